import ClaimComparison
import ClaimModel
import ReportAssets
import SourceText

/// One conflict on the page: the question, the evidence side by side, what is different, why.
struct FindingArticle {
  let page: HTMLPage
  let finding: Finding
  let template: Template
  private var index: RunIndex { page.index }

  var html: String {
    let shown = index.exhibits(of: finding)
    let sources = Set(finding.sides.flatMap(\.sources) + shown.map(\.source)).sorted()
    return template.filled([
      "id": HTMLPage.fragment(finding.id),
      "level": finding.level.rawValue,
      "levelShape": HTMLPage.shape(finding.level),
      "scope": finding.scope.rawValue,
      "scopeWords": FilterControls.words(finding.scope),
      "gradeWords": finding.grade.map { "<span>\($0.rawValue)</span>" } ?? "",
      "rule": HTMLPage.fragment(finding.rule),
      "ruleSummary": HTMLText.line(index.run.catalogue.finding(finding.rule)?.summary ?? finding.taxonomy),
      "sources": sources.map { "s\($0 + 1)" }.joined(separator: " "),
      "headline": HTMLText.line(finding.headline),
      "sides": sides(shown),
      "difference": difference(shown),
      "timeline": FindingTimeline(index: index, finding: finding, shown: shown).html,
      "notes": notes(shown),
    ])
  }

  private func sides(_ shown: [Exhibit]) -> String {
    var text = ""
    for side in finding.sides {
      let own = shown.filter { $0.side == side }
      let count = RunSummary.count(Set(side.sources).count, "source")
      let isQuotation = own.first.map(isQuotation) ?? false
      let head = isQuotation ? "" : "<h5><bdi>\(HTMLText.line(side.value))</bdi> <span class=\"tally\">\(count)</span></h5>\n"
      text += "<div class=\"side\">\n\(head)\(own.map(evidence).joined())\(others(side, shown: own))</div>\n"
    }
    let rest = shown.filter { $0.side == nil }
    if !rest.isEmpty { text += "<div class=\"side\">\n\(rest.map(evidence).joined())</div>\n" }
    return text
  }

  private func isQuotation(_ exhibit: Exhibit) -> Bool {
    index.run.claims[exhibit.claim].slots.contains { $0.value.isQuotation }
  }

  private func evidence(_ exhibit: Exhibit) -> String {
    let pieces = QuotedSentence(exhibit, index: index).pieces.map { piece in
      let words = HTMLText.escaped(piece.text)
      return piece.isDisputed ? "<mark>\(words)</mark>" : words
    }
    return Self.evidence.filled([
      "cite": " cite=\"\(HTMLText.escaped(RelativeReference.of(index.file(exhibit.source).path)))\"",
      "quote": pieces.joined(),
      "origin": page.citation(exhibit.source),
      "anchor": page.anchor(exhibit.claim),
      "place": HTMLText.line(index.place(exhibit.span, in: exhibit.source)),
    ])
  }

  private static let evidence = Template("evidence.html")

  /// The claims of a side that are not shown in full, one a source.
  private func others(_ side: Finding.Side, shown: [Exhibit]) -> String {
    var seen = Set(shown.map(\.source))
    var items: [String] = []
    for claim in side.claims where index.run.claims.indices.contains(claim) {
      let source = index.run.claims[claim].source
      guard seen.insert(source).inserted else { continue }
      let span = index.clamped(index.run.claims[claim].span, in: source)
      items.append(
        """
        <li>\(page.citation(source)) <a class="place" href="#\(page.anchor(claim))">\
        \(HTMLText.line(index.place(span, in: source)))</a></li>

        """)
    }
    guard !items.isEmpty else { return "" }
    return """
      <details class="others">
      <summary>\(RunSummary.count(items.count, "more source")) \(items.count == 1 ? "says" : "say") so</summary>
      <ul class="plain">
      \(items.joined())</ul>
      </details>

      """
  }

  /// A word-level difference of the first two versions of a quotation.
  private func difference(_ shown: [Exhibit]) -> String {
    let quoted = shown.filter(isQuotation)
    guard quoted.count > 1, finding.rule.hasPrefix("CC7") else { return "" }
    let versions = quoted.prefix(2).map { words(of: $0) }
    let parts = WordDifference(from: versions[0], to: versions[1]).parts.map { part in
      let words = HTMLText.line(part.words)
      return switch part.change {
      case .kept: words
      case .removed: "<del>\(words)</del>"
      case .added: "<ins>\(words)</ins>"
      }
    }
    return """
      <figure class="difference">
      <figcaption>Word by word: <del>only in the first</del>, <ins>only in the second</ins></figcaption>
      <p>\(parts.joined(separator: " "))</p>
      </figure>

      """
  }

  private func words(of exhibit: Exhibit) -> String {
    for slot in index.run.claims[exhibit.claim].slots {
      if case .quotation(let quotation) = slot.value { return quotation.words }
    }
    return index.quote(exhibit.span, in: exhibit.source)
  }

  private func notes(_ shown: [Exhibit]) -> String {
    var notes = [("Why", HTMLText.line(finding.why))]
    if let holdsIf = finding.holdsIf { notes.append(("Holds if", HTMLText.line(holdsIf))) }
    if !finding.repairs.isEmpty {
      notes.append(("Would hold", finding.repairs.map(HTMLText.line).joined(separator: "<br>")))
    }
    if let others = index.others(of: finding, shown: shown) { notes.append(("Others", HTMLText.line(others))) }
    if let independence = finding.independence { notes.append(("Voices", HTMLText.line(independence))) }
    let ignore = "<!-- crosscheck-ignore \(finding.id) -- why it may stand -->"
    notes.append(("Let it stand", "<code class=\"ignore\">\(HTMLText.escaped(ignore))</code>"))
    return notes.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>\n" }.joined()
  }
}
