import SourceText

/// A stretch of an article as one format counts it.
struct FileRegion {
  /// As the user named the file; not yet escaped for any format.
  let path: String
  /// The place of the first character.
  let start: TextPosition
  /// The place behind the last character.
  let end: TextPosition
  /// Exactly the bytes of the stretch; what is not UTF-8 is U+FFFD.
  let quote: String
}

extension RunIndex {
  /// Where `span` stands, in lines from 1 and columns of `unit` from 1; a byte order mark takes no column.
  func region(_ span: ByteSpan, in source: Int, unit: ColumnUnit) -> FileRegion {
    let span = clamped(span, in: source)
    return FileRegion(
      path: file(source).path, start: position(span.start, in: source, unit: unit),
      end: position(span.end, in: source, unit: unit), quote: file(source).text(span))
  }

  /// First character and the one behind the last, counted from 0 over the whole file in code points; a byte order mark is none.
  func characterRange(_ span: ByteSpan, in source: Int) -> Range<Int> {
    let span = clamped(span, in: source)
    let bytes = file(source).bytes
    let lines = run.sources[source].lines
    let start = lines.codePoints(before: span.start, in: bytes)
    return start..<max(start, lines.codePoints(before: span.end, in: bytes))
  }
}
