import ClaimModel
import DocumentReading
import SourceText
import TextAnalysis

/// Pairs quotation marks.
struct QuotationScanner {
  let block: BlockReading
  /// Longest quotation between single marks, in tokens.
  private static let longestSingle = 300

  /// The quotations of the block in the order of the text; marks inside another quotation do not count.
  func runs() -> [QuotedRun] {
    let tokens = block.tokens
    var runs: [QuotedRun] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].shape.contains(.openingQuote) else {
        index += 1
        continue
      }
      let mark = tokens[index].word
      let reach = isDouble(index) ? tokens.count : min(tokens.count, index + Self.longestSingle)
      let close = (index + 1..<max(reach, index + 1)).first {
        tokens[$0].shape.contains(.closingQuote) && tokens[$0].word == mark
      }
      let end = close ?? tokens.count
      guard end > index + 1 else {
        index += 1
        continue
      }
      // An apostrophe is easily taken for a mark; only a double one may stay open.
      guard close != nil || isDouble(index) else {
        index += 1
        continue
      }
      runs.append(run(inside: index + 1..<end, isClosed: close != nil))
      index = end + 1
    }
    return runs
  }

  /// The whole block as one quotation.
  func wholeBlock() -> QuotedRun? {
    guard block.block.role == .quotation, !block.tokens.isEmpty else { return nil }
    return QuotedRun(
      tokens: 0..<block.tokens.count, quotation: Quotation(words: block.words(0..<block.tokens.count), isWhole: true),
      isClosed: true, isUtterance: true)
  }

  private func isDouble(_ token: Int) -> Bool {
    let span = block.tokens[token].span
    return block.block.text[span.range].contains(UInt8(ascii: "\""))
      || span.count == 3 && [0x9C, 0x9E].contains(block.block.text[Int(span.end) - 1])
  }

  private func run(inside range: Range<Int>, isClosed: Bool) -> QuotedRun {
    let tokens = block.tokens
    let bytes = ByteSpan(start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound - 1].span.end)
    let words = String(decoding: block.block.text[bytes.range], as: UTF8.self)
    let isSentence =
      tokens[range.lowerBound].shape.contains(.capitalised)
      && (tokens[range.upperBound - 1].shape.contains(.punctuation) || !isClosed)
    return QuotedRun(
      tokens: range.lowerBound - 1..<min(range.upperBound + 1, tokens.count),
      quotation: Quotation(words: words, isWhole: isSentence), isClosed: isClosed)
  }
}
