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

  init(
    symbols: SymbolTable, texts: [AnalysedText], values: [[RecognisedValue]], references: [[EntityReference?]],
    entities: [Entity]
  ) {
    self.symbols = symbols
    self.texts = texts
    self.values = values
    self.references = references
    self.entities = entities
  }
}

/// Whom a mention means, and how that is known.
struct EntityReference: Hashable, Sendable {
  let entity: EntityID
  let form: Mention.Form
  /// How many others the words could mean as well; 0 for a name.
  let rivals: Int

  init(entity: EntityID, form: Mention.Form, rivals: Int = 0) {
    self.entity = entity
    self.form = form
    self.rivals = rivals
  }
}
