import SourceText

extension ArticleShape {
  /// Marks text that the page prints twice: the second of two equal blocks, and a copy that was cut short ("... of sh...").
  mutating func findRepetitions() {
    var first: [FoldedText: Int] = [:]
    var openings: [FoldedText: [Int]] = [:]
    for index in blocks.indices where isRepeatable(index) {
      let text = FoldedText(blocks[index].text.bytes, limit: .max)
      if let earlier = first[text] {
        if blocks[earlier].isDescription {
          blocks[earlier].role = .furniture
          first[text] = index
          continue
        }
        markRepeated(index, of: earlier, text)
        continue
      }
      first[text] = index
      if text.bytes.count >= Self.openingLength { openings[opening(text), default: []].append(index) }
    }
    for index in blocks.indices where isRepeatable(index) && isCut(index) {
      let text = FoldedText(blocks[index].text.bytes, limit: .max)
      guard text.bytes.count >= Self.openingLength else { continue }
      // A page repeats a text a few times at most; looking at eight keeps the step linear.
      for other in openings[opening(text), default: []].prefix(8) where other != index && length(other) > length(index) {
        if FoldedText(blocks[other].text.bytes, limit: .max).bytes.starts(with: text.bytes) {
          blocks[index].role = .furniture
          break
        }
      }
    }
  }

  private static let openingLength = 32

  private func opening(_ text: FoldedText) -> FoldedText { FoldedText(Array(text.bytes.prefix(Self.openingLength))) }

  private func isRepeatable(_ index: Int) -> Bool {
    switch blocks[index].role {
    case .title, .standfirst, .keyPoint, .heading, .paragraph, .listItem, .quotation, .caption: true
    case .tableCell, .byline, .code, .furniture: false
    }
  }

  private mutating func markRepeated(_ index: Int, of earlier: Int, _ text: FoldedText) {
    let words = shape(of: index).words
    if earlier == title || text.bytes.count >= 40 || words >= 7 {
      if index != title { blocks[index].role = .furniture }
      return
    }
    // A short line twice, no item: what stood under or for a picture.
    let areLines = [index, earlier].allSatisfy { blocks[$0].role == .heading || blocks[$0].role == .paragraph }
    if areLines, guessesHeadings, words <= 6, !KeyPointPhrases.open(text) {
      // Right below each other: a writer's name under the portrait that bears it.
      let role: BlockRole = earlier + 1 == index ? .byline : .caption
      blocks[index].role = role
      blocks[earlier].role = role
    }
  }

  /// Whether the text ends in an ellipsis.
  private func isCut(_ index: Int) -> Bool {
    let bytes = blocks[index].text.bytes
    return bytes.suffix(3).elementsEqual("...".utf8) || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
      || bytes.suffix(5).elementsEqual("[...]".utf8) || bytes.suffix(5).elementsEqual([0x5B, 0xE2, 0x80, 0xA6, 0x5D])
  }
}
