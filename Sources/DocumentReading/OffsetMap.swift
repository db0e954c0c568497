package import SourceText

/// From offsets in a block's text to offsets in the file, in runs within which both advance byte by byte.
///
///     file:  R&amp;D is *back*        text:  R&D is back
///     runs:  (0,0)  (1,1..6)  (2,6)  (7,12)       "&" stands for five bytes; the asterisk lies between two runs
package struct OffsetMap: Sendable {
  /// Text from `text` on, up to the next run, was made from the file's bytes from `source` on.
  package struct Run: Hashable, Sendable {
    package let text: UInt32
    package let source: UInt32
    /// Bytes of the file that the run was made from. Equal to the run's length in the text when copied byte by byte;
    /// otherwise the run is one unit (an entity, a line break, a replaced byte) and maps as a whole.
    package let sourceCount: UInt32

    package init(text: UInt32, source: UInt32, sourceCount: UInt32) {
      self.text = text
      self.source = source
      self.sourceCount = sourceCount
    }
  }

  package private(set) var runs: [Run] = []
  /// Length of the text.
  package private(set) var textCount: UInt32 = 0

  package init() {}

  /// Appends `textCount` bytes of text made from `source`. Runs that continue byte by byte are joined.
  package mutating func append(textCount count: Int, source: ByteSpan) {
    guard count > 0 else { return }
    if count == source.count, let last = runs.last {
      let lastText = textCount - last.text
      if lastText == last.sourceCount, last.source + last.sourceCount == source.start {
        runs[runs.count - 1] = Run(text: last.text, source: last.source, sourceCount: last.sourceCount + UInt32(count))
        textCount += UInt32(count)
        return
      }
    }
    runs.append(Run(text: textCount, source: source.start, sourceCount: UInt32(source.count)))
    textCount += UInt32(count)
  }

  /// The file's bytes behind `span` of the text. An empty span maps to an empty span. Logarithmic in the number of runs.
  package func sourceSpan(_ span: ByteSpan) -> ByteSpan {
    guard !runs.isEmpty else { return ByteSpan(start: 0, end: 0) }
    let first = runIndex(at: span.start)
    let start = sourceStart(of: span.start, in: first)
    guard !span.isEmpty else { return ByteSpan(start: start, end: start) }
    let last = runIndex(at: span.end - 1)
    return ByteSpan(start: start, end: sourceEnd(of: span.end, in: last))
  }

  private func textLength(of run: Int) -> UInt32 {
    (run + 1 < runs.count ? runs[run + 1].text : textCount) - runs[run].text
  }

  private func sourceStart(of offset: UInt32, in run: Int) -> UInt32 {
    textLength(of: run) == runs[run].sourceCount ? runs[run].source + (offset - runs[run].text) : runs[run].source
  }

  private func sourceEnd(of offset: UInt32, in run: Int) -> UInt32 {
    textLength(of: run) == runs[run].sourceCount
      ? runs[run].source + (offset - runs[run].text) : runs[run].source + runs[run].sourceCount
  }

  private func runIndex(at offset: UInt32) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
