import ClaimModel
import DocumentReading
import NormalValues
import RuleLanguage
import SourceText
import TextAnalysis
import ValueRecognition

/// Reads what a capture accepts from tokens of one block.
///
/// A class, so that closures share what it holds instead of copying it.
final class CaptureReader {
  let article: ArticleReading
  let block: BlockReading
  let lexicon: Lexicon
  /// The head of what a noun is said of, by the noun: "Palegrove" of "bank" in "Palegrove is a bank".
  let holderOfNoun: [Int: Int]

  init(article: ArticleReading, block: BlockReading, lexicon: Lexicon) {
    holderOfNoun = Dictionary(
      block.text.clauses.lazy.filter { $0.construction == .noun }.compactMap { noun in noun.who.map { (noun.predicate, $0.head) }
      },
      uniquingKeysWith: { first, _ in first })
    self.article = article
    self.block = block
    self.lexicon = lexicon
  }

  // MARK: At a position

  /// What `type` accepts from token `index` on, before `limit`, and where it ends: the longest.
  func filler(_ type: CaptureType, at index: Int, before limit: Int) -> (filler: Filler, end: Int)? {
    guard index < limit else { return nil }
    switch type {
    case .person, .organization, .side, .team, .product, .place, .name, .thing: return entity(type, at: index, before: limit)
    case .names: return names(at: index, before: limit)
    case .title, .office:
      guard let title = block.title(from: index), title.tokens.upperBound <= limit,
        type == .title || lexicon.officeHeads.contains(block.tokens[title.head])
      else { return nil }
      return (Filler(.title(title.title), tokens: title.tokens), title.tokens.upperBound)
    case .date, .period, .life, .duration, .number, .money, .ordinal, .age:
      guard let value = block.value(at: index), value.tokens.lowerBound == index, value.tokens.upperBound <= limit,
        let filler = self.filler(type, from: value)
      else { return nil }
      return (filler, value.tokens.upperBound)
    case .quotation:
      guard let run = block.quotation(from: index), run.isUtterance else { return nil }
      return (Filler(.quotation(run.quotation), tokens: run.tokens), run.tokens.upperBound)
    case .items: return items(at: index, before: limit)
    case .figure: return figure(at: index).map { ($0.filler, index + 1) }
    case .sum: return sum(at: index, before: limit)
    case .term: return term(at: index, before: limit)
    case .words: return words(at: index, before: limit)
    case .counted: return counted(from: index, before: limit).map { ($0, $0.tokens?.upperBound ?? index + 1) }
    case .head: return phraseHead(from: index, before: limit)
    case .score: return score(at: index, before: limit)
    case .weekday: return weekday(at: index).map { ($0, index) }
    case .context: return surroundings(ofValueAt: index).map { ($0, index) }
    case .dangling: return isDangling(index) ? (Filler(.words(":"), tokens: index..<index + 1), index + 1) : nil
    case .topicPerson, .topicOrganization, .topic, .verb: return nil
    }
  }

  private func entity(_ type: CaptureType, at index: Int, before limit: Int) -> (filler: Filler, end: Int)? {
    var start = index
    if block.tokens[index].tag == .dt || block.tokens[index].word == lexicon.words.the, index + 1 < limit,
      block.mention(at: index) == nil
    {
      start += 1
    }
    guard let mention = block.mention(at: start) else { return nil }
    let named = block.text.mentions[mention]
    // "founded by his father": not by him.
    if start > 0, block.tokens[start].tag == .prpPossessive, block.tokens[start - 1].word == lexicon.words.by { return nil }
    guard named.tokens.lowerBound == start, named.tokens.upperBound <= limit, let filler = filler(type, ofMention: mention),
      !(type == .organization && isTownOfCompany(mention))
    else { return nil }
    return (filler, named.tokens.upperBound)
  }

  /// "the Oslo company": the town says where the company is, and is no company.
  private func isTownOfCompany(_ mention: Int) -> Bool {
    guard let reference = block.references[mention], article.entities.kind(reference.entity) == .place else { return false }
    let next = block.text.mentions[mention].tokens.upperBound
    return next < block.tokens.count && block.tokens[next].tag.isNoun && !block.tokens[next].tag.isProperNoun
  }

