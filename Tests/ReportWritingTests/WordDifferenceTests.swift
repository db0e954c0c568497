import Testing

@testable import ReportWriting

@Suite struct WordDifferenceTests {
  private func marked(_ old: String, _ new: String, limit: Int = 1_000_000) -> String {
    WordDifference(from: old, to: new, limit: limit).parts.map { part in
      switch part.change {
      case .kept: part.words
      case .removed: "[-\(part.words)]"
      case .added: "[+\(part.words)]"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("a b c", "a b c", "a b c"),
    ("we will not close", "we will close", "we will [-not] close"),
    ("we will close", "we will never close", "we will [+never] close"),
    ("a x y b", "a p q b", "a [-x y] [+p q] b"),
    ("", "new words", "[+new words]"),
    ("old words", "", "[-old words]"),
    ("", "", ""),
    ("one  two\nthree", "one two three", "one two three"),
  ])
  func marksWhatOnlyOneVersionHas(_ old: String, _ new: String, _ expected: String) {
    #expect(marked(old, new) == expected)
  }

  @Test func replacesWholeWhatIsTooLongToCompare() {
    #expect(marked("s a b c e", "s x b y e", limit: 4) == "s [-a b c] [+x b y] e")
  }

  /// Whatever the words, leaving out what was added gives the old text and leaving out what was removed the new one.
  @Test func everyDifferenceGivesBothTextsBack() {
    var seed: UInt64 = 42
    func next(_ bound: UInt64) -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (seed >> 33) % bound
    }
    for round in 0..<200 {
      let old = (0..<next(12)).map { _ in ["a", "b", "c"][Int(next(3))] }.joined(separator: " ")
      let new = (0..<next(12)).map { _ in ["a", "b", "c"][Int(next(3))] }.joined(separator: " ")
      let parts = WordDifference(from: old, to: new).parts
      #expect(parts.filter { $0.change != .added }.map(\.words).joined(separator: " ") == old, "round \(round)")
      #expect(parts.filter { $0.change != .removed }.map(\.words).joined(separator: " ") == new, "round \(round)")
    }
  }
}
