/// What the networks may know of one token by itself. Each component has its own table of learned vectors.
package enum TokenComponent: Int, CaseIterable, Sendable {
  /// Row of the word table: the frozen vector of the word. 0 when the table lacks it.
  case word
  /// The same word among the `lexicalWords` most frequent ones, which have a learned vector beside the frozen one.
  case lexical
  /// Hash of the last two, three and four bytes, folded.
  case suffix2, suffix3, suffix4
  /// Hash of the first three bytes, folded.
  case prefix3
  /// How it is written, and whether it opens the sentence.
  case shape
  /// Whether blanks stand before and after it.
  case spacing
  /// Bits of the name lists.
  case gazetteer
  /// The tag it was given.
  case tag
  /// What the scout network made of the token among its neighbours: its hidden layer, as it is.
  case context

  /// The number of the most frequent words that have a learned vector.
  package static let lexicalWords = 6000

  /// The number of different values. Value 0 stands for no token at all, except for `word`, where it is an unknown word.
  package var count: Int {
    switch self {
    case .word, .context: 0
    case .lexical: Self.lexicalWords + 2
    case .suffix2: 1024
    case .suffix3, .suffix4: 4096
    case .prefix3: 2048
    case .shape: 1 + 2 * WordForm.allCases.count
    case .spacing: 5
    case .gazetteer: 65
    case .tag: PartOfSpeech.allCases.count
    }
  }
}

/// The values of all components of one token.
package struct TokenFeatures: Sendable {
  /// By `TokenComponent.rawValue`; `context` is kept elsewhere.
  package var values: InlineArray<10, UInt16>

  /// No token: what lies before and after a sentence.
  package static let none = TokenFeatures(values: InlineArray(repeating: 0))

  package subscript(component: TokenComponent) -> UInt16 {
    get { values[component.rawValue] }
    set { values[component.rawValue] = newValue }
  }

  /// The features of one token of `bytes`, all but its tag.
  ///
  /// - Parameters:
  ///   - isFirst: whether it opens its sentence.
  ///   - isJoined: no blank before it; `isFollowed`: no blank after it.
  ///   - folded: scratch space.
  package static func of(
    _ word: Span<UInt8>, isFirst: Bool, isJoined: Bool, isFollowed: Bool, in table: WordTable, folded: inout [UInt8]
  ) -> TokenFeatures {
    var features = TokenFeatures.none
    folded.removeAll(keepingCapacity: true)
    NetworkSpelling.append(word, to: &folded)
    let row = table.row(of: folded.span)
    let gazetteer = row.map { table.gazetteer(row: $0) } ?? 0
    features[.word] = row.flatMap { $0 < table.vectorCount ? UInt16($0 + 1) : nil } ?? 0
    features[.lexical] = row.flatMap { $0 < TokenComponent.lexicalWords ? UInt16($0 + 2) : nil } ?? 1
    features[.suffix2] = bucket(folded.span, max(0, folded.count - 2)..<folded.count, 1024)
    features[.suffix3] = bucket(folded.span, max(0, folded.count - 3)..<folded.count, 4096)
    features[.suffix4] = bucket(folded.span, max(0, folded.count - 4)..<folded.count, 4096)
    features[.prefix3] = bucket(folded.span, 0..<min(3, folded.count), 2048)
    features[.shape] = 1 + 2 * WordForm(word).rawValue + (isFirst ? 1 : 0)
    features[.spacing] = 1 + (isJoined ? 1 : 0) + (isFollowed ? 2 : 0)
    features[.gazetteer] = 1 + UInt16(gazetteer & 63)
    return features
  }

  /// Whether neither the word table nor a list of names holds the word.
  var isUnknown: Bool { self[.word] == 0 && self[.lexical] == 1 && self[.gazetteer] == 1 }

  /// Whether the word begins with a capital and goes on in small letters.
  var isCapitalised: Bool { (self[.shape] - 1) / 2 == WordForm.capitalised.rawValue }

  /// FNV-1a (Fowler, Noll, Vo) of some bytes, folded to 1 ..< `buckets`.
  private static func bucket(_ bytes: Span<UInt8>, _ range: Range<Int>, _ buckets: UInt32) -> UInt16 {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    hash ^= hash >> 15
    return UInt16(1 + hash % (buckets - 1))
  }
}
