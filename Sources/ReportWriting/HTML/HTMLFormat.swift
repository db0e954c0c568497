import ClaimComparison
import ClaimModel
import ReportAssets
import SourceText

/// One self-contained page: at a glance, conflicts, annotated copies, who says what. All of it is readable without scripts,
/// nothing is fetched, and only the one script whose digest stands in the page's policy may run.
package struct HTMLFormat: ReportFormat {
  package let name = "html"
  package let fileExtension = "html"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let page = HTMLPage(RunIndex(run), grouping: options.grouping ?? .person)
    return Array(page.text.utf8)
  }
}

/// What the views of a page share.
struct HTMLPage {
  let index: RunIndex
  let summary: RunSummary
  /// Articles with an annotated copy: all that were checked, and references that take part in a conflict.
  let copied: Set<Int>
  let grouping: ReportGrouping

  /// Before the anchors of articles in a page that shows no copies; nil for the page of one run.
  let anchorPrefix: String?

  init(_ index: RunIndex, grouping: ReportGrouping, anchorPrefix: String? = nil) {
    self.index = index
    self.grouping = grouping
    self.anchorPrefix = anchorPrefix
    summary = RunSummary(index)
    var copied: Set<Int> = []
    var bytes = 0
    let disputed = Set(index.conflicts.flatMap { $0.sides.flatMap(\.sources) })
    let order = index.run.sources.indices.sorted { left, right in
      let leftRank = (index.run.sources[left].isReference ? 1 : 0, left)
      let rightRank = (index.run.sources[right].isReference ? 1 : 0, right)
      return leftRank < rightRank
    }
    for source in order
    where index.run.sources[source].hasText && !index.run.sources[source].isKnown
      && (!index.run.sources[source].isReference || disputed.contains(source))
    {
      bytes += index.file(source).bytes.count
      guard bytes <= Self.mostCopiedBytes else { break }
      copied.insert(source)
    }
    self.copied = anchorPrefix == nil ? copied : []
  }

  /// Annotated copies stop here; the rest of the report says so.
  static let mostCopiedBytes = 4_000_000
  /// Conflicts beyond these are listed by their question alone.
  static let mostFullFindings = 5_000

  var text: String {
    let filters = FilterControls(index)
    let frame = PageFrame(
      version: index.run.version, product: "crosscheck", title: "\(verdict) – crosscheck", verdict: verdict,
      compared: [summary.verdict, summary.compared].compactMap(\.self).joined(separator: " "), notice: notice,
      moreStyle: filters.style, script: ReportAssets.text("report.js"))
    return frame.page(
      Template("page.html").filled([
        "conflictCount": RunSummary.grouped(index.conflicts.count),
        "glance": GlanceSection(page: self).html,
        "conflicts": ConflictSection(page: self, filters: filters).html,
        "copies": CopySection(page: self).html,
        "who": EntitySection(page: self).html,
      ]))
  }

  /// "4 conflicts in 5 articles".
  private var verdict: String {
    let articles = RunSummary.count(summary.articles, "article")
    if summary.articles == 0 { return "Nothing to read" }
    if summary.conflicts > 0 { return "\(RunSummary.count(summary.conflicts, "conflict")) in \(articles)" }
    return summary.shared == 0 ? "Nothing to compare in \(articles)" : "No conflicts in \(articles)"
  }

  private var notice: String {
    guard index.conflicts.count > Self.mostFullFindings else { return "" }
    return """
      <p class="notice">Only the first \(RunSummary.grouped(Self.mostFullFindings)) conflicts are shown in full. \
      The run file (<code>--format json</code>) holds all of them.</p>
      """
  }

  /// 'sha256-…' (Content Security Policy Level 3, section 2.3.1).
  static func policyHash(_ text: String) -> String { "'sha256-\(SHA256(hashing: Array(text.utf8)).base64)'" }

  /// The anchor of a claim in its annotated copy, or of its article's row when there is no copy.
  func anchor(_ claim: Int) -> String {
    let source = index.run.claims[claim].source
    return copied.contains(source) ? "c\(claim + 1)" : "\(anchorPrefix ?? "")s\(source + 1)"
  }

  /// "<cite>The Courier</cite>, 2 May 2019"; the title or the path when nothing else is known.
  func citation(_ source: Int) -> String {
    let article = index.run.sources[source]
    let name = article.outlet ?? article.title ?? index.fileName(source)
    let date = article.published.map { ", <span class=\"date\">\(DayText.long($0))</span>" } ?? ""
    return "<cite><bdi>\(HTMLText.line(name))</bdi></cite>\(date)"
  }

  /// An id of a finding as a fragment: letters and digits only.
  static func fragment(_ id: String) -> String {
    String(
      String.UnicodeScalarView(
        id.unicodeScalars.filter { ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) }))
  }

  /// A shape for a level, so that no colour is needed: a full diamond, a half one, a ring.
  static func shape(_ level: FindingDeclaration.Level) -> String {
    let path =
      switch level {
      case .error: "<path d=\"M5 0 10 5 5 10 0 5z\"/>"
      case .warning: "<path fill=\"none\" d=\"M5 0 10 5 5 10 0 5z\"/><path d=\"M5 0v10L0 5z\"/>"
      case .note, .none: "<circle fill=\"none\" cx=\"5\" cy=\"5\" r=\"4\"/>"
      }
    return "<svg viewBox=\"0 0 10 10\" aria-hidden=\"true\" focusable=\"false\">\(path)</svg>"
  }
}
