import TextAnalysis

/// What the words of an entity's names are known as, whatever kind the names were taken for.
struct NameEvidence: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// A word is a known given name or surname, or "Mr" stands before the name.
  static let personal = NameEvidence(rawValue: 1 << 0)
  /// Two words and more, the first a known given name.
  static let fullName = NameEvidence(rawValue: 1 << 1)
  /// A word is a known city or country, or a word such as "River".
  static let place = NameEvidence(rawValue: 1 << 2)
  /// A word such as "University".
  static let organization = NameEvidence(rawValue: 1 << 3)
  /// Somebody of this name is meant by "she" or "he".
  static let pronoun = NameEvidence(rawValue: 1 << 4)
  /// More than one word in some name.
  static let severalWords = NameEvidence(rawValue: 1 << 5)
  /// "the" stands before it somewhere, as before no name of a person.
  static let definite = NameEvidence(rawValue: 1 << 6)

  /// Adds what one mention by name shows.
  mutating func add(_ mention: Mention, in text: AnalysedText, _ cache: inout WordClassCache, _ symbols: SymbolTable) {
    let classes = mention.tokens.map { cache.classes(of: text.tokens[$0].word, symbols) }
    if classes.contains(where: { !$0.isDisjoint(with: [.firstName, .lastName]) }) { insert(.personal) }
    if classes.count > 1 { insert(.severalWords) }
    let before = mention.tokens.lowerBound - 1
    if before >= 0 {
      let word = cache.classes(of: text.tokens[before].word, symbols)
      if word.contains(.definite) { insert(.definite) }
      if word.contains(.honorific) { insert(.personal) }
    }
    if classes.count > 1, classes.first?.contains(.firstName) == true { insert(.fullName) }
    if classes.contains(where: { !$0.isDisjoint(with: [.city, .country, .placeWord, .addressWord]) }) { insert(.place) }
    if classes.contains(where: { !$0.isDisjoint(with: [.organizationWord, .companySuffix]) }) { insert(.organization) }
  }
}
