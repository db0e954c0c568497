import Foundation
import NormalValues
import SourceText
package import TextAnalysis
import ValueRecognition

/// A news text with its times marked as annotators of TIMEX3 mark them: the day of publication in the first line, then the text with
/// each time as `⟦words|TYPE|value⟧`. Paragraphs are parted by empty lines.
package struct AnnotatedDocument: Sendable {
  package struct Time: Hashable, Sendable {
    /// Bytes of the text without marks.
    package let place: Range<Int>
    package let words: String
    package let type: String
    package let value: String
  }

  /// Days since 1970-01-01.
  package let published: Int?
  /// Without marks.
  package private(set) var text: [UInt8] = []
  package private(set) var times: [Time] = []

  package init(_ marked: String) {
    let lines = marked.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    published = lines.first.flatMap { Self.day(String($0)) }
    var rest = lines.count > 1 ? lines[1] : ""
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      text += Array(rest[..<open].utf8)
      let parts = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 2).map(String.init)
      let words = Array((parts.first ?? "").utf8)
      if parts.count == 3 {
        times.append(
          Time(place: text.count..<text.count + words.count, words: parts[0], type: parts[1], value: parts[2]))
      }
      text += words
      rest = rest[rest.index(after: close)...]
    }
    text += Array(rest.utf8)
  }

  /// The document in a file; nil when it cannot be read.
  package static func read(_ path: String) -> AnnotatedDocument? {
    FileManager.default.contents(atPath: path).map { AnnotatedDocument(String(decoding: $0, as: UTF8.self)) }
  }

  /// The day of "2025-06-18T00:00:00".
  package static func day(_ text: String) -> Int? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2])?.dayNumber : nil
  }

  /// The times that the recognisers find in the text.
  package func found(by analyser: TextAnalyser) -> [Time] {
    let recogniser = ValueRecogniser()
    let paragraphs = Self.paragraphs(of: text)
    var symbols = SymbolTable()
    let blocks = paragraphs.map { Array(text[$0]) }
    let texts = analyser.analyse(blocks: blocks, symbols: &symbols) { _, _ in false }
    var reference = ReferenceTime(published: published)
    var times: [Time] = []
    for (index, paragraph) in paragraphs.enumerated() {
      for value in recogniser.recognise(texts[index], bytes: blocks[index], symbols: symbols, reference: &reference) {
        guard let record = ValueRecord(value, published: published), Self.kinds.contains(record.kind) else { continue }
        let span = texts[index].span(of: value.extent).range
        times.append(
          Time(
            place: span.lowerBound + paragraph.lowerBound..<span.upperBound + paragraph.lowerBound,
            words: String(decoding: blocks[index][span], as: UTF8.self), type: record.kind.rawValue, value: record.value))
      }
    }
    return times
  }

  private static let kinds: Set<ValueRecord.Kind> = [.date, .time, .duration, .set]

  private static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    for index in text.indices where text[index] == UInt8(ascii: "\n") {
      if index > start { paragraphs.append(start..<index) }
      start = index + 1
    }
    if start < text.count { paragraphs.append(start..<text.count) }
    return paragraphs
  }
}
