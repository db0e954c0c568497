import TextAnalysis

/// What the trainer needs to know of a task: how a sentence is gone through, and which answers are right on the way.
protocol TrainingTask {
  associatedtype State
  var plan: NetworkPlan { get }
  var sentenceCount: Int { get }
  /// Whether the sentence belongs to the last part of the training.
  func isForLast(_ sentence: Int) -> Bool
  /// The features of the tokens of a sentence.
  func features(_ sentence: Int) -> [TokenFeatures]
  /// The scout's numbers for a sentence, token after token; empty when the plan has no use for them.
  func context(_ sentence: Int) -> [Int8]
  /// About how many answers a sentence needs.
  func steps(_ sentence: Int) -> Int
  func start(_ sentence: Int) -> State
  func isFinished(_ state: State) -> Bool
  func describe(_ state: State, _ situation: inout NetworkSituation)
  /// Fills in, for every action, 0 when it is impossible, 1 when it is possible, 2 when it is also right. One or more are right.
  func judge(_ state: State, _ sentence: Int, _ verdicts: UnsafeMutableBufferPointer<UInt8>)
  func apply(_ action: Int, _ state: inout State)
}

extension TrainingTask {
  func context(_ sentence: Int) -> [Int8] { [] }
}

/// How to train.
struct TrainingOptions {
  var hidden = 128
  var epochs: Float = 3
  /// Epochs over the sentences kept for the last part, after those over the others.
  var lastEpochs: Float = 2
  /// Sentences that are worked on at the same time: the situations of one step.
  var lanes = 256
  /// Adam's step at the start; it falls to 0 in a straight line.
  var rate: Float = 0.002
  /// Share of hidden units left alive in training.
  var keep: Float = 1
  /// How often the network's own answer is followed instead of a right one, so that it learns to go on after errors
  /// (Goldberg and Nivre 2012).
  var exploration: Float = 0.9
  var seed: UInt64 = 1
}

/// Trains a network on a task: every step asks the network about one situation of each lane's sentence.
struct Trainer<Task: TrainingTask> {
  let task: Task
  let options: TrainingOptions
  let words: WordTable

  private struct Lane {
    var sentence: Int
    var state: Task.State
    var features: [TokenFeatures]
    var context: [Int8]
    var situation: NetworkSituation
  }

  func train(report: (String) -> Void) -> FloatNetwork {
    var random = RandomSource(seed: options.seed)
    let network = FloatNetwork(
      plan: task.plan, hidden: options.hidden, words: words, capacity: options.lanes, random: &random)
    let batch = TrainingBatch(plan: task.plan, capacity: options.lanes)
    let actions = task.plan.actions
    let padded = task.plan.paddedActions
    let verdicts = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: padded)
    defer { verdicts.deallocate() }
    let parts = [false, true].map { isLast in (0..<task.sentenceCount).filter { task.isForLast($0) == isLast } }
    let answersInPart = zip(parts, [options.epochs, options.lastEpochs]).map { part, epochs in
      Float(part.reduce(0) { $0 + task.steps($1) }) * epochs
    }
    let total = max(1, answersInPart[0] + answersInPart[1])
    var part = 0
    var answered = 0
    var steps = 0
    var right = 0
    var counted = 0
    var loss: Float = 0
    var order: [Int] = []
    var lanes: [Lane] = []

    func nextLane() -> Lane? {
      guard Float(answered) < total else { return nil }
      if part == 0, Float(answered) >= answersInPart[0] {
        part = 1
        order = []
      }
      if order.isEmpty {
        order = parts[part]
        random.shuffle(&order)
      }
      guard let sentence = order.popLast() else { return nil }
      return Lane(
        sentence: sentence, state: task.start(sentence), features: task.features(sentence),
        context: task.context(sentence), situation: NetworkSituation(task.plan))
    }
    while lanes.count < options.lanes, let lane = nextLane() { lanes.append(lane) }

    while !lanes.isEmpty {
      let count = lanes.count
      for index in lanes.indices {
        task.describe(lanes[index].state, &lanes[index].situation)
        batch.set(index, lanes[index].situation, features: lanes[index].features, context: lanes[index].context)
      }
      batch.count = count
      network.forward(batch, keep: options.keep, random: &random)
      let explores = Float(answered) > total * 0.05
      var answers = [Int](repeating: 0, count: count)
      for index in 0..<count {
        verdicts.update(repeating: 0)
        task.judge(lanes[index].state, lanes[index].sentence, verdicts)
        let scores = network.scores + index * padded
        let (best, bestRight) = Self.softmaxGradient(scores, verdicts, actions: actions, padded: padded, loss: &loss)
        if best == bestRight { right += 1 }
        counted += 1
        answers[index] = explores && random.unit() < options.exploration ? best : bestRight
        let share = 1 / Float(count)
        for action in 0..<padded { scores[action] *= share }
      }
      network.backward(batch)
      network.step(rate: options.rate * max(0, 1 - Float(answered) / total))
      answered += count
      steps += 1
      if steps % 2000 == 0 {
        report(
          "step \(steps), \(Int(100 * Float(answered) / total)) %, loss \(loss / Float(counted)), right \(Float(right) / Float(counted))"
        )
        loss = 0
        right = 0
        counted = 0
        network.resetBound()
      }
      var kept = 0
      for index in 0..<count {
        task.apply(answers[index], &lanes[index].state)
        if task.isFinished(lanes[index].state) {
          guard let lane = nextLane() else { continue }
          lanes[index] = lane
        }
        if kept != index { lanes.swapAt(kept, index) }
        kept += 1
      }
      lanes.removeLast(count - kept)
    }
    return network
  }

  /// Turns scores into the gradient of minus the logarithm of the probability of all right answers together. Returns the best
  /// possible answer and the best right one.
  private static func softmaxGradient(
    _ scores: UnsafeMutablePointer<Float>, _ verdicts: UnsafeMutableBufferPointer<UInt8>, actions: Int, padded: Int,
    loss: inout Float
  ) -> (best: Int, bestRight: Int) {
    var best = -1
    var bestRight = -1
    for action in 0..<actions where verdicts[action] > 0 {
      if best < 0 || scores[action] > scores[best] { best = action }
      if verdicts[action] == 2, bestRight < 0 || scores[action] > scores[bestRight] { bestRight = action }
    }
    let highest = scores[best]
    var sum: Float = 0
    var sumRight: Float = 0
    for action in 0..<actions {
      let weight = verdicts[action] > 0 ? exponential(scores[action] - highest) : 0
      scores[action] = weight
      sum += weight
      if verdicts[action] == 2 { sumRight += weight }
    }
    for action in actions..<padded { scores[action] = 0 }
    sumRight = max(sumRight, 1e-20)
    for action in 0..<actions where verdicts[action] > 0 {
      scores[action] = scores[action] / sum - (verdicts[action] == 2 ? scores[action] / sumRight : 0)
    }
    // The logarithm is for the report only: the share of probability that is wrong will do.
    loss += 1 - sumRight / sum
    return (best, bestRight)
  }

  /// e to the power of `x`, at most 0; by halving and a series, so that no library decides the last bit.
  private static func exponential(_ x: Float) -> Float {
    guard x > -40 else { return 0 }
    let part = x / 64
    var value: Float = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4)))
    for _ in 0..<6 { value *= value }
    return value
  }
}
