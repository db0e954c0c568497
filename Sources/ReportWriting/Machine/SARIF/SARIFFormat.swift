import ClaimComparison
import ClaimModel
import SourceText

/// SARIF 2.1.0 (OASIS). Columns are Unicode code points from 1, the end exclusive; a byte order mark takes none.
///
/// GitHub keeps 5,000 results of a run, so worse ones come first and the rest is told in a notification.
package struct SARIFFormat: ReportFormat {
  package let name = "sarif"
  package let fileExtension = "sarif"

  package init() {}

  /// Results that GitHub keeps.
  static let mostResults = 5_000

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    let conflicts = index.reported + index.accepted
    let rules = SARIFRules(index, used: conflicts.map(\.finding.rule))
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      json.member("version", "2.1.0")
      json.member(
        "runs",
        array: { json in
          json.object { json in
            json.member("tool", object: { json in json.member("driver", object: { driver(run, rules, into: &$0) }) })
            json.member("columnKind", "unicodeCodePoints")
            json.member("automationDetails", object: { $0.member("id", "crosscheck/articles/") })
            json.member(
              "originalUriBaseIds",
              object: { json in
                json.member(
                  "SRCROOT",
                  object: { json in
                    json.member("description", object: { $0.member("text", "The folder that the run was started in.") })
                  })
              })
            json.member("invocations", array: { json in json.object { invocation(index, conflicts.count, into: &$0) } })
            json.member(
              "artifacts",
              array: { json in
                for source in run.sources.indices { json.objectOnLine { artifact(source, index, into: &$0) } }
              })
            json.member(
              "results",
              array: { json in
                for conflict in conflicts.prefix(Self.mostResults) {
                  json.objectOnLine { SARIFResult(conflict, rule: rules.position(of: conflict.finding.rule)).write(into: &$0) }
                }
              })
          }
        })
    }
    return json.bytes + [0x0A]
  }

  private func driver(_ run: Run, _ rules: SARIFRules, into json: inout JSONWriter) {
    json.member("name", "crosscheck")
    json.member("semanticVersion", run.version)
    json.member("informationUri", "urn:crosscheck:tool")
    json.member("rules", array: { rules.write(into: &$0) })
  }

  private func invocation(_ index: RunIndex, _ conflicts: Int, into json: inout JSONWriter) {
    json.member("executionSuccessful", index.run.exitCode != 2)
    json.member("exitCode", index.run.exitCode)
    json.member(
      "toolExecutionNotifications",
      array: { json in
        for input in index.run.skipped {
          json.object { json in
            json.member("level", "error")
            json.member("message", object: { $0.member("text", SARIFText.plain("not read: \(input.reason)")) })
            json.member(
              "locations",
              array: { json in
                json.object { json in
                  json.member(
                    "physicalLocation",
                    object: { json in
                      json.member("artifactLocation", object: { SARIFText.location(input.path, position: nil, into: &$0) })
                    })
                }
              })
          }
        }
        if conflicts > Self.mostResults {
          json.object { json in
            json.member("level", "warning")
            let text =
              "Only the first \(RunSummary.grouped(Self.mostResults)) of \(RunSummary.count(conflicts, "conflict")) are here."
            json.member("message", object: { $0.member("text", text) })
          }
        }
      })
  }

  private func artifact(_ source: Int, _ index: RunIndex, into json: inout JSONWriter) {
    let article = index.run.sources[source]
    json.member("location", object: { SARIFText.location(article.file.path, position: nil, into: &$0) })
    json.member("length", article.file.bytes.count)
    json.member("roles", strings: [article.isBeside ? "referencedOnCommandLine" : "analysisTarget"])
    json.member("encoding", "UTF-8")
    json.member("hashes", object: { $0.member("sha-256", article.digest) })
  }
}

/// What SARIF asks of texts and paths.
enum SARIFText {
  /// Text of a message, on one line: brackets, braces and backslashes have a meaning there (sections 3.11.5 and 3.11.6).
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.onOneLine(text).unicodeScalars {
      switch scalar {
      case "[", "]", "\\": result += "\\\(scalar)"
      case "{", "}": result += "\(scalar)\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Members of an `artifactLocation`; `position` is the place in the run's artifacts.
  static func location(_ path: String, position: Int?, into json: inout JSONWriter) {
    json.member("uri", RelativeReference.of(path))
    if !RelativeReference.isAbsolute(path) { json.member("uriBaseId", "SRCROOT") }
    if let position { json.member("index", position) }
  }
}
