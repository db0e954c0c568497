import SourceText
import TextDiagnostics

/// A comment of an article that lets a finding stand: `<!-- crosscheck-ignore CC201 -- spoke to HR, both dates are correct -->`, or
/// `[crosscheck-ignore]: # (CC201 -- spoke to HR)`, which does not reach the page.
///
/// On a line of its own it speaks of the paragraph below, beside text of the sentence behind it.
struct IgnoreComment: Hashable, Sendable {
  /// The whole comment.
  let span: ByteSpan
  /// Codes or beginnings of codes ("CC2"), and ids of findings.
  let codes: [String]
  /// Nil when none is given, so that the comment has no force.
  let reason: String?
  /// The bytes in which a claim begins that it speaks of.
  let reach: Range<Int>

  private static let word = Array("crosscheck-ignore".utf8)

  /// What the front matter says, then all comments of an article, in order. Linear in its bytes.
  static func all(in bytes: [UInt8]) -> [IgnoreComment] {
    var comments = frontMatter(of: bytes)
    var place = 0
    while let found = find(word, in: bytes, from: place) {
      place = found + word.count
      if let comment = IgnoreComment(bytes, at: found) {
        comments.append(comment)
        place = Int(comment.span.end)
      }
    }
    return comments
  }

  /// - Parameter place: where the word stands.
  private init?(_ bytes: [UInt8], at place: Int) {
    let behind = place + Self.word.count
    let body: Range<Int>
    if let start = Self.opening(Array("<!--".utf8), before: place, in: bytes),
      let end = Self.find(Array("-->".utf8), in: bytes, from: behind)
    {
      span = ByteSpan(start..<end + 3)
      body = behind..<end
    } else if place > 0, bytes[place - 1] == UInt8(ascii: "["), bytes[behind...].starts(with: Array("]: # (".utf8)),
      let close = bytes[behind..<(bytes[behind...].firstIndex(of: 0x0A) ?? bytes.count)].lastIndex(of: UInt8(ascii: ")")),
      behind + 6 <= close
    {
      span = ByteSpan(place - 1..<close + 1)
      body = behind + 6..<close
    } else {
      return nil
    }
    let cut = Self.find(Array("--".utf8), in: Array(bytes[body]), from: 0).map { body.lowerBound + $0 }
    let head = String(decoding: bytes[body.lowerBound..<(cut ?? body.upperBound)], as: UTF8.self)
    let tail = String(decoding: bytes[(cut.map { $0 + 2 } ?? body.upperBound)..<body.upperBound], as: UTF8.self)
    codes = head.split { $0 == " " || $0 == "," || $0.isNewline }.map { Self.folded(String($0)) }
    let words = tail.split { $0 == " " || $0.isNewline }.joined(separator: " ")
    reason = words.isEmpty ? nil : words
    reach = Self.reach(Int(span.start), Int(span.end), bytes)
  }

  /// An entry of the front matter, which speaks of one code or id.
  init(span: ByteSpan, code: String, reason: String?, reach: Range<Int>) {
    self.span = span
    codes = code.isEmpty ? [] : [Self.folded(code)]
    self.reason = reason.flatMap { $0.isEmpty ? nil : $0 }
    self.reach = reach
  }

  /// Codes are written in capitals, ids in small letters.
  private static func folded(_ code: String) -> String {
    code.lowercased().hasPrefix("cc") ? code.uppercased() : code.lowercased()
  }

  /// To the blank line below when nothing else stands on the line of the comment, else to the first mark that ends a sentence.
  private static func reach(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Range<Int> {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    let before = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lineEnd = bytes[end...].firstIndex(of: 0x0A) ?? bytes.count
    guard bytes[before..<start].allSatisfy(isBlank), bytes[end..<lineEnd].allSatisfy(isBlank) else {
      let stop = bytes[end..<lineEnd].firstIndex { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F } ?? lineEnd
      return end..<max(end, stop)
    }
    var place = min(bytes.count, lineEnd + 1)
    var hasText = false
    while place < bytes.count {
      let next = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[place..<next].allSatisfy(isBlank) {
        if hasText { break }
      } else {
        hasText = true
      }
      place = min(bytes.count, next + 1)
    }
    return end..<place
  }

  /// The place of an opening mark with nothing but blanks between it and the word.
  private static func opening(_ mark: [UInt8], before place: Int, in bytes: [UInt8]) -> Int? {
    var end = place
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    guard end >= mark.count, bytes[end - mark.count..<end].elementsEqual(mark) else { return nil }
    return end - mark.count
  }

  static func find(_ word: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard var place = bytes.indices.contains(start) ? start : nil else { return nil }
    while let next = bytes[place...].firstIndex(of: word[0]) {
      if bytes[next...].starts(with: word) { return next }
      place = next + 1
    }
    return nil
  }
}
