/// What a rule found, before claims are made of it.
struct Match: Sendable {
  /// Index in the rule set.
  let rule: Int
  let captures: Captures
  let stance: Stance
  /// Tokens used: predicate and captures.
  let tokens: Range<Int>
  /// The tokens of its sentence.
  let sentence: Range<Int>
  /// How specific the pattern is: the number of its places and conditions.
  let specificity: Int

  /// The same match with other captures.
  func with(_ captures: Captures) -> Match {
    Match(
      rule: rule, captures: captures, stance: stance, tokens: tokens, sentence: sentence, specificity: specificity)
  }
}
