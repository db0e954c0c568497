import NetworkKernels

/// The shares of the hidden layer of one sentence, and room for one answer.
struct NetworkSentence {
  private let network: Network
  private let tokens: Int
  private var shares: [Int16]
  private var hidden: [Int16]
  private var rows: [UnsafePointer<Int16>?]
  private(set) var scores: [Int32]

  /// Token 0 is no token, token i is `features[i - 1]`.
  ///
  /// - Parameter context: the scout's numbers, token after token from the first; empty when the plan has no use for them.
  init(_ network: Network, features: [TokenFeatures], words: WordTable, context: [Int8] = []) {
    self.network = network
    let tokens = features.count + 1
    self.tokens = tokens
    let plan = network.plan
    let width = plan.vectorWidth
    let vectors = [Int16](unsafeUninitializedCapacity: tokens * width) { vectors, count in
      for token in 0..<tokens {
        let values = token == 0 ? TokenFeatures.none : features[token - 1]
        Self.fill(vectors.baseAddress! + token * width, values, token, network, words, context)
      }
      count = tokens * width
    }
    let shares = [Int16](unsafeUninitializedCapacity: plan.positions.count * tokens * network.hidden) { shares, count in
      for (position, seen) in plan.positions.enumerated() {
        crosscheck_project(
          vectors, Int32(tokens), Int32(width), Int32(seen),
          network.projections + network.projectionOffsets[position], Int32(network.hidden), network.shift,
          shares.baseAddress! + position * tokens * network.hidden)
      }
      count = plan.positions.count * tokens * network.hidden
    }
    self.shares = shares
    hidden = [Int16](repeating: 0, count: network.hidden)
    rows = [UnsafePointer<Int16>?](repeating: nil, count: plan.positions.count + plan.states.count)
    scores = [Int32](repeating: 0, count: plan.paddedActions)
  }

  /// Writes the vector of a token.
  private static func fill(
    _ vector: UnsafeMutablePointer<Int16>, _ values: TokenFeatures, _ token: Int, _ network: Network, _ words: WordTable,
    _ context: [Int8]
  ) {
    var offset = 0
    for (part, table) in zip(network.plan.parts, network.embeddingOffsets) {
      switch part.component {
      case .word:
        let value = Int(values[.word])
        copy(value > 0 ? words.vector(row: value - 1) : nil, part.width, to: vector + offset)
      case .context:
        context.withUnsafeBufferPointer { context in
          let isKnown = token > 0 && context.count >= token * part.width
          copy(isKnown ? context.baseAddress! + (token - 1) * part.width : nil, part.width, to: vector + offset)
        }
      default:
        copy(network.embeddings + table + Int(values[part.component]) * part.width, part.width, to: vector + offset)
      }
      offset += part.width
    }
  }

  /// Widens `count` numbers, or writes as many zeros when there are none.
  private static func copy(_ numbers: UnsafePointer<Int8>?, _ count: Int, to target: UnsafeMutablePointer<Int16>) {
    guard let numbers else { return target.initialize(repeating: 0, count: count) }
    for index in 0..<count { (target + index).initialize(to: Int16(numbers[index])) }
  }

  /// Fills `scores` for a situation.
  mutating func score(_ situation: NetworkSituation) {
    fillHidden(situation)
    crosscheck_scores(
      hidden, Int32(network.hidden), network.outputs, network.outputBias, Int32(network.plan.paddedActions), &scores)
  }

  /// Appends the hidden layer of a situation, cut to bytes.
  mutating func appendHidden(_ situation: NetworkSituation, to context: inout [Int8]) {
    fillHidden(situation)
    for value in hidden { context.append(Int8(min(127, value >> NetworkPlan.contextShift))) }
  }

  private mutating func fillHidden(_ situation: NetworkSituation) {
    let plan = network.plan
    shares.withUnsafeBufferPointer { shares in
      for position in plan.positions.indices {
        rows[position] = shares.baseAddress! + (position * tokens + Int(situation.tokens[position])) * network.hidden
      }
      for state in plan.states.indices {
        rows[plan.positions.count + state] =
          network.states.map { $0 + (network.stateOffsets[state] + Int(situation.states[state])) * network.hidden }
      }
      crosscheck_hidden(rows, Int32(rows.count), network.bias, Int32(network.hidden), &hidden)
    }
  }

  /// The best of `actions` and `other`, which may be -1 for none; the first one of equals, and `other` before them.
  func best(of actions: Range<Int>, or other: Int = -1) -> Int {
    var best = other
    var highest = other < 0 ? Int32.min : scores[other]
    for action in actions where scores[action] > highest {
      best = action
      highest = scores[action]
    }
    return best < 0 ? actions.lowerBound : best
  }
}

/// What a network looks at to give one answer.
package struct NetworkSituation: Sendable {
  /// One entry a position of the plan: 0 for no token, otherwise the token's index in the sentence plus 1.
  package var tokens: [Int32]
  /// One entry a state feature of the plan: its value.
  package var states: [Int32]

  package init(_ plan: NetworkPlan) {
    tokens = [Int32](repeating: 0, count: plan.positions.count)
    states = [Int32](repeating: 0, count: plan.states.count)
  }
}
