import SourceText

/// A drawing of times: one lane for each source or value, bars from the first to the last possible day, a table twin beside it.
struct Timeline {
  struct Bar: Hashable {
    enum Edge: Hashable {
      case sharp
      /// "about", "early": the value is known, its edge is not.
      case fuzzy
      /// Nothing is said: the bar runs to the edge of the drawing.
      case open
    }

    /// Days; nil where the text leaves the side open.
    let from: Int?
    let to: Int?
    var start = Edge.sharp
    var end = Edge.sharp
    let label: String
    /// A length of time without a date of its own, drawn from a day that is only assumed.
    var isLength = false
  }

  struct Lane {
    let label: String
    let bars: [Bar]
  }

  let title: String
  let lanes: [Lane]
  /// First and last day on which the sides differ.
  let disputed: ClosedRange<Int>?
  /// Whether the axis counts years from 0 and not calendar days.
  var isLength = false

  private static let width = 720.0
  private static let margin = 150.0
  private static let laneHeight = 34.0
  private static let rowHeight = 19.0
  private static let top = 10.0

  /// The drawing as an SVG element; nil when no bar has a day.
  var svg: String? {
    let days = lanes.flatMap(\.bars).flatMap { [$0.from, $0.to] }.compactMap(\.self)
    guard let first = days.min(), let last = days.max() else { return nil }
    let length = last - first
    let bars = lanes.flatMap(\.bars)
    // An open side gets room of its own, so that it is seen to go on.
    let before = max(1, bars.contains { $0.start == .open } ? length / 4 : length / 20)
    let after = max(1, bars.contains { $0.end == .open } ? length / 4 : length / 20)
    let scale = Scale(first: isLength ? 0 : first - before, last: last + after, from: Self.margin, to: Self.width - 16)
    let rows = lanes.map(Self.rows)
    let bottom = Self.top + rows.reduce(0) { $0 + Self.height(ofRows: $1.count) }
    var body = axis(scale, bottom: bottom)
    if let disputed {
      let x = scale.x(disputed.lowerBound)
      let extent = max(3, scale.x(disputed.upperBound) - x)
      body +=
        "<rect class=\"disputed\" x=\"\(Self.text(x))\" y=\"\(Self.text(Self.top))\" width=\"\(Self.text(extent))\" height=\"\(Self.text(bottom - Self.top))\"/>\n"
    }
    var y = Self.top
    for (lane, rows) in zip(lanes, rows) {
      body += draw(lane, rows: rows, y: y, scale: scale)
      y += Self.height(ofRows: rows.count)
    }
    let height = Self.text(bottom + 26)
    return """
      <svg viewBox="0 0 \(Self.text(Self.width)) \(height)" role="img" aria-label="\(HTMLText.line(title))">
      <title>\(HTMLText.line(title))</title>
      <desc>\(HTMLText.line(description))</desc>
      \(body)</svg>
      """
  }

  private var description: String {
    lanes.map { lane in "\(lane.label): \(lane.bars.map(\.label).joined(separator: "; "))" }.joined(separator: ". ")
  }

  private func axis(_ scale: Scale, bottom: Double) -> String {
    var text = "<g class=\"axis\">\n"
    for tick in isLength ? scale.lengthTicks : scale.calendarTicks {
      let x = Self.text(scale.x(tick.day))
      text += "<line x1=\"\(x)\" x2=\"\(x)\" y1=\"\(Self.text(Self.top))\" y2=\"\(Self.text(bottom + 5))\"/>"
      text += "<text x=\"\(x)\" y=\"\(Self.text(bottom + 20))\" text-anchor=\"middle\">\(tick.label)</text>\n"
    }
    return text + "</g>\n"
  }

  /// The bars of a lane in rows, so that no bar hides another: each in the first row that it fits into; at least one row.
  private static func rows(_ lane: Lane) -> [[Bar]] {
    var rows: [[Bar]] = []
    var ends: [Int] = []
    for bar in Set(lane.bars).sorted(by: isBefore) {
      let (from, to) = (bar.from ?? .min, bar.to ?? .max)
      if let row = ends.firstIndex(where: { $0 < from }) {
        rows[row].append(bar)
        ends[row] = to
      } else {
        rows.append([bar])
        ends.append(to)
      }
    }
    return rows.isEmpty ? [[]] : rows
  }

