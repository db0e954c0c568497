import SourceText

extension ArticleShape {
  /// Guesses which short lines of a plain text head what follows; from the end, so that a heading above a heading is seen.
  mutating func guessHeadings() {
    var chain = 0
    var index = blocks.count - 2
    while index >= 0 {
      defer { index -= 1 }
      let isHeading = blocks[index].role == .heading || looksLikeHeading(index, chain: chain)
      chain = isHeading ? chain + 1 : 0
      if isHeading, blocks[index].role != .heading {
        blocks[index].role = .heading
        blocks[index].list = nil
        blocks[index].level = 2
      }
    }
  }

  /// A short paragraph that is bold as a whole and no sentence heads what follows.
  mutating func findBoldHeadings() {
    for index in blocks.indices.dropLast() where blocks[index].isBold && blocks[index].role == .paragraph && index != title {
      let shape = shape(of: index)
      guard length(index) <= 120, shape.words <= 14, shape.hasLetters, !shape.hasInnerStop else { continue }
      let mark = shape.lastMark
      guard !shape.endsSentence || mark == UInt32(UInt8(ascii: "?")), mark != 0x2C, mark != 0x3B, mark != 0x3A else { continue }
      guard blocks[index + 1].role != .furniture else { continue }
      blocks[index].role = .heading
      blocks[index].level = 4
    }
  }

  private func looksLikeHeading(_ index: Int, chain: Int) -> Bool {
    guard isCandidate(index), length(index) <= 120 else { return false }
    let shape = shape(of: index)
    guard shape.hasLetters, shape.words <= 16, !shape.beginsSmall, !shape.hasInnerStop || shape.beginsWithPictograph else {
      return false
    }
    let isPhrase = KeyPointPhrases.open(folded(index))
    switch shape.lastMark {
    case 0x2C, 0x3B, 0x2E, 0x21, 0x2026: return false
    case 0x3A: if !shape.beginsWithPictograph, !isPhrase { return false }
    default: break
    }
    let next = index + 1
    switch blocks[next].role {
    case .heading: if chain > 2 || !blocks[next].isApart { return false }
    case .listItem, .tableCell, .quotation: break
    case .paragraph:
      if shape.beginsWithPictograph || isPhrase { break }
      let below = self.shape(of: next)
      guard length(next) >= 80 || length(next) > length(index), below.endsSentence || below.lastMark == 0x3A || length(next) > 160
      else {
        return false
      }
    default: if !shape.beginsWithPictograph, !isPhrase { return false }
    }
    if !blocks[index].isApart, index > 0, !isPhrase, !shape.beginsWithPictograph {
      // Right below another short line: one of several, a list without marks.
      if blocks[index - 1].role == .paragraph, !self.shape(of: index - 1).endsSentence { return false }
    }
    return true
  }

  /// A paragraph, or a numbered item that stands alone: "1. Background".
  private func isCandidate(_ index: Int) -> Bool {
    guard index != title else { return false }
    if blocks[index].role == .paragraph { return blocks[index].certainty < .certain }
    guard blocks[index].role == .listItem, let list = blocks[index].list?.list else { return false }
    let isAlone = (index == 0 || blocks[index - 1].list?.list != list) && blocks[index + 1].list?.list != list
    return isAlone && blocks[index + 1].role == .paragraph && length(index + 1) > max(80, 2 * length(index))
  }
}