  private func names(at index: Int, before limit: Int) -> (filler: Filler, end: Int)? {
    var ids: [EntityID] = []
    var end = index
    var cursor = index
    while cursor < limit, let next = entity(.name, at: cursor, before: limit), let id = next.filler.entity {
      if !ids.contains(id) { ids.append(id) }
      end = next.end
      cursor = afterOrigin(end, before: limit)
      while cursor < limit, isJoining(block.tokens[cursor].word) { cursor += 1 }
      if cursor == end || cursor == afterOrigin(end, before: limit) { break }
    }
    return ids.isEmpty ? nil : (Filler(.entities(ids), tokens: index..<end), end)
  }

  /// The token behind "of Norway" after a name: "Ada Smith of Norway and Lee Park of Japan" names two.
  private func afterOrigin(_ end: Int, before limit: Int) -> Int {
    guard end + 1 < limit, block.tokens[end].tag == .in, let mention = block.mention(at: end + 1),
      let reference = block.references[mention], article.entities.kind(reference.entity) == .place
    else { return end }
    return block.text.mentions[mention].tokens.upperBound
  }

  private func items(at index: Int, before limit: Int) -> (filler: Filler, end: Int)? {
    var end = min(limit, block.sentence(at: index).upperBound)
    while end > index, block.tokens[end - 1].tag == .period { end -= 1 }
    guard let count = Enumeration(block: block, lexicon: lexicon).count(in: index..<end) else { return nil }
    let number = NormalValue.number(StatedNumber(value: Decimal(significand: Int128(count))))
    return (Filler(.value(number), tokens: index..<end), end)
  }

  private func figure(at index: Int) -> (filler: Filler, number: Int)? {
    let bytes = block.block.text[block.tokens[index].span.range]
    guard !bytes.isEmpty, bytes.count <= 9, bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let value = bytes.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    let number = NormalValue.number(StatedNumber(value: Decimal(significand: Int128(value))))
    return (Filler(.value(number), tokens: index..<index + 1), value)
  }

  /// "3-1", "6-3, 3-6, 7-5": which figure is whose depends on who is named first, so that the greater comes first.
  private func score(at index: Int, before limit: Int) -> (filler: Filler, end: Int)? {
    var parts: [String] = []
    var (cursor, end) = (index, index)
    while cursor + 2 < limit, let left = figure(at: cursor)?.number, let right = figure(at: cursor + 2)?.number,
      isScoreMark(cursor + 1)
    {
      parts.append("\(max(left, right))-\(min(left, right))")
      end = cursor + 3
      cursor = end < limit && block.tokens[end].word == lexicon.words.comma ? end + 1 : end
    }
    return parts.isEmpty ? nil : (Filler(.words(parts.joined(separator: " ")), tokens: index..<end), end)
  }

  private func isScoreMark(_ token: Int) -> Bool {
    let word = block.tokens[token].word
    return word == lexicon.words.hyphen || word == lexicon.words.dash || word == lexicon.words.to
  }

  private func sum(at index: Int, before limit: Int) -> (filler: Filler, end: Int)? {
    var end = min(limit, block.sentence(at: index).upperBound)
    while end > index, block.tokens[end - 1].tag == .period { end -= 1 }
    // "…: three from Oslo and two from Bergen, said the chairman".
    let said = (index..<end).dropFirst().first {
      block.tokens[$0].tag.isVerb && lexicon.speechVerbs.contains(block.tokens[$0])
        && block.tokens[$0 - 1].word == lexicon.words.comma
    }
    if let said { end = said - 1 }
    // "…, three from Oslo and two from Bergen, with four coaches".
    let beside = (index..<end).dropFirst().first {
      block.tokens[$0 - 1].word == lexicon.words.comma && [.in, .wdt, .wp].contains(block.tokens[$0].tag)
    }
    if let beside { end = beside - 1 }
    guard let sum = Enumeration(block: block, lexicon: lexicon).sum(in: index..<end) else { return nil }
    return (Filler(.value(.number(StatedNumber(value: sum))), tokens: index..<end), end)
  }

