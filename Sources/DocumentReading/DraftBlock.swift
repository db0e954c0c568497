import SourceText

/// A block while its part in the article is still open.
struct DraftBlock: Sendable {
  /// How the role was found, from the weakest to the strongest.
  enum Certainty: Int, Comparable {
    /// By the shape of the text.
    case guessed
    /// By an element or a mark that is often used for something else.
    case marked
    /// By an element or a mark that means just this.
    case certain

    static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
  }

  var role: BlockRole
  var text: BlockText
  var certainty = Certainty.guessed
  /// Rank of a heading from 1 to 6; 0 for anything else.
  var level = 0
  var list: ListPosition?
  var cell: Cell?
  /// Whether an empty line, or an element of its own, parts it from the block above.
  var isApart = true
  /// Whether nearly all of the text is a link.
  var isLink = false
  /// Whether all of the text is bold.
  var isBold = false
  /// Whether the text stands in the page's head and nowhere on the page itself.
  var isDescription = false
  /// Whether the block is a term that the next item explains.
  var isTerm = false

  /// Where a cell stands, before the blocks that head it are known.
  struct Cell: Hashable {
    let table: Int
    let row: Int
    let column: Int
    var isHeader: Bool
    /// Whether all cells of the row are headers, so that each heads its column.
    var headsColumn = false
  }

  init(_ role: BlockRole, _ text: BlockText, certainty: Certainty = .guessed) {
    self.role = role
    self.text = text
    self.certainty = certainty
  }
}

/// What a reader of one format hands on: blocks in the order of the text, and what the file says about itself.
struct Draft: Sendable {
  var blocks: [DraftBlock] = []
  var metadata = DocumentMetadata()
}
