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

  /// A sentence on its way.
  private struct Lane {
    let sentence: Int
    var state: Task.State
    let features: [TokenFeatures]
    let context: [Int8]
    var situation: NetworkSituation
  }

  /// What was counted since the last report.
  private struct Tally {
    var loss: Float = 0
    var right = 0
    var counted = 0
  }

  func train(report: (String) -> Void) -> FloatNetwork {
    var random = RandomSource(seed: options.seed)
    let crew = Crew()
    let network = FloatNetwork(
      plan: task.plan, hidden: options.hidden, words: words, capacity: options.lanes, random: &random)
    let batch = TrainingBatch(plan: task.plan, capacity: options.lanes)
    var schedule = SentenceSchedule(task, options)
    var tally = Tally()
    var steps = 0
    var lanes = start(schedule.next(options.lanes, &random), on: crew)
    while !lanes.isEmpty {
      let count = lanes.count
      batch.count = count
      let seeds = (0..<count).map { _ in random.next() }
      let exploration = schedule.share > 0.05 ? options.exploration : 0
      network.transpose(on: crew)
      let answers = answer(&lanes, batch, network, seeds, exploration, &tally, on: crew)
      let unsure = answers.indices.filter { answers[$0].loss > Self.certainty }
      network.keep(unsure, batch)
      crew.divide(unsure.count, by: 48) { network.pull($0) }
      network.gather(batch, unsure.count, on: crew)
      network.step(rate: options.rate * max(0, 1 - schedule.share), on: crew)
      schedule.answered += count
      steps += 1
      if steps % 2000 == 0 {
        let all = Float(tally.counted)
        report("step \(steps), \(Int(100 * schedule.share)) %, loss \(tally.loss / all), right \(Float(tally.right) / all)")
        tally = Tally()
        // The last part of the training is measured as a whole.
        if schedule.share < 0.9 { network.resetBound() }
      }
      for index in 0..<count { task.apply(answers[index].followed, &lanes[index].state) }
      let finished = lanes.indices.filter { task.isFinished(lanes[$0].state) }
      let fresh = start(schedule.next(finished.count, &random), on: crew)
      for (index, lane) in zip(finished, fresh) { lanes[index] = lane }
      for index in finished.dropFirst(fresh.count).reversed() { lanes.remove(at: index) }
    }
    return network
  }

  /// New lanes for some sentences.
  private func start(_ sentences: [Int], on crew: Crew) -> [Lane] {
    var lanes = [Lane?](repeating: nil, count: sentences.count)
    lanes.withUnsafeMutableBufferPointer { lanes in
      crew.divide(sentences.count, by: 1) { range in
        for index in range {
          let sentence = sentences[index]
          lanes[index] = Lane(
            sentence: sentence, state: task.start(sentence), features: task.features(sentence), context: task.context(sentence),
            situation: NetworkSituation(task.plan))
        }
      }
    }
    return lanes.compactMap { $0 }
  }

  /// What the network said in one lane's situation.
  private struct Answer {
    /// The action that the lane follows.
    var followed = 0
    var isRight = false
    /// The share of probability that went to wrong actions.
    var loss: Float = 0
  }

  /// Situations of a smaller loss teach nothing worth the time: most of those of a network that is half trained.
  private static var certainty: Float { 0.001 }

  /// Asks the network about every lane, and leaves the gradient of the loss in its scores.
  private func answer(
    _ lanes: inout [Lane], _ batch: TrainingBatch, _ network: FloatNetwork, _ seeds: [UInt64], _ exploration: Float,
    _ tally: inout Tally, on crew: Crew
  ) -> [Answer] {
    let count = lanes.count
    let actions = task.plan.actions
    let padded = task.plan.paddedActions
    let share = 1 / Float(count)
    var answers = [Answer](repeating: Answer(), count: count)
    answers.withUnsafeMutableBufferPointer { answers in
      lanes.withUnsafeMutableBufferPointer { lanes in
        crew.divide(count, by: 48) { range in
          for index in range {
            task.describe(lanes[index].state, &lanes[index].situation)
            batch.set(index, lanes[index].situation, features: lanes[index].features, context: lanes[index].context)
          }
          network.forward(batch, range, keep: options.keep, seeds: seeds)
          withUnsafeTemporaryAllocation(of: UInt8.self, capacity: padded) { verdicts in
            for index in range {
              verdicts.update(repeating: 0)
              task.judge(lanes[index].state, lanes[index].sentence, verdicts)
              let scores = network.scores + index * padded
              var loss: Float = 0
              let (best, bestRight) = Self.softmaxGradient(scores, verdicts, actions: actions, padded: padded, loss: &loss)
              var random = RandomSource(seed: ~seeds[index])
              answers[index] = Answer(
                followed: random.unit() < exploration ? best : bestRight, isRight: best == bestRight, loss: loss)
              for action in 0..<padded { scores[action] *= share }
            }
          }
        }
      }
    }
    for answer in answers {
      tally.loss += answer.loss
      tally.right += answer.isRight ? 1 : 0
    }
    tally.counted += count
    return answers
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
