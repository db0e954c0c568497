import DocumentReading
import SourceText
import Synchronization

/// The text of articles as a reader sees it, without tags, entities and marks of Markdown, by the bytes that it was made from.
///
/// A class, because every view of a report asks for the same articles and each is read into blocks once.
final class ReadableTexts: Sendable {
  private let read = Mutex<[Int: [ArticleParagraph.Piece]]>([:])

  /// The text between two offsets of a file, blocks with a blank between them; empty where nothing of it is text.
  func text(_ span: ByteSpan, of file: SourceFile, source: Int) -> String {
    let pieces = pieces(of: file, source: source)
    var text = ""
    for piece in pieces[Self.firstIndex(endingAfter: span.start, in: pieces)...] {
      guard piece.source.start < span.end else { break }
      text += piece.text(from: max(piece.source.start, span.start), to: min(piece.source.end, span.end))
    }
    return text
  }

  private func pieces(of file: SourceFile, source: Int) -> [ArticleParagraph.Piece] {
    if let known = read.withLock({ $0[source] }) { return known }
    var pieces: [ArticleParagraph.Piece] = []
    for paragraph in ArticleParagraph.all(of: file) {
      if let last = pieces.last, let first = paragraph.pieces.first, last.source.end <= first.source.start {
        let gap = ByteSpan(start: last.source.end, end: first.source.start)
        pieces.append(ArticleParagraph.Piece(source: gap, bytes: [0x20], isByteForByte: false))
      }
      pieces += paragraph.pieces
    }
    // Blocks lie one behind the other; what does not is left out, so that offsets ascend.
    var end: UInt32 = 0
    pieces.removeAll { piece in
      guard piece.source.start >= end, piece.source.end >= piece.source.start else { return true }
      end = piece.source.end
      return false
    }
    read.withLock { $0[source] = pieces }
    return pieces
  }

  /// By halving: pieces ascend.
  private static func firstIndex(endingAfter offset: UInt32, in pieces: [ArticleParagraph.Piece]) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].source.end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
