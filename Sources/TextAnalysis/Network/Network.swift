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
  /// `nil` when the plan has no state features.
  nonisolated(unsafe) let states: UnsafePointer<Int16>?
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
      let bias = view(WeightsFile.Section.bias, Int16.self, hidden),
      let outputs = view(WeightsFile.Section.outputs, Int8.self, plan.paddedActions * hidden),
      let outputBias = view(WeightsFile.Section.outputBias, Int32.self, plan.paddedActions)
    else { return nil }
    let states = view(WeightsFile.Section.states, Int16.self, plan.stateRows * hidden)
    guard states != nil || plan.stateRows == 0 else { return nil }
    self.embeddings = embeddings
    self.projections = projections
    self.states = states
    self.bias = bias
    self.outputs = outputs
    self.outputBias = outputBias
  }
}
