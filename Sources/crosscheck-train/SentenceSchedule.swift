/// Which sentences a training goes through, in which order: some epochs over the ordinary ones, then some over those kept for the last
/// part, each in an order of its own.
struct SentenceSchedule {
  /// Answers given so far.
  var answered = 0

  private let parts: [[Int]]
  private let answersInFirst: Float
  private let total: Float
  private var part = 0
  private var order: [Int] = []

  init(_ task: some TrainingTask, _ options: TrainingOptions) {
    parts = [false, true].map { isLast in (0..<task.sentenceCount).filter { task.isForLast($0) == isLast } }
    let answers = zip(parts, [options.epochs, options.lastEpochs]).map { part, epochs in
      Float(part.reduce(0) { $0 + task.steps($1) }) * epochs
    }
    answersInFirst = answers[0]
    total = max(1, answers[0] + answers[1])
  }

  /// How much of the training is done; above 1 at the end, when the last sentences are finished.
  var share: Float { Float(answered) / total }

  /// The next sentences, fewer than `count` at the end.
  mutating func next(_ count: Int, _ random: inout RandomSource) -> [Int] {
    var sentences: [Int] = []
    while sentences.count < count, Float(answered) < total {
      if part == 0, Float(answered) >= answersInFirst {
        part = 1
        order = []
      }
      if order.isEmpty {
        order = parts[part]
        random.shuffle(&order)
      }
      guard let sentence = order.popLast() else { break }
      sentences.append(sentence)
    }
    return sentences
  }
}