  /// What stands between quotation marks and is no utterance, or a name.
  private func term(at index: Int, before limit: Int) -> (filler: Filler, end: Int)? {
    if let run = block.quotation(from: index), !run.isUtterance, run.isClosed, run.tokens.upperBound <= limit {
      let inner = run.tokens.lowerBound + 1..<run.tokens.upperBound - 1
      guard !inner.isEmpty else { return nil }
      return (Filler(.words(termWords(inner)), tokens: run.tokens), run.tokens.upperBound)
    }
    guard let mention = block.mention(at: index) else { return nil }
    let named = block.text.mentions[mention]
    guard named.form == .name, named.tokens.lowerBound == index, named.tokens.upperBound <= limit else { return nil }
    return (Filler(.words(termWords(named.tokens)), tokens: named.tokens), named.tokens.upperBound)
  }

  /// The words between the marks, folded, without marks at their end.
  private func termWords(_ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound + 1, block.tokens[end - 1].shape.contains(.punctuation) { end -= 1 }
    return folded(range.lowerBound..<end)
  }

  private func isJoining(_ word: Symbol) -> Bool {
    word == lexicon.words.comma || word == lexicon.words.and || word == lexicon.words.ampersand
  }

  private func words(at index: Int, before limit: Int) -> (filler: Filler, end: Int)? {
    let start = index < limit && isDeterminer(index) ? index + 1 : index
    var end = start
    var isRelative = false
    words: while end < limit, end - start < 8, !block.tokens[end].shape.contains(.punctuation) || isJoiningHyphen(end) {
      switch block.tokens[end].tag {
      case .wdt, .wp, .wrb: isRelative = true
      // "The two hires cover different needs": what is listed may be the needs, so the phrase ends before the verb.
      case .vbd, .vbz, .vbp, .md: if !isRelative, isPlural(after: end, before: limit) { break words }
      default: break
      }
      end += 1
    }
    guard end > start else { return nil }
    return (Filler(.words(folded(start..<end)), tokens: start..<end), end)
  }

  /// Whether a noun in the plural stands between a token and the next punctuation mark.
  private func isPlural(after token: Int, before limit: Int) -> Bool {
    block.tokens[token..<limit].dropFirst().prefix { !$0.shape.contains(.punctuation) }.contains { $0.tag == .nns }
  }

  /// "the", "a", "its": what a phrase begins with and does not mean.
  func isDeterminer(_ token: Int) -> Bool {
    let tag = block.tokens[token].tag
    return tag == .dt || tag == .prpPossessive
  }

  private func isJoiningHyphen(_ token: Int) -> Bool { block.tokens[token].word == lexicon.words.hyphen }

  /// The words of `range`, folded, a comma right behind its word.
  func folded(_ range: Range<Int>) -> String {
    var text = ""
    for token in range {
      if !text.isEmpty, block.tokens[token].word != lexicon.words.comma { text += " " }
      text += article.symbols.text(of: block.tokens[token].word)
    }
    return text
  }

  // MARK: Of a value

  /// Twenty years, in days: "(2001–2007)" behind a name is a time in office.
  private static let shortestLife = 7305

  func filler(_ type: CaptureType, from value: RecognisedValue) -> Filler? {
    guard let content = content(type, of: value), type != .age || isAge(value) else { return nil }
    return Filler(.value(content), tokens: value.tokens, steps: steps(for: value))
  }

  private func content(_ type: CaptureType, of value: RecognisedValue) -> NormalValue? {
    switch (type, value.value) {
    case (.date, .date), (.period, .interval), (.period, .date), (.duration, .duration), (.duration, .window),
      (.number, .number), (.money, .money), (.ordinal, .ordinal), (.age, .age):
      return value.value
    case (.life, .interval(let start?, let end?)):
      guard let born = start.earliest, let died = end.latest, died - born >= Self.shortestLife else { return nil }
      return value.value
    case (.date, .interval(let start?, nil)) where start.modifier == .since: return .date(start)
    case (.age, .number(let number)):
      guard number.upper == nil, number.unit == nil, number.modifier == .none, number.value.exponent == 0,
        let years = Int(exactly: number.value.significand), 1...115 ~= years
      else { return nil }
      return .age(years...years)
    case (.duration, .date), (.ordinal, .date): return nil
    default: return nil
    }
  }

