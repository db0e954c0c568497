import ClaimComparison
import ClaimModel
import ReportWriting
import Testing

/// Formats for programs: what they write in each situation.
@Suite struct MachineFormatTests {
  static let formats = ["ndjson", "sarif", "github", "gitlab", "junit", "rdjsonl", "csv", "schema-org", "web-annotation"]
  /// None, one and many conflicts, characters that are hard to count, bytes that are no text, and an attack with an input that was not read.
  static let situations = ["empty", "single", "newsroom", "odd", "invalid", "hostile"]

  static func write(_ format: String, _ run: Run) throws -> [UInt8] {
    try #require(ReportFormats.named(format)).write(run, options: ReportOptions())
  }

  @Test(arguments: formats, situations)
  func writesAsBefore(_ name: String, _ situation: String) throws {
    let format = try #require(ReportFormats.named(name))
    let bytes = format.write(SampleRuns.named(situation), options: ReportOptions())
    let file = format.fileExtension.hasPrefix(name) ? format.fileExtension : "\(name).\(format.fileExtension)"
    expectSnapshot(bytes, "\(situation).\(file)")
  }

  @Test(arguments: ["sarif", "gitlab", "schema-org", "web-annotation"], SampleRuns.names)
  func isOneJSONValueWithoutAByteOrderMark(_ name: String, _ situation: String) throws {
    let bytes = try Self.write(name, SampleRuns.named(situation))
    #expect(bytes.first != 0xEF)
    #expect(throws: Never.self) { try JSONValue(parsing: bytes) }
  }

  @Test(arguments: ["ndjson", "rdjsonl"], SampleRuns.names)
  func isOneJSONValueALine(_ name: String, _ situation: String) throws {
    for line in try Self.write(name, SampleRuns.named(situation)).split(separator: 0x0A) {
      #expect(throws: Never.self) { try JSONValue(parsing: Array(line)) }
    }
  }

  /// The rules that GitHub and the standard set beyond the schema.
  @Test(arguments: SampleRuns.names)
  func sarifPointsAtOnePlaceAndLinksToTheOthers(_ situation: String) throws {
    let run = SampleRuns.named(situation)
    let log = try JSONValue(parsing: Self.write("sarif", run))["runs"]?.elements.first
    #expect(log?["columnKind"]?.text == "unicodeCodePoints")
    #expect(log?["originalUriBaseIds"]?["SRCROOT"]?["uri"] == nil)
    let results = log?["results"]?.elements ?? []
    #expect(results.count == run.findings.count { $0.relation == .contradiction })
    let rules = log?["tool"]?["driver"]?["rules"]?.elements ?? []
    for result in results {
      #expect(result["locations"]?.elements.count == 1)
      #expect(result["kind"]?.text == "fail")
      #expect(rules[try #require(result["ruleIndex"]?.integer)]["id"] == result["ruleId"])
      let message = try #require(result["message"]?["text"]?.text)
      for related in result["relatedLocations"]?.elements ?? [] {
        let id = try #require(related["id"]?.integer)
        #expect(related["message"]?["text"] != nil)
        #expect(message.contains("](\(id))"))
      }
      let prints = try #require(result["partialFingerprints"])
      #expect(prints["primaryLocationLineHash"]?.text == "\(prints["crosscheckConflict/v1"]?.text ?? ""):1")
    }
  }

  @Test func sarifStandsInTheDraftAndNotInTheArchive() throws {
    let log = try JSONValue(parsing: Self.write("sarif", SampleRuns.newsroom))["runs"]?.elements.first
    for result in log?["results"]?.elements ?? [] {
      let path = result["locations"]?.elements.first?["physicalLocation"]?["artifactLocation"]?["uri"]?.text ?? ""
      #expect(path.hasPrefix("drafts/"))
    }
  }

  @Test func sarifStopsWhereGitHubStops() throws {
    var run = SampleRuns.single
    run.findings = (0..<5_010).map { number in
      var finding = run.findings[0]
      finding.id = String(100_000 + number)
      return finding
    }
    let text = String(decoding: try Self.write("sarif", run), as: UTF8.self)
    #expect(text.ranges(of: "\"kind\":\"fail\"").count == 5_000)
    #expect(text.contains("Only the first 5,000 of 5,010 conflicts are here."))
  }

