import ClaimModel
import NormalValues
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// Makes the frames of a block: one a clause, one a predicate noun without a clause of its own, one a job title.
/// A class, so that closures share what it holds instead of copying it.
final class FrameBuilder {
  let article: ArticleReading
  let block: BlockReading
  let rules: CompiledRules
  let ownership: ClauseOwnership
  /// Values and clauses by the first token of their sentence.
  private let valuesOfSentence: [Int: [RecognisedValue]]
  private let clausesOfSentence: [Int: [Int]]
  /// A longer sentence is no sentence of prose and has no frames.
  private static let longestSentence = 400

  init(article: ArticleReading, block: BlockReading, rules: CompiledRules) {
    self.article = article
    self.block = block
    self.rules = rules
    ownership = ClauseOwnership(block.text)
    valuesOfSentence = Dictionary(grouping: block.values) { block.sentence(at: $0.tokens.lowerBound).lowerBound }
    clausesOfSentence = Dictionary(grouping: block.text.clauses.indices) {
      block.sentence(at: block.text.clauses[$0].predicate).lowerBound
    }
  }

  /// Whether a value stands in brackets before a predicate: years of a life or of an existence, and not of what the clause tells.
  func isAside(_ value: RecognisedValue, before predicate: Int) -> Bool {
    guard value.tokens.upperBound <= predicate else { return false }
    if tokens[value.tokens.lowerBound].word == words.leftBracket { return true }
    // "(, 18 January 1935 - ...)", "(born Ada Berg; 18 January 1935 - ...)": not far behind the mark that opens.
    let start = block.sentence(at: value.tokens.lowerBound).lowerBound
    for token in (max(start, value.tokens.lowerBound - 9)..<value.tokens.lowerBound).reversed() {
      if tokens[token].word == words.rightBracket { return false }
      if tokens[token].word == words.leftBracket { return true }
    }
    return false
  }

  /// Values of the sentence, in the order of the text.
  func values(in sentence: Range<Int>) -> [RecognisedValue] { valuesOfSentence[sentence.lowerBound] ?? [] }

  /// Indices of the clauses of the sentence.
  func clauses(in sentence: Range<Int>) -> [Int] { clausesOfSentence[sentence.lowerBound] ?? [] }

  func isRead(_ token: Int) -> Bool { block.sentence(at: token).count <= Self.longestSentence }

  var tokens: [Token] { block.tokens }
  var clauses: [Clause] { block.text.clauses }
  var words: FunctionWords { rules.lexicon.words }

  func frames() -> [Frame] {
    var members: [Int: [Int]] = [:]
    for token in tokens.indices {
      if let clause = ownership.clause(of: token) { members[clause, default: []].append(token) }
    }
    var frames: [Frame] = []
    var heads: Set<Int> = []
    for index in clauses.indices where clauses[index].predicate < tokens.count && isRead(clauses[index].predicate) {
      frames.append(frame(of: index, members: members[index] ?? []))
      heads.insert(clauses[index].predicate)
    }
    for token in tokens.indices where !heads.contains(token) && isTrigger(token) && isRead(token) {
      if let frame = nounFrame(at: token) { frames.append(frame) }
    }
    return frames + titleFrames()
  }

  // MARK: Clauses

  private func frame(of index: Int, members: [Int]) -> Frame {
    let clause = clauses[index]
    var frame = Frame(
      predicate: clause.construction == .noun ? .noun : .verb, head: clause.predicate, clause: index)
    frame.who = clause.who?.all ?? []
    frame.what = clause.what?.all ?? []
    frame.whom = clause.toWhom?.all ?? []
    // "left the company last month": a lone object that the parser took for the one to whom it was done.
    if frame.what.isEmpty, clause.voice == .active { frame.what = frame.whom }
    if frame.what.isEmpty, clause.voice == .active, let value = valueRightAfter(clause) {
      frame.what = [Argument(tokens: value.tokens, head: value.tokens.upperBound - 1)]
    }
    if let last = lastOfList(frame.who, clause) { frame.who = [last] }
    if let last = lastOfList(frame.what, clause) { frame.what = [last] }
    if let named = nameBeforeBracket(clause) {
      frame.who = frame.who.isEmpty ? [] : [named]
      frame.what = frame.what.isEmpty && !frame.who.isEmpty ? [] : [named]
    }
    frame.complements = clause.complements
    frame.tense = clause.tense
    frame.aspect = clause.aspect
    frame.voice = clause.voice
    frame.region = region(members, clause)
    frame.times = times(of: index, members: members)
    if clause.construction == .noun { addNounModifiers(&frame) }
    if let place = antecedentOfWhere(clause) { frame.complements.append(place) }
    frame.owners += possessors(in: frame.what)
    for object in frame.what { frame.objectComplements += prepositions(of: object.head) }
    frame.lacksSubject = clause.who == nil && isTelegraphic(clause)
    return frame
  }

  /// "Northwind and Brightwater, founded in 1998", "Northwind and Palegrove, a subsidiary of Brightwater": what follows a list as a
  /// participle or a singular noun is said of the last in it.
  private func lastOfList(_ arguments: [Argument], _ clause: Clause) -> Argument? {
    guard arguments.count > 1, clause.predicate < block.text.arcs.count else { return nil }
    let relation = block.text.arcs[clause.predicate].relation
    let isBehind =
      clause.construction == .participle && relation == .acl
      || clause.construction == .noun && relation == .appos && tokens[clause.predicate].tag == .nn
    guard isBehind, arguments.allSatisfy({ $0.tokens.upperBound <= clause.predicate }) else { return nil }
    return arguments.max { $0.head < $1.head }
  }

