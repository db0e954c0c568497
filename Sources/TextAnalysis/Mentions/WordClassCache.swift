/// The classes of words by their number, each worked out once.
package struct WordClassCache: Sendable {
  private var classes: [WordClass] = []
  private let model: LanguageModel?

  package init(model: LanguageModel?) { self.model = model }

  /// The classes of `word`, which is a symbol of `symbols`.
  package mutating func classes(of word: Symbol, _ symbols: SymbolTable) -> WordClass {
    let index = Int(word)
    if index >= classes.count {
      classes.append(contentsOf: repeatElement([], count: index + 256 - classes.count))
    }
    if classes[index].isEmpty { classes[index] = look(symbols.bytes(of: word)) }
    return classes[index]
  }

  private func look(_ word: [UInt8]) -> WordClass {
    var found = WordClassTable.shared.classes(of: word)
    found.insert(.known)
    guard let model else { return found }
    let bits = model.gazetteer(of: word)
    if model.words.row(of: NetworkSpelling.folded(word).span) == nil { found.insert(.rare) }
    if bits & 1 != 0 { found.insert(.firstName) }
    if bits & 2 != 0 { found.insert(.lastName) }
    if bits & 4 != 0 { found.insert(.city) }
    if bits & 8 != 0 { found.insert(.country) }
    if bits & 16 != 0, bits & 3 == 0 { found.insert(.organizationWord) }
    return found
  }
}

extension WordClass {
  /// The classes of a word in small letters by the lists alone, without the networks' gazetteer.
  static func listed(_ word: [UInt8]) -> WordClass { WordClassTable.shared.classes(of: word) }
}

extension WordClass {
  /// Whether the word, in small letters, stands behind names for an order, a degree or a society: "obe", "frs".
  package static func isPostnominal(_ word: [UInt8]) -> Bool { listed(word).contains(.personSuffix) }

  /// Whether a person's name follows the word, in small letters: "mr", "dr".
  package static func isHonorific(_ word: [UInt8]) -> Bool { listed(word).contains(.honorific) }

  /// Whether houses are called by this word, in small letters, for their trade: "ferries".
  package static func isTrade(_ word: [UInt8]) -> Bool { WordClassLists.tradeWords.contains(word) }
}

/// All lists in one table.
private struct WordClassTable: Sendable {
  static let shared = WordClassTable()

  private let words: WordStore
  private let classes: [WordClass]

  private init() {
    var words = WordStore(count: 1 << 12, bytes: 1 << 15)
    var classes: [WordClass] = []
    classes.reserveCapacity(1 << 12)
    for (wordClass, list) in WordClassLists.all {
      list.visit { word, hash in
        if let index = words.index(of: word, hash: hash) {
          classes[index].insert(wordClass)
        } else {
          _ = words.append(word, hash: hash)
          classes.append(wordClass)
        }
      }
    }
    self.words = words
    self.classes = classes
  }

  func classes(of word: [UInt8]) -> WordClass {
    let plain = TokenFolding.withoutAccents(word)
    return words.index(of: plain.span, hash: WordStore.hash(plain.span)).map { classes[$0] } ?? []
  }
}
