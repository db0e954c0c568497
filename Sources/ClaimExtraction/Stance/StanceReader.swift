import ClaimModel
import DocumentReading
import TextAnalysis

/// Reads modality, denial, attribution and tense from the words that govern a predicate, the quotation around it, and the headings above.
struct StanceReader {
  let article: ArticleReading
  let block: BlockReading
  let lexicon: Lexicon
  /// What the headings above and an unnamed speaker in front say of every sentence of the block.
  private let context: Stance

  init(article: ArticleReading, block: BlockReading, lexicon: Lexicon) {
    self.article = article
    self.block = block
    self.lexicon = lexicon
    context = Self.context(article, block, lexicon)
  }

  private var tokens: [Token] { block.tokens }

  /// The stance of a frame of a parsed sentence.
  func stance(of frame: Frame) -> Stance {
    let sentence = block.sentence(at: frame.head)
    var stance = surroundings(of: sentence, at: frame.head)
    guard let index = frame.clause else {
      stance.tense = Self.tense(frame.tense, frame.aspect)
      return applyCues(stance, in: sentence, upTo: frame.head)
    }
    if case .verb = frame.predicate { stance.tense = Self.tense(frame.tense, frame.aspect) }
    if case .title = frame.predicate { stance.tense = Self.tense(frame.tense, frame.aspect) }
    // An apposition states its title outright, whatever the verb of the sentence commits to.
    if case .title = frame.predicate, !isAttribute(frame, of: index) { return stance }
    climb(
      from: index, into: &stance, ownsVerb: frame.head == block.text.clauses[index].predicate || isAttribute(frame, of: index))
    return attribution(stance, in: sentence, around: frame.head)
  }

  /// The stance of a match of a token pattern.
  func stance(of match: Range<Int>) -> Stance {
    guard !tokens.isEmpty else { return Stance() }
    let sentence = block.sentence(at: match.lowerBound)
    var stance = surroundings(of: sentence, at: match.lowerBound)
    let verb = block.text.clauses.firstIndex { $0.construction != .noun && match.contains($0.predicate) }
    if let verb {
      stance.tense = Self.tense(block.text.clauses[verb].tense, block.text.clauses[verb].aspect)
      climb(from: verb, into: &stance, ownsVerb: true)
    } else if !isAside(match) {
      stance = applyCues(stance, in: sentence, upTo: match.upperBound)
    }
    return attribution(stance, in: sentence, around: match.lowerBound)
  }

  /// "Do not miss Ada Smith (1901–1980)", "nobody saw Ada Smith, 58,": what an aside says of a name holds whatever the sentence denies.
  private func isAside(_ match: Range<Int>) -> Bool {
    guard let mention = block.mention(at: match.lowerBound), block.text.mentions[mention].form == .name else { return false }
    let next = block.text.mentions[mention].tokens.upperBound
    guard match.contains(next) else { return false }
    return block.tokens[next].word == lexicon.words.comma || block.tokens[next].word == lexicon.words.leftBracket
  }

  private func isAttribute(_ frame: Frame, of clause: Int) -> Bool {
    guard case .title = frame.predicate else { return false }
    let extent = block.text.clauses[clause].extent
    return frame.region.contains { extent.contains($0) }
  }

  // MARK: Around the sentence

  /// What holds for every word of a sentence: the context of the block, a question mark, quotation marks around it.
  private func surroundings(of sentence: Range<Int>, at token: Int) -> Stance {
    var stance = context
    if let last = sentence.last(where: { !tokens[$0].shape.contains(.closingQuote) }), tokens[last].word == lexicon.words.question
    {
      stance.weaken(.question)
    }
    if let run = block.quotation(around: token), run.isUtterance {
      stance.weaken(.quoted)
      stance.attributedTo = run.speaker?.entity
    }
    return stance
  }

  private static func context(_ article: ArticleReading, _ block: BlockReading, _ lexicon: Lexicon) -> Stance {
    var stance = Stance()
    for index in [block.block.heading, block.block.leadIn].compactMap({ $0 })
    where article.document.blocks.indices.contains(index) {
      let heading = article.document.blocks[index].text
      if lexicon.outlookHeadings.contains(heading) { stance.weaken(.predicted) }
      if lexicon.opinionHeadings.contains(heading) { stance.weaken(.opinion) }
    }
    // "Skeptic: ...", "Bull case: ..." at the head of the block.
    let tokens = block.tokens
    if let length = lexicon.opinionSpeakers.match(at: 0, in: tokens, before: tokens.count), length < tokens.count,
      tokens[length].word == lexicon.words.colon
    {
      stance.weaken(.opinion)
    }
    return stance
  }

  // MARK: Along the clauses