  private static func isBefore(_ left: Bar, _ right: Bar) -> Bool {
    (left.from ?? .min, right.to ?? .max, left.label) < (right.from ?? .min, left.to ?? .max, right.label)
  }

  private static func height(ofRows count: Int) -> Double { laneHeight + Double(count - 1) * rowHeight }

  private func draw(_ lane: Lane, rows: [[Bar]], y: Double, scale: Scale) -> String {
    let label = VisibleText.short(lane.label, limit: 24)
    var text =
      "<line class=\"lane-line\" x1=\"0\" x2=\"\(Self.text(Self.width))\" y1=\"\(Self.text(y))\" y2=\"\(Self.text(y))\"/>\n"
    text += "<text x=\"0\" y=\"\(Self.text(y + 21))\">\(HTMLText.line(label))</text>\n"
    for (number, row) in rows.enumerated() {
      for bar in row { text += draw(bar, y: y + 9 + Double(number) * Self.rowHeight, scale: scale) }
    }
    return text
  }

  private func draw(_ bar: Bar, y: Double, scale: Scale) -> String {
    let start = bar.from.map(scale.x) ?? Self.margin
    let end = max(start + 5, bar.to.map { scale.x($0 + 1) } ?? Self.width - 4)
    let title = "<title>\(HTMLText.line(bar.label))</title>"
    func rectangle(_ from: Double, _ to: Double, _ attributes: String) -> String {
      "<rect x=\"\(Self.text(from))\" y=\"\(Self.text(y))\" width=\"\(Self.text(max(1, to - from)))\" height=\"16\" \(attributes)>\(title)</rect>"
    }
    if bar.isLength { return rectangle(start, end, "class=\"bar-length\"") + "\n" }
    if bar.start == .sharp, bar.end == .sharp { return rectangle(start, end, "class=\"bar\" rx=\"2\"") + "\n" }
    let middle = (start + end) / 2
    let left = bar.start == .sharp ? start : min(middle, start + max(10, (end - start) / 4))
    let right = bar.end == .sharp ? end : max(middle, end - max(10, (end - start) / 4))
    var text = ""
    if left > start { text += rectangle(start, left, "fill=\"url(#fade-in)\" fill-opacity=\"0.55\"") }
    if right > left { text += rectangle(left, right, "class=\"bar bar-open\"") }
    if end > right { text += rectangle(right, end, "fill=\"url(#fade-out)\" fill-opacity=\"0.55\"") }
    return text + "\n"
  }

  /// One decimal place at most.
  static func text(_ number: Double) -> String {
    let tenths = Int(number * 10 + (number < 0 ? -0.5 : 0.5))
    let sign = tenths < 0 ? "-" : ""
    let digit = tenths.magnitude % 10
    return "\(sign)\(tenths.magnitude / 10)" + (digit == 0 ? "" : ".\(digit)")
  }

  /// The same as a table, folded.
  var table: String {
    let rows = lanes.map { lane in
      "<tr><th scope=\"row\">\(HTMLText.line(lane.label))</th><td>\(HTMLText.line(lane.bars.map(\.label).joined(separator: "; ")))</td></tr>\n"
    }
    return """
      <details>
      <summary>As a table</summary>
      <table>
      <thead><tr><th scope="col">Who says so</th><th scope="col">What</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </details>
      """
  }

  /// Drawing and table as a figure; empty when there is nothing to draw.
  func figure(caption: String) -> String {
    guard let svg else { return "" }
    return """
      <figure class="timeline">
      <div class="scroll" role="region" tabindex="0" aria-label="\(HTMLText.line("Timeline: \(title)"))">
      \(svg)
      </div>
      \(table)
      \(caption.isEmpty ? "" : "<figcaption>\(caption)</figcaption>\n")</figure>

      """
  }
}
