import TextAnalysis
import TrainingKernels

/// A network while it is trained: the same function as `Network`, in floating point, for many situations at once.
final class FloatNetwork {
  let plan: NetworkPlan
  let hidden: Int
  let words: WordTable
  /// One table a part of the token vector; empty for the frozen words.
  let embeddings: [Parameters]
  /// The input is all positions one after another.
  let projection: Parameters
  let states: Parameters
  let bias: Parameters
  let output: Parameters
  let outputBias: Parameters

  private let capacity: Int
  private let inputs: UnsafeMutablePointer<Float>
  private let inputGradient: UnsafeMutablePointer<Float>
  let layer: UnsafeMutablePointer<Float>
  private let layerGradient: UnsafeMutablePointer<Float>
  /// Scores after `forward`; the caller puts the gradient of its loss there before `backward`.
  let scores: UnsafeMutablePointer<Float>
  private let projectionTransposed: UnsafeMutablePointer<Float>
  private let outputTransposed: UnsafeMutablePointer<Float>
  /// The largest value of the hidden layer, either sign, before the cut; the integer network is scaled by it.
  private(set) var hiddenBound: [Float]

  init(plan: NetworkPlan, hidden: Int, words: WordTable, capacity: Int, random: inout RandomSource) {
    self.plan = plan
    self.hidden = hidden
    self.words = words
    self.capacity = capacity
    embeddings = plan.parts.map { part in
      Parameters(rows: part.component.count, width: part.width, range: 0.25, random: &random)
    }
    let inputWidth = plan.inputWidth
    projection = Parameters(
      rows: inputWidth, width: hidden, range: (6 / Float(inputWidth + hidden)).squareRoot() * 1.5, random: &random)
    states = Parameters(rows: plan.stateRows, width: hidden, range: 0.05, random: &random)
    bias = Parameters(rows: 1, width: hidden, range: 0, random: &random)
    output = Parameters(rows: hidden, width: plan.paddedActions, range: 0.1, random: &random)
    outputBias = Parameters(rows: 1, width: plan.paddedActions, range: 0, random: &random)
    // Room for whole blocks of 16 columns.
    let paddedInputs = (inputWidth + 15) / 16 * 16
    func room(_ count: Int) -> UnsafeMutablePointer<Float> {
      let room = UnsafeMutablePointer<Float>.allocate(capacity: count)
      room.initialize(repeating: 0, count: count)
      return room
    }
    inputs = room(capacity * paddedInputs)
    inputGradient = room(capacity * paddedInputs)
    layer = room(capacity * hidden)
    layerGradient = room(capacity * hidden)
    scores = room(capacity * plan.paddedActions)
    projectionTransposed = room(hidden * paddedInputs)
    outputTransposed = room(hidden * plan.paddedActions)
    hiddenBound = Array(repeating: 0, count: hidden)
  }

  private var paddedInputs: Int { (plan.inputWidth + 15) / 16 * 16 }

  /// Fills `layer` and `scores` for `count` situations. `keep` is the share of hidden units left alive, 1 for all.
  func forward(
    _ count: Int, keep: Float, random: inout RandomSource, features: (Int, Int32) -> TokenFeatures,
    situation: (Int) -> NetworkSituation
  ) {
    let stride = paddedInputs
    for index in 0..<count {
      let situation = situation(index)
      var column = inputs + index * stride
      for (position, width) in plan.positions.enumerated() {
        fill(column, width, features(index, situation.tokens[position]))
        column += width
      }
      let row = layer + index * hidden
      for unit in 0..<hidden { row[unit] = bias.values[unit] }
      var first = 0
      for (state, size) in plan.states.enumerated() {
        let added = states.values + (first + Int(situation.states[state])) * hidden
        for unit in 0..<hidden { row[unit] += added[unit] }
        first += size
      }
    }
    crosscheck_multiply(
      Int64(count), Int64(hidden), Int64(plan.inputWidth), inputs, Int64(stride), 1, projection.values, Int64(hidden),
      layer, Int64(hidden), 1)
    for index in 0..<count {
      let row = layer + index * hidden
      for unit in 0..<hidden {
        let value = row[unit]
        hiddenBound[unit] = max(hiddenBound[unit], abs(value))
        row[unit] = max(0, value)
      }
      if keep < 1 {
        for unit in 0..<hidden { row[unit] = random.unit() < keep ? row[unit] / keep : 0 }
      }
      let score = scores + index * plan.paddedActions
      for action in 0..<plan.paddedActions { score[action] = outputBias.values[action] }
    }
    crosscheck_multiply(
      Int64(count), Int64(plan.paddedActions), Int64(hidden), layer, Int64(hidden), 1, output.values,
      Int64(plan.paddedActions), scores, Int64(plan.paddedActions), 1)
  }

