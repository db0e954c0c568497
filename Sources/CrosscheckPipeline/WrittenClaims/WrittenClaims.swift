package import ClaimModel
import DataReading
package import ReportWriting
package import SourceText
package import TextDiagnostics

/// Streams of claims read back: what `crosscheck claims --format ndjson` wrote, of any number of processes.
package struct WrittenClaims: Sendable {
  /// Each article once, in no order that means anything.
  package var articles: [ComparableArticle] = []
  package var skipped: [Run.SkippedInput] = []
  /// What is wrong with the streams; what is right is read all the same.
  package var diagnostics: [Diagnostic] = []
  /// The day that "now" meant where an article had no date, when all streams name the same; days since 1970-01-01.
  package var asOf: Int?

  private var settledDays: Set<String> = []
  private var bytes = 0
  private var textBytes = 0
  /// Place in `articles` by path.
  private var places: [String: Int] = [:]

  package init() {}

  /// Adds the stream `file`. Linear in its bytes.
  ///
  /// - Parameter isReference: whether its articles are there to compare with only.
  package mutating func add(_ file: SourceFile, isReference: Bool, catalogue: KindCatalogue) {
    bytes += file.bytes.count
    var current: ArticleRecords?
    var sawRun = false
    for line in Self.lines(of: file.bytes) {
      do throws(DataFault) {
        let record: JSONValue
        do { record = try JSONReader.read(file.bytes, range: line, dialect: .json) } catch { throw DataFault(error) }
        let type = try record.needed("type")
        let name = try type.asString()
        if !sawRun, name != "run" {
          throw DataFault(.unfitting("the stream begins with '\(name)' and not with 'run'"), type.span)
        }
        switch name {
        case "run":
          sawRun = true
          try readHeader(record)
        case "source":
          finish(current, in: file)
          // What belongs to a source that cannot be read is passed over.
          current = ArticleRecords(unreadable: record)
          current = try ArticleRecords(record, isReference: isReference)
        case "entity", "claim", "unread":
          guard current != nil else {
            throw DataFault(.unfitting("'\(name)' before any 'source'"), type.span)
          }
          try current?.add(record, type: name, catalogue: catalogue)
        case "summary":
          finish(current, in: file)
          current = nil
          try readSummary(record)
        default:
          throw DataFault(
            .unknownName(name, what: "type of record", nearest: nearestMatch(name, among: Self.types)), type.span)
        }
      } catch {
        diagnostics.append(error.diagnostic(path: file.path))
        // Without its first line nothing tells what the rest means.
        if !sawRun { return }
      }
    }
    finish(current, in: file)
    if !sawRun {
      diagnostics.append(
        DataFault(.unfitting("there are no claims in it"), ByteSpan(0..<0)).diagnostic(path: file.path))
    }
  }

  private static let types = ["run", "source", "entity", "claim", "unread", "summary"]

  private mutating func readHeader(_ record: JSONValue) throws(DataFault) {
    let schema = try record.needed("schema")
    guard try schema.asString() == ClaimsStream.schema else {
      throw DataFault(
        .badValue(schema.string ?? "", expected: "\"\(ClaimsStream.schema)\", the schema that this version reads"), schema.span)
    }
    settledDays.insert((try record.needed("settings")).present("as of")?.string ?? "")
    asOf = settledDays.count == 1 ? settledDays.first.flatMap { CivilDateText.day($0) } : nil
  }

  private mutating func readSummary(_ record: JSONValue) throws(DataFault) {
    guard let inputs = record.present("skipped") else { return }
    for input in try inputs.asArray() {
      skipped.append(Run.SkippedInput(path: try input.neededString("path"), reason: try input.neededString("reason")))
    }
  }

  /// Adds an article whose records are all read.
  private mutating func finish(_ records: ArticleRecords?, in file: SourceFile) {
    guard let records, records.isReadable else { return }
    do throws(DataFault) {
      textBytes += records.end
      // A few bytes must not claim gigabytes: an article is seldom a hundred times as long as what is written about it.
      guard textBytes <= 256 << 20 + bytes * 64 else {
        throw DataFault(.unfitting("the places of the claims lie further apart than any article is long"), records.span)
      }
      let article = try records.article()
      if let place = places[article.file.path] {
        guard articles[place].digest != article.digest else {
          // The same article in two streams is one; it is checked when one of them says so.
          let isReference = articles[place].isReference && article.isReference
          // One stream may carry its text.
          if article.hasText { articles[place] = article }
          articles[place].isReference = isReference
          return
        }
        throw DataFault(
          .unfitting("'\(article.file.path)' is another text here than in an earlier stream"), records.span)
      }
      places[article.file.path] = articles.count
      articles.append(article)
    } catch { diagnostics.append(error.diagnostic(path: file.path)) }
  }

  /// Lines with something in them, without their ends.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }
}
