import ClaimModel

/// Words between quotation marks, or the whole of a block quotation.
struct QuotedRun: Hashable, Sendable {
  /// Marks included.
  let tokens: Range<Int>
  let quotation: Quotation
  /// False for a label, a term or the title of a work.
  var isUtterance: Bool
  /// Who said it.
  var speaker: Filler?
}
