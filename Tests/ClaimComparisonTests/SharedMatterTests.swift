import ClaimModel
import DocumentReading
import SourceText
import Testing

@testable import ClaimComparison

/// Things without a name are one only between texts that name something in common.
struct SharedMatterTests {
  private func matter(_ named: [[Int32]]) -> SharedMatter {
    let claims = named.enumerated().flatMap { source, ids in
      ids.map { id in
        Claim(
          kind: "stay", source: source, slots: [SlotFilling("person", .entity(EntityID(Int(id))))], polarity: .affirmed,
          modality: .asserted, tense: .past, block: .paragraph, span: ByteSpan(0..<1), sentence: ByteSpan(0..<1),
          derivation: Derivation(rule: "stay"))
      }
    }
    return SharedMatter(claims, sources: named.count, isNeeded: true)
  }

  @Test func twoTextsShareAMatterWhenTheyShareAName() {
    let matter = matter([[1, 2], [2, 3], [4], []])
    #expect(matter.mayBeOne(0, 1))
    #expect(!matter.mayBeOne(0, 2))
    #expect(matter.mayBeOne(0, 3))
  }

  @Test func anArchiveAsksForMore() {
    let matter = matter([[1, 2, 3, 4], [1, 2, 3, 5], [1, 2, 6, 7], [], [], [], [], [], []])
    #expect(matter.mayBeOne(0, 1))
    #expect(!matter.mayBeOne(0, 2))
  }
}
