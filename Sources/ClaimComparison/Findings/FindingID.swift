/// Names of findings made from what they say: the same while kind, parties and values stay.
enum FindingID {
  /// Six hexadecimal digits each, more where two would be equal. The texts must differ.
  static func shortest(for texts: [String]) -> [String] {
    let hashes = ParallelMap.map(count: texts.count) { number(texts[$0]) }
    var count: [UInt64: Int] = [:]
    for hash in hashes { count[hash >> 40, default: 0] += 1 }
    let alike = hashes.filter { count[$0 >> 40] != 1 }
    var digits = 6
    while digits < 16, Set(alike.map { $0 >> (64 - 4 * UInt64(digits)) }).count < alike.count { digits += 2 }
    let most = digits
    let isAlone = hashes.map { count[$0 >> 40] == 1 }
    return ParallelMap.map(count: hashes.count) { String(self.digits(hashes[$0]).prefix(isAlone[$0] ? 6 : most)) }
  }

  /// FNV-1a in 64 bits as 16 hexadecimal digits, its halves stirred so that the first digits depend on every byte.
  ///
  /// Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, *The FNV Non-Cryptographic Hash Algorithm*; finish of MurmurHash3.
  static func hash(_ text: String) -> String { digits(number(text)) }

  private static func number(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash = hash &* 0x0000_0100_0000_01b3
    }
    hash ^= hash >> 33
    hash = hash &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 33
    return hash
  }

  private static func digits(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
