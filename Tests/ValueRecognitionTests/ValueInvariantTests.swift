import LanguageCorpora
import NormalValues
import Testing
import ValueRecognition

/// What holds whatever the text.
@Suite struct ValueInvariantTests {
  private let invariants = ValueInvariants()
  private let documents = NewsDocuments.all

  @Test func damagedTextsKeepTheirInvariants() {
    var mutations = TextMutations(of: documents.map(\.text), fragments: ValueInvariants.fragments, seed: 2025)
    for round in 0..<600 {
      let text = mutations.next()
      for published in [20_257, nil] {
        if let fault = invariants.fault(in: text, published: published) {
          Issue.record("round \(round): \(fault) in \(String(decoding: text, as: UTF8.self))")
        }
      }
    }
  }

  /// Values of a sentence put between two others are added; nothing else changes.
  @Test(arguments: ["The hall was full.", "It held nine boats.", "A room costs $40 there.", "Turnout was 5 percent."])
  func aSentenceElsewhereChangesNothing(_ sentence: String) {
    for document in documents {
      let before = invariants.values(of: document.text, published: document.published)
      for place in Self.sentenceEnds(of: document.text) {
        var text = document.text
        let added = Array((" " + sentence).utf8)
        text.insert(contentsOf: added, at: place)
        let after = invariants.values(of: text, published: document.published)
        let kept = after.filter { $0.place.upperBound <= place || $0.place.lowerBound >= place + added.count }
        let moved = before.map { value in
          let shift = value.place.lowerBound >= place ? added.count : 0
          return (place: value.place.lowerBound + shift..<value.place.upperBound + shift, record: value.record)
        }
        #expect(kept.map(\.place) == moved.map(\.place), "\(sentence) at \(place)")
        #expect(kept.map(\.record) == moved.map(\.record), "\(sentence) at \(place)")
      }
    }
  }

  /// A date further on says nothing about what stands before it.
  @Test func aDateBehindChangesNothingBefore() {
    for document in documents {
      let before = invariants.values(of: document.text, published: document.published)
      let after = invariants.values(
        of: document.text + Array(" The mill burnt down on 3 May 1911.".utf8), published: document.published)
      #expect(after.prefix(before.count).map(\.record) == before.map(\.record))
      #expect(after.count == before.count + 1)
    }
  }

  /// After a full stop that ends a word in small letters, before the end of a line or a blank and a capital: "Sept. 3" is no end.
  private static func sentenceEnds(of text: [UInt8]) -> [Int] {
    text.indices.dropFirst(4).filter { index in
      text[index - 1] == UInt8(ascii: ".") && (text[index] == 0x20 || text[index] == 0x0A)
        && text[(index - 4)..<(index - 1)].allSatisfy { $0 &- 0x61 < 26 }
        && (text[index] == 0x0A || index + 1 < text.count && text[index + 1] &- 0x41 < 26)
    }
  }
}
