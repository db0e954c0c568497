import ClaimModel
import RuleLanguage

extension Match {
  /// Why the match gives no claim: the step and what is wrong there.
  func silence(_ rules: CompiledRules) -> String {
    if stance.isUnclear { return "stance: the words say neither that it is so nor that it is not" }
    for emission in rules.rule(rule).emits {
      guard let kind = rules.ruleSet.catalogue.kind(emission.kind) else { continue }
      for slot in kind.slots where slot.isKey || slot.isRequired {
        guard let source = emission.slots.first(where: { $0.slot == slot.name }), case .capture(let name, _) = source.source
        else {
          continue
        }
        guard let fillers = captures[name], !fillers.isEmpty else {
          return "role: '\(slot.name)', which every '\(kind.name)' needs, is open"
        }
        if fillers.contains(where: { $0.isElided }) {
          return "role: '\(slot.name)' is left out, and nothing near says which it is"
        }
      }
    }
    return "type: what the places hold does not fit the slots, or one name fills two of them"
  }
}