  private func climb(from index: Int, into stance: inout Stance, ownsVerb: Bool) {
    let clauses = block.text.clauses
    let own = clauses[index]
    if ownsVerb {
      if own.isNegated {
        if hasUnclearScope(own) { stance.isUnclear = true }
        if !isLimited(own) { stance.isDenied.toggle() }
      }
      if isEnded(own) { stance.isUnclear = true }
      if hasNegativeSubject(own), !own.isNegated { stance.isDenied.toggle() }
      if own.tense == .future, !happens(own) { stance.weaken(.predicted) }
      if own.link == .purpose { intend(own, &stance) }
    }
    if happens(own), let parent = own.parent {
      stance.tense = Self.tense(clauses[parent].tense, clauses[parent].aspect)
    } else if isFutureInPast(own) {
      stance.weaken(.predicted)
      stance.tense = .future
    } else {
      apply(own.hedges, of: own, to: &stance)
    }
    var cursor = index
    // A chain of clauses is as long as the sentence is deep; 32 is beyond any that is read.
    for _ in 0..<32 {
      let clause = clauses[cursor]
      guard let parent = clause.parent, clauses.indices.contains(parent), parent != cursor else { return }
      let above = clauses[parent]
      if clause.construction == .infinitive, happens(clause), above.isNegated { stance.isDenied.toggle() }
      switch clause.link {
      case .content: content(under: above, &stance)
      case .adverbial: if isConditional(clause) { stance.weaken(.conditional) }
      case .coordinated:
        // "will leave Northwind and join Palegrove": the bare form shares what governs the first verb.
        if tokens[clause.predicate].tag == .vb, clause.construction != .infinitive || above.construction == .infinitive {
          if above.tense == .future { stance.weaken(.predicted) }
          apply(above.hedges, of: above, to: &stance)
          cursor = parent
          continue
        }
      case .purpose, .relative, .none: break
      }
      // What an outer clause commits to holds for what it says and asks for, not for what it tells beside.
      guard clause.link == .content || clause.link == .purpose || clause.construction == .infinitive else { return }
      apply(above.hedges, of: above, to: &stance)
      cursor = parent
    }
  }

  /// What somebody does something for: ahead when they are doing it ("leaves to run Palegrove"), done or not when they did it.
  private func intend(_ clause: Clause, _ stance: inout Stance) {
    guard let parent = clause.parent, block.text.clauses.indices.contains(parent) else { return }
    let above = block.text.clauses[parent]
    switch above.tense {
    case .future: stance.weaken(.predicted)
    case .present where above.aspect != .perfect: stance.weaken(.predicted)
    default: stance.isIntended = true
    }
  }

  /// "said that she would report to him": the future as seen from then, where nothing makes it depend on something else.
  private func isFutureInPast(_ clause: Clause) -> Bool {
    guard clause.link == .content, let parent = clause.parent, block.text.clauses.indices.contains(parent),
      block.text.clauses[parent].tense == .past, lexicon.speechVerbs.contains(tokens[block.text.clauses[parent].predicate]),
      clause.hedges.contains(where: { tokens.indices.contains($0) && tokens[$0].word == lexicon.words.would })
    else { return false }
    let sentence = block.sentence(at: clause.predicate)
    return lexicon.conditionCues.first(in: sentence, of: tokens) == nil
  }

  private func apply(_ hedges: [Int], of clause: Clause, to stance: inout Stance) {
    for token in hedges where tokens.indices.contains(token) {
      if lexicon.forecastCues.match(at: token, in: tokens, before: tokens.count) != nil {
        stance.weaken(.predicted)
      } else if lexicon.hedgeCues.contains(tokens[token]) || lexicon.conditionCues.contains(tokens[token]) {
        stance.weaken(.conditional)
      }
    }
  }

  /// Whether an infinitive happened when its verb did: "decided to leave", "went on to lead".
  private func happens(_ clause: Clause) -> Bool {
    guard clause.construction == .infinitive, clause.link != .purpose, let parent = clause.parent,
      block.text.clauses.indices.contains(parent)
    else { return false }
    return lexicon.implicativeVerbs.contains(tokens[block.text.clauses[parent].predicate])
  }

  private func content(under above: Clause, _ stance: inout Stance) {
    let verb = tokens[above.predicate]
    let speaker = above.who.flatMap { block.mention(at: $0.head) }.flatMap { block.references[$0]?.entity }
    if lexicon.denialVerbs.contains(verb) {
      stance.isDenied.toggle()
      stance.weaken(.attributed)
    } else if lexicon.opinionVerbs.contains(verb) {
      stance.weaken(.opinion)
    } else if lexicon.speechVerbs.contains(verb) {
      stance.weaken(above.isNegated || isUnnamedView(above) ? .opinion : .attributed)
    } else {
      return
    }
    if stance.attributedTo == nil { stance.attributedTo = speaker }
  }

