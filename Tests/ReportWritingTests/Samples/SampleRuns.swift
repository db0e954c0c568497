import ClaimComparison
import ClaimModel
import ReportWriting

/// Runs over invented articles; every situation that a golden file shows.
enum SampleRuns {
  /// Every situation, by the name of its golden files.
  static let names = ["empty", "nothing-shared", "clean", "single", "newsroom", "odd", "invalid", "hostile", "edges"]

  static func named(_ name: String) -> Run {
    switch name {
    case "empty": empty
    case "nothing-shared": nothingShared
    case "clean": clean
    case "single": single
    case "newsroom": newsroom
    case "odd": OddArticles.characters
    case "invalid": OddArticles.invalidBytes
    case "hostile": OddArticles.hostile
    case "edges": OddArticles.edges
    default: preconditionFailure("no sample run \(name)")
    }
  }

  /// Nothing to read.
  static let empty = RunBuilder().run()

  /// Articles that state different things.
  static let nothingShared: Run = {
    var run = RunBuilder()
    let orchestra = run.entity(.organization, "Harbour Philharmonic")
    let mill = run.entity(.organization, "Tanner Mill")
    let first = run.article("a.md", "The Harbour Philharmonic was founded in 1921.\n")
    let second = run.article("b.md", "Tanner Mill opened in 1874.\n")
    _ = run.claim(
      "founding", in: first, sentence: "The Harbour Philharmonic was founded in 1921.",
      [("organization", .entity(orchestra), "Harbour Philharmonic"), ("date", Sample.year(1921), "1921")])
    _ = run.claim(
      "founding", in: second, sentence: "Tanner Mill opened in 1874.",
      [("organization", .entity(mill), "Tanner Mill"), ("date", Sample.year(1874), "1874")])
    return run.run()
  }()

  /// Two articles that agree.
  static let clean: Run = {
    var run = RunBuilder()
    let orchestra = run.entity(.organization, "Harbour Philharmonic", names: ["the Philharmonic"])
    let first = run.article("a.md", "The Harbour Philharmonic was founded in 1921.\n", outlet: "The Courier")
    let second = run.article("b.md", "Founded in 1921, the Philharmonic has moved twice.\n", outlet: "Stage & Score")
    let a = run.claim(
      "founding", in: first, sentence: "The Harbour Philharmonic was founded in 1921.",
      [("organization", .entity(orchestra), "Harbour Philharmonic"), ("date", Sample.year(1921), "1921")])
    let b = run.claim(
      "founding", in: second, sentence: "Founded in 1921, the Philharmonic has moved twice.",
      [("organization", .entity(orchestra), "the Philharmonic"), ("date", Sample.year(1921), "1921")])
    run.agreement("aa0001", "Harbour Philharmonic founded: 1921", value: "1921", about: [orchestra], claims: [a, b])
    return run.run()
  }()

  /// A draft against an archive: dates, a count, a quotation, a minimal set inside one article, agreements.
  static let newsroom: Run = Newsroom.run(withConflicts: true)

  /// One conflict only.
  static let single: Run = {
    var run = newsroom
    run.findings = run.findings.filter { $0.id == "7f3a9c" }
    return run
  }()
}
