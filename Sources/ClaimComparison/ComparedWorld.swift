import ClaimModel
import NormalValues

/// Which statements are held against one another: what is told as a fact, or what is told as a plan. A plan never contradicts a fact.
enum ComparedWorld: Sendable {
  case facts
  case plans

  /// Whether a claim tells of what is to come: "will take over on 1 May", and "takes over on 1 May" written before that day.
  static func isPlan(_ claim: Claim, _ source: ComparisonSource) -> Bool {
    guard claim.polarity == .affirmed else { return false }
    // What somebody wants or expects is no plan.
    if claim.modality == .predicted { return claim.tense == .future }
    guard claim.modality.statesFact, claim.tense != .past, let published = source.published else { return false }
    return claim.slots.contains { filling in
      guard case .date(let date) = filling.value, let first = date.earliest else { return false }
      return first > published
    }
  }

  /// Whether a conflict between plans stands: at least one is told as a plan, and the texts are of one time, as plans change.
  static func isConflict(_ draft: FindingDraft, _ context: ComparisonContext) -> Bool {
    guard draft.relation == .contradiction, draft.claims.contains(where: { context.claims[$0].modality == .predicted }) else {
      return false
    }
    let days = draft.claims.compactMap { context.sources[context.claims[$0].source].published }
    guard let first = days.min(), let last = days.max() else { return true }
    return last - first <= ComparisonContext.newsInDays
  }
}
