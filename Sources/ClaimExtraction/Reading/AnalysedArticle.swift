import ClaimModel
import TextAnalysis
import ValueRecognition

/// What the layers below know of an article: one entry a block of the document, empty for blocks that are not read.
struct AnalysedArticle: Sendable {
  /// Extends the base of the rules, so that words of rules have the same numbers in every article.
  var symbols: SymbolTable
  var texts: [AnalysedText]
  /// In the order of the text; values of one block do not overlap.
  var values: [[RecognisedValue]]
  /// One entry a mention of the block.
  var references: [[EntityReference?]]
  /// Numbered by their index.
  var entities: [Entity]
  /// One entry an entity.
  var evidence: [NameEvidence]
  /// The day of publication, or the one that stands in for it; days since 1970-01-01.
  var published: Int?
  /// The days of its issue, where that is all that is known.
  var issue: ClosedRange<Int>?
  /// Where that day is unknown: the last day of the latest date that the article tells of.
  var horizon: Int?
}

/// Whom a mention means, and how that is known.
struct EntityReference: Hashable, Sendable {
  let entity: EntityID
  let form: Mention.Form
  /// In words: "subject that the pronoun takes up"; nil for a name.
  let reason: String?
  /// Lower when the words could mean somebody else.
  let confidence: Derivation.Confidence
}
