/// What an element says about the text inside it, together with what the elements around it say.
struct HTMLContext {
  /// Why text is furniture, from nothing to certain.
  enum Furniture: UInt8, Comparable {
    case none
    /// A header or an aside: may hold the title, or the key points.
    case weak
    /// A form: some pages stand in one as a whole.
    case form
    /// Words in `class` or `id`.
    case named
    /// An element that means navigation.
    case certain

    static func < (left: Furniture, right: Furniture) -> Bool { left.rawValue < right.rawValue }
  }

  var furniture = Furniture.none
  var isHidden = false
  /// A role that an element or a class gives; nil for running text.
  var role: BlockRole?
  var level: UInt8 = 0
  var isPreformatted = false
  var isInArticle = false
  /// Whether the text stands in a paragraph, heading, item or cell: classes of elements in the line say nothing there.
  var isInText = false
  var list: ListPosition?
  var isTerm = false
  var cell: DraftBlock.Cell?
}
