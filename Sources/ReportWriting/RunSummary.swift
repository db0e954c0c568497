import ClaimComparison
import ClaimModel
import SourceText

/// The counts of a run and the sentences that state them; the same in every report.
struct RunSummary {
  let articles: Int
  let claims: Int
  /// Facts stated by two or more sources.
  let shared: Int
  /// Those of them on which all sources agree.
  let agreeing: Int
  let errors: Int
  let warnings: Int
  let notes: Int
  /// Conflicts that somebody has accepted, which no other count holds.
  let accepted: Int
  let unread: Int
  /// Statements of the checked articles that no reference states; nil when there are no references.
  let onlyHere: (count: Int, of: Int)?
  let skipped: [Run.SkippedInput]
  let failOn: String?
  let hasFailed: Bool

  init(_ index: RunIndex) {
    let run = index.run
    articles = run.sources.count { !$0.isKnown }
    claims = run.claims.count
    let crossing = (index.conflicts + run.accepted).count { $0.scope != .internal }
    accepted = run.accepted.count
    agreeing = index.agreements.count { Set($0.sides.flatMap(\.sources)).count > 1 }
    shared = agreeing + crossing
    errors = index.conflicts.count { $0.level == .error }
    warnings = index.conflicts.count { $0.level == .warning }
    notes = index.conflicts.count { $0.level == .note }
    unread = run.sources.reduce(0) { $0 + $1.unread.count }
    onlyHere =
      run.hasReferences
      ? (
        index.onlyHere.count,
        run.sources.indices.filter { !run.sources[$0].isBeside }.flatMap { index.claimsOfSource[$0] }.count {
          run.claims[$0].modality.statesFact
        }
      ) : nil
    skipped = run.skipped
    failOn =
      run.settings.first {
        $0.name.utf8.filter { (0x61...0x7A).contains($0 | 0x20) }.map { $0 | 0x20 }.elementsEqual("failon".utf8)
      }?.value
    hasFailed = run.exitCode == 1
  }

  var conflicts: Int { errors + warnings + notes }

  /// "12 articles, 418 claims, 96 facts stated by two or more sources, 94 agree."
  var compared: String {
    let counted = "\(Self.count(articles, "article")), \(Self.count(claims, "claim"))"
    if shared == 0 {
      return conflicts + accepted == 0 ? "\(counted), but no fact is stated twice: nothing to compare." : "\(counted)."
    }
    let facts = "\(counted), \(Self.count(shared, "fact")) stated by two or more sources"
    if conflicts == 0, agreeing == shared { return shared == 1 ? "\(facts): it agrees." : "\(facts): all agree." }
    return "\(facts), \(agreeing) \(agreeing == 1 ? "agrees" : "agree")."
  }

  /// "2 conflicts: 1 error, 1 warning."; nil when there is none.
  var verdict: String? {
    guard conflicts > 0 else { return nil }
    return "\(Self.count(conflicts, "conflict")): \(levels)."
  }

  /// "1 error, 1 warning".
  var levels: String {
    [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
      .map { Self.count($0.0, $0.1) }.joined(separator: ", ")
  }

  /// "3 sentences with a date, number, name or quotation gave no claim."; nil when there is none.
  var unreadNote: String? {
    unread == 0 ? nil : "\(Self.count(unread, "sentence")) with a date, number, name or quotation gave no claim"
  }

  /// "3 of 12 statements are only here"; nil when none is.
  var onlyHereNote: String? {
    guard let onlyHere, onlyHere.count > 0 else { return nil }
    return
      "\(Self.grouped(onlyHere.count)) of \(Self.count(onlyHere.of, "statement")) \(onlyHere.count == 1 ? "is" : "are") only here: no source states \(onlyHere.count == 1 ? "it" : "them")"
  }

  /// "3 of 14 sentences with something to check gave no claim (21%)", of one article; nil when all did.
  static func unreadShare(of source: Int, in index: RunIndex) -> String? {
    let unread = index.run.sources[source].unread.count
    guard unread > 0, let percent = unreadPercent(of: source, in: index) else { return nil }
    let read = sentencesRead(in: source, index)
    return "\(grouped(unread)) of \(count(unread + read, "sentence")) with something to check gave no claim (\(percent)%)"
  }

  /// How many of a hundred sentences with something to check gave no claim, rounded; nil when there was nothing to check.
  static func unreadPercent(of source: Int, in index: RunIndex) -> Int? {
    let unread = index.run.sources[source].unread.count
    let all = unread + sentencesRead(in: source, index)
    return all == 0 ? nil : (unread * 100 + all / 2) / all
  }

  private static func sentencesRead(in source: Int, _ index: RunIndex) -> Int {
    Set(index.claimsOfSource[source].map { index.run.claims[$0].sentence.start }).count
  }

  /// "1 more accepted earlier"; nil when none is.
  var acceptedNote: String? { accepted == 0 ? nil : "\(Self.grouped(accepted)) more accepted earlier" }

  /// "1 input could not be read."; nil when all could.
  var skippedNote: String? {
    skipped.isEmpty ? nil : "\(Self.count(skipped.count, "input")) could not be read"
  }

  /// "Failed: 1 error (--fail-on error)."; nil unless the run failed for its findings.
  var failure: String? {
    guard hasFailed else { return nil }
    return "Failed: \(levels.isEmpty ? "findings" : failingLevels)\(failOn.map { " (--fail-on \($0))" } ?? "")."
  }

  /// Whether the run fails for this finding.
  func fails(_ finding: Finding) -> Bool {
    guard finding.relation == .contradiction, let failOn, failOn != "none" else { return false }
    return finding.level >= (FindingDeclaration.Level(rawValue: failOn) ?? .error)
  }

  private var failingLevels: String {
    switch failOn {
    case "error": Self.count(errors, "error")
    case "warning":
      [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { Self.count($0.0, $0.1) }
        .joined(separator: ", ")
    default: levels
    }
  }

  /// "1 claim", "1,204 claims".
  static func count(_ number: Int, _ unit: String) -> String {
    "\(grouped(number)) \(unit)\(number == 1 ? "" : "s")"
  }

  static func grouped(_ number: Int) -> String {
    number < 1000 ? "\(number)" : grouped(number / 1000) + "," + String(String(1000 + number % 1000).dropFirst())
  }
}
