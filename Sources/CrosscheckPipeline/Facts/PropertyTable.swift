import DataReading
import NormalValues
import RuleLanguage
import SourceText
import TextDiagnostics

/// Facts in a table as a knowledge base exports it, its columns named by properties ("P108", or an address that ends so).
///
/// | columns | a row is |
/// |---|---|
/// | `subject`, `property`, `value`, and qualifiers: `P580`, `P582` ... | one statement |
/// | `subject`, and properties: `P569`, `P112`, `P571` ... | all that is known of a subject; a cell may hold several values with "|" |
///
/// `item` and `itemLabel` are the same as `subject`, `source` and `note` are as in other tables. Columns of properties without a declaration are
/// passed over when they stand alone, as exports have many.
struct PropertyTable {
  private let properties: [String: PropertyDeclaration]
  private let header: [SeparatedValues.Cell]
  private let names: [String?]

  /// Nil when no column is a property.
  init?(_ header: [SeparatedValues.Cell], _ properties: [PropertyDeclaration]) {
    self.properties = Dictionary(properties.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.header = header
    names = header.map { Self.property($0.text) }
    guard names.contains(where: { $0 != nil }) || header.contains(where: { $0.text == "property" }) else { return nil }
  }

  /// The facts of a row.
  func entries(_ row: [SeparatedValues.Cell]) throws(DataFault) -> [FactEntry] {
    guard let first = row.first, let last = row.last else { return [] }
    let span = first.span.union(last.span)
    var cells: [String: SeparatedValues.Cell] = [:]
    var qualifiers: [String: FactEntry.Value] = [:]
    for (index, cell) in row.enumerated() where index < header.count && !cell.text.isEmpty {
      if let name = names[index] {
        qualifiers[name] = FactEntry.Value(texts: [Self.plain(cell.text)], span: cell.span)
      } else {
        let title = header[index].text
        cells[["item", "itemLabel"].contains(title) ? "subject" : title] = cell
      }
    }
    guard let subject = cells["subject"] else {
      throw DataFault(.missingKey("subject"), ByteSpan(start: span.start, end: span.start + 1))
    }
    var statements: [(property: PropertyDeclaration, value: FactEntry.Value)] = []
    if let property = cells["property"] {
      let name = Self.property(property.text) ?? property.text
      guard let declared = properties[name] else {
        throw DataFault(
          .unknownName(name, what: "property", nearest: nearestMatch(name, among: properties.keys.sorted())), property.span)
      }
      guard let value = cells["value"] else { throw DataFault(.missingKey("value"), property.span) }
      statements.append((declared, FactEntry.Value(texts: [Self.plain(value.text)], span: value.span)))
    } else {
      for name in qualifiers.keys.sorted() {
        guard let declared = properties[name], let value = qualifiers[name] else { continue }
        for text in value.texts[0].split(separator: "|") {
          statements.append((declared, FactEntry.Value(texts: [Self.plain(String(text))], span: value.span)))
        }
      }
    }
    return statements.flatMap { property, value in
      property.facts.map { entry($0, subject, value, qualifiers, cells, span) }
    }
  }

  private func entry(
    _ fact: PropertyDeclaration.Fact, _ subject: SeparatedValues.Cell, _ value: FactEntry.Value,
    _ qualifiers: [String: FactEntry.Value], _ cells: [String: SeparatedValues.Cell], _ span: ByteSpan
  ) -> FactEntry {
    var entry = FactEntry(span: span)
    let about = FactEntry.Value(texts: [subject.text], span: subject.span)
    entry.subject = about
    entry.kind = FactEntry.Value(texts: [fact.kind], span: span)
    entry.source = cells["source"]?.text
    entry.note = cells["note"]?.text
    for slot in fact.slots {
      let filling: FactEntry.Value? =
        switch slot.source {
        case .subject: about
        case .value: value
        case .qualifier(let name): qualifiers[name]
        case .text(let text): FactEntry.Value(texts: [text], span: span)
        }
      if let filling { entry.slots.append(FactEntry.Slot(name: slot.slot, nameSpan: filling.span, value: filling)) }
    }
    return entry
  }

  /// "P108" from "P108", "wdt:P108" or "http://www.wikidata.org/prop/direct/P108"; nil for anything else.
  private static func property(_ text: String) -> String? {
    let name = text.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? ""
    return PropertyDeclaration.isName(name) ? name : nil
  }

  /// Without blanks at its ends; a point in time as EDTF.
  private static func plain(_ text: String) -> String {
    let trimmed = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    return WikidataTime.edtf(trimmed) ?? trimmed
  }
}

/// Points in time as Wikidata writes them: "+2011-05-02T00:00:00Z".
enum WikidataTime {
  /// As EDTF; nil for anything else. A month or day of 00 is not known. The first of January stands for the year, since exports write a year so.
  static func edtf(_ text: String) -> String? {
    var bytes = Array(text.utf8)[...]
    if bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), let mark = bytes.firstIndex(of: UInt8(ascii: "T")) else {
      return nil
    }
    let parts = bytes[..<mark].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3, parts[0].utf8.count == 4 else { return nil }
    if parts[1] == "00" || (parts[1] == "01" && parts[2] == "01") { return parts[0] }
    return parts[2] == "00" ? "\(parts[0])-\(parts[1])" : parts.joined(separator: "-")
  }
}
