package import ClaimModel
package import DocumentReading
package import RuleLanguage
package import TextAnalysis

/// Reads the claims of articles with the rules of one rule set. Pure: equal documents give equal claims.
package struct ClaimExtractor: Sendable {
  let rules: CompiledRules

  /// Compiles the rules once for any number of articles.
  package init(rules: RuleSet) { self.rules = CompiledRules(rules) }

  /// Words of all rules; the symbol table of every article has to extend it.
  package var symbolBase: SymbolTable.Base { rules.base }

  /// Whether a sentence that holds `token` is worth a parse.
  package func isTrigger(_ token: Token) -> Bool { rules.triggersClause(token) }

  /// The claims of an article whose text is analysed. Linear in the text.
  package func claims(of document: Document, analysed: AnalysedArticle) -> ArticleClaims {
    var article = ArticleReading(document, analysed)
    for index in article.blocks.indices where article.blocks[index].isRead {
      article.blocks[index].titles = rules.titles.titles(
        in: article.blocks[index], entities: article.entities, symbols: article.symbols)
    }
    article.topicPerson = TopicFinder.topic(.person, of: article)
    article.topicOrganization = TopicFinder.topic(.organization, of: article)
    QuotationReader.read(&article, lexicon: rules.lexicon)
    let assembler = ClaimAssembler(rules: rules)
    var read: [ReadClaim] = []
    for block in article.blocks where block.isRead {
      for match in BlockMatcher(article: article, block: block, rules: rules).matches() {
        read += assembler.claims(of: match, in: block, &article)
      }
    }
    let kept = Selection.select(read)
    return result(article, kept)
  }

  private func result(_ article: ArticleReading, _ kept: [ReadClaim]) -> ArticleClaims {
    let metadata = article.document.metadata
    return ArticleClaims(
      title: metadata.title, outlet: metadata.outlet, published: metadata.published?.dayNumber,
      publishedFrom: metadata.published?.origin.rawValue,
      words: article.blocks.lazy.filter(\.isRead).map { $0.tokens.count { !$0.shape.contains(.punctuation) } }.reduce(0, +),
      entities: article.entities.entities, claims: kept.map(\.claim),
      unread: UnreadSentences.list(article, read: kept))
  }
}
