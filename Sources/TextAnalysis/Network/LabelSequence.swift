/// The state of a network that labels the tokens of a sentence from left to right: the tagger and the names network.
package struct LabelSequence: Sendable {
  package let count: Int
  package private(set) var labels: [UInt8] = []

  package init(count: Int) {
    self.count = count
    labels.reserveCapacity(count)
  }

  package var isFinished: Bool { labels.count == count }
  /// The token to be labelled next.
  package var next: Int { labels.count }

  package mutating func append(_ label: Int) { labels.append(UInt8(label)) }

  /// The positions of these plans, relative to the next token, in the order of `NetworkPlan.positions`.
  private static let offsets = [0, -1, 1, -2, 2, -3, 3, -4, 4]

  /// The situation of the tagger: tokens around the next one, the last two tags.
  package func tagging(_ situation: inout NetworkSituation) {
    surroundings(&situation)
    situation.states[0] = Int32(back(1) ?? 0)
    situation.states[1] = Int32(back(2) ?? 0)
  }

  /// The situation of the names network: tokens around the next one, the last two labels, both together.
  package func naming(_ situation: inout NetworkSituation) {
    surroundings(&situation)
    let first = back(1).map { Int32($0) + 1 } ?? 0
    let second = back(2).map { Int32($0) + 1 } ?? 0
    situation.states[0] = first
    situation.states[1] = second
    situation.states[2] = first * Int32(NameLabel.count + 1) + second
  }

  /// The situation of the scout: tokens around the next one.
  package func scouting(_ situation: inout NetworkSituation) { surroundings(&situation) }

  /// The label of the token `distance` before the next one.
  package func back(_ distance: Int) -> UInt8? {
    labels.count >= distance ? labels[labels.count - distance] : nil
  }

  private func surroundings(_ situation: inout NetworkSituation) {
    for (position, offset) in Self.offsets.prefix(situation.tokens.count).enumerated() {
      let token = next + offset
      situation.tokens[position] = token >= 0 && token < count ? Int32(token + 1) : 0
    }
  }
}
