package import ClaimModel
import SourceText

/// Known facts for people, one a line: `crosscheck facts list`.
package enum FactsListing {
  package static func text(_ facts: ArticleClaims, aliases: [[String]]) -> String {
    let words = ValueWords { id in facts.entities.first { $0.id == id }?.name ?? "somebody" }
    var lines = facts.claims.map { claim in
      let slots = claim.slots.map { "\($0.slot) \(words($0.value))" }.joined(separator: ", ")
      let notes = claim.derivation.steps.dropFirst().map { " (\($0))" }.joined()
      return VisibleText.onOneLine("\(claim.polarity == .denied ? "not " : "")\(claim.kind): \(slots)\(notes)")
    }
    lines += aliases.map { VisibleText.onOneLine("names: " + $0.joined(separator: " = ")) }
    return lines.map { $0 + "\n" }.joined()
  }
}
