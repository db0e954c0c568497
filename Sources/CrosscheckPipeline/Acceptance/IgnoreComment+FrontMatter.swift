import SourceText

/// What the front matter of an article lets stand in all of it:
///
/// ```text
/// crosscheck:
///   ignore:
///     - id: 7f3a9c
///       reason: spoke to HR, both dates are correct
/// ```
///
/// or in one line, `crosscheck: { ignore: [{ id: CC201, reason: … }] }`.
extension IgnoreComment {
  /// Every entry, in order. Linear in the bytes of the front matter.
  static func frontMatter(of bytes: [UInt8]) -> [IgnoreComment] {
    guard let (body, end) = settings(in: bytes) else { return [] }
    let starts = keys("id", in: body, of: bytes)
    return starts.enumerated().map { number, start in
      let limit = number + 1 < starts.count ? starts[number + 1].lowerBound : body.upperBound
      let id = value(from: start.upperBound, to: limit, of: bytes, stops: [0x0A, 0x2C, 0x7D])
      let reason = keys("reason", in: id.upperBound..<limit, of: bytes).first.map {
        value(from: $0.upperBound, to: limit, of: bytes, stops: [0x0A, 0x7D])
      }
      return IgnoreComment(
        span: ByteSpan(start.lowerBound..<max(id.upperBound, reason?.upperBound ?? 0)), code: text(id, of: bytes),
        reason: reason.map { text($0, of: bytes) }, reach: end..<bytes.count)
    }
  }

  /// What stands below the key "crosscheck", and where the front matter ends; nil without either.
  private static func settings(in bytes: [UInt8]) -> (body: Range<Int>, end: Int)? {
    var line = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[line...].starts(with: Array("---".utf8)) else { return nil }
    var body: Range<Int>?
    var isOpen = false
    line = lineEnd(line, bytes)
    while line < bytes.count {
      let next = lineEnd(line, bytes)
      if bytes[line..<next].starts(with: Array("---".utf8)) { return body.map { ($0, next) } }
      if bytes[line..<next].starts(with: Array("crosscheck:".utf8)) {
        body = line + 11..<next
        isOpen = true
      } else if isOpen, let start = body?.lowerBound, bytes[line] == 0x20 || bytes[line] == 0x09 || bytes[line] == 0x2D {
        body = start..<next
      } else {
        isOpen = false
      }
      line = next
    }
    return nil
  }

  private static func lineEnd(_ start: Int, _ bytes: [UInt8]) -> Int {
    bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }

  /// Where a key stands with its colon; not inside another word.
  private static func keys(_ name: String, in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    let word = Array((name + ":").utf8)
    var result: [Range<Int>] = []
    var place = range.lowerBound
    while let found = find(word, in: bytes, from: place), found + word.count <= range.upperBound {
      place = found + word.count
      let before = found > range.lowerBound ? bytes[found - 1] : 0x20
      if before == 0x20 || before == 0x7B || before == 0x2C || before == 0x0A { result.append(found..<place) }
    }
    return result
  }

  /// The bytes to the first of `stops`, without blanks and quotation marks around them.
  private static func value(from start: Int, to limit: Int, of bytes: [UInt8], stops: Set<UInt8>) -> Range<Int> {
    var end = bytes[start..<limit].firstIndex { stops.contains($0) } ?? limit
    var start = start
    let around: Set<UInt8> = [0x20, 0x09, 0x0D, 0x22, 0x27, 0x5D]
    while start < end, around.contains(bytes[start]) { start += 1 }
    while end > start, around.contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func text(_ range: Range<Int>, of bytes: [UInt8]) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
