package import SourceText
package import TextAnalysis

/// A sentence of a data set: its bytes, with blanks where the text has them, and what the data set says of every token.
package struct AnnotatedSentence: Sendable {
  package var bytes: [UInt8] = []
  package var spans: [ByteSpan] = []
  /// `unknown` where the data set has no Penn tag.
  package var tags: [PartOfSpeech] = []
  /// Index of the head in the sentence; -1 for the root.
  package var heads: [Int32] = []
  package var relations: [UInt8] = []
  /// Labels of `NameLabel`; empty when the data set has no names.
  package var names: [UInt8] = []
  /// Whether it is the first of its document, and of its paragraph, as far as the data set tells.
  package var opensDocument = false
  package var opensParagraph = false
  /// Whether the next sentence of the paragraph follows without a blank.
  package var isFollowed = false
  /// Whether a training run keeps it for its last part.
  package var isForLast = false

  package init() {}

  package var count: Int { spans.count }

  /// Adds a word, after a blank unless `isJoined`.
  package mutating func append(_ word: ArraySlice<UInt8>, isJoined: Bool) {
    if !isJoined, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    let start = bytes.count
    bytes += word
    spans.append(ByteSpan(start..<bytes.count))
  }

  /// Whether no two arcs cross, counting the root as an arc from before the sentence. Quadratic in the worst case.
  package var isProjective: Bool {
    guard heads.filter({ $0 < 0 }).count == 1 else { return false }
    for (dependent, head) in heads.enumerated() where head >= 0 {
      let low = min(dependent, Int(head))
      let high = max(dependent, Int(head))
      for inner in low + 1..<max(low + 1, high) where heads[inner] < low || heads[inner] > high { return false }
    }
    return true
  }

  /// Joins "co - founder", "ex - wife" and their like into one token, which stands where its last part stood.
  package mutating func joinPrefixes() {
    var first = 0
    var groups: [Range<Int>] = []
    while first < count {
      let isPrefix =
        first + 2 < count && isJoined(first + 1) && isJoined(first + 2)
        && bytes[spans[first + 1].range].elementsEqual([UInt8(ascii: "-")]) && isWord(first + 2)
        && Self.prefixes.contains(NetworkSpelling.folded(Array(bytes[spans[first].range])))
      groups.append(first..<(isPrefix ? first + 3 : first + 1))
      first = groups[groups.count - 1].upperBound
    }
    guard groups.count < count else { return }
    var groupOf = [Int32](repeating: 0, count: count)
    for (number, group) in groups.enumerated() { for token in group { groupOf[token] = Int32(number) } }
    let old = self
    spans = groups.map { ByteSpan(start: old.spans[$0.lowerBound].start, end: old.spans[$0.upperBound - 1].end) }
    if !tags.isEmpty { tags = groups.map { old.tags[$0.upperBound - 1] } }
    if !names.isEmpty { names = groups.map { old.names[$0.lowerBound] } }
    guard !heads.isEmpty else { return }
    heads = []
    relations = []
    for (number, group) in groups.enumerated() {
      // The part whose head lies outside carries the arc; the last one when there are several.
      let carrier =
        group.last { old.heads[$0] < 0 || groupOf[Int(old.heads[$0])] != Int32(number) } ?? group.upperBound - 1
      let head = old.heads[carrier]
      heads.append(head < 0 ? -1 : groupOf[Int(head)])
      relations.append(old.relations[carrier])
    }
  }

  private static let prefixes: Set<[UInt8]> = Set(["co", "ex", "vice", "non", "anti"].map { Array($0.utf8) })

  private func isJoined(_ token: Int) -> Bool { token > 0 && spans[token].start == spans[token - 1].end }

  private func isWord(_ token: Int) -> Bool {
    let first = bytes[Int(spans[token].start)] | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
  }
}
