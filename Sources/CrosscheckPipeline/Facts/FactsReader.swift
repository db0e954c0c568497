import ClaimModel
import DataReading
package import RuleLanguage
package import SourceText
package import TextDiagnostics

/// Reads files of known facts: JSON5 with a list of facts, newline-delimited JSON with one fact a line, or a table of separated values.
///
///     [ { subject: "Ada Smith", kind: "employment", slots: { organization: "Northwind", start: "2011" }, source: "company register" },
///       { subject: "Ada Smith", names: ["A. B. Smith"] } ]
///
/// The subject fills the first slot of the kind that is not given among the slots.
package enum FactsReader {
  package struct Result: Sendable {
    /// The facts that could be read, as claims of one more article.
    package let article: ComparableArticle
    /// Names that mean one person or organisation.
    package let aliases: [[String]]
    /// What is wrong, in the order of the file; the other facts are read all the same.
    package let diagnostics: [Diagnostic]
  }

  package static func read(_ file: SourceFile, rules: RuleSet) -> Result {
    var builder = FactsBuilder(rules: rules)
    var faults: [DataFault] = []
    for entry in entries(file, rules, &faults) {
      do throws(DataFault) { try builder.add(entry) } catch { faults.append(error) }
    }
    faults.sort { $0.span < $1.span }
    return Result(
      article: ComparableArticle(claims: builder.claims, file: file, isKnown: true), aliases: builder.aliases,
      diagnostics: faults.map { $0.diagnostic(path: file.path) })
  }

  /// Where a further fact can stand in a JSON5 file: behind the last one, whether a comma must stand before it, and the bracket that closes
  /// the list. Nil when the file has no list.
  package static func endOfList(_ bytes: [UInt8]) -> (place: Int, needsComma: Bool, bracket: Int)? {
    guard let whole = try? JSONReader.read(bytes), let list = whole.kind == .object ? whole["facts"] : whole, list.kind == .array
    else { return nil }
    let bracket = Int(list.span.end) - 1
    guard let last = list.elements.last else { return (bracket, false, bracket) }
    // A trailing comma is part of what stands there.
    var place = Int(last.span.end)
    while place < bracket, bytes[place] == 0x20 { place += 1 }
    return bytes[place] == UInt8(ascii: ",") ? (place + 1, false, bracket) : (Int(last.span.end), true, bracket)
  }

  private static func entries(_ file: SourceFile, _ rules: RuleSet, _ faults: inout [DataFault]) -> [FactEntry] {
    let name = file.path.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return FactTable.entries(file.bytes, rules, &faults) }
    var values: [JSONValue] = []
    if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") {
      for line in lines(of: file.bytes) {
        do { values.append(try JSONReader.read(file.bytes, range: line)) } catch { faults.append(DataFault(error)) }
      }
    } else {
      do {
        let whole = try JSONReader.read(file.bytes)
        values = try (whole.kind == .object ? whole.needed("facts") : whole).asArray()
      } catch let error as JSONFault { faults.append(DataFault(error)) } catch let error as DataFault {
        faults.append(error)
      } catch {}
    }
    var entries: [FactEntry] = []
    for value in values {
      do throws(DataFault) { entries.append(try FactEntry(value)) } catch { faults.append(error) }
    }
    return entries
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }
}
