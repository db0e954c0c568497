import ClaimModel
import NormalValues

/// Keeps one of claims that say the same: from one sentence, the most specific reading of each statement.
enum Selection {
  /// How many claims to either side, in the order of the text, are compared with one; more on the same words do not occur.
  private static let reach = 32

  /// The claims that stay, in the order of the text.
  static func select(_ claims: [ReadClaim]) -> [ReadClaim] {
    var kept: [ReadClaim] = []
    for group in groups(claims) {
      for (index, candidate) in group.enumerated() {
        let near = max(0, index - reach)..<min(group.count, index + reach + 1)
        let isCovered = near.contains { $0 != index && covers(group[$0], candidate, isEarlier: $0 < index) }
        if !isCovered { kept.append(candidate) }
      }
    }
    return kept.sorted(by: isBefore)
  }

  private static func groups(_ claims: [ReadClaim]) -> [[ReadClaim]] {
    struct Place: Hashable {
      let block: Int
      let sentence: Range<Int>
      let kind: String
    }
    var index: [Place: Int] = [:]
    var groups: [[ReadClaim]] = []
    for claim in claims {
      let place = Place(block: claim.block, sentence: claim.sentence, kind: claim.claim.kind)
      if let known = index[place] {
        groups[known].append(claim)
      } else {
        index[place] = groups.count
        groups.append([claim])
      }
    }
    return groups
  }

  /// Whether `rival` says all that `claim` says: every stated slot is in it with the same value, or `claim` has only a default there.
  private static func covers(_ rival: ReadClaim, _ claim: ReadClaim, isEarlier: Bool) -> Bool {
    guard rival.claim.polarity == claim.claim.polarity, rival.tokens.overlaps(claim.tokens) else { return false }
    var stated = 0
    for filling in claim.claim.slots where filling.isStated {
      guard let other = rival.claim.slots.first(where: { $0.slot == filling.slot }), isSame(other.value, filling.value) else {
        return false
      }
      stated += 1
    }
    let rivalStated = rival.claim.slots.count { $0.isStated }
    if rivalStated != stated { return rivalStated > stated }
    if rival.specificity != claim.specificity { return rival.specificity > claim.specificity }
    if rival.tokens.count != claim.tokens.count { return rival.tokens.count > claim.tokens.count }
    if rival.claim.derivation.confidence != claim.claim.derivation.confidence {
      return rival.claim.derivation.confidence > claim.claim.derivation.confidence
    }
    if rival.claim.derivation.rule != claim.claim.derivation.rule {
      return rival.claim.derivation.rule < claim.claim.derivation.rule
    }
    return isEarlier
  }

  private static func isSame(_ left: SlotValue, _ right: SlotValue) -> Bool {
    if case .title(let first) = left, case .title(let second) = right { return first.canonical == second.canonical }
    return left == right
  }

  private static func isBefore(_ left: ReadClaim, _ right: ReadClaim) -> Bool {
    if left.block != right.block { return left.block < right.block }
    if left.claim.span != right.claim.span { return left.claim.span < right.claim.span }
    if left.claim.kind != right.claim.kind { return left.claim.kind < right.claim.kind }
    return left.claim.derivation.rule < right.claim.derivation.rule
  }
}

extension SlotFilling {
  /// Whether words or the rule itself state the value, and not a default.
  var isStated: Bool {
    if span != nil { return true }
    if case .date(let date) = value { return date.origin == .stated || date.origin == .antecedent }
    return true
  }
}
