import NetworkKernels

/// One trained network, evaluated in whole numbers.
///
/// Token vectors are bytes; a position's share of the hidden layer is the product of its weights with the vector, and is computed
/// once for every token of a sentence. What remains for an answer is to add the shares of the positions and the rows of the
/// state features, to cut off below zero, and to multiply with the output weights.
package struct Network: Sendable {
  package let plan: NetworkPlan
  package let hidden: Int
  let shift: Int32
  /// First row of each part's table in `embeddings`, in bytes; unused for the word.
  let embeddingOffsets: [Int]
  let projectionOffsets: [Int]
  let stateOffsets: [Int]
  // Proof: views of sections of the weights file, which is never written.
  nonisolated(unsafe) let embeddings: UnsafePointer<Int8>
  nonisolated(unsafe) let projections: UnsafePointer<Int8>
  nonisolated(unsafe) let states: UnsafePointer<Int16>
  nonisolated(unsafe) let bias: UnsafePointer<Int16>
  nonisolated(unsafe) let outputs: UnsafePointer<Int8>
  nonisolated(unsafe) let outputBias: UnsafePointer<Int32>

  /// `nil` when the sections that begin at `base` are not those of a network of this plan.
  package init?(_ file: WeightsFile, base: UInt32, plan: NetworkPlan) {
    self.plan = plan
    let sizes = file.section(base + WeightsFile.Section.sizes).bindMemory(to: UInt32.self)
    guard sizes.count == 2, sizes[0] > 0, sizes[0] % 32 == 0, sizes[0] <= 1024, sizes[1] < 24 else { return nil }
    hidden = Int(sizes[0])
    shift = Int32(sizes[1])
    var offset = 0
    embeddingOffsets = plan.parts.map { part in
      defer { offset += part.component.count * part.width }
      return offset
    }
    let embeddingCount = offset
    let hidden = hidden
    offset = 0
    projectionOffsets = plan.positions.map { width in
      defer { offset += width * hidden }
      return offset
    }
    offset = 0
    stateOffsets = plan.states.map { count in
      defer { offset += count }
      return offset
    }
    func view<Number>(_ section: UInt32, _ type: Number.Type, _ count: Int) -> UnsafePointer<Number>? {
      let numbers = file.section(base + section).bindMemory(to: type)
      return numbers.count == count ? numbers.baseAddress.map { UnsafePointer($0) } : nil
    }
    guard let embeddings = view(WeightsFile.Section.embeddings, Int8.self, embeddingCount),
      let projections = view(WeightsFile.Section.projections, Int8.self, plan.inputWidth * hidden),
      let states = view(WeightsFile.Section.states, Int16.self, plan.stateRows * hidden),
      let bias = view(WeightsFile.Section.bias, Int16.self, hidden),
      let outputs = view(WeightsFile.Section.outputs, Int8.self, plan.paddedActions * hidden),
      let outputBias = view(WeightsFile.Section.outputBias, Int32.self, plan.paddedActions)
    else { return nil }
    self.embeddings = embeddings
    self.projections = projections
    self.states = states
    self.bias = bias
    self.outputs = outputs
    self.outputBias = outputBias
  }
}

/// The shares of the hidden layer of one sentence, and room for one answer.
struct NetworkSentence {
  private let network: Network
  private let tokens: Int
  private var shares: [Int16]
  private var hidden: [Int16]
  private var rows: [UnsafePointer<Int16>?]
  private(set) var scores: [Int32]

  /// Token 0 is no token, token i is `features[i - 1]`.
  init(_ network: Network, features: [TokenFeatures], words: WordTable) {
    self.network = network
    tokens = features.count + 1
    let plan = network.plan
    let width = plan.vectorWidth
    var vectors = [Int16](repeating: 0, count: tokens * width)
    for token in 0..<tokens {
      let values = token == 0 ? TokenFeatures.none : features[token - 1]
      var offset = token * width
      for (part, table) in zip(plan.parts, network.embeddingOffsets) {
        let value = Int(values[part.component])
        if part.component == .word {
          if value > 0, let vector = words.vector(row: value - 1) {
            for index in 0..<part.width { vectors[offset + index] = Int16(vector[index]) }
          }
        } else {
          let row = network.embeddings + table + value * part.width
          for index in 0..<part.width { vectors[offset + index] = Int16(row[index]) }
        }
        offset += part.width
      }
    }
    var shares = [Int16](repeating: 0, count: plan.positions.count * tokens * network.hidden)
    for (position, seen) in plan.positions.enumerated() {
      shares.withUnsafeMutableBufferPointer { shares in
        crosscheck_project(
          vectors, Int32(vectors.count / width), Int32(width), Int32(seen),
          network.projections + network.projectionOffsets[position], Int32(network.hidden), network.shift,
          shares.baseAddress! + position * vectors.count / width * network.hidden)
      }
    }
    self.shares = shares
    hidden = [Int16](repeating: 0, count: network.hidden)
    rows = [UnsafePointer<Int16>?](repeating: nil, count: plan.positions.count + plan.states.count)
    scores = [Int32](repeating: 0, count: plan.paddedActions)
  }

  /// Fills `scores` for a situation.
  mutating func score(_ situation: NetworkSituation) {
    let plan = network.plan
    shares.withUnsafeBufferPointer { shares in
      for position in plan.positions.indices {
        rows[position] = shares.baseAddress! + (position * tokens + Int(situation.tokens[position])) * network.hidden
      }
      for state in plan.states.indices {
        rows[plan.positions.count + state] =
          network.states + (network.stateOffsets[state] + Int(situation.states[state])) * network.hidden
      }
      crosscheck_hidden(rows, Int32(rows.count), network.bias, Int32(network.hidden), &hidden)
    }
    crosscheck_scores(
      hidden, Int32(network.hidden), network.outputs, network.outputBias, Int32(plan.paddedActions), &scores)
  }

  /// The best action that `isAllowed`; the first one of equals; -1 when none is.
  func best(_ isAllowed: (Int) -> Bool) -> Int {
    var best = -1
    for action in 0..<network.plan.actions where isAllowed(action) {
      if best < 0 || scores[action] > scores[best] { best = action }
    }
    return best
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
