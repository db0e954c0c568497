package import FlatForms

/// Words as numbers. A table may extend a frozen one: the base is shared by all articles and never changes, so that rules compiled
/// against it compare numbers, and words that only an article knows are numbered after it.
package struct SymbolTable: Sendable {
  /// A frozen table below this one.
  package final class Base: Sendable {
    fileprivate let words: WordStore

    package var count: Int { words.count }

    /// Symbols 0..<count are those of `table`, in its order.
    package init(_ table: SymbolTable) {
      guard let base = table.base else {
        words = table.words
        return
      }
      var words = base.words
      for index in 0..<table.words.count {
        let word = table.words.bytes(of: index)
        _ = words.append(word.span, hash: WordStore.hash(word.span))
      }
      self.words = words
    }

    /// Whether the words of `table`, which has no base, are the first ones of this, in its order.
    package func begins(with table: SymbolTable) -> Bool { words.begins(with: table.words) }

    package init(from form: inout FlatReader) throws(FlatFault) { words = try form.read() }
  }

  private let base: Base?
  private let below: Int
  private var words = WordStore()

  /// Symbol 0 is the empty word.
  package init(base: Base? = nil) {
    self.base = base
    below = base?.words.count ?? 0
    if base == nil { _ = intern([UInt8]()) }
  }

  package var count: Int { below + words.count }

  /// The number of `word`, given now if it has none.
  package mutating func intern(_ word: Span<UInt8>) -> Symbol {
    let hash = WordStore.hash(word)
    if let known = base?.words.index(of: word, hash: hash) { return Symbol(known) }
    if let known = words.index(of: word, hash: hash) { return Symbol(below + known) }
    return Symbol(below + words.append(word, hash: hash))
  }

  /// The number of `word`, given now if it has none.
  package mutating func intern(_ word: [UInt8]) -> Symbol { intern(word.span) }

  package mutating func intern(_ word: String) -> Symbol { intern(Array(word.utf8)) }

  /// The number of `word`, or nil when the table has not seen it.
  package func symbol(of word: [UInt8]) -> Symbol? {
    let hash = WordStore.hash(word.span)
    if let known = base?.words.index(of: word.span, hash: hash) { return Symbol(known) }
    return words.index(of: word.span, hash: hash).map { Symbol(below + $0) }
  }

  /// The number of `word`, or nil when the table has not seen it.
  package func symbol(of word: String) -> Symbol? { symbol(of: Array(word.utf8)) }

  /// The bytes of a word of this table.
  package func bytes(of symbol: Symbol) -> [UInt8] {
    let index = Int(symbol)
    if let base, index < below { return base.words.bytes(of: index) }
    return words.bytes(of: index - below)
  }

  package func text(of symbol: Symbol) -> String { String(decoding: bytes(of: symbol), as: UTF8.self) }
}

extension SymbolTable.Base: FlatValue {
  package func write(to form: inout FlatWriter) { form.write(words) }
}
