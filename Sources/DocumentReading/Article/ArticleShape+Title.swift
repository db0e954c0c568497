import SourceText

extension ArticleShape {
  /// Finds the block that is the title: the first heading of the first rank, or in plain text the first line that looks
  /// like one.
  mutating func findTitle() {
    title = markedTitle() ?? declaredTitle() ?? (mayBeginWithTitle ? firstLineTitle() : nil)
    if guessesHeadings { skipPageTitle() }
    guard let title else { return }
    blocks[title].role = .title
    if guessesHeadings {
      // Labels above the headline.
      for index in 0..<title where blocks[index].role == .paragraph && length(index) <= 40 { blocks[index].role = .furniture }
    }
    blocks[title].certainty = .certain
    if metadata.title == nil || titleIsHeading { metadata.title = String(decoding: blocks[title].text.bytes, as: UTF8.self) }
  }

  /// Where "Headline | Outlet" stands above the headline itself, the second is the title and the first names the outlet.
  private mutating func skipPageTitle() {
    guard let page = title, page + 1 < blocks.count, length(page) <= 300 else { return }
    let head = blocks[page + 1].text.bytes
    guard head.count >= 8, blocks[page + 1].role == .paragraph || blocks[page + 1].role == .heading,
      blocks[page].text.bytes.starts(with: head), let outlet = FoldedTail.outlet(after: head.count, in: blocks[page].text.bytes)
    else { return }
    blocks[page].role = .furniture
    if metadata.outlet == nil { metadata.outlet = outlet }
    title = page + 1
  }

  /// Whether the first line may be a title without a mark: in plain text, and in Markdown without any heading.
  private var mayBeginWithTitle: Bool { guessesHeadings || (!titleIsHeading && !hasHeadings) }

  private var hasHeadings: Bool { blocks.contains { $0.role == .heading } }

  /// A block that the markup calls title, or the heading of rank 1 that says what the metadata say, or the first one.
  private func markedTitle() -> Int? {
    if let title = blocks.firstIndex(where: { $0.role == .title }) { return title }
    let heads = blocks.indices.filter { blocks[$0].role == .heading && blocks[$0].level == 1 }
    if let declared = metadata.title.map({ FoldedText(Array($0.utf8)) }),
      let same = heads.first(where: { folded($0) == declared })
    {
      return same
    }
    // The name of the outlet at the top of every page is no headline.
    let outlet = metadata.outlet.map { FoldedText(Array($0.utf8)) }
    if heads.count == 1, let head = heads.first, folded(head) == outlet { return nil }
    guard let first = heads.first(where: { folded($0) != outlet }) else {
      // In plain text a marked heading at the very top.
      return guessesHeadings && blocks.first?.role == .heading ? 0 : nil
    }
    return first
  }

  /// An early block that says what the metadata give as the title.
  private func declaredTitle() -> Int? {
    guard let declared = metadata.title.map({ FoldedText(Array($0.utf8)) }), !declared.bytes.isEmpty else { return nil }
    return blocks.indices.prefix(40).first {
      (blocks[$0].role == .heading || blocks[$0].role == .paragraph) && length($0) <= 400 && folded($0) == declared
    }
  }

  /// The first line that is neither furniture nor a byline, when it looks like a headline and text follows.
  private func firstLineTitle() -> Int? {
    var index = 0
    while index < min(blocks.count, 8) {
      if blocks[index].role == .heading { return blocks[index].level == 1 || guessesHeadings ? index : nil }
      guard blocks[index].role == .paragraph else { return nil }
      if isFurniturePhrase(index) || BylineShape.read(blocks[index].text.bytes) != nil {
        index += 1
        continue
      }
      let shape = shape(of: index)
      // A label above the headline: "NEWS", "Business".
      if shape.words <= 2, index + 1 < blocks.count, blocks[index + 1].role == .paragraph {
        let next = self.shape(of: index + 1)
        if shape.isAllCapitals || shape.words == 1, next.words >= 4, isHeadline(next, length(index + 1)) {
          index += 1
          continue
        }
      }
      return isHeadline(shape, length(index)) && index + 1 < blocks.count ? index : nil
    }
    return nil
  }

  private func isHeadline(_ shape: LineShape, _ length: Int) -> Bool {
    guard shape.hasLetters, length <= 220, !shape.beginsSmall, shape.words >= 1 else { return false }
    switch shape.lastMark {
    case 0x3A, 0x2C, 0x3B: return false
    case 0x2E: return length <= 90 && !shape.hasInnerStop && shape.capitalWords * 3 >= shape.words * 2 && shape.words >= 3
    default: return !shape.hasInnerStop || length <= 140 && !shape.endsSentence
    }
  }

  /// A paragraph between the title and the byline is the standfirst.
  mutating func findStandfirst() {
    guard let title, title + 2 < blocks.count else { return }
    let next = title + 1
    guard blocks[next].role == .paragraph, blocks[next + 1].role == .byline, length(next) <= 400 else { return }
    guard blocks[(next + 2)...].prefix(16).contains(where: { $0.role == .paragraph }) else { return }
    blocks[next].role = .standfirst
  }
}
