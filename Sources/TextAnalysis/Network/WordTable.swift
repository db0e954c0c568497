/// The words that the networks know, looked up in the weights file itself.
///
/// Rows below `vectorCount` have a vector; the rows after them stand in the name lists only.
package struct WordTable: Sendable {
  // Proof: views of sections of the weights file, which is never written.
  nonisolated(unsafe) private let offsets: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let text: UnsafeRawBufferPointer
  nonisolated(unsafe) private let slots: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let vectors: UnsafeBufferPointer<Int8>
  nonisolated(unsafe) private let bits: UnsafeBufferPointer<UInt8>

  package let count: Int
  package let vectorCount: Int

  /// `nil` when the sections do not fit each other.
  package init?(_ file: WeightsFile) {
    offsets = file.section(WeightsFile.Section.wordOffsets).bindMemory(to: UInt32.self)
    text = file.section(WeightsFile.Section.wordBytes)
    slots = file.section(WeightsFile.Section.wordHashes).bindMemory(to: UInt32.self)
    vectors = file.section(WeightsFile.Section.wordVectors).bindMemory(to: Int8.self)
    bits = file.section(WeightsFile.Section.wordGazetteer).bindMemory(to: UInt8.self)
    count = bits.count
    vectorCount = vectors.count / NetworkPlan.wordWidth
    guard count > 0, vectorCount <= count, vectorCount < Int(UInt16.max), count < Self.rowLimit, offsets.count == count + 1 else {
      return nil
    }
    guard slots.count > count, slots.count & (slots.count - 1) == 0, Int(offsets[count]) == text.count else { return nil }
  }

  /// The row of a folded word, or nil.
  package func row(of folded: Span<UInt8>) -> Int? {
    let hash = Self.hash(folded)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let row = Int(slots[slot]) & (Self.rowLimit - 1) - 1
      if slots[slot] == Self.entry(row: row, hash: hash), row < count, matches(row, folded) { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Bits of the name lists: 1 first name, 2 last name, 4 city, 8 country or state, 16 organisation word, 32 title word.
  package func gazetteer(row: Int) -> UInt8 { bits[row] }

  /// The first of the `NetworkPlan.wordWidth` numbers of a row below `vectorCount`.
  package func vector(row: Int) -> UnsafePointer<Int8>? { vectors.baseAddress.map { $0 + row * NetworkPlan.wordWidth } }

  /// Number `index` of the vector of `row`; a unit is `WordTable.scale`.
  package func element(row: Int, _ index: Int) -> Int8 { vectors[row * NetworkPlan.wordWidth + index] }

  /// What one unit of a stored vector is worth.
  package static let scale: Float = 0.01

  /// More rows do not fit into an entry of the hash table.
  package static let rowLimit = 1 << 17

  /// What stands in the hash table for a row: its number plus 1, and above it the top bits of its word's hash.
  package static func entry(row: Int, hash: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: row + 1) | hash & ~UInt32(rowLimit - 1)
  }

  /// FNV-1a of the folded bytes.
  package static func hash(_ folded: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in folded.indices { hash = (hash ^ UInt32(folded[index])) &* 16_777_619 }
    return hash ^ hash >> 15
  }

  private func matches(_ row: Int, _ folded: Span<UInt8>) -> Bool {
    let start = Int(offsets[row])
    let end = Int(offsets[row + 1])
    guard end - start == folded.count, end <= text.count else { return false }
    for index in folded.indices where text[start + index] != folded[index] { return false }
    return true
  }
}
