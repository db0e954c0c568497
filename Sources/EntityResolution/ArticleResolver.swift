import SourceText
import TextAnalysis

/// Works out the links of one article: names by `NameMerger`, then what stands for names in the order of the text.
struct ArticleResolver {
  let blocks: [AnalysedText]
  let texts: [[UInt8]]
  let symbols: SymbolTable
  var classes: WordClassCache
  var entities: [ArticleEntities.Entity] = []
  var links: [[ArticleEntities.Link?]]
  /// What has been mentioned so far, in the order of the text.
  var occurrences: [Occurrence] = []
  /// Nouns that a text used of an entity: "chef" of "Marco Bianchi, a chef".
  var nouns: [Set<Symbol>] = []
  var genders: [Gender] = []
  /// Surnames of each person's names.
  var surnames: [Set<[UInt8]>] = []
  /// Surnames that several people bear: the mentions of their bearers in the order of the text.
  var bearers: [[UInt8]: [Occurrence]] = [:]
  /// The people mentioned so far.
  var people: Set<Int> = []
  /// Whether any person of the article is named with a surname and a given name.
  var hasFullNames = false
  /// The one person whose life the article tells.
  var protagonist: Int?
  /// Who answers, in an interview.
  var interviewee: Int?
  /// The one organisation that the article is about.
  var house: Int?
  /// Whether the house has been mentioned so far.
  var isHouseNamed = false
  /// Whether the article speaks of "the combined company": then "the company" may be that one.
  var tellsOfMerger = false
  /// Sentences with a description that nobody is known for: pronouns near it may mean the same unknown.
  var openDescriptions: Set<OpenDescription> = []
  /// The head of the one of whom a noun is said, by block and the noun's token.
  let saidOf: [[Int: Int]]
  /// Sorts of each organisation, from the words of its names and the nouns used of it.
  var sorts: [Set<OrganizationSort>] = []
  /// What each organisation does.
  var trades: [Set<OrganizationTrade>] = []
  /// Teams by owner and name.
  var teams: [String: [Int]] = [:]

  /// One resolved mention.
  struct Occurrence {
    let entity: Int
    /// Sentences counted over the article.
    let sentence: Int
    let block: Int
    let token: Int
    let isSubject: Bool
    /// Subject of the main clause.
    let isTopic: Bool
    let isPronoun: Bool
    let quote: Int?
  }

  struct OpenDescription: Hashable {
    let sentence: Int
    let isPerson: Bool
  }

  enum Gender {
    case unknown, male, female

    /// Whether both may be told of one person.
    func agrees(with other: Gender) -> Bool { self == other || self == .unknown || other == .unknown }
  }

  init(_ blocks: [AnalysedText], texts: [[UInt8]], symbols: SymbolTable) {
    self.blocks = blocks
    self.texts = texts
    self.symbols = symbols
    classes = WordClassCache(model: nil)
    saidOf = Self.bearers(in: blocks)
    links = blocks.map { Array(repeating: nil, count: $0.mentions.count) }
  }

  mutating func resolve() {
    linkNames()
    learnNouns()
    learnSorts()
    protagonist = findProtagonist()
    interviewee = findInterviewee()
    house = findHouse()
    tellsOfMerger = findsMerger()
    hasFullNames = surnames.contains { !$0.isEmpty }
    var sentence = 0
    for block in blocks.indices {
      let quotes = QuoteSpan.all(in: blocks[block])
      var sentenceIndex = 0
      var quoteIndex = 0
      for mention in blocks[block].mentions.indices {
        let token = blocks[block].mentions[mention].tokens.lowerBound
        while sentenceIndex + 1 < blocks[block].sentences.count, blocks[block].sentences[sentenceIndex].tokens.upperBound <= token
        {
          sentenceIndex += 1
        }
        while quoteIndex < quotes.count, quotes[quoteIndex].tokens.upperBound <= token { quoteIndex += 1 }
        let isQuoted = quoteIndex < quotes.count && quotes[quoteIndex].tokens.contains(token)
        let place = Place(
          block: block, mention: mention, sentence: sentence + sentenceIndex,
          range: blocks[block].sentences[sentenceIndex].tokens,
          quote: isQuoted ? quoteIndex : nil)
        if links[block][mention] == nil { links[block][mention] = link(of: place) }
        note(place)
      }
      linkPredicates(inBlock: block)
      linkSpeakers(of: quotes, inBlock: block)
      sentence += blocks[block].sentences.count
    }
  }

