import ClaimComparison
package import ClaimModel
package import ReportWriting
import SourceText
package import TextDiagnostics

/// Takes findings out of the report that an editor has looked at: by a comment in an article, or in a file of accepted findings.
///
/// An id is made from what a finding says. When a value changes, it is another finding, and is reported again.
package struct Acceptance: Sendable {
  /// Nil when no file was given.
  package let baseline: AcceptedFindings?
  /// The day on which `until` is judged, by articles' dates and never the clock; days since 1970-01-01.
  package let day: Int?
  /// The least level that makes the run fail; nil for none.
  package let failOn: FindingDeclaration.Level?
  /// Entries by the first six digits of their ids.
  private let entriesByID: [String: [Int]]

  package init(baseline: AcceptedFindings?, day: Int?, failOn: FindingDeclaration.Level?) {
    self.baseline = baseline
    self.day = day
    self.failOn = failOn
    entriesByID = Dictionary(grouping: baseline?.entries.indices ?? 0..<0) { index in
      String(baseline?.entries[index].id.prefix(6) ?? "")
    }
  }

  package struct Result: Sendable {
    package var run: Run
    /// Comments and entries without force, in the order of their places.
    package var diagnostics: [Diagnostic] = []
    /// Entries of the baseline that the run has no finding for; indices.
    package var stale: [Int] = []
    /// Entries whose finding has another id now, because a file has another name.
    package var moved: [(entry: Int, id: String)] = []
  }

  /// The run with accepted findings apart and its exit code made anew; an exit code of 2 stays.
  package func applied(to run: Run) -> Result {
    var result = Result(run: run)
    var isUsed = [Bool](repeating: false, count: baseline?.entries.count ?? 0)
    let comments = comments(of: run)
    var isUsedComment = Set<Place>()
    var (kept, accepted): ([Finding], [Finding]) = ([], [])
    for var finding in run.findings {
      guard finding.relation == .contradiction else {
        kept.append(finding)
        continue
      }
      if let entry = entry(for: finding, run), let known = baseline?.entries[entry] {
        isUsed[entry] = true
        finding.state = .unchanged
        if !finding.fingerprint.hasPrefix(known.id) { result.moved.append((entry, finding.id)) }
        if !isOver(known) { finding.suppression = Finding.Suppression(.external, reason: known.reason) }
      }
      if finding.suppression == nil {
        for (place, comment) in matching(finding, comments, run) {
          isUsedComment.insert(place)
          if let reason = comment.reason { finding.suppression = Finding.Suppression(.inSource, reason: reason) }
        }
      }
      if finding.suppression == nil { kept.append(finding) } else { accepted.append(finding) }
    }
    result.run.findings = kept
    result.run.accepted = accepted
    result.run.hasBaseline = baseline != nil
    result.stale = isUsed.indices.filter { !isUsed[$0] }
    result.diagnostics = commentDiagnostics(comments, isUsedComment, run) + staleDiagnostics(result)
    if run.exitCode == 1, !fails(kept) { result.run.exitCode = 0 }
    return result
  }

  private func fails(_ findings: [Finding]) -> Bool {
    guard let failOn, failOn != .none else { return false }
    return findings.contains { $0.relation == .contradiction && $0.level >= failOn }
  }

  private func isOver(_ entry: AcceptedFinding) -> Bool {
    guard let until = entry.until, let day else { return false }
    return day > until
  }

  /// By id, else by rule and values where a file has another name now.
  private func entry(for finding: Finding, _ run: Run) -> Int? {
    guard let entries = baseline?.entries else { return nil }
    let alike = entriesByID[String(finding.stableIdentity.prefix(6))] ?? []
    if let exact = alike.first(where: { finding.stableIdentity.hasPrefix(entries[$0].id) }) { return exact }
    guard finding.scope == .internal else { return nil }
    let values = finding.sides.map(\.value).sorted()
    return entries.firstIndex { $0.rule == finding.rule && $0.values == values && $0.about == finding.headline }
  }

  private struct Place: Hashable {
    let source: Int
    let index: Int
  }

  private func comments(of run: Run) -> [(place: Place, comment: IgnoreComment)] {
    run.sources.indices.flatMap { source -> [(Place, IgnoreComment)] in
      let all = run.sources[source].hasText ? IgnoreComment.all(in: run.sources[source].file.bytes) : []
      return all.enumerated().map { (Place(source: source, index: $0), $1) }
    }
  }

  /// Comments that stand before one of the finding's claims and name its code or id.
  private func matching(
    _ finding: Finding, _ comments: [(place: Place, comment: IgnoreComment)], _ run: Run
  ) -> [(Place, IgnoreComment)] {
    comments.filter { place, comment in
      comment.codes.contains { finding.rule.hasPrefix($0) || finding.stableIdentity.hasPrefix($0) && $0.utf8.count >= 6 }
        && finding.claims.contains { claim in
          run.claims[claim].source == place.source && comment.reach.contains(Int(run.claims[claim].sentence.start))
        }
    }.map { ($0.place, $0.comment) }
  }

  private func commentDiagnostics(
    _ comments: [(place: Place, comment: IgnoreComment)], _ used: Set<Place>, _ run: Run
  ) -> [Diagnostic] {
    let codes = run.catalogue.findings.map(\.code)
    return comments.flatMap { place, comment -> [Diagnostic] in
      let path = run.sources[place.source].file.path
      func warning(_ code: String, _ message: String, _ help: String?) -> Diagnostic {
        Diagnostic(code: code, severity: .warning, message: message, path: path, span: comment.span, help: help)
      }
      let form = "<!-- crosscheck-ignore CC201 -- why it may stand -->"
      guard !comment.codes.isEmpty else {
        return [warning(DiagnosticCode.ignoreUnknown, "an ignore comment without a code", "write \(form)")]
      }
      let unknown = comment.codes.filter { code in
        code.hasPrefix("CC") ? !codes.contains { $0.hasPrefix(code) } : code.utf8.count < 6
      }
      if let code = unknown.first {
        return [
          warning(
            DiagnosticCode.ignoreUnknown, "no kind of finding has the code '\(code)'",
            nearestMatch(code, among: codes).map { "did you mean '\($0)'?" })
        ]
      }
      guard comment.reason != nil else {
        return [warning(DiagnosticCode.ignoreReason, "an ignore comment without a reason has no force", "write \(form)")]
      }
      return used.contains(place)
        ? []
        : [
          warning(
            DiagnosticCode.ignoreUnused, "nothing to ignore here: no finding of that code in what follows", "remove the comment")
        ]
    }
  }

  private func staleDiagnostics(_ result: Result) -> [Diagnostic] {
    guard let baseline else { return [] }
    return result.stale.map { index in
      let entry = baseline.entries[index]
      return Diagnostic(
        code: DiagnosticCode.acceptedStale, severity: .warning,
        message: "the accepted finding \(entry.id) is not found any more", path: baseline.path, span: entry.span,
        help: "crosscheck baseline prune takes such entries out")
    }
  }
}