  @Test(arguments: SampleRuns.names)
  func gitlabHasAnEntryForEachSideAndNoFingerprintTwice(_ situation: String) throws {
    let entries = try JSONValue(parsing: Self.write("gitlab", SampleRuns.named(situation))).elements
    let prints = entries.compactMap { $0["fingerprint"]?.text }
    #expect(Set(prints).count == entries.count)
    for entry in entries {
      #expect(["info", "minor", "major"].contains(entry["severity"]?.text ?? ""))
      #expect(entry["location"]?["path"]?.text?.hasPrefix("./") == false)
    }
    if situation == "single" { #expect(entries.count == 2) }
  }

  /// The fingerprint is that of the conflict: other words of the messages, another place in the file, the same print.
  @Test func fingerprintsStayWhenTextMovesAndChangeWithTheFinding() throws {
    func prints(_ run: Run) throws -> [String] {
      let log = try JSONValue(parsing: Self.write("sarif", run))["runs"]?.elements.first
      return (log?["results"]?.elements ?? []).compactMap { $0["partialFingerprints"]?["primaryLocationLineHash"]?.text }
    }
    var reworded = SampleRuns.single
    reworded.findings[0].headline = "Another question?"
    reworded.findings[0].why = "another reason"
    #expect(try prints(reworded) == prints(SampleRuns.single))
    var other = SampleRuns.single
    other.findings[0].id = "7f3a9d"
    #expect(try prints(other) != prints(SampleRuns.single))
  }

  @Test(arguments: SampleRuns.names)
  func githubWritesCommandsAlone(_ situation: String) throws {
    let text = String(decoding: try Self.write("github", SampleRuns.named(situation)), as: UTF8.self)
    for line in text.split(separator: "\n") {
      #expect(["::error ", "::warning ", "::notice "].contains { line.hasPrefix($0) }, "\(line.prefix(80))")
      let parts = line.dropFirst(2).split(separator: "::", maxSplits: 1)
      #expect(parts.count == 2)
      let properties = parts[0].drop { $0 != " " }.dropFirst().split(separator: ",")
      #expect(properties.allSatisfy { $0.contains("=") })
    }
  }

  @Test func githubSaysWhenItShowsFewer() throws {
    var run = SampleRuns.single
    run.findings = (0..<11).map { number in
      var finding = run.findings[0]
      finding.id = String(100_000 + number)
      return finding
    }
    let text = String(decoding: try Self.write("github", run), as: UTF8.self)
    #expect(text.hasPrefix("::notice title=crosscheck::11 conflicts: 11 errors. Only 10 of each level are annotated"))
  }

  @Test func junitFailsForWhatTheRunFailsFor() throws {
    func counts(_ failOn: String) throws -> (failures: Int, cases: Int) {
      var run = SampleRuns.newsroom
      run.settings = [.init(name: "fail on", value: failOn)]
      let text = String(decoding: try Self.write("junit", run), as: UTF8.self)
      return (text.ranges(of: "<failure ").count, text.ranges(of: "<testcase ").count)
    }
    let levels = SampleRuns.newsroom.findings.filter { $0.relation == .contradiction }.map(\.level)
    #expect(try counts("none").failures == 0)
    #expect(try counts("error").failures == levels.count { $0 == .error })
    #expect(try counts("note").failures == levels.count)
    #expect(try counts("none").cases == SampleRuns.newsroom.sources.count + SampleRuns.newsroom.skipped.count + levels.count)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""), ("-5", "'-5"),
    ("", ""),
  ])
  func csvQuotesWhatASpreadsheetWouldRead(_ text: String, _ cell: String) throws {
    var run = SampleRuns.single
    run.findings[0].why = text
    let written = String(decoding: try Self.write("csv", run), as: UTF8.self)
    #expect(written.contains(",\(cell),"))
  }
}
