import ClaimModel
import DocumentReading
import TextAnalysis

/// Whom an article is about: the one named in its title or first lines and most often after.
enum TopicFinder {
  /// What the first words of the first title or paragraph name, or what a title is "about"; nil when they name nothing.
  static func opener(of article: ArticleReading) -> EntityID? {
    let first = article.blocks.first { block in
      (block.block.role == .title || block.block.role == .paragraph) && !block.text.tokens.isEmpty
    }
    guard let first else { return nil }
    for (index, mention) in first.text.mentions.enumerated() where mention.form == .name {
      let isTold = first.block.role == .title && follows(mention.tokens.lowerBound, about: article, in: first)
      guard mention.tokens.lowerBound <= 2 || isTold, let reference = first.references[index] else { return nil }
      return reference.entity
    }
    return nil
  }

  /// "Five facts about the Quayside Bridge": whether "about" stands before a name and its article.
  private static func follows(_ name: Int, about article: ArticleReading, in block: BlockReading) -> Bool {
    guard let about = article.symbols.symbol(of: Array("about".utf8)) else { return false }
    let before = name > 1 && block.tokens[name - 1].tag == .dt ? name - 2 : name - 1
    return before >= 0 && block.tokens[before].word == about
  }

  /// The entity of `kind` that the article is about; nil when two are named about as often.
  static func topic(_ kind: EntityKind, of article: ArticleReading) -> EntityID? {
    var counts: [EntityID: Int] = [:]
    var openers: [EntityID] = []
    var isOpening = true
    for block in article.blocks where block.block.role != .furniture && block.block.role != .code {
      let weight = block.block.role == .title ? 4 : 1
      for (index, mention) in block.text.mentions.enumerated() {
        guard let reference = block.references[index], article.entities.kind(reference.entity) == kind,
          kind != .person || article.entities.isFirmPerson(reference.entity)
        else { continue }
        counts[reference.entity, default: 0] += weight
        if isOpening, mention.form == .name, !openers.contains(reference.entity) { openers.append(reference.entity) }
      }
      if !block.text.tokens.isEmpty, block.block.role != .byline, !counts.isEmpty { isOpening = false }
    }
    guard let first = openers.first, let count = counts[first] else { return nil }
    let rival = counts.filter { $0.key != first }.map(\.value).max() ?? 0
    if count > rival { return first }
    return nil
  }
}
