import Testing

@testable import CrosscheckCommand

@Suite struct ProgressLineTests {
  /// What is written when the clock shows these milliseconds, one after the other, at each of which an article more is read.
  private func written(at milliseconds: [Int], of total: Int = 100, isTerminal: Bool = true) -> [String] {
    nonisolated(unsafe) var now = 0
    nonisolated(unsafe) var lines: [String] = []
    var progress = ProgressLine(elapsed: isTerminal ? { .milliseconds(now) } : nil) { lines.append($0) }
    for (index, time) in milliseconds.enumerated() {
      now = time
      progress.show(index + 1, of: total)
    }
    progress.clear()
    return lines
  }

  @Test func aRunOfHalfASecondShowsNothing() {
    #expect(written(at: [0, 100, 499]) == [])
  }

  @Test func aLongRunWritesOverOneLineAndTakesItAway() {
    #expect(
      written(at: [400, 500, 520, 599, 600]) == [
        "\r\u{1B}[Kreading: 2 of 100 articles", "\r\u{1B}[Kreading: 5 of 100 articles", "\r\u{1B}[K",
      ])
  }

  @Test func theLastArticleIsTheBeginOfTheComparison() {
    #expect(
      written(at: [500, 520], of: 2) == [
        "\r\u{1B}[Kreading: 1 of 2 articles", "\r\u{1B}[Kcomparing 2 articles", "\r\u{1B}[K",
      ])
  }

  @Test func whereNobodySeesItNothingIsWritten() {
    #expect(written(at: [500, 5000], isTerminal: false) == [])
  }

  @Test(arguments: [
    (["TERM": "xterm"], true, true), (["TERM": "xterm"], false, false), (["TERM": "dumb"], true, false), ([:], true, false),
    (["TERM": "xterm", "CI": "true"], true, false),
  ])
  func isForATerminalOfAPerson(_ variables: [String: String], _ isTerminal: Bool, _ expected: Bool) {
    #expect(Environment(variables: variables, isErrorTerminal: isTerminal).wantsProgress == expected)
  }
}
