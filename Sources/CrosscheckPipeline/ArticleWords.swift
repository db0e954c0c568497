import ClaimModel
import DocumentReading

/// The words of an article as hashes, without what stands on every page of an outlet.
enum ArticleWords {
  /// Runs of words of the text in which claims are looked for. A word is a run of letters and digits; capitals are small letters.
  static func sequences(of document: Document) -> WordSequences {
    var words: [UInt32] = []
    for block in document.blocks where block.role != .furniture && block.role != .code && block.role != .byline {
      append(block.text, to: &words)
    }
    return WordSequences(ofWords: words)
  }

  /// FNV-1a of each word; bytes of other scripts count as letters.
  private static func append(_ text: [UInt8], to words: inout [UInt32]) {
    var hash: UInt32 = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
        hash = ((hash == 0 ? 0x811c_9dc5 : hash) ^ UInt32(byte)) &* 0x0100_0193
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hash = ((hash == 0 ? 0x811c_9dc5 : hash) ^ UInt32(byte | 0x20)) &* 0x0100_0193
      default:
        if hash != 0 { words.append(hash) }
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
  }
}