  /// "Some say", "critics claim", "an earlier version of this article said": nobody stands for it.
  private func isUnnamedView(_ clause: Clause) -> Bool {
    guard let head = clause.who?.head, tokens.indices.contains(head) else { return false }
    return lexicon.opinionSpeakers.match(at: head, in: tokens, before: tokens.count) != nil
  }

  private func isConditional(_ clause: Clause) -> Bool {
    if let first = clause.complements.first, isConditionCue(first.markerToken) { return true }
    return clause.hedges.contains { isConditionCue($0) }
  }

  private func isConditionCue(_ token: Int) -> Bool {
    tokens.indices.contains(token) && lexicon.conditionCues.contains(tokens[token])
  }

  /// "did not leave because of the money": whether the leaving or the reason is denied is open.
  private func hasUnclearScope(_ clause: Clause) -> Bool {
    let sentence = block.sentence(at: clause.predicate)
    return lexicon.denialScopes.first(in: clause.predicate..<max(clause.predicate, sentence.upperBound), of: tokens) != nil
  }

  /// "Neither Smith nor Park worked", "no founder left".
  private func hasNegativeSubject(_ clause: Clause) -> Bool {
    guard let subject = clause.voice == .passive ? clause.what : clause.who, subject.origin == .direct else { return false }
    let start = max(block.sentence(at: subject.head).lowerBound, subject.tokens.lowerBound - 1)
    let end = max(subject.tokens.upperBound, subject.all.map(\.tokens.upperBound).max() ?? 0)
    return lexicon.denialSubjects.first(in: start..<max(start, min(end, tokens.count)), of: tokens) != nil
  }

  /// "no longer works": it was so.
  private func isEnded(_ clause: Clause) -> Bool {
    let start = max(block.sentence(at: clause.predicate).lowerBound, clause.extent.lowerBound - 3)
    let end = min(clause.extent.upperBound + 3, block.sentence(at: clause.predicate).upperBound)
    return lexicon.endedCues.first(in: start..<max(start, end), of: tokens) != nil
  }

  /// "not only", "not the only", "not just": the negation limits and does not deny.
  private func isLimited(_ clause: Clause) -> Bool {
    let limit = min(clause.extent.upperBound + 4, tokens.count)
    return (clause.extent.lowerBound..<limit).contains { lexicon.denialLimits.contains(tokens[$0]) }
  }

  // MARK: By words alone

  /// Cues before and inside a match, for text without a parse.
  private func applyCues(_ stance: Stance, in sentence: Range<Int>, upTo end: Int) -> Stance {
    var stance = stance
    let before = sentence.lowerBound..<max(sentence.lowerBound, min(end, sentence.upperBound))
    if before.contains(where: { lexicon.forecastCues.match(at: $0, in: tokens, before: before.upperBound) != nil && !isOwned($0) }
    ) {
      stance.weaken(.predicted)
    }
    // "May 2019" is a month.
    if before.contains(where: { lexicon.hedgeCues.match(at: $0, in: tokens, before: end) != nil && !tokens[$0].tag.isProperNoun })
    {
      stance.weaken(.conditional)
    }
    if lexicon.conditionCues.first(in: before, of: tokens) != nil { stance.weaken(.conditional) }
    if lexicon.opinionVerbs.first(in: before, of: tokens) != nil { stance.weaken(.opinion) }
    if lexicon.denialCues.first(in: before, of: tokens) != nil, lexicon.denialLimits.first(in: sentence, of: tokens) == nil {
      stance.isDenied = true
    }
    return stance
  }

  /// "approved the government's plan to buy", "the project": a noun behind its owner or article puts nothing into the future.
  private func isOwned(_ token: Int) -> Bool {
    guard token > 0, tokens[token].tag.isNoun else { return false }
    let before = tokens[token - 1].tag
    return before == .dt || before == .pos || before == .prpPossessive
  }

  /// "According to Northwind, ...".
  private func attribution(_ stance: Stance, in sentence: Range<Int>, around token: Int) -> Stance {
    var stance = stance
    guard let phrase = lexicon.attributionPhrases.first(in: sentence, of: tokens) else { return stance }
    stance.weaken(.attributed)
    if stance.attributedTo == nil {
      let end = min(phrase.upperBound + 4, sentence.upperBound)
      stance.attributedTo =
        (phrase.upperBound..<max(phrase.upperBound, end)).lazy
        .compactMap { block.mention(at: $0).flatMap { block.references[$0]?.entity } }.first
    }
    return stance
  }

  static func tense(_ tense: Clause.Tense, _ aspect: Clause.Aspect) -> Claim.Tense {
    switch tense {
    case .past: .past
    case .present: aspect == .perfect ? .perfect : .present
    case .future: .future
    case .unknown: aspect == .perfect ? .perfect : .unknown
    }
  }
}
