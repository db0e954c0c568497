/// The folding that `Token.word` promises, and the shape that it takes away.
enum TokenFolding {
  /// Puts the folded word `bytes[range]` into `folded` (emptied first) and tells how it was written: capitals and digits.
  /// Punctuation, quotes and joins are told by the caller.
  static func fold(_ bytes: Span<UInt8>, _ range: Range<Int>, into folded: inout [UInt8]) -> TokenShape {
    folded.removeAll(keepingCapacity: true)
    var letters = 0
    var capitals = 0
    var isMixed = false
    var firstIsCapital = false
    var wasSmall = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        if byte &- 0x61 < 26 {
          letters += 1
          wasSmall = true
        } else if byte &- 0x41 < 26 {
          if letters == 0 { firstIsCapital = true }
          letters += 1
          capitals += 1
          if wasSmall { isMixed = true }
          folded.append(byte | 0x20)
          continue
        }
        folded.append(byte == 0x60 ? 0x27 : byte)
        continue
      }
      let scalar = Scalar.read(bytes, at: offset)
      offset += scalar.length
      if appendMark(scalar.value, to: &folded) { continue }
      let small = Scalar.lowercase(scalar.value)
      if small != scalar.value {
        if letters == 0 { firstIsCapital = true }
        capitals += 1
        if wasSmall { isMixed = true }
      } else {
        wasSmall = true
      }
      letters += 1
      Scalar.append(small, to: &folded)
    }
    var shape: TokenShape = []
    if firstIsCapital { shape.insert(.capitalised) }
    if letters >= 2, capitals == letters { shape.insert(.allCapitals) }
    if isMixed { shape.insert(.mixedCase) }
    if range.lowerBound < bytes.count, bytes[range.lowerBound] &- 0x30 < 10 { shape.insert(.number) }
    return shape
  }

  /// `word` in small ASCII letters without accents, for comparing names: "Łódź" and "Lodz" are equal.
  static func withoutAccents(_ word: [UInt8]) -> [UInt8] {
    guard word.contains(where: { $0 >= 0x80 }) else { return word }
    var plain: [UInt8] = []
    let bytes = word.span
    var offset = 0
    while offset < bytes.count {
      let scalar = Scalar.read(bytes, at: offset)
      offset += scalar.length
      if let spelling = Scalar.unaccented(scalar.value) {
        spelling.withUTF8Buffer { plain.append(contentsOf: $0) }
      } else {
        Scalar.append(Scalar.lowercase(scalar.value), to: &plain)
      }
    }
    return plain
  }

  /// Marks of many shapes as one: true when `scalar` is one and was appended (or is invisible).
  private static func appendMark(_ scalar: UInt32, to folded: inout [UInt8]) -> Bool {
    switch scalar {
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A, 0x02BC: folded.append(UInt8(ascii: "'"))
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: folded.append(UInt8(ascii: "\""))
    case 0x2010...0x2013, 0x2212: folded.append(UInt8(ascii: "-"))
    case 0x2014, 0x2015: folded.append(contentsOf: [0x2D, 0x2D])
    case 0x2026: folded.append(contentsOf: [0x2E, 0x2E, 0x2E])
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE0F: break
    case 0xFB00: folded.append(contentsOf: Array("ff".utf8))
    case 0xFB01: folded.append(contentsOf: Array("fi".utf8))
    case 0xFB02: folded.append(contentsOf: Array("fl".utf8))
    default: return false
    }
    return true
  }
}
