package import SourceText
import TextAnalysis

/// The text of a document as its readers see it, a block a paragraph, with the words and sentences that a data set finds in it.
package struct RawText: Sendable {
  package struct Block: Sendable {
    package var bytes: [UInt8] = []
    package var words: [ByteSpan] = []
    package var sentences: [ByteSpan] = []
    /// Persons, organisations and places, with the number of their kind in `NameLabel.kinds`.
    package var names: [ByteSpan: Int] = [:]
  }

  package private(set) var blocks: [Block] = []

  /// The documents that `sentences`, in their order, belong to.
  package static func documents(_ sentences: [AnnotatedSentence]) -> [RawText] {
    var documents: [RawText] = []
    for sentence in sentences {
      if sentence.opensDocument || documents.isEmpty { documents.append(RawText()) }
      documents[documents.count - 1].append(sentence)
    }
    return documents
  }

  /// The number of words.
  package var count: Int { blocks.reduce(0) { $0 + $1.words.count } }

  private var isFollowed = false

  private mutating func append(_ sentence: AnnotatedSentence) {
    if sentence.opensParagraph || blocks.isEmpty { blocks.append(Block()) }
    let last = blocks.count - 1
    if !blocks[last].bytes.isEmpty, !isFollowed { blocks[last].bytes.append(UInt8(ascii: " ")) }
    isFollowed = sentence.isFollowed
    let start = UInt32(blocks[last].bytes.count)
    blocks[last].bytes += sentence.bytes
    blocks[last].words += sentence.spans.map { ByteSpan(start: $0.start + start, end: $0.end + start) }
    for name in NameLabel.names(sentence.names.map { Int($0) }) where name.kind < 3 {
      let first = sentence.spans[name.tokens.lowerBound]
      let end = sentence.spans[name.tokens.upperBound - 1].end
      blocks[last].names[ByteSpan(start: first.start + start, end: end + start)] = name.kind
    }
    blocks[last].sentences.append(ByteSpan(start: start, end: start + UInt32(sentence.bytes.count)))
  }
}
