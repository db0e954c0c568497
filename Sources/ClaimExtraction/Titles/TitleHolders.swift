import ClaimModel
import RuleLanguage

/// Who holds which title where, over the whole article, so that "one of its co-founders" can be told.
struct TitleHolders: Sendable {
  private struct Post: Hashable {
    let title: String
    let employer: EntityID
  }

  private var holders: [Post: Set<EntityID>] = [:]

  /// Collects the holders that the title frames of all blocks show.
  static func collect(_ article: ArticleReading, rules: CompiledRules) -> TitleHolders {
    var result = TitleHolders()
    for block in article.blocks where block.isRead && !block.titles.isEmpty {
      let reader = CaptureReader(article: article, block: block, lexicon: rules.lexicon)
      for frame in FrameBuilder(article: article, block: block, rules: rules).titleFrames() {
        guard case .title(let title) = frame.predicate else { continue }
        let people = frame.who.flatMap { reader.fillers(.person, of: $0) }.compactMap(\.entity)
        for employer in title.employers {
          guard let organization = block.references[employer.mention]?.entity else { continue }
          result.holders[Post(title: title.title.canonical, employer: organization), default: []].formUnion(people)
        }
      }
    }
    return result
  }

  /// The only holder of a title, or the one of several whom the article is about.
  func holder(of title: String, at employer: EntityID, topic: EntityID?) -> EntityID? {
    guard let known = holders[Post(title: title, employer: employer)] else { return nil }
    if known.count == 1 { return known.first }
    return topic.flatMap { known.contains($0) ? $0 : nil }
  }
}
