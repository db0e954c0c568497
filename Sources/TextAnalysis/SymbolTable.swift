/// Words as numbers. A table may extend a frozen one: the base is shared by all articles and never changes, so that rules compiled
/// against it compare numbers, and words that only an article knows are numbered after it.
package struct SymbolTable: Sendable {
  /// A frozen table below this one.
  package final class Base: Sendable {
    fileprivate let numbers: [[UInt8]: Symbol]
    fileprivate let words: [[UInt8]]

    /// Symbols 0..<count are those of `table`, in its order.
    package init(_ table: SymbolTable) {
      var numbers = table.base?.numbers ?? [:]
      numbers.merge(table.numbers) { first, _ in first }
      self.numbers = numbers
      words = (table.base?.words ?? []) + table.words
    }
  }

  private let base: Base?
  private var numbers: [[UInt8]: Symbol] = [:]
  private var words: [[UInt8]] = []

  /// Symbol 0 is the empty word.
  package init(base: Base? = nil) {
    self.base = base
    if base == nil { _ = intern([]) }
  }

  package var count: Int { (base?.words.count ?? 0) + words.count }

  /// The number of `word`, given now if it has none.
  package mutating func intern(_ word: [UInt8]) -> Symbol {
    if let known = symbol(of: word) { return known }
    let symbol = Symbol(count)
    numbers[word] = symbol
    words.append(word)
    return symbol
  }

  package mutating func intern(_ word: String) -> Symbol { intern(Array(word.utf8)) }

  /// The number of `word`, or nil when the table has not seen it.
  package func symbol(of word: [UInt8]) -> Symbol? { base?.numbers[word] ?? numbers[word] }

  /// The bytes of a word of this table.
  package func bytes(of symbol: Symbol) -> [UInt8] {
    let below = base?.words.count ?? 0
    return Int(symbol) < below ? base!.words[Int(symbol)] : words[Int(symbol) - below]
  }

  package func text(of symbol: Symbol) -> String { String(decoding: bytes(of: symbol), as: UTF8.self) }
}
