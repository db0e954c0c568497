import Testing

@testable import TextAnalysis

@Suite struct SymbolTableTests {
  @Test func symbolZeroIsTheEmptyWord() {
    var table = SymbolTable()
    #expect(table.intern("") == 0)
    #expect(table.bytes(of: 0) == [])
  }

  @Test func wordsKeepTheirNumbersWhileTheTableGrows() {
    var table = SymbolTable()
    let symbols = (0..<5000).map { table.intern("word\($0)") }
    #expect(Set(symbols).count == 5000)
    for (index, symbol) in symbols.enumerated() {
      #expect(table.text(of: symbol) == "word\(index)")
      #expect(table.symbol(of: "word\(index)") == symbol)
    }
    #expect(table.symbol(of: "word5000") == nil)
  }

  @Test func aTableExtendsAFrozenOne() {
    var first = SymbolTable()
    let bread = first.intern("bread")
    let base = SymbolTable.Base(first)
    var second = SymbolTable(base: base)
    #expect(second.intern("bread") == bread)
    let milk = second.intern("milk")
    #expect(Int(milk) == base.count)
    let third = SymbolTable(base: SymbolTable.Base(second))
    #expect(third.symbol(of: "bread") == bread)
    #expect(third.symbol(of: "milk") == milk)
    #expect(third.text(of: milk) == "milk")
  }
}
