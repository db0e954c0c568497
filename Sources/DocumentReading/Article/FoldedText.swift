/// A short text as it is compared with phrases: small ASCII letters, straight quotation marks, single spaces, without
/// pictographs, bullets and marks at its ends.
struct FoldedText: Hashable {
  let bytes: [UInt8]

  /// Linear; texts longer than `limit` bytes are cut, so that a long paragraph costs no more than a short one.
  init(_ text: [UInt8], limit: Int = 400) {
    var folded: [UInt8] = []
    let end = min(text.count, limit)
    var index = 0
    folded.reserveCapacity(end)
    while index < end {
      if text[index] < 0x80 {
        folded.append(text[index].lowercased)
        index += 1
        continue
      }
      let scalar = Utf8Scan.scalar(at: index, in: text, before: end)
      let value = scalar.value ?? 0xFFFD
      index += scalar.count
      switch value {
      case 0x2018, 0x2019, 0x02BC: folded.append(0x27)
      case 0x201C, 0x201D: folded.append(0x22)
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014: folded.append(0x2D)
      case 0x2026: folded.append(contentsOf: [0x2E, 0x2E, 0x2E])
      case 0xA0, 0x202F: folded.append(0x20)
      case 0xFE0E, 0xFE0F: break
      case _ where Utf8Scan.isPictograph(value): if folded.last != 0x20 { folded.append(0x20) }
      default: folded.append(contentsOf: Utf8Scan.encoded(value))
      }
    }
    var start = 0
    var stop = folded.count
    while start < stop, folded[start].isWhiteSpace || "*_#>-+:|.[(/=~\"".utf8.contains(folded[start]) { start += 1 }
    while stop > start, folded[stop - 1].isWhiteSpace || "*_#>-+:|.])/=~\",;!?".utf8.contains(folded[stop - 1]) { stop -= 1 }
    bytes = Array(folded[start..<stop])
  }

  /// All bytes at once; the array's own hash takes them one by one.
  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func hasPrefix(_ phrase: String) -> Bool { bytes.starts(with: phrase.utf8) }

  func hasSuffix(_ phrase: String) -> Bool {
    bytes.count >= phrase.utf8.count && bytes.suffix(phrase.utf8.count).elementsEqual(phrase.utf8)
  }

  /// Whether `phrase` stands anywhere in the text, at the boundaries of words.
  func contains(_ phrase: String) -> Bool {
    let wanted = Array(phrase.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    var index = 0
    while index + wanted.count <= bytes.count {
      if bytes[index] == first, index == 0 || !bytes[index - 1].isAlphanumeric,
        bytes[index..<index + wanted.count].elementsEqual(wanted),
        index + wanted.count == bytes.count || !bytes[index + wanted.count].isAlphanumeric
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The text without a number and a space at its start: "3 comments" gives "comments".
  var withoutLeadingNumber: FoldedText? {
    var index = 0
    while index < bytes.count, bytes[index].isDigit || bytes[index] == 0x2C || bytes[index] == 0x2E { index += 1 }
    guard index > 0, index < bytes.count else { return nil }
    return FoldedText(Array(bytes[index...]))
  }
}
