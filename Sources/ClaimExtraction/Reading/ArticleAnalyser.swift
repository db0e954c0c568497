import ClaimModel
import DocumentReading
import EntityResolution
import SourceText
import TextAnalysis
import ValueRecognition

/// Brings a document through the layers below: tokens, mentions, clauses, values, entities.
struct ArticleAnalyser: Sendable {
  let texts: TextAnalyser
  private let model: LanguageModel?
  let values: ValueRecogniser
  let base: SymbolTable.Base

  init(model: LanguageModel?, base: SymbolTable.Base) {
    texts = TextAnalyser(model: model)
    self.model = model
    values = ValueRecogniser(symbols: base)
    self.base = base
  }

  /// - Parameter isTrigger: whether a sentence that holds this token is worth a parse.
  func analyse(_ document: Document, asOf: Int?, isTrigger: (Token) -> Bool) -> AnalysedArticle {
    var symbols = SymbolTable(base: base)
    let read = document.blocks.map { $0.isRead ? $0.text : [] }
    let texts = self.texts.analyse(blocks: read, symbols: &symbols) { _, tokens in tokens.contains(where: isTrigger) }
    var published = document.metadata.published?.dayNumber ?? asOf
    let order =
      DateOrder(language: document.metadata.language) ?? values.dateOrder(of: texts, bytes: read, symbols: symbols) ?? .monthFirst
    let issue = document.metadata.issue
    var values = values(in: texts, read, symbols, published: published, issue: issue, order)
    if published == nil, issue == nil, let day = InferredDay.day(in: values, of: texts, symbols) {
      published = day
      values = self.values(in: texts, read, symbols, published: day, issue: nil, order)
    }
    let resolved = ArticleEntities(texts, texts: read, symbols: symbols)
    let references = self.references(resolved, texts)
    let entities = resolved.entities.enumerated().map { index, entity in
      Entity(
        id: EntityID(index), kind: EntityKind(entity.kind), name: entity.name, names: entity.names.filter { $0 != entity.name })
    }
    let evidence = evidence(of: entities, references, texts, symbols)
    return AnalysedArticle(
      symbols: symbols, texts: texts, values: values, references: references, entities: entities, evidence: evidence,
      published: published, issue: issue,
      horizon: published == nil && issue == nil ? InferredDay.horizon(in: values, of: texts, symbols) : nil)
  }

  private func values(
    in texts: [AnalysedText], _ read: [[UInt8]], _ symbols: SymbolTable, published: Int?, issue: ClosedRange<Int>?,
    _ order: DateOrder
  ) -> [[RecognisedValue]] {
    var reference = ReferenceTime(published: published, issue: issue, order: order)
    return texts.enumerated().map { index, text in
      values.recognise(text, bytes: read[index], symbols: symbols, reference: &reference)
    }
  }

  private func references(_ resolved: ArticleEntities, _ texts: [AnalysedText]) -> [[EntityReference?]] {
    texts.indices.map { block in
      texts[block].mentions.indices.map { mention in
        resolved.links[block][mention].map { link in
          let form = texts[block].mentions[mention].form
          return EntityReference(
            entity: EntityID(link.entity), form: form, reason: form == .name ? nil : link.reason.rule.rawValue,
            confidence: link.reason.rule == .subject || link.reason.rule == .nearest ? .medium : .high)
        }
      }
    }
  }

  private func evidence(
    of entities: [Entity], _ references: [[EntityReference?]], _ texts: [AnalysedText], _ symbols: SymbolTable
  ) -> [NameEvidence] {
    var cache = WordClassCache(model: model)
    var evidence = [NameEvidence](repeating: [], count: entities.count)
    for (text, row) in zip(texts, references) {
      for (mention, reference) in zip(text.mentions, row) {
        guard let index = reference.map({ Int($0.entity.index) }) else { continue }
        switch mention.form {
        case .name: evidence[index].add(mention, in: text, &cache, symbols)
        case .pronoun where mention.kind == .person: evidence[index].insert(.pronoun)
        case .pronoun, .description: break
        }
      }
    }
    return evidence
  }
}
