import ClaimModel
import ReportWriting
import RuleLanguage

/// One rule, kind or finding in words, for `crosscheck rules show`.
struct RuleDescription {
  let rules: RuleSet

  /// Nil when nothing has that name.
  func text(of name: String) -> String? {
    if let rule = rules.rules.first(where: { $0.name == name }) { return text(of: rule) }
    if let kind = rules.catalogue.kind(name) { return text(of: kind) }
    return explanation(ofRule: name.uppercased(), in: rules.catalogue)
  }

  private func text(of rule: ExtractionRule) -> String {
    var lines = ["rule \(rule.name)   \(rule.path)", rule.about, ""]
    for emission in rule.emits {
      let slots = emission.slots.map(\.slot).joined(separator: ", ")
      lines.append("makes \(emission.isDenied ? "a denied " : "")\(emission.kind)(\(slots))")
    }
    lines.append("")
    for example in rule.examples {
      lines.append("\(example.expected.isEmpty ? "no " : "yes")  \(example.text)")
      for claim in example.expected {
        let slots = claim.slots.map { "\($0.slot)=\($0.value)" }.joined(separator: ", ")
        lines.append("     => \(claim.kind)(\(slots))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of kind: ClaimKind) -> String {
    var lines = ["kind \(kind.name)   \(kind.taxonomy)", kind.about, ""]
    for slot in kind.slots {
      let marks = (slot.isKey ? " (key)" : "") + (slot.isRequired && !slot.isKey ? " (required)" : "")
      lines.append("slot  \(slot.name): \(slot.type.rawValue)\(marks)")
    }
    let makers = rules.rules.filter { $0.emits.contains { $0.kind == kind.name } }.map(\.name)
    lines += ["", "made by  " + makers.joined(separator: ", ")]
    return lines.joined(separator: "\n") + "\n"
  }
}
