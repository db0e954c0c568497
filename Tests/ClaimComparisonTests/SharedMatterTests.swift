import ClaimModel
import DocumentReading
import SourceText
import Testing

@testable import ClaimComparison

/// Things without a name are one only between texts that name something in common.
struct SharedMatterTests {
  /// Sources whose claims name entities, and what their texts name besides: places are the numbers from 100 on.
  private func matter(_ named: [[Int32]], beside: [[Int32]] = []) -> SharedMatter {
    let claims = named.enumerated().flatMap { source, ids in
      ids.map { id in
        Claim(
          kind: "stay", source: source, slots: [SlotFilling("person", .entity(EntityID(Int(id))))], polarity: .affirmed,
          modality: .asserted, tense: .past, block: .paragraph, span: ByteSpan(0..<1), sentence: ByteSpan(0..<1),
          derivation: Derivation(rule: "stay"))
      }
    }
    let sources = named.indices.map { index in
      let names = beside.indices.contains(index) ? beside[index] : []
      return ComparisonSource(path: "\(index).txt", named: Set(names.map { EntityID(Int($0)) }))
    }
    return SharedMatter(claims, sources: sources, isNeeded: true) { $0.index < 100 ? .person : .place }
  }

  @Test func twoTextsShareAMatterWhenTheyShareAName() {
    let matter = matter([[1, 2], [2, 3], [4], []])
    #expect(matter.mayBeOne(0, 1))
    #expect(!matter.mayBeOne(0, 2))
    #expect(matter.mayBeOne(0, 3))
  }

  @Test func whatStandsBesideTheClaimsCounts() {
    let claimed: [[Int32]] = [[1], [2], [3]]
    #expect(matter(claimed, beside: [[5], [5], [6]]).mayBeOne(0, 1))
    #expect(!matter(claimed, beside: [[5], [5], [6]]).mayBeOne(0, 2))
    #expect(!matter(claimed, beside: [[100], [100], []]).mayBeOne(0, 1))
    #expect(matter(claimed, beside: [[100, 101], [101, 100], []]).mayBeOne(0, 1))
  }

  @Test func anArchiveAsksForMore() {
    let matter = matter([[1, 2, 3, 4], [1, 2, 3, 5], [1, 2, 6, 7], [], [], [], [], [], []])
    #expect(matter.mayBeOne(0, 1))
    #expect(!matter.mayBeOne(0, 2))
  }
}
