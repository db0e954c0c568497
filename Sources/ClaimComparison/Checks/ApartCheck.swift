import ClaimModel
import NormalValues

/// Two things that are never alike have the same value, so that one was taken for the other: `check apart amount, from valuation amount,
/// at date, code CC503`.
struct ApartCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "apart").flatMap { kind, arguments -> [FindingDraft] in
      let from = arguments.values("from")
      guard from.count == 2, let other = context.catalogue.kind(from[0]) else { return [] }
      var seen: Set<String> = []
      return context.claims(of: kind, for: arguments).compactMap { claim in
        guard let draft = draft(claim, kind, other, slot: from[1], arguments, context), seen.insert(draft.headline).inserted
        else { return nil }
        return draft
      }
    }
  }

  private func draft(
    _ claim: Int, _ kind: ClaimKind, _ other: ClaimKind, slot: String, _ arguments: CheckArguments,
    _ context: ComparisonContext
  ) -> FindingDraft? {
    let value = context.claims[claim]
    guard let amount = value[arguments.first] else { return nil }
    let shared = kind.slots.filter { ($0.isKey || $0.isRequired) && other.slot($0.name)?.type == $0.type }.map(\.name)
      .filter { $0 != arguments.first && $0 != slot }
    let lead = shared.lazy.compactMap { value[$0] }.first { if case .entity = $0 { true } else { false } }
    let same = context.affirmed(other.name, naming: lead).filter { candidate in
      shared.allSatisfy { context.value($0, of: candidate) == value[$0] }
        && context.isContemporary(claim, candidate, at: arguments.value("at"))
        && context.value(slot, of: candidate) == amount
    }
    guard !shared.isEmpty, let first = same.first else { return nil }
    let statements = [claim, first].map { context.label(of: $0) }
    let words = context.words(amount)
    return FindingDraft(
      code: arguments.code, grade: .strained, scope: context.scope([claim, first]),
      subjects: context.subjects(of: claim), headline: "\(listed(statements))?",
      why: "\(words) is given for both, and the two are never alike",
      claims: [claim, first],
      sides: [
        FindingDraft.Side(value: statements[0], claims: [claim], identity: kind.name + words),
        FindingDraft.Side(value: statements[1], claims: same, identity: other.name + words),
      ],
      identity: "\(kind.name)(\(context.key(of: claim, kind))).\(arguments.first)")
  }
}
