import SourceText
import Testing

@testable import ReportWriting

/// Opens each article at the position that a format gives, counted in the format's own unit by this test's own code, and reads the quoted
/// words there: emoji, combining marks, CJK, CR LF, a byte order mark, tabs, entities.
@Suite struct RoundTripTests {
  static let situations = ["single", "newsroom", "odd", "invalid", "hostile", "edges"]

  private struct Articles {
    private var texts: [String: CountedText] = [:]

    init(_ run: Run, _ unit: ColumnUnit) {
      for source in run.sources { texts[source.file.path] = CountedText(source.file.bytes, unit: unit) }
    }

    subscript(path: String) -> CountedText? { texts[path] }
  }

  /// The words in dispute that each format has to show, by this count: statements of all conflicts.
  private func statements(_ run: Run) -> [ReportedConflict] { RunIndex(run).reported }

  @Test(arguments: situations)
  func sarif(_ situation: String) throws {
    let run = SampleRuns.named(situation)
    let articles = Articles(run, .codePoint)
    let paths = Dictionary(uniqueKeysWithValues: run.sources.map { (RelativeReference.of($0.file.path), $0.file.path) })
    let log = try #require(try JSONValue(parsing: MachineFormatTests.write("sarif", run))["runs"]?.elements.first)
    var count = 0
    for result in log["results"]?.elements ?? [] {
      for location in (result["locations"]?.elements ?? []) + (result["relatedLocations"]?.elements ?? []) {
        let physical = try #require(location["physicalLocation"])
        let article = try #require(articles[paths[physical["artifactLocation"]?["uri"]?.text ?? ""] ?? ""])
        for region in [physical["region"], physical["contextRegion"]].compactMap(\.self) {
          let words = article.text(
            region["startLine"]?.integer, region["startColumn"]?.integer, region["endLine"]?.integer, region["endColumn"]?.integer
          )
          #expect(words != nil && words == region["snippet"]?["text"]?.text)
        }
        count += 1
      }
    }
    #expect(count == statements(run).reduce(0) { $0 + $1.statements.count })
  }

  @Test(arguments: situations)
  func rdjsonl(_ situation: String) throws {
    let run = SampleRuns.named(situation)
    let articles = Articles(run, .byte)
    let lines = try MachineFormatTests.write("rdjsonl", run).split(separator: 0x0A)
    for (line, conflict) in zip(lines, statements(run)) {
      let diagnostic = try JSONValue(parsing: Array(line))
      let locations = [diagnostic["location"]] + (diagnostic["related_locations"]?.elements ?? []).map { $0["location"] }
      #expect(locations.count == conflict.statements.count)
      for (location, statement) in zip(locations, conflict.statements) {
        let range = location?["range"]
        let words = articles[location?["path"]?.text ?? ""]?.text(
          range?["start"]?["line"]?.integer, range?["start"]?["column"]?.integer, range?["end"]?["line"]?.integer,
          range?["end"]?["column"]?.integer)
        #expect(words == conflict.index.quote(statement.span, in: statement.source))
        #expect(diagnostic["message"]?.text?.contains(conflict.quotation(statement)) == true)
      }
    }
    #expect(lines.count == statements(run).count)
  }

  @Test(arguments: situations)
  func github(_ situation: String) throws {
    let run = SampleRuns.named(situation)
    let articles = Articles(run, .utf16)
    let text = String(decoding: try MachineFormatTests.write("github", run), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { $0.contains(",line=") }
    #expect(lines.count == statements(run).count)
    for (line, conflict) in zip(lines, statements(run)) {
      var properties: [String: String] = [:]
      let command = line.prefix(upTo: line.ranges(of: "::")[1].lowerBound)
      for pair in command.drop(while: { $0 != " " }).dropFirst().split(separator: ",") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        properties[String(parts[0])] = Self.unescaped(String(parts[1]))
      }
      let statement = conflict.statements[0]
      let quote = conflict.index.quote(statement.span, in: statement.source)
      let article = try #require(articles[properties["file"] ?? ""])
      guard let column = properties["col"].flatMap(Int.init), let end = properties["endColumn"].flatMap(Int.init) else {
        #expect(quote.contains("\n") && properties["line"] != properties["endLine"])
        continue
      }
      let number = properties["line"].flatMap(Int.init)
      #expect(article.text(number, column, number, end) == quote)
      for statement in conflict.statements {
        #expect(Self.unescaped(String(line)).contains("\(conflict.quotation(statement)) at \(conflict.place(statement))"))
      }
    }
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("%0A", with: "\n").replacing("%3A", with: ":").replacing("%2C", with: ",").replacing("%25", with: "%")
  }

  @Test(arguments: situations)
  func gitlabNamesTheLine(_ situation: String) throws {
    let run = SampleRuns.named(situation)
    let articles = Articles(run, .codePoint)
    let entries = try JSONValue(parsing: MachineFormatTests.write("gitlab", run)).elements
    let expected = statements(run).flatMap { conflict in conflict.statements.map { (conflict, $0) } }
    #expect(entries.count == expected.count)
    for (entry, (conflict, statement)) in zip(entries, expected) {
      let line = try #require(entry["location"]?["lines"]?["begin"]?.integer)
      let rest = try #require(articles[entry["location"]?["path"]?.text ?? ""]?.rest(line: line, column: 1))
      let first = rest.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }
      let words = conflict.index.quote(statement.span, in: statement.source)
      #expect(first.contains(words.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }))
      for other in conflict.statements { #expect(entry["description"]?.text?.contains(conflict.quotation(other)) == true) }
    }
  }

