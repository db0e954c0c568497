import SourceText

extension ArticleShape {
  /// Whether the block's whole text is of the page, by its words.
  func isFurniturePhrase(_ index: Int) -> Bool {
    let count = length(index)
    guard count <= 400 else { return false }
    let folded = folded(index)
    if folded.bytes.isEmpty { return true }
    if FurniturePhrases.whole.contains(folded.text) { return true }
    if FurniturePhrases.inside.occurs(in: folded) { return true }
    guard count <= 160 else { return false }
    // "Follow us on ... and ...", whoever "us" is.
    if folded.hasPrefix("follow ") || folded.hasPrefix("find "), FurniturePhrases.networks.occurs(in: folded) { return true }
    if FurniturePhrases.beginnings.begins(folded) {
      return true
    }
    return isCounter(folded) || isBreadcrumb(blocks[index].text.bytes)
  }

  /// "12 comments", "0 commentsSome title", "1.2k shares".
  private func isCounter(_ folded: FoldedText) -> Bool {
    guard let rest = folded.withoutLeadingNumber, folded.bytes.count <= 120 else { return false }
    let counted = [
      "comment", "comments", "share", "shares", "like", "likes", "views", "replies", "reactions", "claps", "followers",
    ]
    if counted.contains(rest.text) || counted.contains(where: { rest.text == "k " + $0 }) { return true }
    // Glued: the counter and a capital right behind it.
    let text = rest.text
    return text.hasPrefix("comments") && !text.hasPrefix("comments ")
  }

  /// "Home > News > Science".
  private func isBreadcrumb(_ text: [UInt8]) -> Bool {
    var marks = 0
    var index = 0
    while index < text.count {
      let value = Utf8Scan.scalar(at: index, in: text, before: text.count)
      if value.value == 0x3E || value.value == 0xBB || value.value == 0x203A { marks += 1 }
      index += value.count
    }
    return marks >= 2 && text.count <= 120 && !LineShape(0..<text.count, of: text).endsSentence
  }

  /// Marks phrases of the page, lists of links to other pages, and everything below the comments' heading.
  mutating func findFurniture() {
    var paragraphs = 0
    markLinkRuns()
    var index = 0
    while index < blocks.count {
      let current = index
      index += 1
      if blocks[current].role == .paragraph, length(current) > 60, shape(of: current).endsSentence { paragraphs += 1 }
      guard isOpen(current), current != title else { continue }
      let folded = folded(current)
      let isShort = length(current) <= 80
      if isShort, blocks[current].role != .listItem, paragraphs > 1, isCommentOpener(folded) {
        for below in current..<blocks.count where isOpen(below) { blocks[below].role = .furniture }
        return
      }
      if isShort, blocks[current].role != .listItem, isLinkOpener(folded, current) {
        blocks[current].role = .furniture
        index = markLinks(after: current)
        continue
      }
      if blocks[current].role != .heading || isShort, isFurniturePhrase(current) { blocks[current].role = .furniture }
    }
  }

  /// Three or more blocks in a row that are nothing but links lead elsewhere.
  private mutating func markLinkRuns() {
    var start = 0
    while start < blocks.count {
      var end = start
      while end < blocks.count, blocks[end].isLink, blocks[end].cell == nil, end != title { end += 1 }
      if end - start >= 3 { for index in start..<end { blocks[index].role = .furniture } }
      start = max(end, start + 1)
    }
  }

  private func isCommentOpener(_ folded: FoldedText) -> Bool {
    if FurniturePhrases.commentOpeners.contains(folded.text) { return true }
    if let rest = folded.withoutLeadingNumber, ["comments", "comment", "responses", "replies"].contains(rest.text) {
      return true
    }
    if folded.hasPrefix("comments (") || folded.hasPrefix("leave a reply") { return true }
    return folded.withoutLeadingNumber.map { rest in
      ["thoughts on ", "responses to ", "comments on ", "replies to ", "thought on ", "comment on "].contains {
        rest.hasPrefix($0)
      }
    } ?? false
  }

  private func isLinkOpener(_ folded: FoldedText, _ index: Int) -> Bool {
    if FurniturePhrases.linkOpeners.contains(folded.text) { return true }
    guard FurniturePhrases.linkOpenerBeginnings.begins(folded) else { return false }
    let shape = shape(of: index)
    return shape.words <= 7 && !shape.endsSentence
  }

  /// Marks items and short lines without a stop; returns the first block that is text again.
  private mutating func markLinks(after opener: Int) -> Int {
    var index = opener + 1
    while index < blocks.count {
      let block = blocks[index]
      let shape = shape(of: index)
      let isLink = block.role == .listItem || (block.role == .paragraph && length(index) <= 160 && !shape.endsSentence)
      guard isLink, !block.text.isEmpty, shape.lastMark != 0x3A, length(index) <= 260 else { return index }
      blocks[index].role = .furniture
      index += 1
    }
    return index
  }

  /// Parts what a page glued to the end of a paragraph: "... on Friday.Read more", "... in May.0 commentsAnother title".
  mutating func splitTails() {
    var result: [DraftBlock] = []
    for block in blocks {
      guard block.role == .paragraph || block.role == .listItem, let cut = tailStart(in: block.text.bytes) else {
        result.append(block)
        continue
      }
      var head = block
      head.text = block.text.part(0..<cut)
      var tail = DraftBlock(.furniture, block.text.part(cut..<block.text.bytes.count), certainty: .certain)
      tail.isApart = false
      result.append(head)
      if !tail.text.isEmpty { result.append(tail) }
    }
    blocks = result
  }

  /// Where a phrase of the page begins right behind a stop, without a space, in the last 120 bytes.
  private func tailStart(in text: [UInt8]) -> Int? {
    guard text.count > 40 else { return nil }
    var index = max(20, text.count - 120)
    while index < text.count {
      var before = index - 1
      if text[before] == 0x22 || text[before] == 0x27 || text[before] == 0x29 { before -= 1 }
      if text[before] == 0x9D, before >= 2, text[before - 1] == 0x80 { before -= 3 }
      if before >= 0, text[before] == 0x2E || text[before] == 0x21 || text[before] == 0x3F,
        text[index].isAlphanumeric || text[index] == 0xC2
      {
        let rest = FoldedText(Array(text[index...]))
        let counted = text[index].isDigit ? rest.withoutLeadingNumber?.hasPrefix("comment") ?? false : false
        if counted || (!text[index].isDigit && FurniturePhrases.tails.begins(rest)) { return index }
      }
      index += 1
    }
    return nil
  }
}
