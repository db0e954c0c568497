import SourceText

/// Gives every block its part in the article: title, byline, heading, key point, furniture.
///
/// What the markup says for certain is kept; the rest is told by phrases, by the shape of the text and by where it stands.
/// Each step looks at a block and its neighbours once, so the whole is linear.
struct ArticleShape {
  var blocks: [DraftBlock]
  var metadata: DocumentMetadata
  /// Whether headings must be guessed: plain text has no mark for them.
  let guessesHeadings: Bool
  /// Whether the heading on the page says the title better than what the file declares.
  let titleIsHeading: Bool
  /// Index of the title's block, when there is one.
  var title: Int?

  /// The finished blocks and metadata of `draft`.
  static func finish(_ draft: Draft, format: SourceFormat) -> (metadata: DocumentMetadata, blocks: [Block]) {
    var shape = ArticleShape(
      blocks: draft.blocks, metadata: draft.metadata, guessesHeadings: format == .plainText,
      titleIsHeading: format == .html)
    shape.splitTails()
    shape.findTitle()
    shape.findBylines()
    shape.findCaptions()
    shape.findBoldHeadings()
    shape.splitDateline()
    if shape.guessesHeadings { shape.guessHeadings() }
    shape.findKeyPoints()
    shape.findFurniture()
    shape.findRepetitions()
    shape.findStandfirst()
    return (shape.metadata, BlockAssembly.blocks(from: shape.blocks))
  }

  /// Whether the role of a block may still be changed by a guess.
  func isOpen(_ index: Int) -> Bool {
    switch blocks[index].role {
    case .paragraph: blocks[index].certainty < .certain
    case .listItem, .heading: true
    default: false
    }
  }

  func shape(of index: Int) -> LineShape {
    let bytes = blocks[index].text.bytes
    return LineShape(0..<min(bytes.count, 2000), of: bytes)
  }

  func folded(_ index: Int) -> FoldedText { FoldedText(blocks[index].text.bytes) }

  func length(_ index: Int) -> Int { blocks[index].text.bytes.count }
}
