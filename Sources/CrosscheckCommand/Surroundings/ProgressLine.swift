import NormalValues

/// How far a long run is, on a line of the terminal's error output that is written over and at last cleared.
///
/// Nothing is shown in the first half second, and later at most ten times a second, so that a usual run shows nothing and flickers nowhere.
struct ProgressLine {
  private let elapsed: () -> Duration
  private let write: (String) -> Void
  private var next: Duration
  private var isShown = false

  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)

  /// - Parameters:
  ///   - elapsed: Time since the program began; nil where there is no terminal, and then nothing is ever shown.
  ///   - write: Writes to the error output.
  init(elapsed: (() -> Duration)?, write: @escaping (String) -> Void) {
    self.elapsed = elapsed ?? { .zero }
    self.write = write
    next = Self.patience
  }

  /// Tells that `done` of `total` articles are read.
  mutating func show(_ done: Int, of total: Int) {
    let now = elapsed()
    guard now >= next || isShown && done == total else { return }
    next = now + Self.pause
    isShown = true
    let (read, all) = (Decimal(done).groupedText, Decimal(total).groupedText)
    write("\r\(Self.clearing)" + (done < total ? "reading: \(read) of \(all) articles" : "comparing \(all) articles"))
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { write("\r\(Self.clearing)") }
    isShown = false
  }

  /// Erases to the end of the line (ECMA-48, 8.3.41).
  private static let clearing = "\u{1B}[K"
}
