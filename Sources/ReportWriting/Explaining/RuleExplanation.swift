package import ClaimModel
import SourceText

/// A kind of finding in full, for `crosscheck explain CC201`; nil when the catalogue has no such code. Case does not matter.
package func explanation(ofRule code: String, in catalogue: KindCatalogue) -> String? {
  guard let finding = catalogue.finding(code) ?? catalogue.finding(code.uppercased()) else { return nil }
  var lines = ["\(finding.code) \(finding.name) (\(finding.taxonomy)): \(finding.summary)", ""]
  lines.append("why: \(finding.why)")
  lines.append("fix: \(finding.fix)")
  lines.append(
    "level: \(finding.crossLevel.rawValue) between articles, \(finding.internalLevel.rawValue) inside one article; one step more against a known fact or in a headline"
  )
  lines.append("strictness: \(finding.strictness.rawValue)")
  for conflicts in [true, false] {
    let examples = finding.examples.filter { $0.conflicts == conflicts }
    guard !examples.isEmpty else { continue }
    lines += ["", conflicts ? "This is one:" : "This is not:"]
    for example in examples {
      lines += example.texts.enumerated().map { "\($0 == 0 ? "  - " : "    ")\(VisibleText.onOneLine($1))" }
    }
  }
  lines += ["", "To silence it: crosscheck --skip \(finding.code) PATH..."]
  return lines.joined(separator: "\n") + "\n"
}

/// What reports of one sort of contradiction: the kinds of findings of that taxonomy, for `crosscheck explain D23`; nil for none.
package func explanation(ofTaxonomy id: String, in catalogue: KindCatalogue) -> String? {
  let id = id.uppercased()
  if let mark = taxonomyMarks[id] { return "\(id): \(mark)\n" }
  let findings = catalogue.findings.filter { $0.taxonomy == id }
  guard !findings.isEmpty else { return nil }
  let lines = findings.sorted { $0.code < $1.code }.map { "  \($0.code) \($0.name): \($0.summary)" }
  let body = lines.joined(separator: "\n")
  return "\(id) is reported as\n\n\(body)\n\nFor one in full: crosscheck explain \(findings[0].code)\n"
}

/// Sorts that are no findings of their own: where a side stands makes any finding worse, and is added to its taxonomy.
private let taxonomyMarks = [
  "D41":
    "any finding with one side in a headline, standfirst, heading, caption or key point and one in the body; one level worse, “+D41”",
  "D44": "any finding with one side among the known facts (--facts FILE); one level worse, “+D44”",
  "D46": "any finding between two articles of one title and outlet: a value changed without a note; “+D46”",
]
