import ClaimModel
import RuleLanguage
import TextAnalysis

/// Finds who is quoted: the subject of a verb of speech beside the quotation, a name before a colon, "according to".
struct SpeakerFinder {
  let reader: CaptureReader
  let runs: [QuotedRun]
  /// How far from the marks a verb of speech is looked for, in tokens.
  private static let reach = 14

  private var block: BlockReading { reader.block }
  private var tokens: [Token] { reader.block.tokens }
  private var lexicon: Lexicon { reader.lexicon }

  func speaker(of index: Int) -> Filler? {
    let run = runs[index]
    return after(run, next: index + 1 < runs.count ? runs[index + 1].tokens.lowerBound : tokens.count)
      ?? speaker(before: run.tokens.lowerBound, from: index > 0 ? runs[index - 1].tokens.upperBound : 0)
  }

  /// Words that are no marks.
  func contentWords(of index: Int) -> Int {
    runs[index].tokens.count {
      !tokens[$0].shape.contains(.punctuation) && !tokens[$0].shape.contains(.openingQuote)
        && !tokens[$0].shape.contains(.closingQuote)
    }
  }

  /// Whether the quotation opens its sentence, so that it may go on with what the same person said before.
  func standsAlone(_ index: Int) -> Bool {
    let start = runs[index].tokens.lowerBound
    return start == 0 || (tokens[start - 1].shape.contains(.punctuation) && runs[index].quotation.isWhole)
  }

  /// A term, a nickname, a title of a work: few words after "so-called", "the term", or an article, or without a verb of speech.
  func isLabel(_ index: Int, _ content: Int, hasSpeaker: Bool) -> Bool {
    let start = runs[index].tokens.lowerBound
    let before = max(0, start - 3)..<start
    if content <= 6, lexicon.labelCues.first(in: before, of: tokens) != nil { return true }
    if content <= 2, !hasSpeechNear(runs[index].tokens) { return true }
    guard content <= 4 else { return false }
    guard start > 0,
      !hasSpeaker || tokens[start - 1].tag == .dt || tokens[start - 1].tag == .prpPossessive || tokens[start - 1].tag == .pos
    else { return !hasSpeaker }
    return true
  }

  /// Whether a verb of speech stands right beside the marks, as one or two words need to be an utterance.
  private func hasSpeechNear(_ run: Range<Int>) -> Bool {
    let before = max(0, run.lowerBound - 7)..<run.lowerBound
    let after = run.upperBound..<min(tokens.count, run.upperBound + 6)
    return before.contains(where: isSpeechVerb) || after.contains(where: isSpeechVerb)
      || run.lowerBound > 0 && tokens[run.lowerBound - 1].word == lexicon.words.colon
  }

  // MARK: After the quotation

  /// `"...," said Ada Smith`, `"...," she said`.
  private func after(_ run: QuotedRun, next: Int) -> Filler? {
    let start = run.tokens.upperBound
    guard run.isClosed, start < tokens.count, endsOpen(run) else { return nil }
    let limit = min(start + Self.reach, next, tokens.count)
    var cursor = start
    while cursor < limit, !isFullStop(cursor) {
      if isSpeechVerb(cursor) {
        return subject(before: cursor, from: start) ?? subject(after: cursor, limit: limit)
      }
      cursor += 1
    }
    return nil
  }

  /// Whether the sentence goes on after the mark: the last sign inside is no full stop.
  private func endsOpen(_ run: QuotedRun) -> Bool {
    let last = run.tokens.upperBound - 2
    guard last >= run.tokens.lowerBound else { return false }
    return tokens[last].word != lexicon.words.period || isSpeechVerb(run.tokens.upperBound)
  }

  private func subject(after verb: Int, limit: Int) -> Filler? {
    var cursor = verb + 1
    while cursor < limit, !isFullStop(cursor) {
      if let mention = block.mention(at: cursor), let filler = speaker(mention) { return filler }
      // "said in a statement": a phrase between the verb and the next clause is not the speaker.
      if tokens[cursor].tag == .in || tokens[cursor].tag.isVerb { return nil }
      cursor += 1
    }
    return nil
  }

  // MARK: Before the quotation

  /// `Ada Smith said: "..."`, `Ada Smith: "..."`, `she said the plan was "..."`, `according to Ada Smith, "..."`.
  ///
  /// - Parameter floor: the end of the quotation before, across which nothing is looked for.
  func speaker(before start: Int, from floor: Int = 0) -> Filler? {
    guard start > 0, tokens[start - 1].word != lexicon.words.period else { return nil }
    let sentence = block.sentence(at: start - 1)
    let lowest = max(sentence.lowerBound, floor)
    if tokens[start - 1].word == lexicon.words.colon {
      if start >= 2, let mention = block.mention(at: start - 2), let filler = speaker(mention) { return filler }
    }
    for cursor in stride(from: start - 1, through: lowest, by: -1)
    where isSpeechVerb(cursor) || isHeadlineVerb(cursor, before: start) {
      if let found = subject(before: cursor, from: lowest) { return found }
    }
    if let phrase = lexicon.attributionPhrases.first(in: lowest..<start, of: tokens) {
      return subject(after: phrase.upperBound - 1, limit: start)
    }
    if tokens[start - 1].word == lexicon.words.colon, lexicon.speechNouns.first(in: lowest..<start, of: tokens) != nil {
      return firstSpeaker(in: lowest..<start)
    }
    return nil
  }

  /// The nearest person or organisation before a verb; the clause's own subject where there is a parse.
  private func subject(before verb: Int, from lowest: Int) -> Filler? {
    if let clause = block.text.clauses.first(where: { $0.predicate == verb }), let who = clause.who, who.head >= lowest,
      let mention = block.mention(at: who.head), let filler = speaker(mention)
    {
      return filler
    }
    var cursor = verb - 1
    while cursor >= lowest {
      if let mention = block.mention(at: cursor) {
        cursor = block.text.mentions[mention].tokens.lowerBound
        // "a statement on the site said": what follows a preposition is not the subject.
        let end = block.text.mentions[mention].tokens.upperBound
        let isOwner = end < verb && tokens[end].word == lexicon.words.possessive
        let isInPhrase =
          isOwner || cursor > lowest && tokens[cursor - 1].tag == .in && tokens[cursor - 1].word != lexicon.words.by
        if !isInPhrase, let filler = speaker(mention) { return filler }
      }
      cursor -= 1
    }
    return nil
  }

  private func firstSpeaker(in range: Range<Int>) -> Filler? {
    for token in range {
      if let mention = block.mention(at: token), let filler = reader.filler(.person, ofMention: mention) { return filler }
    }
    for token in range {
      if let mention = block.mention(at: token), let filler = speaker(mention) { return filler }
    }
    return nil
  }

  private func speaker(_ mention: Int) -> Filler? {
    reader.filler(.person, ofMention: mention) ?? reader.filler(.organization, ofMention: mention)
  }

  private func isSpeechVerb(_ token: Int) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    return (tokens[token].tag.isVerb || tokens[token].tag == .unknown) && lexicon.speechVerbs.contains(tokens[token])
  }

  /// `Ada Smith posts "..."`: a verb right before the marks that was taken for a noun.
  private func isHeadlineVerb(_ token: Int, before start: Int) -> Bool {
    token == start - 1 && token > 0 && lexicon.speechVerbs.contains(tokens[token]) && block.mention(at: token - 1) != nil
  }

  private func isFullStop(_ token: Int) -> Bool { tokens[token].word == lexicon.words.period }
}
