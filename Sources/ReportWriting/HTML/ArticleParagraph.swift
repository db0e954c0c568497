import DocumentReading
import SourceText

/// A paragraph of an article as the annotated copy shows it: a block of the document, or the whole file when it was not read
/// into blocks.
struct ArticleParagraph {
  /// Text and the bytes of the file that it was made from.
  struct Piece {
    let source: ByteSpan
    let bytes: ArraySlice<UInt8>
    /// Whether text and file run in step; otherwise the piece is one unit, such as an entity.
    let isByteForByte: Bool

    /// The text between two offsets of the file; the whole piece when it is one unit.
    func text(from start: UInt32, to end: UInt32) -> String {
      guard isByteForByte else { return String(decoding: bytes, as: UTF8.self) }
      let first = bytes.startIndex + Int(start - source.start)
      let last = bytes.startIndex + Int(end - source.start)
      return first < last ? String(decoding: bytes[first..<last], as: UTF8.self) : ""
    }
  }

  /// Class in the style sheet, from the role of the block.
  let className: String
  private(set) var pieces: [Piece]

  /// The paragraphs of a file, read anew: the blocks of an article are not part of a run.
  static func all(of file: SourceFile) -> [ArticleParagraph] {
    all(of: file, blocks: DocumentReader.read(file).document.blocks)
  }

  /// In the order of the file. Cells of one row make one paragraph.
  static func all(of file: SourceFile, blocks: [Block]) -> [ArticleParagraph] {
    guard !blocks.isEmpty else { return [whole(file)] }
    var paragraphs: [ArticleParagraph] = []
    var row: (table: Int, row: Int)?
    for block in blocks.sorted(by: { $0.span < $1.span }) where !block.text.isEmpty {
      let pieces = pieces(of: block)
      if let cell = block.cell, let last = row, last == (cell.table, cell.row) {
        let end = paragraphs[paragraphs.count - 1].pieces.last?.source.end ?? block.span.start
        let bar = Piece(source: ByteSpan(start: end, end: end), bytes: Array(" | ".utf8)[...], isByteForByte: false)
        paragraphs[paragraphs.count - 1].pieces += [bar] + pieces
        continue
      }
      row = block.cell.map { ($0.table, $0.row) }
      let role = String(block.role.rawValue.map { $0 == " " ? "-" : $0 })
      paragraphs.append(ArticleParagraph(className: "block \(role)", pieces: pieces))
    }
    return paragraphs
  }

  private static func whole(_ file: SourceFile) -> ArticleParagraph {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let piece = Piece(source: ByteSpan(start..<file.bytes.count), bytes: file.bytes[start...], isByteForByte: true)
    return ArticleParagraph(className: "raw", pieces: [piece])
  }

  private static func pieces(of block: Block) -> [Piece] {
    let runs = block.offsets.runs
    return runs.indices.map { number in
      let run = runs[number]
      let end = number + 1 < runs.count ? runs[number + 1].text : block.offsets.textCount
      let text = min(Int(run.text), block.text.count)..<min(Int(end), block.text.count)
      let source = ByteSpan(start: run.source, end: run.source + run.sourceCount)
      return Piece(source: source, bytes: block.text[text], isByteForByte: text.count == source.count)
    }
  }
}
