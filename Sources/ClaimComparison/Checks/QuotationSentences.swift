/// Which sentence of one wording became which of another: changes count only inside a sentence that both have.
///
/// Two statements of one speaker often share set phrases ("I am pleased to announce ..."). What one says and the other does not is then
/// no change of wording, but another sentence.
struct QuotationSentences {
  /// Sentences correspond from this share of the longer one's words on, in percent.
  static let sharedPercent = 60

  /// For each run of the difference, whether it lies in sentences that correspond.
  private(set) var isInside: [Bool]

  /// - Parameters:
  ///   - difference: what `second` did to `first`.
  ///   - isPart: whether `second` quotes parts of sentences, so that the rest of a sentence is no difference.
  init(_ difference: QuotationDifference, _ first: [QuotedWord], _ second: [QuotedWord], isPart: Bool) {
    let left = Self.numbered(first)
    let right = Self.numbered(second)
    var equal: [[Int]: Int] = [:]
    var places: [(left: Range<Int>, right: Range<Int>)] = []
    var (i, j) = (0, 0)
    for run in difference.runs {
      let start = (i, j)
      if run.change != .inserted { i = min(i + run.words.count, left.count) }
      if run.change == .equal || run.change == .inserted { j = min(j + run.words.count, right.count) }
      places.append((start.0..<i, start.1..<j))
      guard run.change == .equal else { continue }
      for (a, b) in zip(start.0..<i, start.1..<j) { equal[[left[a], right[b]], default: 0] += 1 }
    }
    let lengths = [left, right].map { sentences in
      sentences.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    }
    let pairs = equal.filter { pair, count in
      let (a, b) = (lengths[0][pair[0]] ?? 0, lengths[1][pair[1]] ?? 0)
      return count * 100 >= (isPart ? min(a, b) : max(a, b)) * Self.sharedPercent
    }
    let corresponding = [Set(pairs.keys.map { $0[0] }), Set(pairs.keys.map { $0[1] })]
    isInside = places.map { place in
      place.left.contains { corresponding[0].contains(left[$0]) } || place.right.contains { corresponding[1].contains(right[$0]) }
    }
  }

  /// Takes the last run for what follows a break.
  mutating func leaveOutLast() {
    if !isInside.isEmpty { isInside[isInside.count - 1] = false }
  }

  /// The number of its sentence for each word that is no gap.
  private static func numbered(_ words: [QuotedWord]) -> [Int] {
    var sentence = 0
    var numbers: [Int] = []
    for word in words where !word.isGap {
      numbers.append(sentence)
      if word.endsSentence { sentence += 1 }
    }
    return numbers
  }
}
