import ReportAssets

/// What every page has around its content: head, policy, masthead, colophon.
struct PageFrame {
  let version: String
  /// Over the heading: "crosscheck".
  let product: String
  let title: String
  /// The heading.
  let verdict: String
  let compared: String
  /// A paragraph below, as HTML; empty for none.
  let notice: String
  /// Rules beside those of the style sheet; empty for none.
  var moreStyle = ""
  /// The only script that may run; empty for none.
  var script = ""

  /// The page around `body`, which is HTML.
  func page(_ body: String) -> String {
    let style = ReportAssets.text("report.css")
    let styles = moreStyle.isEmpty ? [style] : [style, moreStyle]
    return Template("frame.html").filled([
      "version": HTMLText.line(version),
      "title": HTMLText.line(title),
      "styleHashes": styles.map(HTMLPage.policyHash).joined(separator: " "),
      "scriptPolicy": script.isEmpty ? "" : "script-src \(HTMLPage.policyHash(script)); ",
      "style": style,
      "moreStyle": moreStyle.isEmpty ? "" : "<style>\(moreStyle)</style>\n",
      "product": HTMLText.line(product),
      "verdict": HTMLText.line(verdict),
      "compared": HTMLText.line(compared),
      "notice": notice,
      "body": body,
      "script": script.isEmpty ? "" : "<script>\(script)</script>\n",
    ])
  }
}
