import Testing

@testable import TemporalReasoning

struct CompletionShareTests {
  /// 1 January of years since 1970, without a calendar: what the spec's figures need is a year of 365 days and some.
  private func year(_ number: Int) -> ClosedRange<Int> {
    let first = (number - 1970) * 365 + (number - 1969) / 4
    return first...first + 364 + (number % 4 == 0 ? 1 : 0)
  }

  /// Years with a quarter either side.
  private func nominal(_ years: Double) -> (Int, Int) {
    (Int((years - 0.25) * 365.2425) + 1, Int((years + 0.25) * 365.2425))
  }

  @Test(arguments: [
    (2022, 2024, 1.0, 0.031), (2017, 2022, 4.0, 0.031), (2017, 2022, 5.0, 0.4375), (2017, 2022, 6.0, 0.031),
    (2017, 2022, 3.0, 0.0),
  ])
  func countsHowManyDaysFit(_ start: Int, _ end: Int, _ years: Double, _ expected: Double) {
    let (shortest, longest) = nominal(years)
    let share = CompletionShare(start: year(start), end: year(end), shortest: shortest, longest: longest).share
    #expect(abs(share - expected) < 0.005, "\(start) to \(end), \(years) years: \(share)")
  }

  @Test func agreesWithCountingEveryPairOfDays() {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<200 {
      let start = numbers.next(-20...20)
      let starts = start...start + numbers.next(0...15)
      let end = numbers.next(-20...20)
      let ends = end...end + numbers.next(0...15)
      let shortest = numbers.next(-10...20)
      let longest = shortest + numbers.next(0...20)
      let share = CompletionShare(start: starts, end: ends, shortest: shortest, longest: longest)
      let fitting = starts.flatMap { first in ends.map { (first, $0) } }.filter { (shortest...longest).contains($0.1 - $0.0) }
      #expect(share.share == Double(fitting.count) / Double(starts.count * ends.count))
      #expect(share.starts?.lowerBound == fitting.map(\.0).min())
      #expect(share.starts?.upperBound == fitting.map(\.0).max())
      #expect(share.ends?.lowerBound == fitting.map(\.1).min())
      #expect(share.ends?.upperBound == fitting.map(\.1).max())
    }
  }

  @Test func leavesOpenLengthsOpen() {
    #expect(CompletionShare(start: 0...9, end: 10...19, shortest: nil, longest: nil).share == 1)
    #expect(CompletionShare(start: .min...(.max), end: 0...0, shortest: nil, longest: nil).share == 1)
  }
}
