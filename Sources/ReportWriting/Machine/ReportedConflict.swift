import ClaimComparison
import ClaimModel
import SourceText

/// A conflict as machine formats carry it: its statements, the one to mark in the files first.
struct ReportedConflict {
  let index: RunIndex
  let finding: Finding
  /// At least one when the finding has a claim. The first stands in the checked article, or else in the newest one.
  let statements: [Statement]

  /// One side's words in one article.
  struct Statement {
    let exhibit: Exhibit
    var source: Int { exhibit.source }
    /// From the first to the last disputed word.
    var span: ByteSpan { exhibit.disputed.dropFirst().reduce(exhibit.span) { $0.union($1) } }
  }

  init(_ finding: Finding, index: RunIndex) {
    self.index = index
    self.finding = finding
    var statements = index.exhibits(of: finding).map(Statement.init)
    if let first = statements.indices.max(by: { Self.rank(statements[$0], index, $0) < Self.rank(statements[$1], index, $1) }) {
      statements.insert(statements.remove(at: first), at: 0)
    }
    self.statements = statements
  }

  /// Higher is better: checked before reference, then by the day of publication, then the earlier in the order of evidence.
  private static func rank(_ statement: Statement, _ index: RunIndex, _ place: Int) -> (Int, Int, Int) {
    let source = index.run.sources[statement.source]
    return (source.isBeside ? 0 : 1, source.published ?? .min, -place)
  }

  func region(_ statement: Statement, _ unit: ColumnUnit) -> FileRegion {
    index.region(statement.span, in: statement.source, unit: unit)
  }

  /// Rule, question and id: "CC201 Ada Smith, CEO of Northwind: since 2011 or 2013?".
  var title: String { VisibleText.onOneLine("\(finding.rule) \(finding.headline)") }

  /// The words in quotation marks: "“since 2011”"; words that bring their own marks get none.
  func quotation(_ statement: Statement) -> String {
    let words = VisibleText.short(index.quote(statement.span, in: statement.source), limit: 200)
    return words.unicodeScalars.first.map { "\"“”„«»".unicodeScalars.contains($0) } == true ? words : "“\(words)”"
  }

  /// Parts as sentences of one line, each with a full stop unless it ends with a mark of its own.
  static func sentences(_ parts: [String]) -> String {
    parts.map { part in
      part.unicodeScalars.last.map { ".?!…".unicodeScalars.contains($0) } == true ? part : part + "."
    }.joined(separator: " ")
  }

  /// "archive/2019-05-02-northwind.md:40:24 (The Courier, 2 May 2019)", columns in code points.
  func place(_ statement: Statement) -> String {
    let origin = index.origin(statement.source)
    return index.place(statement.span, in: statement.source) + (origin.isEmpty ? "" : " (\(origin))")
  }

  /// Question, both sides with their places, the test that failed, advice and id, a line each.
  var lines: [String] {
    var lines = [VisibleText.onOneLine(finding.headline)]
    lines += statements.map { "\(quotation($0)) at \(place($0))" }
    lines += notes
    lines.append("id: \(finding.id)")
    return lines
  }

  /// "why: …", "holds if: …", "others: …", "fix: …".
  var notes: [String] {
    var notes = ["why: \(VisibleText.onOneLine(finding.why))"]
    if let holdsIf = finding.holdsIf { notes.append("holds if: \(VisibleText.onOneLine(holdsIf))") }
    if let others = index.others(of: finding, shown: statements.map(\.exhibit)) { notes.append("others: \(others)") }
    if let declaration = index.run.catalogue.finding(finding.rule) {
      notes.append("fix: \(VisibleText.onOneLine(declaration.fix))")
    }
    return notes
  }

  /// How sure the least certain claim of the minimal set is.
  var confidence: Derivation.Confidence {
    finding.claims.filter(index.run.claims.indices.contains).map { index.run.claims[$0].derivation.confidence }.min() ?? .high
  }
}

extension RunIndex {
  /// The conflicts, worst first, with something to point at.
  var reported: [ReportedConflict] {
    conflicts.map { ReportedConflict($0, index: self) }.filter { !$0.statements.isEmpty }
  }

  /// Those that somebody has accepted.
  var accepted: [ReportedConflict] {
    run.accepted.map { ReportedConflict($0, index: self) }.filter { !$0.statements.isEmpty }
  }
}
