/// Hashes of all runs of eight words in a text, by which copies are told without the text.
///
/// Of a long text only the smallest hashes are kept (a bottom-k sketch), so the size is bounded and shares are good to a few percent.
/// Source: A. Z. Broder, *On the resemblance and containment of documents*, SEQUENCES '97.
package struct WordSequences: Hashable, Sendable {
  /// Words in a run.
  package static let length = 8
  /// Hashes kept of one text.
  package static let limit = 512
  /// Runs that both texts need before a share means something: a sentence or two.
  private static let fewest = 12

  /// Ascending, each once.
  package let hashes: [UInt32]

  /// - Parameter hashes: ascending, each once, `limit` at most.
  package init(hashes: [UInt32]) { self.hashes = hashes }

  /// From the folded words of a text, as hashes.
  package init(ofWords words: [UInt32]) {
    var all: Set<UInt32> = []
    if words.count >= Self.length {
      for start in 0...words.count - Self.length {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for word in words[start..<start + Self.length] {
          hash = (hash ^ UInt64(word)) &* 0x0000_0100_0000_01b3
          hash ^= hash >> 29
        }
        all.insert(UInt32(truncatingIfNeeded: hash >> 16))
      }
    }
    hashes = Array(all.sorted().prefix(Self.limit))
  }

  /// The part of the shorter text's runs that the other has too, 0...1; nil when one of the texts is too short to tell.
  package func share(with other: WordSequences) -> Double? {
    // Beyond the last hash of a cut list nothing is known.
    let last = min(bound, other.bound)
    let (mine, others) = (hashes.prefix { $0 <= last }, other.hashes.prefix { $0 <= last })
    guard min(mine.count, others.count) >= Self.fewest else { return nil }
    var shared = 0
    var (left, right) = (0, 0)
    while left < mine.count, right < others.count {
      if mine[left] == others[right] {
        shared += 1
        left += 1
        right += 1
      } else if mine[left] < others[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(shared) / Double(min(mine.count, others.count))
  }

  private var bound: UInt32 { hashes.count < Self.limit ? .max : hashes.last ?? .max }

  /// Eight hexadecimal digits for each hash.
  package var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(hashes.count * 8)
    for hash in hashes {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        bytes.append(Array("0123456789abcdef".utf8)[Int(hash >> shift & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// From what `text` gives; nil for anything else.
  package init?(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count % 8 == 0, bytes.count <= Self.limit * 8 else { return nil }
    var hashes: [UInt32] = []
    for start in stride(from: 0, to: bytes.count, by: 8) {
      guard let hash = UInt32(String(decoding: bytes[start..<start + 8], as: UTF8.self), radix: 16), bytes[start] != 0x2B,
        hashes.last.map({ $0 < hash }) ?? true
      else { return nil }
      hashes.append(hash)
    }
    self.hashes = hashes
  }
}
