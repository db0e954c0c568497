import TextAnalysis

/// A name taken apart for comparison: small letters without accents, suffixes and nicknames aside.
struct ParsedName: Hashable, Sendable {
  /// The words that count: "ada", "smith"; an initial is one letter.
  let words: [[UInt8]]
  /// "jr", "iii" of a person.
  let generation: [UInt8]?
  /// A name declared between quotation marks or in brackets: "bob" of Robert “Bob” Smith.
  let nickname: [UInt8]?
  /// Capital letters of the words as written, small ones left out: for acronyms. Connecting words are absent.
  let initials: [UInt8]

  /// - Parameter text: the name as written.
  init(_ text: [UInt8], kind: Mention.Kind) {
    var words: [[UInt8]] = []
    var initials: [UInt8] = []
    var generation: [UInt8]?
    var nickname: [UInt8]?
    let pieces = NamePieces.split(text, splitsInitials: kind == .person)
    for (place, piece) in pieces.enumerated() {
      if piece.isBracketed {
        nickname = piece.word
        continue
      }
      let word = piece.word
      if words.count > 0, NameWords.isCompanySuffix(word) { continue }
      let isReign = place == pieces.count - 1 && NameWords.isReign(word)
      if words.count > 0, kind != .organization, isReign || NameWords.isGeneration(word) {
        generation = word
        continue
      }
      if words.count > 1, kind != .organization, WordClass.isPostnominal(word) { continue }
      if let capital = piece.capital { initials.append(capital) }
      words.append(word)
    }
    if words.count > 1, words[0] == Array("the".utf8) { words.removeFirst() }
    self.words = words
    self.generation = generation
    self.nickname = nickname
    self.initials = initials
  }

  /// The last word: a person's surname with its particles left out.
  var surname: [UInt8]? { words.last }
  /// What the given name of a person tells.
  var gender: ArticleResolver.Gender { words.count > 1 ? GivenNames.gender(words[0]) : .unknown }
  var isSingleWord: Bool { words.count == 1 }

  /// One string of the words, for exact comparison.
  var key: [UInt8] { Array(words.joined(separator: [0x20])) }

  /// Whether both can name one person: same surname, given names equal or one the other's initial, middle names where both have
  /// them, no other generation.
  ///
  /// - Parameter takesShortForms: whether "Matt" may be "Matthew": one given name begins with the other's three letters or more.
  func isCompatiblePerson(_ other: ParsedName, takesShortForms: Bool = false) -> Bool {
    guard words.count > 1, other.words.count > 1, surname == other.surname else { return false }
    if let generation, let otherGeneration = other.generation, generation != otherGeneration { return false }
    // "Henry the Young King" has no surname.
    let article = Array("the".utf8)
    guard !words.contains(article), !other.words.contains(article) else { return words == other.words }
    let given = Array(words.dropLast())
    let otherGiven = Array(other.words.dropLast())
    let isFirstEqual =
      Self.agree(given[0], otherGiven[0]) || nickname == otherGiven[0] || other.nickname == given[0]
      || Nicknames.areOne(given[0], otherGiven[0])
      || takesShortForms && Self.isShortForm(given[0], otherGiven[0])
    // "Elwyn Holm" goes by the middle name of "Frederick Elwyn Holm".
    if !isFirstEqual, takesShortForms { return Self.isMiddle(given, of: otherGiven) || Self.isMiddle(otherGiven, of: given) }
    guard isFirstEqual else { return false }
    guard given.count > 1, otherGiven.count > 1 else { return true }
    return zip(given.dropFirst(), otherGiven.dropFirst()).allSatisfy { Self.agree($0, $1) }
  }

  private static func isMiddle(_ given: [[UInt8]], of other: [[UInt8]]) -> Bool {
    given.count == 1 && given[0].count > 2 && other.dropFirst().contains(given[0])
  }

  /// Whether a given name is only an initial.
  var isAbbreviated: Bool { words.count > 1 && words[0].count == 1 }

  /// "Matt" and "Matthew"; not where the two are known to be names of different genders.
  private static func isShortForm(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    // "Daniel" is not "Daniela".
    guard short.count >= 3, long.count > short.count + 1, long.starts(with: short) else { return false }
    return GivenNames.gender(short).agrees(with: GivenNames.gender(long))
  }

  private static func agree(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left == right || (left.count == 1 || right.count == 1) && left.first == right.first
  }
}