  /// "Ada Smith (born 1961) and Lee Park (born 1964)": a participle that opens a bracket speaks of the name before it.
  private func nameBeforeBracket(_ clause: Clause) -> Argument? {
    let bracket = clause.predicate - 1
    guard bracket > 0, tokens[bracket].word == words.leftBracket, tokens[clause.predicate].tag == .vbn,
      let mention = block.mention(at: bracket - 1), block.text.mentions[mention].form == .name
    else { return nil }
    return Argument(tokens: block.text.mentions[mention].tokens, head: bracket - 1)
  }

  /// "Northwind, where she spent five years": she spent them at Northwind.
  func antecedentOfWhere(_ clause: Clause) -> Complement? {
    guard clause.predicate < block.text.arcs.count, block.text.arcs[clause.predicate].relation == .relcl else { return nil }
    guard let adverb = children(of: clause.predicate).first(where: { tokens[$0].word == words.where }) else { return nil }
    let head = Int(block.text.arcs[clause.predicate].head)
    guard head >= 0, head < tokens.count, head < adverb else { return nil }
    let phrase = block.mention(at: head).map { block.text.mentions[$0].tokens } ?? head..<head + 1
    return Complement(marker: words.at, markerToken: adverb, argument: Argument(tokens: phrase, head: head))
  }

  /// Owned tokens and those of the arguments, so that "without" sees all that the clause speaks of.
  private func region(_ members: [Int], _ clause: Clause) -> [Int] {
    var tokens = Set(members)
    tokens.formUnion(clause.extent)
    for argument in (clause.what?.all ?? []) { tokens.formUnion(argument.tokens) }
    for complement in clause.complements where isPhrase(complement, of: clause) {
      tokens.formUnion(complement.argument.tokens)
    }
    return tokens.filter { self.tokens.indices.contains($0) }.sorted()
  }

  /// Whether a complement is a phrase and not a clause of its own.
  private func isPhrase(_ complement: Complement, of clause: Clause) -> Bool {
    !tokens[complement.argument.head].tag.isVerb
  }

  /// Whether a clause without a subject is a note about the topic: it opens its sentence with a finite verb.
  private func isTelegraphic(_ clause: Clause) -> Bool {
    guard clause.construction == .finite else { return false }
    let sentence = block.sentence(at: clause.predicate)
    let tag = tokens[clause.predicate].tag
    guard tag == .vbz || tag == .vbd, clause.extent.lowerBound <= clause.predicate else { return false }
    return (sentence.lowerBound..<clause.predicate).allSatisfy {
      tokens[$0].tag == .rb || tokens[$0].shape.contains(.punctuation)
    }
  }

  // MARK: Nouns

  private func isTrigger(_ token: Int) -> Bool {
    let word = tokens[token]
    guard !word.tag.isVerb, word.tag.isNoun || word.tag == .unknown else { return false }
    return rules.hasNoun(word.lemma)
  }

  private func nounFrame(at token: Int) -> Frame? {
    guard token < block.text.arcs.count, block.text.arcs[token].head >= 0 else { return nil }
    var frame = Frame(predicate: .noun, head: token, clause: ownership.clause(of: token))
    for complement in prepositions(of: token) {
      frame.complements.append(complement)
      if complement.marker == words.of { frame.what.append(complement.argument) }
      if complement.marker == words.by { frame.who.append(complement.argument) }
    }
    addNounModifiers(&frame)
    let subtree = self.subtree(of: token)
    frame.region = Array(subtree)
    frame.times = values(in: block.sentence(at: token)).filter { $0.value.isTime && subtree.contains($0.tokens.lowerBound) }
    return frame
  }

  /// Phrases that hang on a token by a preposition.
  private func prepositions(of token: Int) -> [Complement] {
    guard token < block.text.arcs.count else { return [] }
    return children(of: token).compactMap { child in
      guard block.text.arcs[child].relation == .prep,
        let object = children(of: child).first(where: { block.text.arcs[$0].relation == .pobj })
      else { return nil }
      let argument = Argument(tokens: subtree(of: object), head: object)
      return Complement(marker: tokens[child].word, markerToken: child, argument: argument)
    }
  }

  /// "Ada Smith's departure", "her departure", "the Northwind departure".
  private func addNounModifiers(_ frame: inout Frame) {
    for child in children(of: frame.head) {
      let argument = Argument(tokens: subtree(of: child), head: child)
      switch block.text.arcs[child].relation {
      case .poss:
        if !frame.who.contains(where: { $0.head == child }), frame.who.isEmpty { frame.who.append(argument) }
        frame.owners.append(argument)
      case .compound, .nmod, .amod: frame.modifiers.append(argument)
      default: break
      }
    }
  }

  private func possessors(in arguments: [Argument]) -> [Argument] {
    arguments.flatMap { argument in
      children(of: argument.head).filter { block.text.arcs[$0].relation == .poss }
        .map { Argument(tokens: subtree(of: $0), head: $0) }
    }
  }

  // MARK: The parse

  /// Tokens whose head is `token`, near it in the sentence.
  func children(of token: Int) -> [Int] {
    let sentence = block.sentence(at: token)
    return sentence.filter { $0 < block.text.arcs.count && $0 != token && Int(block.text.arcs[$0].head) == token }
  }

  /// First to last token below `token`, itself included.
  func subtree(of token: Int) -> Range<Int> {
    let sentence = block.sentence(at: token)
    var low = token
    var high = token
    for candidate in sentence where candidate < block.text.arcs.count && isBelow(candidate, token) {
      low = min(low, candidate)
      high = max(high, candidate)
    }
    return low..<high + 1
  }

  private func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var cursor = token
    for _ in 0..<64 {
      if cursor == ancestor { return true }
      let head = Int(block.text.arcs[cursor].head)
      if head < 0 || head == cursor || head >= block.text.arcs.count { return false }
      cursor = head
    }
    return false
  }
}
