import NetworkKernels

/// The shares of the hidden layer of one sentence, and room for one answer.
struct NetworkSentence {
  private let network: Network
  private let tokens: Int
  /// Shares of positions that see nothing but the token itself, and the row of each token among them.
  private let own: [Int16]
  private let rowsOfTokens: [Int32]
  /// Shares of positions that see the context, position after position.
  private let contextual: [Int16]
  /// For each position its place among those of its sort.
  private let places: [(isOwn: Bool, place: Int)]
  private let ownCount: Int
  private var hidden: [Int16]
  private var rows: [UnsafePointer<Int16>?]
  private(set) var scores: [Int32]

  /// Token 0 is no token, token i is `features[i - 1]`.
  ///
  /// - Parameters:
  ///   - context: the scout's numbers, token after token from the first; empty when the plan has no use for them.
  ///   - memory: of this network alone.
  init(
    _ network: Network, features: [TokenFeatures], words: WordTable, context: [Int8] = [], memory: inout ShareMemory
  ) {
    self.network = network
    let all = [TokenFeatures.none] + features
    tokens = all.count
    let plan = network.plan
    let own = plan.positions.indices.filter { plan.positions[$0] <= plan.ownWidth }
    let others = plan.positions.indices.filter { plan.positions[$0] > plan.ownWidth }
    places = plan.positions.indices.map { position in
      own.firstIndex(of: position).map { (true, $0) } ?? (false, others.firstIndex(of: position) ?? 0)
    }
    ownCount = own.count
    let (rows, new) = memory.rows(of: all)
    rowsOfTokens = rows
    memory.add(
      Self.shares(of: new, at: own, network, Self.vectors(of: new, network, words, context: [])), tokens: new.count,
      hidden: network.hidden)
    self.own = memory.shares
    contextual =
      others.isEmpty ? [] : Self.shares(of: all, at: others, network, Self.vectors(of: all, network, words, context: context))
    hidden = [Int16](repeating: 0, count: network.hidden)
    self.rows = [UnsafePointer<Int16>?](repeating: nil, count: plan.positions.count + plan.states.count)
    scores = [Int32](repeating: 0, count: plan.paddedActions)
  }

  private static func vectors(
    of tokens: [TokenFeatures], _ network: Network, _ words: WordTable, context: [Int8]
  ) -> [Int16] {
    let width = network.plan.vectorWidth
    return [Int16](unsafeUninitializedCapacity: tokens.count * width) { vectors, count in
      for (token, values) in tokens.enumerated() {
        fill(vectors.baseAddress! + token * width, values, token, network, words, context)
      }
      count = tokens.count * width
    }
  }

  /// The shares of some positions, position after position.
  private static func shares(
    of tokens: [TokenFeatures], at positions: [Int], _ network: Network, _ vectors: [Int16]
  ) -> [Int16] {
    let size = tokens.count * network.hidden
    return [Int16](unsafeUninitializedCapacity: positions.count * size) { shares, count in
      guard size > 0 else { return }
      for (place, position) in positions.enumerated() {
        crosscheck_project(
          vectors, Int32(tokens.count), Int32(network.plan.vectorWidth), Int32(network.plan.positions[position]),
          network.projections + network.projectionOffsets[position], Int32(network.hidden), network.shift,
          shares.baseAddress! + place * size)
      }
      count = positions.count * size
    }
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
    own.withUnsafeBufferPointer { own in
      contextual.withUnsafeBufferPointer { contextual in
        for (position, (isOwn, place)) in places.enumerated() {
          let token = Int(situation.tokens[position])
          let row = isOwn ? Int(rowsOfTokens[token]) * ownCount + place : place * tokens + token
          rows[position] = (isOwn ? own : contextual).baseAddress! + row * network.hidden
        }
        for state in plan.states.indices {
          rows[plan.positions.count + state] =
            network.states.map { $0 + (network.stateOffsets[state] + Int(situation.states[state])) * network.hidden }
        }
        crosscheck_hidden(rows, Int32(rows.count), network.bias, Int32(network.hidden), &hidden)
      }
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
