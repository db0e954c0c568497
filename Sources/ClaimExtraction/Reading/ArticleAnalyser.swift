import ClaimModel
import DocumentReading
import SourceText
import TextAnalysis
import ValueRecognition

/// Brings a document through the layers below: tokens, mentions, clauses, values, entities.
struct ArticleAnalyser: Sendable {
  let texts: TextAnalyser
  let values: ValueRecogniser
  let base: SymbolTable.Base

  init(model: LanguageModel?, base: SymbolTable.Base) {
    texts = TextAnalyser(model: model)
    values = ValueRecogniser(symbols: base)
    self.base = base
  }

  /// - Parameter isTrigger: whether a sentence that holds this token is worth a parse.
  func analyse(_ document: Document, isTrigger: (Token) -> Bool) -> AnalysedArticle {
    var symbols = SymbolTable(base: base)
    let read = document.blocks.map { $0.isRead ? $0.text : [] }
    let texts = self.texts.analyse(blocks: read, symbols: &symbols) { _, tokens in tokens.contains(where: isTrigger) }
    var reference = ReferenceTime(published: document.metadata.published?.dayNumber)
    var values: [[RecognisedValue]] = []
    values.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() {
      values.append(self.values.recognise(text, bytes: read[index], symbols: symbols, reference: &reference))
    }
    let (references, entities) = ProvisionalEntities.resolve(texts, read, symbols)
    return AnalysedArticle(symbols: symbols, texts: texts, values: values, references: references, entities: entities)
  }
}
