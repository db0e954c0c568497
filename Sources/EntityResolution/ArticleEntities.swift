package import TextAnalysis

/// The people, organisations and other named things of one article, and which mention means which.
package struct ArticleEntities: Sendable {
  package struct Entity: Hashable, Sendable {
    package let kind: Mention.Kind
    /// The fullest form met: "Ada Smith".
    package let name: String
    /// All forms met, `name` among them, in byte order; acronyms and short forms too.
    package let names: [String]
    /// For a team: the entity that it belongs to.
    package let owner: Int?

    package init(kind: Mention.Kind, name: String, names: [String], owner: Int? = nil) {
      self.kind = kind
      self.name = name
      self.names = names
      self.owner = owner
    }
  }

  package struct Link: Hashable, Sendable {
    /// Index into `entities`.
    package let entity: Int
    package let reason: LinkReason

    package init(entity: Int, reason: LinkReason) {
      self.entity = entity
      self.reason = reason
    }
  }

  /// In the order of their first mention.
  package let entities: [Entity]
  /// One row a block, one entry a mention of it; nil when a mention could mean several or none.
  package let links: [[Link?]]

  /// Resolves the mentions of an article.
  ///
  /// - Parameters:
  ///   - blocks: the analysed blocks in the order of the text. Blocks without mentions (furniture) may be empty.
  ///   - texts: the bytes of each block.
  package init(_ blocks: [AnalysedText], texts: [[UInt8]], symbols: SymbolTable) {
    var resolver = ArticleResolver(blocks, texts: texts, symbols: symbols)
    resolver.resolve()
    entities = resolver.entities
    links = resolver.links
  }

  /// The entity of a mention, or nil.
  package func entity(ofMention mention: Int, inBlock block: Int) -> Int? { links[block][mention]?.entity }

  /// The entity of the mention that holds a token of a block, or nil. Logarithmic in the mentions of the block.
  package func entity(atToken token: Int, inBlock block: Int, of text: AnalysedText) -> Int? {
    text.mentionIndex(atToken: token).flatMap { links[block][$0]?.entity }
  }
}
