import ClaimComparison
import ClaimModel

/// The kinds of findings as SARIF's `reportingDescriptor`s: all that the catalogue declares, and those that only findings name.
struct SARIFRules {
  private let index: RunIndex
  /// In order, each once.
  private let codes: [String]

  init(_ index: RunIndex, used: [String]) {
    self.index = index
    codes = Set(index.run.catalogue.findings.map(\.code) + used).sorted()
  }

  /// The place in the array of rules; 0 for a code that is not there.
  func position(of code: String) -> Int { codes.firstIndex(of: code) ?? 0 }

  func write(into json: inout JSONWriter) {
    for code in codes {
      json.objectOnLine { json in
        json.member("id", code)
        guard let finding = index.run.catalogue.finding(code) else { return }
        write(finding, into: &json)
      }
    }
  }

  private func write(_ finding: FindingDeclaration, into json: inout JSONWriter) {
    let level = max(finding.crossLevel, finding.internalLevel)
    json.member("name", finding.name)
    json.member("shortDescription", object: { $0.member("text", SARIFText.plain(finding.summary)) })
    json.member("fullDescription", object: { $0.member("text", SARIFText.plain(finding.why)) })
    json.member("helpUri", RuleReference.uri(finding.code))
    json.member(
      "help",
      object: { json in
        json.member("text", SARIFText.plain("\(finding.why) \(finding.fix)"))
        json.member("markdown", markdown(finding))
      })
    json.member("defaultConfiguration", object: { $0.member("level", level.rawValue) })
    json.member(
      "properties",
      object: { json in
        json.member("tags", strings: ["articles", finding.taxonomy])
        json.member("precision", level == .error ? "high" : level == .warning ? "medium" : "low")
        json.member("problem.severity", level == .error ? "error" : level == .warning ? "warning" : "recommendation")
      })
  }

  private func markdown(_ finding: FindingDeclaration) -> String {
    var text = "\(MarkdownText.escaped(finding.why))\n\n**What to do:** \(MarkdownText.escaped(finding.fix))\n"
    for example in finding.examples {
      text += "\n\(example.conflicts ? "A conflict" : "No conflict"):\n\n"
      text += example.texts.map { "> \(MarkdownText.escaped($0))\n" }.joined(separator: ">\n")
    }
    return text
  }
}