  @Test(arguments: situations)
  func csv(_ situation: String) throws {
    let run = SampleRuns.named(situation)
    let articles = Articles(run, .codePoint)
    let paths = Dictionary(uniqueKeysWithValues: run.sources.map { (VisibleText.of($0.file.path), $0.file.path) })
    let rows = Self.rows(String(decoding: try MachineFormatTests.write("csv", run), as: UTF8.self))
    #expect(rows.count == 1 + statements(run).reduce(0) { $0 + $1.statements.count })
    for row in rows.dropFirst() {
      #expect(row.count == rows[0].count)
      let place = (12...15).map { Int(row[$0]) }
      let words = articles[paths[row[11]] ?? ""]?.text(place[0], place[1], place[2], place[3])
      #expect(words.map(VisibleText.of) == row[16])
    }
  }

  /// Cells of a table by RFC 4180.
  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
          cell.append("\"")
          index += 1
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        row.append(String(cell))
        cell = .init()
      } else if scalar == "\r" {
        rows.append(row + [String(cell)])
        (row, cell) = ([], .init())
        index += 1
      } else {
        cell.append(scalar)
      }
      index += 1
    }
    return rows
  }

  @Test(arguments: situations)
  func schemaOrg(_ situation: String) throws {
    let run = SampleRuns.named(situation)
    let articles = Articles(run, .codePoint)
    let paths = Dictionary(uniqueKeysWithValues: run.sources.map { (RelativeReference.of($0.file.path), $0.file.path) })
    let graph = try #require(try JSONValue(parsing: MachineFormatTests.write("schema-org", run))["@graph"]?.elements)
    var count = 0
    for claim in graph where claim["@type"]?.text == "Claim" {
      for quotation in claim["appearance"]?.elements ?? [] {
        let numbers = (quotation["position"]?.text ?? "").split { $0 == ":" || $0 == "-" }.compactMap { Int($0) }
        let article = articles[paths[quotation["isPartOf"]?["url"]?.text ?? ""] ?? ""]
        #expect(numbers.count == 4)
        #expect(article?.text(numbers[0], numbers[1], numbers[2], numbers[3]) == quotation["text"]?.text)
        count += 1
      }
    }
    #expect(count >= statements(run).reduce(0) { $0 + $1.statements.count })
  }

  @Test(arguments: situations)
  func webAnnotation(_ situation: String) throws {
    let run = SampleRuns.named(situation)
    let files = Dictionary(uniqueKeysWithValues: run.sources.map { (RelativeReference.of($0.file.path), $0.file.bytes) })
    let items = try JSONValue(parsing: MachineFormatTests.write("web-annotation", run))["first"]?["items"]?.elements ?? []
    #expect(items.count == statements(run).count)
    for (item, conflict) in zip(items, statements(run)) {
      #expect(item["target"]?.elements.count == conflict.statements.count)
      for target in item["target"]?.elements ?? [] {
        let bytes = try #require(files[target["source"]?.text ?? ""])
        let characters = CountedText(bytes).characters
        let selectors = try #require(target["selector"]?.elements)
        let start = characters[try #require(selectors[1]["start"]?.integer)]
        let end = characters[try #require(selectors[1]["end"]?.integer)]
        #expect(String(decoding: bytes[start..<end], as: UTF8.self) == selectors[0]["exact"]?.text)
        let before = String(decoding: bytes[..<start], as: UTF8.self).unicodeScalars
        #expect(
          String(before).unicodeScalars.reversed().starts(with: (selectors[0]["prefix"]?.text ?? "?").unicodeScalars.reversed()))
        let after = String(decoding: bytes[end...], as: UTF8.self).unicodeScalars
        #expect(after.starts(with: (selectors[0]["suffix"]?.text ?? "?").unicodeScalars))
      }
    }
  }

  @Test(arguments: situations)
  func findingsStream(_ situation: String) throws {
    let run = SampleRuns.named(situation)
    let articles = Articles(run, .codePoint)
    var count = 0
    for line in try MachineFormatTests.write("ndjson", run).split(separator: 0x0A) {
      let record = try JSONValue(parsing: Array(line))
      for statement in record["statements"]?.elements ?? [] {
        for span in [statement["span"], statement["sentence"]].compactMap(\.self) {
          let words = articles[statement["path"]?.text ?? ""]?.text(
            span["line"]?.integer, span["column"]?.integer, span["endLine"]?.integer, span["endColumn"]?.integer)
          #expect(words != nil && words == span["quote"]?.text)
        }
        count += 1
      }
    }
    #expect(count >= statements(run).reduce(0) { $0 + $1.statements.count })
  }

  /// Formats for people name `path:line:column` in code points; the words in dispute begin there.
  @Test(arguments: ["text", "compact", "markdown", "html", "junit"], situations)
  func formatsForPeople(_ format: String, _ situation: String) throws {
    let run = SampleRuns.named(situation)
    let articles = Articles(run, .codePoint)
    let text = String(decoding: try MachineFormatTests.write(format, run), as: UTF8.self)
    for conflict in statements(run) {
      for statement in conflict.statements {
        let path = conflict.index.file(statement.source).path
        let place = conflict.index.place(statement.span, in: statement.source)
        let numbers = place.split(separator: ":").suffix(2).compactMap { Int($0) }
        let rest = try #require(articles[path]?.rest(line: numbers[0], column: numbers[1]))
        #expect(Array(rest.utf8).starts(with: conflict.index.quote(statement.span, in: statement.source).utf8))
        let shown: String
        switch format {
        case "html": shown = HTMLText.line(place)
        case "junit": shown = XMLText.attribute(place)
        case "markdown": shown = MarkdownText.code(place)
        // Several places of one line are drawn together: "a.md:11:57 and 11:73".
        case "text": shown = numbers.map(String.init).joined(separator: ":")
        default: shown = place
        }
        #expect(text.contains(shown), "\(shown) in \(format)")
      }
    }
  }
}
