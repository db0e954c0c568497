import TextAnalysis

/// Which side of the day of publication a sentence speaks of.
enum TenseCue {
  case past, future, none
}

extension ValueScanner {
  /// The tense of the verb that governs the piece at `index`: the nearest to its left, else the nearest to its right, in its sentence.
  func tense(at index: Int) -> TenseCue {
    // "the fourth to quit since March": what it is counted from is past.
    if word(index - 1) == .since { return .past }
    // "postponed to July 14", "adjourned until May".
    if word(index - 1) == .to || word(index - 1) == .until, lexicon.deferring.contains(pieceLexeme(index - 2)),
      pieceLexeme(index - 2) > 0
    {
      return .future
    }
    var position = index - 1
    while position >= 0, index - position < 60, word(position + 1) == .none || !isSentenceStart(position + 1) {
      if word(position) == .stop { break }
      let cue = cue(at: position)
      if cue != .none { return cue }
      // "The funeral is at 11 a.m. Saturday."
      if pieceLexeme(position) > 0, lexicon.presentBe.contains(pieceLexeme(position)), index - position <= 5,
        word(index - 1) != .since, word(index + 1) != .suffixPlural
      {
        return .future
      }
      if isSentenceStart(position) { break }
      position -= 1
    }
    position = index + 1
    while position < count, position - index < 60, word(position) != .stop {
      let cue = cue(at: position)
      if cue != .none { return cue }
      position += 1
    }
    // A deadline lies ahead: "expect an answer by March".
    if word(index - 1) == .by || word(index - 1) == .the && word(index - 2) == .by { return .future }
    // A fragment that is little more than the date announces: "Monday", "Thanksgiving Day", "March 3".
    let opens: Bool
    switch word(asked) {
    case .in, .over, .during: opens = false
    default: opens = asked == 0
    }
    return count <= 10 && (isSentenceStart(index) || index <= 1 || opens) ? .future : .none
  }

  private func cue(at index: Int) -> TenseCue {
    guard kind(index) == .word else { return .none }
    let lexeme = lexeme(index)
    if lexeme.traits.contains(.futureVerb) || isFutureInPast(index) { return .future }
    let tag = tokens.indices.contains(Int(pieces[index].token)) ? tokens[Int(pieces[index].token)].tag : .unknown
    if lexeme.word == .to {
      if has(.plan, index - 1) { return .future }
      // "declined to comment on Monday": the verb before decides.
      if has(.pastVerb, index - 1) || has(.pastLooking, index - 1) { return .none }
      return tag == .to && isVerbTag(index + 1) ? .future : .none
    }
    // "approved the plan on Monday": a noun, and the day belongs to the verb.
    let isNounBefore = (tag == .nn || tag == .nns) && word(index + 1) == .on
    if lexeme.traits.contains(.plan), !isNounBefore,
      word(index + 1) == .to || word(index + 1) == .for || word(index + 1) == .by || word(index + 1) == .on,
      word(index - 1) != .about
    {
      return .future
    }
    if tag == .vbd { return .past }
    // "Applications close Aug. 31": a bare date beside a verb in the present lies ahead.
    if tag == .vbz || tag == .vbp, !lexeme.traits.contains(.auxiliary), !lexeme.traits.contains(.functionWord),
      !lexicon.speech.contains(pieceLexeme(index))
    {
      return .future
    }
    let isParticiple =
      tag == .vbn
      || (tag == .unknown && (lexeme.traits.contains(.pastVerb) || (has(.pastLooking, index) && !has(.capitalised, index))))
    guard isParticiple else { return .none }
    // "will be sentenced", "is due to be opened", "is expected": the auxiliary decides.
    var before = index - 1
    while before >= 0, index - before <= 3, has(.auxiliary, before) || has(.futureVerb, before) {
      if has(.futureVerb, before) { return .future }
      if word(before) == .to { return .future }
      before -= 1
    }
    return .past
  }

  /// "said that she would begin on 1 September": ahead as seen from the day on which it was said.
  private func isFutureInPast(_ index: Int) -> Bool {
    guard pieceLexeme(index) > 0, pieceLexeme(index) == lexicon.would else { return false }
    var position = index - 1
    while position >= 0, index - position < 40, word(position) != .stop {
      if pieceLexeme(position) > 0, lexicon.speech.contains(pieceLexeme(position)) { return true }
      if isSentenceStart(position) { break }
      position -= 1
    }
    return false
  }

  private func isVerbTag(_ index: Int) -> Bool {
    guard pieces.indices.contains(index), tokens.indices.contains(Int(pieces[index].token)) else { return false }
    return tokens[Int(pieces[index].token)].tag == .vb
  }
}
