import Foundation
import NormalValues
import SourceText
import TextAnalysis
import ValueRecognition

/// A news text with its times marked as annotators of TIMEX3 mark them: the day of publication in the first line, then the text with
/// each time as `⟦words|TYPE|value⟧`. Paragraphs are parted by empty lines.
struct AnnotatedDocument {
  struct Time: Hashable {
    /// Bytes of the text without marks.
    let place: Range<Int>
    let words: String
    let type: String
    let value: String
  }

  let published: Int?
  private(set) var text: [UInt8] = []
  private(set) var times: [Time] = []

  init(_ marked: String) {
    let lines = marked.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    published = lines.first.flatMap { ValueCase.day(String($0)) }
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

  /// The times that the recognisers find in the text.
  func found(_ analyser: TextAnalyser, _ recogniser: ValueRecogniser) -> [Time] {
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

/// Strict, relaxed, type and value F1 over documents, as TempEval-3 counts them: values compared as strings over relaxed matches.
struct AnnotatedScore {
  private var gold = 0
  private var found = 0
  private var strict = 0
  private var relaxed = 0
  private var types = 0
  private var values = 0
  private(set) var differences: [String] = []

  mutating func add(_ document: AnnotatedDocument, _ times: [AnnotatedDocument.Time]) {
    gold += document.times.count
    found += times.count
    let pairs = ValueScore.pairs(document.times.map(\.place), times.map(\.place))
    for (one, other) in pairs {
      let (expected, time) = (document.times[one], times[other])
      relaxed += 1
      strict += expected.place == time.place ? 1 : 0
      types += expected.type == time.type ? 1 : 0
      values += expected.value == time.value ? 1 : 0
      if expected != time {
        differences.append(
          "\(expected.words) \(expected.type) \(expected.value); got \(time.words) \(time.type) \(time.value)")
      }
    }
    for (index, time) in document.times.enumerated() where !pairs.contains(where: { $0.gold == index }) {
      differences.append("missed \(time.words) \(time.type) \(time.value)")
    }
    for (index, time) in times.enumerated() where !pairs.contains(where: { $0.found == index }) {
      differences.append("not marked: \(time.words) \(time.type) \(time.value)")
    }
  }

  var line: String {
    func f1(_ count: Int) -> String {
      String(format: "%.1f", gold + found == 0 ? 0 : 200 * Double(count) / Double(gold + found))
    }
    return
      "\(gold) times, \(found) found: strict F1 \(f1(strict)), relaxed \(f1(relaxed)), type \(f1(types)), value \(f1(values))"
  }
}
