import LanguageCorpora
import TextAnalysis

/// Makes the sections of the word table from the GloVe vectors and the name lists.
enum WordTableBuilder {
  /// - Parameters:
  ///   - words: one a line, folded.
  ///   - vectors: `NetworkPlan.wordWidth` bytes a word; `scales`: a little-endian 32-bit float a word, the unit of its bytes.
  ///   - gazetteer: word, tab, bits. Words without a vector get a row after those with one.
  static func sections(
    words: [UInt8], vectors: [UInt8], scales: [UInt8], gazetteer: [UInt8]
  ) -> [UInt32: [UInt8]] {
    var rows = words.split(separator: 10).map { Array($0) }
    let vectorCount = rows.count
    var bits = [UInt8](repeating: 0, count: rows.count)
    var known: [[UInt8]: Int] = [:]
    for (row, word) in rows.enumerated() { known[word] = row }
    for line in gazetteer.split(separator: 10) {
      let fields = line.split(separator: 9)
      guard fields.count == 2, let value = CorpusReader.decimal(fields[1]) else { continue }
      let word = NetworkSpelling.folded(Array(fields[0]))
      if let row = known[word] {
        bits[row] |= UInt8(value & 63)
      } else {
        known[word] = rows.count
        rows.append(word)
        bits.append(UInt8(value & 63))
      }
    }
    var table: [UInt8] = []
    for row in 0..<vectorCount {
      let scale = scales.withUnsafeBytes {
        Float(bitPattern: UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: row * 4, as: UInt32.self)))
      }
      for index in 0..<NetworkPlan.wordWidth {
        let value = Float(Int8(bitPattern: vectors[row * NetworkPlan.wordWidth + index])) * scale / WordTable.scale
        table.append(UInt8(bitPattern: Int8(max(-127, min(127, value.rounded())))))
      }
    }
    var offsets: [UInt8] = []
    var text: [UInt8] = []
    for word in rows {
      WeightsFile.append(UInt32(text.count), to: &offsets)
      text += word
    }
    WeightsFile.append(UInt32(text.count), to: &offsets)
    var slots = [UInt32](repeating: 0, count: 1 << 17)
    for (row, word) in rows.enumerated() where known[word] == row {
      let hash = WordTable.hash(word.span)
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = WordTable.entry(row: row, hash: hash)
    }
    var hashes: [UInt8] = []
    for slot in slots { WeightsFile.append(slot, to: &hashes) }
    typealias Section = WeightsFile.Section
    return [
      Section.wordOffsets: offsets, Section.wordBytes: text, Section.wordHashes: hashes, Section.wordVectors: table,
      Section.wordGazetteer: bits,
    ]
  }
}
