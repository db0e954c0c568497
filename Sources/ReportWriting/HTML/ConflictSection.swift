import ClaimComparison
import ClaimModel
import ReportAssets
import SourceText

/// The second view: conflicts, worst first, grouped by what they are about.
struct ConflictSection {
  let page: HTMLPage
  let filters: FilterControls
  private var index: RunIndex { page.index }

  var html: String {
    guard !index.conflicts.isEmpty else {
      return "<p class=\"aside\">No statements were found that cannot all hold.</p>\n"
    }
    let template = Template("finding.html")
    var text = ""
    for group in index.groups(of: index.conflicts.prefix(HTMLPage.mostFullFindings), by: page.grouping) {
      text += "<section class=\"subject\">\n<h3><bdi>\(HTMLText.line(group.title ?? "Worst first"))</bdi></h3>\n"
      for finding in group.findings { text += FindingArticle(page: page, finding: finding, template: template).html }
      text += "</section>\n"
    }
    let rest = index.conflicts.dropFirst(HTMLPage.mostFullFindings)
    if !rest.isEmpty {
      text +=
        "<details class=\"fold\"><summary>\(RunSummary.count(rest.count, "conflict")) more</summary>\n<ul class=\"plain\">\n"
      for finding in rest {
        text +=
          "<li id=\"f-\(HTMLPage.fragment(finding.id))\">\(HTMLText.line(finding.headline)) <code>\(HTMLText.line(finding.id))</code></li>\n"
      }
      text += "</ul></details>\n"
    }
    return """
      <div class="board">
      <aside class="filters" aria-label="Filters">
      <p class="search" hidden><label for="search">Search (a leading - excludes)</label>\
      <input id="search" type="search" autocomplete="off"></p>
      <details><summary>Filters</summary>
      \(filters.html)</details>
      </aside>
      <div class="findings">
      \(text)</div>
      </div>

      """
  }
}
