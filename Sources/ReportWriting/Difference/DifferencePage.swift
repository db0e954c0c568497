import ClaimComparison
import ClaimModel
import ReportAssets
import SourceText

/// One self-contained page: what is new and gone in full, what moved and what is unchanged as lists.
struct DifferencePage {
  let difference: RunDifference

  var bytes: [UInt8] {
    let frame = PageFrame(
      version: difference.newIndex.run.version, product: "crosscheck: what changed",
      title: "What changed: \(difference.verdict)", verdict: difference.verdict, compared: difference.compared,
      notice: difference.caution.map { "<p class=\"notice\">\(HTMLText.line($0))</p>" } ?? "")
    let body = Template("difference.html").filled([
      "newCount": RunSummary.grouped(difference.new.count),
      "goneCount": RunSummary.grouped(difference.gone.count),
      "movedCount": RunSummary.grouped(difference.moved.count),
      "unchangedCount": RunSummary.grouped(difference.unchanged.count),
      "new": findings(difference.new, difference.newIndex, prefix: "new-", empty: "No conflict is new."),
      "gone": findings(difference.gone, difference.oldIndex, prefix: "old-", empty: "No conflict is gone."),
      "moved": list(
        difference.moved.map { pair in
          item(pair.new, note: "was at \(RunDifference.places(pair.old).joined(separator: ", "))")
        }, empty: "No conflict moved."),
      "unchanged": list(difference.unchanged.map { item($0.new, note: nil) }, empty: "No conflict is unchanged."),
      "articles": articles(difference.oldIndex, prefix: "old-", name: "before")
        + articles(difference.newIndex, prefix: "new-", name: "now"),
    ])
    return Array(frame.page(body).utf8)
  }

  private func findings(_ conflicts: [ReportedConflict], _ index: RunIndex, prefix: String, empty: String) -> String {
    guard !conflicts.isEmpty else { return "<p class=\"aside\">\(empty)</p>\n" }
    let page = HTMLPage(index, grouping: .finding, anchorPrefix: prefix)
    let template = Template("finding.html")
    return conflicts.map { FindingArticle(page: page, finding: $0.finding, template: template).html }.joined()
  }

  private func item(_ conflict: ReportedConflict, note: String?) -> String {
    let finding = conflict.finding
    let places = RunDifference.places(conflict).map { "<span class=\"place\">\(HTMLText.line($0))</span>" }
    let more = note.map { "<br><span class=\"aside\">\(HTMLText.line($0))</span>" } ?? ""
    return """
      <li><span class="level">\(HTMLPage.shape(finding.level))\(finding.level.rawValue)</span> \
      <bdi>\(HTMLText.line(finding.headline))</bdi> <code>\(HTMLText.line(finding.id))</code><br>\
      \(places.joined(separator: ", "))\(more)</li>

      """
  }

  private func list(_ items: [String], empty: String) -> String {
    items.isEmpty ? "<p class=\"aside\">\(empty)</p>\n" : "<ul class=\"plain changes\">\n\(items.joined())</ul>\n"
  }

  private func articles(_ index: RunIndex, prefix: String, name: String) -> String {
    let items = index.run.sources.indices.map { source in
      "<li id=\"\(prefix)s\(source + 1)\"><span class=\"place\">\(HTMLText.line(index.file(source).path))</span> <span class=\"aside\">\(HTMLText.line(index.origin(source)))</span></li>\n"
    }
    return "<h3>Articles \(name)</h3>\n" + list(items, empty: "None.")
  }
}
