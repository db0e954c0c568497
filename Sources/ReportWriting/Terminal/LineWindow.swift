import SourceText

/// The part of a source line that is drawn: its glyphs with the bytes they come from, stretches in between left out.
///
///     …has been chief executive of Northwind since 2011, the…
///      kept: both ends are elided, the marked words are whole
struct LineWindow {
  /// A character as drawn.
  struct Glyph {
    /// First byte in the file.
    let byte: Int
    let text: String
    /// Display cells; 0 for a mark that combines with the glyph before it.
    let width: Int
    /// Whether it stands for bytes left out.
    let isEllipsis: Bool
  }

  let glyphs: [Glyph]

  /// `spans` are the words that must be seen, ascending; `limit` is the number of cells. Reads a bounded number of bytes
  /// around each span, so a line of any length costs the same.
  init(line: ByteSpan, spans: [ByteSpan], limit: Int, file: SourceFile, style: TerminalStyle) {
    let limit = max(limit, 12)
    let all = Self.pieces(line: line, spans: spans, context: limit * 4, longest: limit * 4, file: file)
    if all.count == 1, all[0] == line {
      let glyphs = Self.decode(line, file: file, style: style)
      if glyphs.reduce(0, { $0 + $1.width }) <= limit {
        self.glyphs = glyphs
        return
      }
    }
    var best: [Glyph] = []
    // Less and less around the words, then less and less of long marks.
    let steps = [48, 36, 28, 20, 14, 9, 5, 0].map { ($0, limit) } + [70, 50, 35, 20, 10].map { (0, limit * $0 / 100) }
    for (context, longest) in steps {
      let pieces = Self.pieces(line: line, spans: spans, context: context, longest: longest, file: file)
      best = Self.join(pieces, line: line, file: file, style: style)
      if best.reduce(0, { $0 + $1.width }) <= limit { break }
    }
    glyphs = best
  }

  /// Spans with `context` bytes either side, cut at characters and words, merged where they meet.
  private static func pieces(
    line: ByteSpan, spans: [ByteSpan], context: Int, longest: Int, file: SourceFile
  ) -> [ByteSpan] {
    let bytes = file.bytes
    var pieces: [ByteSpan] = []
    for span in spans.sorted() {
      var ends = [span]
      if span.count > longest {
        let half = max(longest / 2, 4)
        let head = wordEnd(before: Int(span.start) + half, after: Int(span.start), in: bytes)
        let tail = wordStart(after: Int(span.end) - half, before: Int(span.end), in: bytes)
        ends = [ByteSpan(Int(span.start)..<head), ByteSpan(tail..<Int(span.end))]
      }
      for (index, end) in ends.enumerated() {
        var start = max(Int(line.start), Int(end.start) - (index == 0 ? context : 0))
        var stop = min(Int(line.end), Int(end.end) + (index == ends.count - 1 ? context : 0))
        start = start == Int(line.start) ? start : wordStart(after: start, before: Int(end.start), in: bytes)
        stop = stop == Int(line.end) ? stop : wordEnd(before: stop, after: Int(end.end), in: bytes)
        if start - Int(line.start) <= 4 { start = Int(line.start) }
        if Int(line.end) - stop <= 4 { stop = Int(line.end) }
        while start > Int(line.start), start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while stop < min(Int(line.end), bytes.count), bytes[stop] & 0xC0 == 0x80 { stop += 1 }
        let piece = ByteSpan(start..<max(start, stop))
        if let last = pieces.last, piece.start <= last.end + 3 {
          pieces[pieces.count - 1] = last.union(piece)
        } else {
          pieces.append(piece)
        }
      }
    }
    return pieces.isEmpty ? [ByteSpan(start: line.start, end: min(line.end, line.start + UInt32(context)))] : pieces
  }

  private static func wordStart(after start: Int, before limit: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < limit, bytes[index] != UInt8(ascii: " ") { index += 1 }
    while index < limit, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index < limit ? index : start
  }

  private static func wordEnd(before end: Int, after limit: Int, in bytes: [UInt8]) -> Int {
    var index = end
    while index > limit, index >= bytes.count || bytes[index] != UInt8(ascii: " ") { index -= 1 }
    return index > limit ? index : end
  }

  private static func join(_ pieces: [ByteSpan], line: ByteSpan, file: SourceFile, style: TerminalStyle) -> [Glyph] {
    var glyphs: [Glyph] = []
    var end = line.start
    func gap(at byte: UInt32) {
      glyphs.append(
        Glyph(byte: Int(byte), text: style.ellipsis, width: style.options.ascii ? 3 : 1, isEllipsis: true))
    }
    for piece in pieces {
      if piece.start > end { gap(at: end) }
      glyphs += decode(piece, file: file, style: style)
      end = piece.end
    }
    if end < line.end { gap(at: end) }
    return glyphs
  }

  /// The characters of `span`, controls made visible, a tab as four spaces.
  private static func decode(_ span: ByteSpan, file: SourceFile, style: TerminalStyle) -> [Glyph] {
    var glyphs: [Glyph] = []
    var byte = Int(span.start)
    let end = Int(span.end)
    var previous: Unicode.Scalar?
    while byte < end {
      let (scalar, length) = UTF8Step.next(file.bytes, at: byte, end: end)
      let text: String
      let isJoined = !style.options.ascii && DisplayWidth.of(scalar, after: previous) == 0
      previous = scalar
      if scalar == "\t" {
        text = "    "
      } else if scalar == "\r" || scalar == "\n" {
        text = " "
      } else if let other = VisibleText.replacement(for: scalar) {
        text = other.unicodeScalars.map(style.drawn).joined()
      } else {
        text = style.drawn(scalar)
      }
      glyphs.append(Glyph(byte: byte, text: text, width: isJoined ? 0 : DisplayWidth.of(text), isEllipsis: false))
      byte += length
    }
    return glyphs
  }
}
