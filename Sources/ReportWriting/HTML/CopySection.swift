import ClaimComparison
import ClaimModel
import ReportAssets
import SourceText

/// The third view: the whole text of each article with its claims underlined, and the fact-checker's list beside it.
struct CopySection {
  let page: HTMLPage
  private var index: RunIndex { page.index }

  private static let legend = """
    <ul class="legend" aria-label="Underlines">
    <li><span class="claim agrees">solid</span> others say the same</li>
    <li><span class="claim contradicted">double</span> another statement cannot hold with it</li>
    <li><span class="claim alone">dotted</span> said only here</li>
    <li><span class="claim hedged">wavy</span> attributed, quoted or hedged</li>
    </ul>

    """

  var html: String {
    let order = page.copied.sorted {
      (index.run.sources[$0].isReference ? 1 : 0, $0) < (index.run.sources[$1].isReference ? 1 : 0, $1)
    }
    guard !order.isEmpty else { return "<p class=\"aside\">There is no article to show.</p>\n" }
    let template = Template("copy.html")
    var text = Self.legend
    for (place, source) in order.enumerated() { text += copy(source, isOpen: place == 0, template) }
    let checked = index.run.sources.indices.filter {
      !index.run.sources[$0].isReference || index.claimsOfSource[$0].contains { index.conflictsOfClaim[$0] != nil }
    }
    let missing = checked.count - order.count
    if missing > 0 {
      text += "<p class=\"notice\">\(RunSummary.count(missing, "article")) more: too much text for one page.</p>\n"
    }
    return text
  }

  private func copy(_ source: Int, isOpen: Bool, _ template: Template) -> String {
    let article = index.run.sources[source]
    let claims = index.claimsOfSource[source].sorted {
      (index.run.claims[$0].span, $0) < (index.run.claims[$1].span, $1)
    }
    let numbers = Dictionary(uniqueKeysWithValues: claims.enumerated().map { ($1, $0 + 1) })
    return template.filled([
      "id": "t\(source + 1)",
      "open": isOpen ? " open" : "",
      "title": "<bdi>\(HTMLText.line(heading(source)))</bdi>",
      "origin": origin(source),
      "path": HTMLText.line(article.file.path),
      "tally": HTMLText.line(tally(claims)),
      "text": AnnotatedText(
        index: index, source: source, claims: claims, numbers: numbers, paragraphs: ArticleParagraph.all(of: article.file)
      ).html,
      "checklist": claims.map { item($0, numbers[$0] ?? 0) }.joined(),
    ])
  }

  private func heading(_ source: Int) -> String { index.run.sources[source].title ?? index.fileName(source) }

  /// Outlet and date; the path when the title does not say it.
  private func origin(_ source: Int) -> String {
    let article = index.run.sources[source]
    var parts: [String] = []
    let origin = index.origin(source)
    if !origin.isEmpty { parts.append(HTMLText.line(origin)) }
    if heading(source) != article.file.path { parts.append("<span class=\"place\">\(HTMLText.line(article.file.path))</span>") }
    return parts.joined(separator: " · ")
  }

  /// "41 facts: 38 agree, 2 conflict, 1 only here."
  private func tally(_ claims: [Int]) -> String {
    let statuses = claims.map { ClaimStatus($0, index) }
    let parts = [
      (ClaimStatus.agrees, "agree"), (.contradicted, "in a conflict"), (.alone, "only here"), (.hedged, "attributed or hedged"),
    ].compactMap { status, words in
      let count = statuses.count { $0 == status }
      return count == 0 ? nil : "\(RunSummary.grouped(count)) \(words)"
    }
    let facts = RunSummary.count(claims.count, "statement")
    return parts.isEmpty ? "\(facts)." : "\(facts): \(parts.joined(separator: ", "))."
  }

  private func item(_ claim: Int, _ number: Int) -> String {
    let statement = index.run.claims[claim]
    let span = index.clamped(statement.span, in: statement.source)
    let position = index.position(span.start, in: statement.source)
    return """
      <li id="k\(claim + 1)"><label><input type="checkbox"><a href="#c\(claim + 1)">\(number)</a>\
      <span><bdi>\(HTMLText.line(index.statement(statement)))</bdi>\
      <span class="status">\(status(claim)) · line \(position.line)</span></span></label></li>

      """
  }

  private func status(_ claim: Int) -> String {
    var parts: [String] = []
    if let conflicts = index.conflictsOfClaim[claim] {
      let links = conflicts.prefix(3).map { finding in
        let id = HTMLPage.fragment(finding.id)
        return "<a href=\"#f-\(id)\">\(id)</a>"
      }
      parts.append("conflict \(links.joined(separator: ", "))")
    }
    let agreeing = index.agreeingSources[claim]?.count ?? 0
    if agreeing > 0 { parts.append("agrees with \(RunSummary.count(agreeing, "other"))") }
    let modality = index.run.claims[claim].modality
    if modality != .asserted { parts.append(modality.rawValue) }
    return parts.isEmpty ? "only here" : parts.joined(separator: ", ")
  }
}
