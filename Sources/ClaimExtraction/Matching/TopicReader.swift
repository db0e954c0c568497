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
    if wantsPerson, others(than: topic, kind, in: block, before: token) { return nil }
    for context in [block.block.leadIn, block.block.heading].compactMap({ $0 }) where article.blocks.indices.contains(context) {
      if wantsPerson, others(than: topic, kind, in: article.blocks[context], before: .max) { return nil }
    }
    let name = article.entities[topic].name
    return Filler(.entity(topic), tokens: nil, steps: ["the article is about \(name)"], confidence: .medium)
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