  /// Whether a value that serves as an age counts nothing: "Ada Smith, 41, runs", but not "34 boats".
  private func isAge(_ value: RecognisedValue) -> Bool {
    if case .age = value.value { return true }
    let next = value.tokens.upperBound
    guard next < block.tokens.count else { return true }
    let token = block.tokens[next]
    return !(token.tag.isNoun || token.tag == .jj || token.tag == .cd || token.tag == .hyph || token.word == lexicon.words.of)
  }

  /// How a value that is not written out was reckoned.
  private func steps(for value: RecognisedValue) -> [String] {
    guard case .date(let date) = value.value else { return [] }
    switch date.origin {
    case .published:
      let day = article.published.map { " (published \(StatedDate.day($0).edtf))" } ?? ""
      return ["\"\(block.words(value.tokens))\" is \(date.edtf)\(day)"]
    case .antecedent: return ["\"\(block.words(value.tokens))\" is \(date.edtf)"]
    case .stated, .tense: return []
    }
  }

  // MARK: Of a mention

  /// The entity of a mention when its kind fits `type`.
  func filler(_ type: CaptureType, ofMention index: Int) -> Filler? {
    guard let reference = block.references[index] else { return nil }
    let mention = block.text.mentions[index]
    guard let confidence = accepts(type, reference.entity),
      !((type == .organization || type == .person) && isFieldAlone(mention, reference.entity)),
      !(type == .organization && tellsWhere(mention, reference.entity))
    else { return nil }
    var filler = Filler(.entity(reference.entity), tokens: mention.tokens, confidence: confidence)
    if let reason = reference.reason {
      let name = article.entities[reference.entity].name
      filler.steps = ["\"\(block.words(mention.tokens))\" is \(name), the \(reason)"]
      filler.confidence = min(filler.confidence, reference.confidence)
    }
    return filler
  }

  /// "chairman of the Bulle, Switzerland-based Northwind": the town says where the company is.
  private func tellsWhere(_ mention: Mention, _ entity: EntityID) -> Bool {
    let start = mention.tokens.upperBound
    guard article.entities.kind(entity) == .place, start < block.tokens.count, block.tokens[start].word == lexicon.words.comma
    else {
      return false
    }
    for token in start + 1..<min(start + 6, block.tokens.count) where !block.tokens[token].tag.isProperNoun {
      let isBased = block.tokens[token].word == lexicon.words.hyphen || block.tokens[token].shape.contains(.dash)
      return isBased || block.tokens[token].word == lexicon.words.possessive
    }
    return false
  }

  /// "Vice President of Engineering": a field of work that the text never calls by a longer name.
  private func isFieldAlone(_ mention: Mention, _ entity: EntityID) -> Bool {
    mention.form == .name && article.entities[entity].names.count <= 1 && lexicon.nameNoHouse(block.tokens[mention.tokens])
  }

  /// How sure it is that the entity fills a capture of `type`; nil when it does not.
  private func accepts(_ type: CaptureType, _ entity: EntityID) -> Derivation.Confidence? {
    switch type {
    case .person: article.entities.fit(entity, .person)
    case .organization: article.entities.fit(entity, .organization)
    case .side:
      article.entities.fit(entity, .organization).map { max($0, .medium) }
        ?? (article.entities.kind(entity) == .place ? .medium : nil)
    case .team: article.entities.fit(entity, .team)
    case .product: article.entities.fit(entity, .product)
    case .place: article.entities.fit(entity, .place)
    case .name: .high
    case .thing: article.entities.isFirmPerson(entity) || article.entities.kind(entity) == .organization ? nil : .high
    default: nil
    }
  }
}

extension StatedDate {
  /// One day, stated.
  static func day(_ dayNumber: Int, origin: Origin = .stated) -> StatedDate {
    StatedDate(grain: .day, earliest: dayNumber, latest: dayNumber, origin: origin)
  }
}