  /// Starts the measurement of `hiddenBound` anew.
  func resetBound() { hiddenBound = Array(repeating: 0, count: hidden) }

  /// Adds the gradient of what `forward` computed, given the gradient of the scores in `scores`. With dropout a unit that was
  /// dropped has value 0 and gets no gradient; the factor of those kept is left out, as it only scales the step.
  func backward(
    _ count: Int, features: (Int, Int32) -> TokenFeatures, situation: (Int) -> NetworkSituation
  ) {
    let actions = plan.paddedActions
    let stride = paddedInputs
    let inputWidth = plan.inputWidth
    for index in 0..<count {
      let score = scores + index * actions
      for action in 0..<actions { outputBias.gradient[action] += score[action] }
    }
    crosscheck_multiply(
      Int64(hidden), Int64(actions), Int64(count), layer, 1, Int64(hidden), scores, Int64(actions), output.gradient,
      Int64(actions), 1)
    for unit in 0..<hidden {
      for action in 0..<actions { outputTransposed[action * hidden + unit] = output.values[unit * actions + action] }
    }
    crosscheck_multiply(
      Int64(count), Int64(hidden), Int64(actions), scores, Int64(actions), 1, outputTransposed, Int64(hidden),
      layerGradient, Int64(hidden), 0)
    for index in 0..<count {
      let value = layer + index * hidden
      let slope = layerGradient + index * hidden
      for unit in 0..<hidden {
        if value[unit] <= 0 { slope[unit] = 0 }
        bias.gradient[unit] += slope[unit]
      }
      let situation = situation(index)
      var first = 0
      for (state, size) in plan.states.enumerated() {
        let target = states.touch(first + Int(situation.states[state]))
        for unit in 0..<hidden { target[unit] += slope[unit] }
        first += size
      }
    }
    crosscheck_multiply(
      Int64(inputWidth), Int64(hidden), Int64(count), inputs, 1, Int64(stride), layerGradient, Int64(hidden),
      projection.gradient, Int64(hidden), 1)
    for input in 0..<inputWidth {
      for unit in 0..<hidden { projectionTransposed[unit * stride + input] = projection.values[input * hidden + unit] }
    }
    crosscheck_multiply(
      Int64(count), Int64(stride), Int64(hidden), layerGradient, Int64(hidden), 1, projectionTransposed, Int64(stride),
      inputGradient, Int64(stride), 0)
    for index in 0..<count {
      let situation = situation(index)
      var column = inputGradient + index * stride
      for (position, width) in plan.positions.enumerated() {
        spread(column, width, features(index, situation.tokens[position]))
        column += width
      }
    }
  }

  func step(rate: Float) {
    projection.step(rate: rate)
    output.step(rate: rate)
    bias.step(rate: rate)
    outputBias.step(rate: rate)
    states.sparseStep(rate: rate)
    for table in embeddings where table.count > 0 { table.sparseStep(rate: rate) }
  }

  /// Writes the first `width` numbers of the vector of a token.
  private func fill(_ column: UnsafeMutablePointer<Float>, _ width: Int, _ token: TokenFeatures) {
    var offset = 0
    for (part, table) in zip(plan.parts, embeddings) {
      guard offset < width else { return }
      let value = Int(token[part.component])
      if part.component == .word {
        for index in 0..<part.width {
          column[offset + index] = value == 0 ? 0 : Float(words.element(row: value - 1, index)) * WordTable.scale
        }
      } else {
        let row = table.values + value * part.width
        for index in 0..<part.width { column[offset + index] = row[index] }
      }
      offset += part.width
    }
  }

  /// Adds the gradient of the vector of a token to the tables.
  private func spread(_ column: UnsafeMutablePointer<Float>, _ width: Int, _ token: TokenFeatures) {
    var offset = 0
    for (part, table) in zip(plan.parts, embeddings) {
      guard offset < width else { return }
      if part.component != .word {
        let row = table.touch(Int(token[part.component]))
        for index in 0..<part.width { row[index] += column[offset + index] }
      }
      offset += part.width
    }
  }
}
