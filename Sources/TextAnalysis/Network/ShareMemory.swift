/// Shares of the hidden layer that tokens had before: a token of the same features has them again, so that the frequent words of an article
/// are worked out once.
///
/// Positions that see the context of a token are not among them.
struct ShareMemory {
  /// Tokens that are kept; beyond them all are forgotten, so that memory is bounded.
  private static let capacity = 1024

  private struct Key: Hashable {
    let first: UInt64
    let second: UInt64
    let third: UInt32

    init(_ features: TokenFeatures) {
      let values = features.values
      first = UInt64(values[0]) | UInt64(values[1]) << 16 | UInt64(values[2]) << 32 | UInt64(values[3]) << 48
      second = UInt64(values[4]) | UInt64(values[5]) << 16 | UInt64(values[6]) << 32 | UInt64(values[7]) << 48
      third = UInt32(values[8]) | UInt32(values[9]) << 16
    }
  }

  private var rows: [Key: Int32] = [:]
  /// Token after token; for each the shares of its positions, one after another.
  private(set) var shares: [Int16] = []

  /// The rows of tokens among `shares`. Those of `new` are not there yet, and are to be added in their order.
  mutating func rows(of tokens: [TokenFeatures]) -> (rows: [Int32], new: [TokenFeatures]) {
    if rows.count > Self.capacity {
      rows.removeAll(keepingCapacity: true)
      shares.removeAll(keepingCapacity: true)
    }
    var new: [TokenFeatures] = []
    var found: [Int32] = []
    found.reserveCapacity(tokens.count)
    for token in tokens {
      let key = Key(token)
      if let row = rows[key] {
        found.append(row)
      } else {
        let row = Int32(rows.count)
        rows[key] = row
        found.append(row)
        new.append(token)
      }
    }
    return (found, new)
  }

  /// Adds the shares of new tokens.
  ///
  /// - Parameters:
  ///   - positions: position after position, and in each token after token.
  ///   - hidden: how many numbers a share has.
  mutating func add(_ positions: [Int16], tokens: Int, hidden: Int) {
    for token in 0..<tokens {
      for start in stride(from: token * hidden, to: positions.count, by: tokens * hidden) {
        shares += positions[start..<start + hidden]
      }
    }
  }
}

/// What the networks remember of the tokens of one article.
///
/// A class, because every sentence of the article adds to it; it belongs to the one analysis that made it.
final class NetworkMemory {
  var tagger = ShareMemory()
  var scout = ShareMemory()
  var parser = ShareMemory()
  var namer = ShareMemory()
}