  /// Where a mention stands.
  struct Place {
    let block: Int
    let mention: Int
    let sentence: Int
    /// The tokens of its sentence.
    let range: Range<Int>
    let quote: Int?
  }

  func mention(at place: Place) -> Mention { blocks[place.block].mentions[place.mention] }

  func text(of mention: Mention, inBlock block: Int) -> String {
    String(decoding: texts[block][blocks[block].span(of: mention.tokens).range], as: UTF8.self)
  }

  func word(_ token: Int, _ block: Int) -> [UInt8] { symbols.bytes(of: blocks[block].tokens[token].word) }

  mutating func wordClass(_ token: Int, _ block: Int) -> WordClass {
    classes.classes(of: blocks[block].tokens[token].word, symbols)
  }

  private mutating func note(_ place: Place) {
    let mention = mention(at: place)
    guard let link = links[place.block][place.mention] else {
      if mention.form == .description, !isSaidOfAnother(mention, place), !standsAsPredicate(mention, place),
        !isBesideNoun(mention, place)
      {
        openDescriptions.insert(OpenDescription(sentence: place.sentence, isPerson: mention.kind == .person))
      }
      // "He kept the post when Lee Park became chairman, but then he left": who is open at first is not Park afterwards.
      if mention.form == .pronoun, mention.kind == .person, role(of: mention, place) == .topic || isGivenPost(mention, place),
        PronounForm(word(mention.head, place.block), tag: blocks[place.block].tokens[mention.head].tag)?.sort == .person
      {
        openDescriptions.insert(OpenDescription(sentence: place.sentence, isPerson: true))
      }
      return
    }
    let role = role(of: mention, place)
    let occurrence = Occurrence(
      entity: link.entity, sentence: place.sentence, block: place.block, token: mention.head,
      isSubject: role != .other, isTopic: role == .topic, isPronoun: mention.form == .pronoun,
      quote: place.quote)
    occurrences.append(occurrence)
    if link.entity == house { isHouseNamed = true }
    if entities[link.entity].kind == .person {
      people.insert(link.entity)
      for surname in surnames[link.entity] { bearers[surname, default: []].append(occurrence) }
    }
    if mention.form == .pronoun, let gender = PronounForm(word(mention.head, place.block))?.gender, gender != .unknown,
      genders[link.entity] == .unknown, link.reason.rule != .speaker
    {
      genders[link.entity] = gender
    }
  }

  private enum Role { case topic, subject, other }

  /// By the parse, or without one: the first mention of its sentence before any verb or preposition is the topic.
  private func role(of mention: Mention, _ place: Place) -> Role {
    let text = blocks[place.block]
    if mention.head < text.arcs.count, text.arcs[mention.head].head >= 0 {
      var token = mention.head
      // The parser may make another word of the name its head.
      for _ in 0..<6 where mention.tokens.contains(Int(text.arcs[token].head)) { token = Int(text.arcs[token].head) }
      for _ in 0..<6 where text.arcs[token].relation == .conj { token = Int(text.arcs[token].head) }
      guard text.arcs[token].relation == .nsubj || text.arcs[token].relation == .nsubjpass else { return .other }
      return text.arcs[Int(text.arcs[token].head)].relation == .root ? .topic : .subject
    }
    for token in place.range.lowerBound..<mention.tokens.lowerBound
    where text.tokens[token].tag.isVerb || text.tokens[token].tag == .in {
      return .other
    }
    return .topic
  }

  private mutating func link(of place: Place) -> ArticleEntities.Link? {
    let mention = mention(at: place)
    switch mention.form {
    case .name: return nearestBearer(place)
    case .pronoun: return pronounLink(place)
    case .description: return mention.kind == .team ? teamLink(place) : descriptionLink(place)
    }
  }

  mutating func add(_ entity: ArticleEntities.Entity) -> Int {
    entities.append(entity)
    nouns.append([])
    sorts.append([])
    trades.append([])
    surnames.append(
      entity.kind == .person
        ? Set(entity.names.map { ParsedName(Array($0.utf8), kind: .person) }.filter { !$0.isSingleWord }.compactMap(\.surname))
        : [])
    genders.append(Self.gender(of: entity))
    return entities.count - 1
  }

  /// By the given name of a person's full name.
  private static func gender(of entity: ArticleEntities.Entity) -> Gender {
    guard entity.kind == .person else { return .unknown }
    return entity.names.map { ParsedName(Array($0.utf8), kind: .person).gender }.first { $0 != .unknown } ?? .unknown
  }
}
