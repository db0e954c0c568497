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

  private let slots: [Slot]
  private let learnedStride: Int
  private let inputs: UnsafeMutablePointer<Float>
  private let inputGradient: UnsafeMutablePointer<Float>
  /// The hidden layer before and after the cut.
  private let raw: UnsafeMutablePointer<Float>
  private let layer: UnsafeMutablePointer<Float>
  private let layerGradient: UnsafeMutablePointer<Float>
  /// Scores after `forward`; the caller puts the gradient of its loss there before `backward`.
  let scores: UnsafeMutablePointer<Float>
  private let projectionTransposed: UnsafeMutablePointer<Float>
  private let outputTransposed: UnsafeMutablePointer<Float>
  /// The largest value of the hidden layer, either sign, before the cut; the integer network is scaled by it.
  let hiddenBound: UnsafeMutablePointer<Float>

  init(plan: NetworkPlan, hidden: Int, words: WordTable, capacity: Int, random: inout RandomSource) {
    self.plan = plan
    self.hidden = hidden
    self.words = words
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
    slots = Self.slots(plan, embeddings)
    let learnedWidth = slots.reduce(0) { $0 + ($1.table >= 0 ? $1.width : 0) }
    learnedStride = (learnedWidth + 15) / 16 * 16
    func room(_ count: Int) -> UnsafeMutablePointer<Float> {
      let room = UnsafeMutablePointer<Float>.allocate(capacity: count)
      room.initialize(repeating: 0, count: count)
      return room
    }
    inputs = room(capacity * paddedInputs)
    inputGradient = room(capacity * learnedStride)
    raw = room(capacity * hidden)
    layer = room(capacity * hidden)
    layerGradient = room(capacity * hidden)
    scores = room(capacity * plan.paddedActions)
    projectionTransposed = room(hidden * learnedStride)
    outputTransposed = room(hidden * plan.paddedActions)
    hiddenBound = room(hidden)
  }

  private var paddedInputs: Int { (plan.inputWidth + 15) / 16 * 16 }

  /// Starts the measurement of `hiddenBound` anew.
  func resetBound() { hiddenBound.update(repeating: 0, count: hidden) }

  /// What `pull` needs of the weights as they are now. Only columns that reach a learned table matter: the vectors of the words and
  /// of the context are frozen.
  func transpose(on crew: Crew) {
    let actions = plan.paddedActions
    crew.divide(hidden, by: 16) { [self] units in
      for action in 0..<actions {
        for unit in units { outputTransposed[action * hidden + unit] = output.values[unit * actions + action] }
      }
      for slot in slots where slot.table >= 0 {
        for unit in units {
          let row = projectionTransposed + unit * learnedStride + slot.learned
          for index in 0..<slot.width { row[index] = projection.values[(slot.column + index) * hidden + unit] }
        }
      }
    }
  }

  /// Fills `layer` and `scores` for some situations of `batch`. `keep` is the share of hidden units left alive, 1 for all; those of
  /// each situation are drawn from its own number in `seeds`.
  func forward(_ batch: TrainingBatch, _ range: Range<Int>, keep: Float, seeds: [UInt64]) {
    let stride = paddedInputs
    let actions = plan.paddedActions
    let start = range.lowerBound
    for index in range {
      fill(inputs + index * stride, batch, index)
      let row = raw + index * hidden
      for unit in 0..<hidden { row[unit] = bias.values[unit] }
      var first = 0
      for (state, size) in plan.states.enumerated() {
        let added = states.values + (first + Int(batch.states[index * plan.states.count + state])) * hidden
        for unit in 0..<hidden { row[unit] += added[unit] }
        first += size
      }
    }
    crosscheck_multiply(
      Int64(range.count), Int64(hidden), Int64(plan.inputWidth), inputs + start * stride, Int64(stride), 1, projection.values,
      Int64(hidden), raw + start * hidden, Int64(hidden), 1)
    for index in range {
      let value = raw + index * hidden
      let row = layer + index * hidden
      for unit in 0..<hidden { row[unit] = max(0, value[unit]) }
      if keep < 1 {
        var random = RandomSource(seed: seeds[index])
        for unit in 0..<hidden { row[unit] = random.unit() < keep ? row[unit] / keep : 0 }
      }
      let score = scores + index * actions
      for action in 0..<actions { score[action] = outputBias.values[action] }
    }
    crosscheck_multiply(
      Int64(range.count), Int64(actions), Int64(hidden), layer + start * hidden, Int64(hidden), 1, output.values,
      Int64(actions), scores + start * actions, Int64(actions), 1)
  }

  /// Moves the chosen situations of `batch`, in rising order, to its front: those that the gradient is taken of.
  func keep(_ chosen: [Int], _ batch: TrainingBatch) {
    func move(_ rows: UnsafeMutablePointer<Float>, _ width: Int, from old: Int, to new: Int) {
      (rows + new * width).update(from: rows + old * width, count: width)
    }
    // The bound is measured over all situations, before their order is lost.
    for index in 0..<batch.count {
      let value = raw + index * hidden
      for unit in 0..<hidden { hiddenBound[unit] = max(hiddenBound[unit], abs(value[unit])) }
    }
    for (new, old) in chosen.enumerated() where new != old {
      move(inputs, paddedInputs, from: old, to: new)
      move(layer, hidden, from: old, to: new)
      move(scores, plan.paddedActions, from: old, to: new)
      batch.move(from: old, to: new)
    }
  }

  /// Carries the gradient of the scores, which stands in `scores`, back to the hidden layer and the learned inputs of some situations.
  /// With dropout a unit that was dropped has value 0 and gets no gradient; the factor of those kept is left out, as it only scales
  /// the step.
  func pull(_ range: Range<Int>) {
    let actions = plan.paddedActions
    let start = range.lowerBound
    crosscheck_multiply(
      Int64(range.count), Int64(hidden), Int64(actions), scores + start * actions, Int64(actions), 1, outputTransposed,
      Int64(hidden), layerGradient + start * hidden, Int64(hidden), 0)
    for index in range {
      let value = layer + index * hidden
      let slope = layerGradient + index * hidden
      for unit in 0..<hidden where value[unit] <= 0 { slope[unit] = 0 }
    }
    crosscheck_multiply(
      Int64(range.count), Int64(learnedStride), Int64(hidden), layerGradient + start * hidden, Int64(hidden), 1,
      projectionTransposed, Int64(learnedStride), inputGradient + start * learnedStride, Int64(learnedStride), 0)
  }

  /// Adds up the gradient of all weights over the first `count` situations of `batch`, each weight by one thread and in the order of
  /// the situations.
  func gather(_ batch: TrainingBatch, _ count: Int, on crew: Crew) {
    let actions = plan.paddedActions
    let stride = paddedInputs
    var jobs: [() -> Void] = []
    let tall = 96
    for start in Swift.stride(from: 0, to: plan.inputWidth, by: tall) {
      jobs.append { [self] in
        crosscheck_multiply(
          Int64(min(tall, plan.inputWidth - start)), Int64(hidden), Int64(count), inputs + start, 1, Int64(stride), layerGradient,
          Int64(hidden), projection.gradient + start * hidden, Int64(hidden), 1)
      }
    }
    jobs.append { [self] in
      crosscheck_multiply(
        Int64(hidden), Int64(actions), Int64(count), layer, 1, Int64(hidden), scores, Int64(actions), output.gradient,
        Int64(actions), 1)
    }
    jobs.append { [self] in
      for index in 0..<count {
        let score = scores + index * actions
        for action in 0..<actions { outputBias.gradient[action] += score[action] }
        let slope = layerGradient + index * hidden
        for unit in 0..<hidden { bias.gradient[unit] += slope[unit] }
      }
    }
    jobs.append { [self] in
      for index in 0..<count {
        let slope = layerGradient + index * hidden
        var first = 0
        for (state, size) in plan.states.enumerated() {
          let target = states.touch(first + Int(batch.states[index * plan.states.count + state]))
          for unit in 0..<hidden { target[unit] += slope[unit] }
          first += size
        }
      }
    }
    for table in embeddings.indices where embeddings[table].count > 0 {
      jobs.append { [self] in
        for index in 0..<count { spread(inputGradient + index * learnedStride, batch, index, table) }
      }
    }
    crew.perform(jobs.reversed())
  }

  /// Moves all weights against the gathered gradient, which becomes zero.
  func step(rate: Float, on crew: Crew) {
    projection.step(rate: rate, on: crew)
    output.step(rate: rate, on: crew)
    bias.step(rate: rate, on: crew)
    outputBias.step(rate: rate, on: crew)
    crew.perform(([states] + embeddings.filter { $0.count > 0 }).map { table in { table.sparseStep(rate: rate) } })
  }

  /// Writes the input of a situation.
  private func fill(_ row: UnsafeMutablePointer<Float>, _ batch: TrainingBatch, _ index: Int) {
    for slot in slots {
      let column = row + slot.column
      let place = index * plan.positions.count + slot.position
      if slot.component == .context {
        let context = batch.context + place * NetworkPlan.contextWidth
        for number in 0..<slot.width { column[number] = Float(context[number]) * NetworkPlan.contextScale }
        continue
      }
      let value = Int(batch.features[place][slot.component])
      if slot.component != .word {
        let vector = slot.values + value * slot.width
        for number in 0..<slot.width { column[number] = vector[number] }
      } else if value > 0, let vector = words.vector(row: value - 1) {
        for number in 0..<slot.width { column[number] = Float(vector[number]) * WordTable.scale }
      } else {
        for number in 0..<slot.width { column[number] = 0 }
      }
    }
  }

  /// Adds the gradient of the learned columns of a situation to one of the tables.
  private func spread(_ row: UnsafeMutablePointer<Float>, _ batch: TrainingBatch, _ index: Int, _ table: Int) {
    for slot in slots where slot.table == table {
      let value = Int(batch.features[index * plan.positions.count + slot.position][slot.component])
      let target = embeddings[slot.table].touch(value)
      for number in 0..<slot.width { target[number] += row[slot.learned + number] }
    }
  }

  /// A part of the vector of the token at one position.
  private struct Slot {
    let position: Int
    let component: TokenComponent
    let width: Int
    /// First column in the input.
    let column: Int
    /// First column among the learned ones.
    let learned: Int
    /// Number of the table; -1 for a frozen part.
    let table: Int
    let values: UnsafeMutablePointer<Float>
  }

  private static func slots(_ plan: NetworkPlan, _ embeddings: [Parameters]) -> [Slot] {
    var slots: [Slot] = []
    var column = 0
    var learned = 0
    for (position, width) in plan.positions.enumerated() {
      let end = column + width
      for (table, part) in plan.parts.enumerated() where column < end {
        let isFrozen = part.component == .word || part.component == .context
        slots.append(
          Slot(
            position: position, component: part.component, width: part.width, column: column, learned: learned,
            table: isFrozen ? -1 : table, values: embeddings[table].values))
        column += part.width
        if !isFrozen { learned += part.width }
      }
    }
    return slots
  }
}
