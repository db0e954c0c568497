import SourceText

extension ArticleShape {
  /// Gives the items below "Key takeaways" and its like the role of key points.
  mutating func findKeyPoints() {
    var index = 0
    while index < blocks.count {
      let opener = index
      index += 1
      guard index < blocks.count, opener != title, length(opener) <= 100, isOpen(opener) || isWeakFurniture(opener) else {
        continue
      }
      guard blocks[opener].role != .listItem, KeyPointPhrases.open(folded(opener)) else { continue }
      let end = endOfPoints(after: opener)
      guard end > index else { continue }
      if blocks[opener].role != .heading {
        blocks[opener].role = .heading
        blocks[opener].level = 2
      }
      for point in index..<end { blocks[point].role = .keyPoint }
      index = end
    }
  }

  /// The items of one list right below; where the text has no marks, two or more short lines below each other.
  private func endOfPoints(after opener: Int) -> Int {
    var end = opener + 1
    while end < blocks.count, blocks[end].list != nil, blocks[end].role == .listItem || isWeakFurniture(end) { end += 1 }
    if end > opener + 1 { return end }
    while end < blocks.count, blocks[end].role == .paragraph, length(end) <= 260, end == opener + 1 || !blocks[end].isApart {
      // Points without a stop end where sentences begin.
      if end > opener + 1, shape(of: end).endsSentence, !shape(of: end - 1).endsSentence { break }
      end += 1
    }
    return guessesHeadings && end - opener > 2 ? end : opener + 1
  }

  private func isWeakFurniture(_ index: Int) -> Bool { blocks[index].role == .furniture && blocks[index].certainty == .guessed }
}
