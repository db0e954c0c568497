/// The labels of the names network: a token is outside every name, or begins or continues a name of a kind.
package enum NameLabel {
  package static let kinds: [Mention.Kind] = [.person, .organization, .place, .unknown]
  /// As data sets write the kinds.
  package static let kindNames = ["PER", "ORG", "LOC", "MISC"]
  package static let count = 1 + 2 * kinds.count
  package static let outside = 0

  /// The label that begins a name of kind number `kind` of `kinds`.
  package static func begin(_ kind: Int) -> Int { 1 + 2 * kind }
  /// The label that continues it.
  package static func inside(_ kind: Int) -> Int { 2 + 2 * kind }
  /// The number of the kind in `kinds`, or nil for `outside`.
  package static func kind(of label: Int) -> Int? { label == outside ? nil : (label - 1) / 2 }
  package static func isBegin(_ label: Int) -> Bool { label % 2 == 1 }

  /// Whether `label` may follow `previous`: only a name of the same kind can be continued.
  package static func mayFollow(_ label: Int, _ previous: Int) -> Bool {
    guard label != outside, !isBegin(label) else { return true }
    return kind(of: previous) == kind(of: label)
  }

  /// The names that labels mark, with the number of their kind in `kinds`.
  package static func names(_ labels: [Int]) -> [(tokens: Range<Int>, kind: Int)] {
    var names: [(tokens: Range<Int>, kind: Int)] = []
    var index = 0
    while index < labels.count {
      let start = index
      index += 1
      guard let kind = kind(of: labels[start]) else { continue }
      while index < labels.count, labels[index] == inside(kind) { index += 1 }
      names.append((start..<index, kind))
    }
    return names
  }
}
