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

  /// Whether the quotation is a sentence on its own, or several: it stands between full stops, its own among them.
  private func isSentence(_ index: Int) -> Bool {
    let run = runs[index].tokens
    guard runs[index].quotation.isWhole, run.count > 3, isEnd(run.upperBound - 2) || !runs[index].isClosed else { return false }
    return run.lowerBound == 0 || isEnd(run.lowerBound - 1) || tokens[run.lowerBound - 1].shape.contains(.closingQuote)
  }

  private func isEnd(_ token: Int) -> Bool {
    tokens[token].tag == .period || tokens[token].word == lexicon.words.period || tokens[token].word == lexicon.words.question
  }

  /// A term, a nickname, a title of a work: few words after "so-called", "the term", or an article, or without a verb of speech.
  func isLabel(_ index: Int, _ content: Int, hasSpeaker: Bool) -> Bool {
    let run = runs[index].tokens
    let start = run.lowerBound
    if isSentence(index) || judge(of: start) != nil { return false }
    let sentence = start > 0 ? block.sentence(at: start - 1) : 0..<0
    let before = max(start - 3, min(sentence.lowerBound, start), 0)..<start
    if content <= 6, !isOpening(run), lexicon.labelCues.first(in: before, of: tokens) != nil { return true }
    let isOwned = start > 0 && isDeterminer(start - 1)
    if content <= 2, !hasSpeechNear(run) {
      // "said that she would not allow \"theatre\"": a word of somebody's, unless it is a name or has an owner.
      return !hasSpeaker || isOwned || tokens[start + 1].shape.contains(.capitalised)
    }
    guard content <= 4 else { return false }
    return start > 0 && hasSpeaker ? isOwned : !hasSpeaker
  }

  /// Whether nothing of its sentence stands before the marks.
  private func isOpening(_ run: Range<Int>) -> Bool { run.lowerBound == 0 || isEnd(run.lowerBound - 1) }

  private func isDeterminer(_ token: Int) -> Bool {
    tokens[token].tag == .dt || tokens[token].tag == .prpPossessive || tokens[token].tag == .pos
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
    if let phrase = lexicon.attributionPhrases.match(at: start, in: tokens, before: limit) {
      return subject(after: start + phrase - 1, limit: limit)
    }
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

  /// Whether the quotation goes on with the one before it after a verb of speech: "A, said Ada Smith, \"b\"".
  func goesOn(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let gap = runs[index - 1].tokens.upperBound..<runs[index].tokens.lowerBound
    guard let last = gap.last, gap.count <= Self.reach, tokens[last].word == lexicon.words.comma else { return false }
    return gap.contains(where: isSpeechVerb) && !gap.contains(where: isEnd)
  }

  /// Who spoke in the sentence before a quotation that stands alone: "Ada Smith said she was glad. \"It is done.\"".
  func speakerOfSentenceBefore(_ index: Int) -> Filler? {
    let start = runs[index].tokens.lowerBound
    guard start > 1, isSentence(index), isEnd(start - 1) else { return nil }
    let sentence = block.sentence(at: start - 1)
    for cursor in sentence where isSpeechVerb(cursor) {
      if let found = subject(before: cursor, from: sentence.lowerBound) { return found }
    }
    return nil
  }

  /// Whether "she" or "he" speaks beside the quotation, and the text does not say elsewhere who that is.
  func isOfPronoun(_ index: Int) -> Bool {
    let run = runs[index].tokens
    let around = max(0, run.lowerBound - 6)..<min(tokens.count, run.upperBound + 4)
    return around.contains { token in
      guard !run.contains(token), tokens[token].tag == .prp, let mention = block.mention(at: token),
        block.text.mentions[mention].kind == .person, block.references[mention] == nil
      else { return false }
      return isSpeechVerb(token + 1) || token > 0 && isSpeechVerb(token - 1)
    }
  }

  /// Who spoke last in the block: the speaker of its last sentence's verb of speech.
  func speakerAtTheEnd() -> Filler? {
    guard let sentence = block.text.sentences.last?.tokens else { return nil }
    for cursor in sentence where isSpeechVerb(cursor) {
      if let found = subject(before: cursor, from: sentence.lowerBound) { return found }
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
    if let judge = judge(of: start) { return judge }
    if let phrase = lexicon.attributionPhrases.first(in: lowest..<start, of: tokens) {
      return subject(after: phrase.upperBound - 1, limit: start)
    }
    if tokens[start - 1].word == lexicon.words.colon, lexicon.speechNouns.first(in: lowest..<start, of: tokens) != nil {
      return firstSpeaker(in: lowest..<start)
    }
    return leadingIn(start, from: lowest)
  }

  /// Who opens the sentence that leads to the marks: "Ada Smith took it with grace: ...", "He left with the words, ...".
  private func leadingIn(_ start: Int, from lowest: Int) -> Filler? {
    let isAnnounced =
      start > 1 && tokens[start - 1].word == lexicon.words.comma && lexicon.speechNouns.contains(tokens[start - 2])
    guard isAnnounced || tokens[start - 1].word == lexicon.words.colon else { return nil }
    for token in lowest..<min(start, lowest + Self.reach) {
      if tokens[token].tag == .in { return nil }
      if let mention = block.mention(at: token), let filler = speaker(mention), isPerson(filler, mention) { return filler }
      if tokens[token].tag.isVerb { return nil }
    }
    return nil
  }

  private func isPerson(_ filler: Filler, _ mention: Int) -> Bool {
    let named = block.text.mentions[mention]
    if named.form == .name, named.kind == .unknown, named.tokens.count > 1 { return true }
    return filler.entity.map { reader.article.entities.fit($0, .person) != nil } ?? false
  }

  /// Who judges with the words between the marks: "Ada Smith called the plan \"reckless\"". A name for something has an article.
  private func judge(of start: Int) -> Filler? {
    guard start > 1, !isDeterminer(start - 1) else { return nil }
    let sentence = block.sentence(at: start - 1)
    let lowest = max(sentence.lowerBound, start - Self.reach)
    for cursor in stride(from: start - 2, through: lowest, by: -1)
    where tokens[cursor].tag.isVerb && lexicon.judgingVerbs.contains(tokens[cursor]) {
      return subject(before: cursor, from: sentence.lowerBound)
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
    if let filler = beforeAside(verb, from: lowest) { return filler }
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

  /// "Ada Smith, who founded Northwind, called it ...": who stands before the clause that the commas cut off.
  private func beforeAside(_ verb: Int, from lowest: Int) -> Filler? {
    guard verb > lowest, tokens[verb - 1].word == lexicon.words.comma else { return nil }
    for comma in stride(from: verb - 3, to: lowest, by: -1)
    where tokens[comma].word == lexicon.words.comma && tokens[comma + 1].tag == .wp {
      return block.mention(at: comma - 1).flatMap { speaker($0) }
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
    let named = block.text.mentions[mention]
    if tokens[named.head].tag == .prpPossessive { return nil }
    if named.form == .description, let name = apposed(to: named) { return name }
    if let filler = reader.filler(.person, ofMention: mention) ?? reader.filler(.organization, ofMention: mention) {
      return filler
    }
    return named.form == .name ? reader.filler(.name, ofMention: mention) : nil
  }

  /// "the treasurer, Nils Abel": the name after a description.
  private func apposed(to described: Mention) -> Filler? {
    let comma = described.tokens.upperBound
    guard comma + 1 < tokens.count, tokens[comma].word == lexicon.words.comma, let next = block.mention(at: comma + 1),
      block.text.mentions[next].form == .name, block.text.mentions[next].tokens.lowerBound == comma + 1
    else { return nil }
    return reader.filler(.person, ofMention: next)
  }

  private func isSpeechVerb(_ token: Int) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    guard tokens[token].tag.isVerb || tokens[token].tag == .unknown else { return false }
    return lexicon.speechVerbs.contains(tokens[token]) || lexicon.quotingVerbs.contains(tokens[token])
  }

  /// `Ada Smith posts "..."`: a verb right before the marks that was taken for a noun.
  private func isHeadlineVerb(_ token: Int, before start: Int) -> Bool {
    token == start - 1 && token > 0 && lexicon.speechVerbs.contains(tokens[token]) && block.mention(at: token - 1) != nil
  }

  private func isFullStop(_ token: Int) -> Bool { tokens[token].word == lexicon.words.period }
}
