/// A part of a line of Markdown, in the order of the text.
struct InlinePiece {
  enum Kind {
    case text
    /// A gap between words that was written as something else: a line end, a break.
    case space
    /// A character reference; its characters in UTF-8.
    case reference([UInt8])
    /// What is left of a run of `*`, `_` or `~` is text.
    case delimiter
    /// A bracket that may open a link.
    case bracket
    /// Markup.
    case nothing
  }

  /// How deep a piece stands in images, links and struck text.
  struct Depths {
    var image = 0
    var link = 0
    var struck = 0

    mutating func add(_ other: Depths) {
      image += other.image
      link += other.link
      struck += other.struck
    }
  }

  var kind: Kind
  /// Offset in the scanner's text.
  var start: Int
  var length: Int
  /// What the piece changes for itself and all that follow.
  var change = Depths()
  /// For a run of delimiters: the byte it is made of and how many there were.
  var mark: UInt8 = 0
  var original = 0
  var canOpen = false
  var canClose = false
}
