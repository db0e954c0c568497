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
    let topic = wantsPerson ? article.topicPerson : article.topicOrganization
    guard let topic else { return nil }
    let kind: EntityKind = wantsPerson ? .person : .organization
    if wantsPerson, others(than: topic, kind, in: block, before: token) || endsWithAnother(than: topic) { return nil }
    for context in [block.block.leadIn, block.block.heading].compactMap({ $0 }) where article.blocks.indices.contains(context) {
      if wantsPerson, others(than: topic, kind, in: article.blocks[context], before: .max) { return nil }
    }
    let name = article.entities[topic].name
    return Filler(.entity(topic), tokens: nil, steps: ["the article is about \(name)"], confidence: .medium)
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
