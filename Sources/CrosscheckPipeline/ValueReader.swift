import DocumentReading
import SourceText
import TextAnalysis
import TextDiagnostics
package import ValueRecognition

/// Reads the values of articles and of bare texts: what `crosscheck values` shows. No rules are needed for it.
package struct ValueReader: Sendable {
  /// A value and the bytes that state it.
  package struct Located: Hashable, Sendable {
    /// Bytes of the file, or of the text.
    package let bytes: Range<Int>
    /// The words as a reader sees them.
    package let text: String
    package let value: ValueRecord
  }

  private let texts: TextAnalyser
  private let values: ValueRecogniser
  private let base: SymbolTable.Base

  package init() {
    var symbols = SymbolTable()
    ValueRecogniser.addVocabulary(to: &symbols)
    base = SymbolTable.Base(symbols)
    texts = TextAnalyser(model: .embedded())
    values = ValueRecogniser(symbols: base)
  }

  /// The values of a file that can be read, in the order of the text; nil with the reason when it is no text.
  ///
  /// - Parameter reference: the day that relative words are reckoned from, in place of the day of publication; days since 1970-01-01.
  package func values(ofFile path: String, _ bytes: [UInt8], reference: Int?) -> (values: [Located]?, fault: String?) {
    let (document, diagnostics) = DocumentReader.read(SourceFile(path: path, bytes: bytes), published: reference)
    if let fault = diagnostics.first(where: { $0.severity == .error }) { return (nil, fault.message) }
    let blocks = document.blocks.map { $0.role == .code || $0.role == .furniture ? [] : $0.text }
    let found = values(
      of: blocks, published: document.metadata.published?.dayNumber, order: DateOrder(language: document.metadata.language))
    let located = zip(document.blocks, found).flatMap { block, values in
      values.map { Located(bytes: block.sourceSpan(ByteSpan($0.bytes)).range, text: $0.text, value: $0.value) }
    }
    return (located, nil)
  }

  /// The values of a bare text; its paragraphs are parted by empty lines.
  package func values(ofText bytes: [UInt8], reference: Int?) -> [Located] {
    let paragraphs = Self.paragraphs(of: bytes)
    let found = values(of: paragraphs.map { Array(bytes[$0]) }, published: reference, order: nil)
    return zip(paragraphs, found).flatMap { paragraph, values in
      values.map {
        Located(
          bytes: $0.bytes.lowerBound + paragraph.lowerBound..<$0.bytes.upperBound + paragraph.lowerBound, text: $0.text,
          value: $0.value)
      }
    }
  }

  private func values(of blocks: [[UInt8]], published: Int?, order: DateOrder?) -> [[Located]] {
    var symbols = SymbolTable(base: base)
    let analysed = texts.analyse(blocks: blocks, symbols: &symbols) { _, _ in false }
    var reference = ReferenceTime(
      published: published,
      order: order ?? values.dateOrder(of: analysed, bytes: blocks, symbols: symbols) ?? .monthFirst)
    return analysed.indices.map { block in
      values.recognise(analysed[block], bytes: blocks[block], symbols: symbols, reference: &reference).compactMap { value in
        guard let record = ValueRecord(value, published: published) else { return nil }
        let span = analysed[block].span(of: value.extent).range
        return Located(
          bytes: span, text: String(decoding: blocks[block][span], as: UTF8.self), value: record)
      }
    }
  }

  /// The runs of lines between empty ones. Linear in the text.
  private static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start: Int?
    var position = 0
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let isEmpty = bytes[position..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if isEmpty {
        if let first = start { paragraphs.append(first..<position) }
        start = nil
      } else if start == nil {
        start = position
      }
      position = end + 1
    }
    if let first = start { paragraphs.append(first..<bytes.count) }
    return paragraphs
  }
}
