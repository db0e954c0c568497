import ClaimModel
import DocumentReading
import RuleLanguage
import TextAnalysis

/// Whom a line means that leaves its subject out: the person or organisation that the article is about, when nobody else is near.
struct TopicReader {
  let article: ArticleReading
  let block: BlockReading

  func filler(_ type: CaptureType, at token: Int) -> Filler? {
    if type == .topic {
      guard let topic = article.topic else { return nil }
      let steps = ["the article is about \(article.entities[topic].name)"]
      return Filler(.entity(topic), tokens: nil, steps: steps, confidence: .medium)
    }
    let wantsPerson = type == .topicPerson || type == .person
    guard wantsPerson || type == .topicOrganization || type == .organization else { return nil }
    let kind: EntityKind = wantsPerson ? .person : .organization
    if let head = recordHead(before: token), article.entities.fit(head, kind) != nil {
      let steps = ["the record is that of \(article.entities[head].name)"]
      return Filler(.entity(head), tokens: nil, steps: steps, confidence: .medium)
    }
    let topic = wantsPerson ? article.topicPerson : article.topicOrganization
    guard let topic else { return nil }
    if wantsPerson, others(than: topic, kind, in: block, before: token) || endsWithAnother(than: topic) { return nil }
    for context in [block.block.leadIn, block.block.heading].compactMap({ $0 }) where article.blocks.indices.contains(context) {
      if wantsPerson, others(than: topic, kind, in: article.blocks[context], before: .max) { return nil }
    }
    let name = article.entities[topic].name
    return Filler(.entity(topic), tokens: nil, steps: ["the article is about \(name)"], confidence: .medium)
  }

  /// Lines of a record that are looked through for its head.
  private static let mostFields = 8
  /// Tokens of a label before its colon, and of the line that heads a record.
  private static let (longestLabel, longestHead) = (5, 14)

  /// Whom a record is about: the name before the colon that begins the paragraph ("Ada Smith: Northwind, treasurer. Career: ..."), or the
  /// one that begins the line above labelled lines ("Northwind (Oslo, pumps)", "Founded: 2017").
  private func recordHead(before token: Int) -> EntityID? {
    if let head = head(of: block), head.end < token, article.symbols.text(of: block.tokens[head.end].word) == ":" {
      return head.entity
    }
    guard isLabelled(block), block.index > 0 else { return nil }
    for index in stride(from: block.index - 1, through: max(0, block.index - Self.mostFields), by: -1) {
      let above = article.blocks[index]
      if isLabelled(above) { continue }
      guard above.tokens.count <= Self.longestHead, above.text.sentences.count == 1, above.tokens.last?.tag != .period else {
        return nil
      }
      return head(of: above)?.entity
    }
    return nil
  }

  /// The name that a block begins with, and the token behind it.
  private func head(of block: BlockReading) -> (entity: EntityID, end: Int)? {
    guard !block.tokens.isEmpty, let index = block.mention(at: 0), block.text.mentions[index].form == .name,
      let reference = block.references[index],
      block.text.mentions[index].tokens.upperBound < block.tokens.count
    else { return nil }
    return (reference.entity, block.text.mentions[index].tokens.upperBound)
  }

  /// "Founded: 2017", "What it does: makes pumps".
  private func isLabelled(_ block: BlockReading) -> Bool {
    !block.tokens.isEmpty && (block.mention(at: 0).map { block.text.mentions[$0].form != .name } ?? true)
      && block.tokens.prefix(Self.longestLabel).dropFirst().contains { article.symbols.text(of: $0.word) == ":" }
  }

  /// Whether the last sentence of the paragraph before names another person: "the 41-year-old" that follows may be that one.
  private func endsWithAnother(than topic: EntityID) -> Bool {
    guard block.block.role == .paragraph, block.index > 0 else { return false }
    let before = article.blocks[block.index - 1]
    guard before.block.role == .paragraph, let last = before.text.sentences.last else { return false }
    return before.text.mentions.indices.contains { index in
      let mention = before.text.mentions[index]
      guard mention.form == .name, mention.tokens.lowerBound >= last.tokens.lowerBound else { return false }
      return before.references[index].map { $0.entity != topic && article.entities.isFirmPerson($0.entity) } ?? false
    }
  }

  /// Whether another named entity of the kind stands in `block` before `token`.
  private func others(than topic: EntityID, _ kind: EntityKind, in block: BlockReading, before token: Int) -> Bool {
    for (index, mention) in block.text.mentions.enumerated() where mention.tokens.lowerBound < token && mention.form == .name {
      guard let reference = block.references[index] else { continue }
      if reference.entity != topic,
        kind == .person ? article.entities.isFirmPerson(reference.entity) : article.entities.kind(reference.entity) == kind
      {
        return true
      }
    }
    return false
  }
}
