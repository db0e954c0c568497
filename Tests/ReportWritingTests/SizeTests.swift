import ClaimModel
import ReportWriting
import SourceText
import Testing

/// Reports of runs with many conflicts.
@Suite struct SizeTests {
  /// `count` conflicts between two articles, a line each.
  private func run(_ count: Int) -> Run {
    var run = RunBuilder()
    let sentences = (0..<count).map { "Person \($0) Alder joined Yard \($0 % 50) in 2011.\n" }
    let others = (0..<count).map { "Person \($0) Alder joined Yard \($0 % 50) in 2013.\n" }
    let a = run.article("a.md", sentences.joined())
    let b = run.article("b.md", others.joined())
    var starts = (0, 0)
    for number in 0..<count {
      let person = run.entity(.person, "Person \(number) Alder")
      var claims: [Int] = []
      for (source, text, start, year) in [(a, sentences[number], starts.0, 2011), (b, others[number], starts.1, 2013)] {
        claims.append(
          run.claim(
            "employment", in: source, bytes: start..<start + text.utf8.count,
            [("person", .entity(person), "Person \(number) Alder"), ("start", Sample.year(year), "\(year)")]))
      }
      starts = (starts.0 + sentences[number].utf8.count, starts.1 + others[number].utf8.count)
      run.conflict(
        "\(100_000 + number)", "CC201", "Person \(number): 2011 or 2013?", why: "years differ", about: [person], claims: claims,
        sides: [("2011", [claims[0]]), ("2013", [claims[1]])])
    }
    return run.run()
  }

  @Test(arguments: ReportFormats.all.map(\.name))
  func writesEveryConflictOfALargeRun(_ name: String) throws {
    let format = try #require(ReportFormats.named(name))
    let text = String(decoding: format.write(run(1280), options: ReportOptions()), as: UTF8.self)
    for number in [0, 640, 1279] { #expect(text.contains("\(100_000 + number)")) }
  }
}
