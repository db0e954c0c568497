import DataReading
import NormalValues
import ReportWriting
package import SourceText
package import TextDiagnostics

/// A file of accepted findings, sorted, one object a line: `crosscheck baseline write` makes it, `--baseline` reads it.
///
///     [
///     {"id":"7f3a9c","rule":"CC201","about":"Ada Smith at Northwind: joined in 2011 or 2013?","values":["2011","2013"], … "reason":"…"}
///     ]
package struct AcceptedFindings: Sendable {
  package var entries: [AcceptedFinding]
  /// As the user named it.
  package let path: String

  package init(entries: [AcceptedFinding] = [], path: String) {
    self.entries = entries
    self.path = path
  }

  /// What can be read of a file, and what is wrong with the rest.
  package static func read(_ file: SourceFile) -> (accepted: AcceptedFindings, diagnostics: [Diagnostic]) {
    var accepted = AcceptedFindings(path: file.path)
    var faults: [DataFault] = []
    do {
      let whole = try JSONReader.read(file.bytes)
      for element in try whole.asArray() {
        do throws(DataFault) { accepted.entries.append(try AcceptedFinding(element)) } catch { faults.append(error) }
      }
    } catch let fault as JSONFault {
      faults.append(DataFault(fault))
    } catch let fault as DataFault {
      faults.append(fault)
    } catch {}
    return (accepted, faults.map { $0.diagnostic(path: file.path) })
  }

  /// The file's bytes; the same for the same entries in any order.
  package var bytes: [UInt8] {
    let sorted = entries.sorted { ($0.rule, $0.about, $0.id) < ($1.rule, $1.about, $1.id) }
    var json = JSONWriter()
    var lines: [[UInt8]] = []
    for entry in sorted {
      json = JSONWriter()
      json.object { json in
        json.member("id", entry.id)
        json.member("rule", entry.rule)
        json.member("about", entry.about)
        json.member("values", strings: entry.values)
        json.member("sources", strings: entry.sources)
        json.member("reason", entry.reason)
        if let by = entry.by { json.member("by", by) }
        if let on = entry.on { json.member("on", on) }
        if let until = entry.until { json.member("until", CalendarUnit.day(until).edtf) }
      }
      lines.append(json.bytes)
    }
    return Array("[\n".utf8) + lines.joined(separator: Array(",\n".utf8)) + Array((lines.isEmpty ? "]\n" : "\n]\n").utf8)
  }
}
