import ClaimComparison
import ClaimModel
import SourceText

/// What sources say of one person or organisation: a row for each property, a column for each source.
struct EntityTable {
  let page: HTMLPage
  let claims: [Int]
  let sources: [Int]
  /// Whether each source has a column; otherwise one column lists values with their sources.
  let isWide: Bool
  private var index: RunIndex { page.index }

  private struct Cell {
    let value: String
    let claim: Int
  }

  private struct Row {
    let property: String
    var cells: [Cell]
  }

  var head: String {
    let first = "<th scope=\"col\">Property</th>"
    guard isWide else { return first + "<th scope=\"col\">What is said</th>" }
    return first + sources.map { "<th scope=\"col\">\(page.citation($0))</th>" }.joined()
  }

  func rows(limit: Int) -> String {
    let rows = self.rows
    var text = ""
    for row in rows.prefix(limit) {
      text += "<tr><th scope=\"row\">\(HTMLText.line(row.property))\(difference(row))</th>"
      text += isWide ? columns(row) : "<td>\(list(row))</td>"
      text += "</tr>\n"
    }
    let rest = rows.count - limit
    if rest > 0 { text += "<tr><td colspan=\"\(isWide ? sources.count + 1 : 2)\">\(RunSummary.grouped(rest)) more</td></tr>\n" }
    return text
  }

  /// In the order of first mention. A property is the kind, its other key values and the slot: "employment, Northwind: start".
  private var rows: [Row] {
    var rows: [Row] = []
    var places: [String: Int] = [:]
    for number in claims {
      let claim = index.run.claims[number]
      let kind = index.kind(claim)
      let matter = matter(claim, kind)
      let open = claim.slots.dropFirst().filter { kind?.slot($0.slot)?.isKey != true }
      let polarity = claim.polarity == .denied ? "not " : ""
      let cells =
        open.isEmpty
        ? [(matter, polarity.isEmpty ? "yes" : "denied")]
        : open.map { ("\(matter): \(Self.spaced($0.slot))", polarity + index.words($0, in: claim.source) + note($0)) }
      for (property, value) in cells {
        let cell = Cell(value: VisibleText.short(value, limit: 160), claim: number)
        if let place = places[property] {
          rows[place].cells.append(cell)
        } else {
          places[property] = rows.count
          rows.append(Row(property: property, cells: [cell]))
        }
      }
    }
    return rows
  }

  /// What the claim says of its subject, without the values that may differ: "joins Halden Cells".
  private func matter(_ claim: Claim, _ kind: ClaimKind?) -> String {
    let subject = claim.slots.first?.slot
    let key = claim.slots.dropFirst().filter { kind?.slot($0.slot)?.isKey == true }
    guard let label = kind?.label else {
      return ([claim.kind] + key.map { index.words($0, in: claim.source) }).joined(separator: ", ")
    }
    let template = PhraseTemplate(label)
    // The subject is the table's; inside a label its name stays.
    let isFirst = subject.map { label.hasPrefix("{\($0)}") } ?? false
    let text = template.filled(open: "…") { place in
      if place.slot == subject, isFirst { return "" }
      return claim.slots.first { $0.slot == place.slot && ($0.slot == subject || key.contains($0)) }.map {
        index.words($0, in: claim.source)
      }
    }
    let rest = key.filter { !template.slots.contains($0.slot) }.map { index.words($0, in: claim.source) }
    return VisibleText.onOneLine(([Self.trimmed(text)] + rest).joined(separator: ", "))
  }

  /// Without the blanks and commas that a subject left behind.
  private static func trimmed(_ text: String) -> String {
    String(text.drop { " ,:;".contains($0) }.reversed().drop { " ,:;…".contains($0) }.reversed())
  }

  /// "as of" for "asOf".
  private static func spaced(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      if ("A"..."Z").contains(scalar) { text += " " }
      text += ("A"..."Z").contains(scalar) ? String(scalar).lowercased() : String(scalar)
    }
    return text
  }

  /// Says where a value comes from that no words of the text state.
  private func note(_ slot: SlotFilling) -> String {
    slot.value.isFromTense ? " (from the tense)" : ""
  }

  /// A sign with words when a conflict runs through the row.
  private func difference(_ row: Row) -> String {
    guard Set(row.cells.map(\.value)).count > 1 else { return "" }
    let claims = Set(row.cells.map(\.claim))
    for cell in row.cells {
      for finding in index.conflictsOfClaim[cell.claim] ?? [] where finding.claims.count(where: claims.contains) > 1 {
        let id = HTMLPage.fragment(finding.id)
        return " <a class=\"differs\" href=\"#f-\(id)\"><span aria-hidden=\"true\">≠ </span>differs</a>"
      }
    }
    return ""
  }

  private func columns(_ row: Row) -> String {
    sources.map { source in
      let cells = row.cells.filter { index.run.claims[$0.claim].source == source }
      var seen: Set<String> = []
      let values = cells.filter { seen.insert($0.value).inserted }.map(link)
      return "<td>\(values.isEmpty ? "<span class=\"aside\">–</span>" : values.joined(separator: "<br>"))</td>"
    }.joined()
  }

  private func list(_ row: Row) -> String {
    var order: [String] = []
    var cells: [String: [Cell]] = [:]
    for cell in row.cells {
      if cells[cell.value] == nil { order.append(cell.value) }
      cells[cell.value, default: []].append(cell)
    }
    let items = order.map { value -> String in
      let own = cells[value] ?? []
      var seen: Set<Int> = []
      let names = own.filter { seen.insert(index.run.claims[$0.claim].source).inserted }.prefix(12).map { cell in
        let source = index.run.sources[index.run.claims[cell.claim].source]
        return "<a href=\"#\(page.anchor(cell.claim))\"><bdi>\(HTMLText.line(source.outlet ?? source.file.path))</bdi></a>"
      }
      let all = Set(own.map { index.run.claims[$0.claim].source }).count
      let rest = all > names.count ? " and \(all - names.count) more" : ""
      return "<li><bdi>\(HTMLText.line(value))</bdi> <span class=\"aside\">\(names.joined(separator: ", "))\(rest)</span></li>"
    }
    return "<ul>\(items.joined())</ul>"
  }

  private func link(_ cell: Cell) -> String {
    "<a href=\"#\(page.anchor(cell.claim))\"><bdi>\(HTMLText.line(cell.value))</bdi></a>"
  }
}
