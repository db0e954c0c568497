import ClaimModel

/// Words between quotation marks, or the whole of a block quotation.
struct QuotedRun: Hashable, Sendable {
  /// Marks included.
  let tokens: Range<Int>
  let quotation: Quotation
  /// Whether the marks close in this block; an open quotation goes on in the next paragraph.
  let isClosed: Bool
  /// False for a label, a term or the title of a work.
  var isUtterance = false
  /// Who said it.
  var speaker: Filler?
}
