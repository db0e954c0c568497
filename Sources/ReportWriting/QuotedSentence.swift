import ClaimModel
import SourceText

/// A sentence as reports quote it: pieces of text, some of them the disputed words.
struct QuotedSentence {
  struct Piece {
    let text: String
    let isDisputed: Bool
  }

  let pieces: [Piece]

  /// The sentence of an exhibit, or the lines around it when that is longer than `limit` bytes: then it is cut around the
  /// disputed words, with an ellipsis.
  init(_ exhibit: Exhibit, index: RunIndex, limit: Int = 600) {
    let claim = index.run.claims[exhibit.claim]
    var whole = index.clamped(claim.sentence, in: exhibit.source)
    let inner = exhibit.disputed.dropFirst().reduce(exhibit.span) { $0.union($1) }
    whole = whole.union(inner)
    let bytes = index.file(exhibit.source).bytes
    var isCutBefore = false
    var isCutAfter = false
    if whole.count > limit {
      let room = UInt32(max(40, (limit - min(inner.count, limit)) / 2))
      if inner.start > whole.start + room {
        whole.start = Self.wordEdge(Int(inner.start - room), upTo: Int(inner.start), in: bytes)
        isCutBefore = true
      }
      if inner.end + room < whole.end {
        whole.end = Self.characterEdge(Int(inner.end + room), in: bytes)
        isCutAfter = true
      }
    }
    // As a reader sees it; the bytes of the file where the words in dispute are no text of a block.
    var pieces = Self.pieces(exhibit.disputed, in: whole) { index.readable($0, in: exhibit.source) }
    if pieces.contains(where: { $0.isDisputed && $0.text.isEmpty }) {
      pieces = Self.pieces(exhibit.disputed, in: whole) { index.quote($0, in: exhibit.source) }
    }
    if isCutBefore { pieces.insert(Piece(text: "… ", isDisputed: false), at: 0) }
    if isCutAfter { pieces.append(Piece(text: " …", isDisputed: false)) }
    self.pieces = pieces
  }

  private static func pieces(_ disputed: [ByteSpan], in whole: ByteSpan, _ text: (ByteSpan) -> String) -> [Piece] {
    var pieces: [Piece] = []
    var end = whole.start
    for span in disputed {
      if span.start > end { pieces.append(Piece(text: text(ByteSpan(start: end, end: span.start)), isDisputed: false)) }
      pieces.append(Piece(text: text(span), isDisputed: true))
      end = max(end, span.end)
    }
    if end < whole.end { pieces.append(Piece(text: text(ByteSpan(start: end, end: whole.end)), isDisputed: false)) }
    return pieces.filter { $0.isDisputed || !$0.text.isEmpty }
  }

  private static func wordEdge(_ start: Int, upTo limit: Int, in bytes: [UInt8]) -> UInt32 {
    var index = start
    while index < limit, bytes[index] != UInt8(ascii: " ") { index += 1 }
    return index < limit ? UInt32(index + 1) : characterEdge(start, in: bytes)
  }

  private static func characterEdge(_ start: Int, in bytes: [UInt8]) -> UInt32 {
    var index = start
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return UInt32(index)
  }
}
