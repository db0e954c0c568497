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
