import ClaimModel
import DataReading
import RuleLanguage
import SourceText
import TextDiagnostics

/// Facts in a table: the columns `subject`, `kind`, `source`, `note`, `names` (several with "|"), and one for every slot; or as
/// `PropertyTable` reads them.
enum FactTable {
  private static let fixed = ["subject", "kind", "names", "source", "note", "denied"]

  static func entries(_ bytes: [UInt8], _ rules: RuleSet, _ faults: inout [DataFault]) -> [FactEntry] {
    let rows: [[SeparatedValues.Cell]]
    do { rows = try SeparatedValues(bytes).rows } catch {
      faults.append(DataFault(error))
      return []
    }
    guard let header = rows.first else { return [] }
    if let table = PropertyTable(header, rules.properties) {
      var entries: [FactEntry] = []
      for row in rows.dropFirst() {
        do throws(DataFault) { entries += try table.entries(row) } catch { faults.append(error) }
      }
      return entries
    }
    let slots = Set(rules.catalogue.kinds.flatMap(\.slots).map(\.name)).sorted()
    for cell in header where !fixed.contains(cell.text) && !slots.contains(cell.text) {
      faults.append(DataFault(.unknownKey(cell.text, nearest: nearestMatch(cell.text, among: fixed + slots)), cell.span))
    }
    return rows.dropFirst().compactMap { row in
      guard let first = row.first, let last = row.last else { return nil }
      var entry = FactEntry(span: first.span.union(last.span))
      for (column, cell) in zip(header, row) where !cell.text.isEmpty {
        let value = FactEntry.Value(texts: [cell.text], span: cell.span)
        switch column.text {
        case "subject": entry.subject = value
        case "kind": entry.kind = value
        case "source": entry.source = cell.text
        case "note": entry.note = cell.text
        case "denied": entry.isDenied = cell.text == "true" || cell.text == "yes"
        case "names": entry.names = FactEntry.Value(texts: parts(cell.text), span: cell.span)
        case let name where slots.contains(name):
          entry.slots.append(FactEntry.Slot(name: name, nameSpan: cell.span, value: value))
        default: break
        }
      }
      return entry
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: "|").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
