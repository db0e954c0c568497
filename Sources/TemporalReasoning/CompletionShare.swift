/// How much room three statements leave each other: a start, an end and the length between them.
package struct CompletionShare: Hashable, Sendable {
  /// Part of all choices of a start and an end day whose distance is a possible length, 0...1.
  package let share: Double
  /// First and last start day of those choices; nil when there is none.
  package let starts: ClosedRange<Int>?
  /// First and last end day of those choices; nil when there is none.
  package let ends: ClosedRange<Int>?

  /// Every day of `start` with every day of `end` is one choice, all alike probable.
  ///
  /// Counted exactly, start day by start day; starts of more than 20,000 days are sampled at 20,000 even steps.
  ///
  /// - Parameters:
  ///   - shortest: Least length in days; nil for none.
  ///   - longest: Greatest length in days, included; nil for none.
  package init(start: ClosedRange<Int>, end: ClosedRange<Int>, shortest: Int?, longest: Int?) {
    let reach = DifferenceConstraint.reach
    let first = min(max(start.lowerBound, -reach), reach)
    let last = min(max(start.upperBound, -reach), reach)
    let ends = min(max(end.lowerBound, -reach), reach)...min(max(end.upperBound, -reach), reach)
    let least = max(shortest ?? -4 * reach, -4 * reach)
    let most = min(longest ?? 4 * reach, 4 * reach)
    let step = max(1, (last - first + 1) / 20_000)
    var fitting = 0
    var total = 0
    var firstStart: Int?
    var lastStart = 0
    var firstEnd = Int.max
    var lastEnd = Int.min
    for day in stride(from: first, through: last, by: step) {
      total += ends.count
      let low = max(ends.lowerBound, day + least)
      let high = min(ends.upperBound, day + most)
      guard low <= high else { continue }
      fitting += high - low + 1
      if firstStart == nil { firstStart = day }
      lastStart = day
      firstEnd = min(firstEnd, low)
      lastEnd = max(lastEnd, high)
    }
    share = Double(fitting) / Double(max(1, total))
    self.starts = firstStart.map { $0...lastStart }
    self.ends = firstStart == nil ? nil : firstEnd...lastEnd
  }
}
