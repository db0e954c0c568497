package import ClaimModel
package import DocumentReading
package import RuleLanguage
package import TextAnalysis

/// Reads the claims of articles with the rules of one rule set. Pure: equal documents give equal claims.
package struct ClaimExtractor: Sendable {
  let rules: CompiledRules
  private let analyser: ArticleAnalyser
  private let parsesAll: Bool

  /// Compiles the rules once for any number of articles.
  ///
  /// - Parameters:
  ///   - model: the trained networks; without them no sentence is parsed and only token patterns and titles are found.
  ///   - parsesAll: whether sentences are parsed too that no rule asks for, which takes longer and ought to change no claim.
  package init(rules: RuleSet, model: LanguageModel? = .embedded(), parsesAll: Bool = false) {
    self.parsesAll = parsesAll
    self.rules = CompiledRules(rules)
    analyser = ArticleAnalyser(model: model, base: self.rules.base)
  }

  /// The claims of an article, and the sentences that hold something to check and gave none. Linear in the text.
  ///
  /// - Parameter asOf: the day that stands in for an unknown day of publication; days since 1970-01-01.
  package func extract(_ document: Document, asOf: Int? = nil) -> ArticleClaims {
    claims(of: reading(of: document, asOf: asOf), asOf: asOf)
  }

  /// The analysis of the blocks of an article as `extract` makes it: only sentences that a rule asks for have a parse.
  package func analyse(blocks: [[UInt8]]) -> [AnalysedText] {
    var symbols = SymbolTable(base: rules.base)
    return analyser.texts.analyse(blocks: blocks, symbols: &symbols) { _, tokens in
      parsesAll || tokens.contains { rules.asksForParse($0) }
    }
  }

  /// The claims of an article whose text is analysed.
  func claims(of article: ArticleReading, asOf: Int? = nil) -> ArticleClaims {
    var article = article
    let assembler = ClaimAssembler(rules: rules)
    var read: [ReadClaim] = []
    var unread = UnreadSentences(rules: rules)
    for block in article.blocks where block.isRead {
      for match in BlockMatcher(article: article, block: block, rules: rules).matches() {
        let claims = assembler.claims(of: match, in: block, after: read, &article)
        if claims.isEmpty { unread.note(match, inBlock: block.index) }
        read += claims
      }
    }
    for (index, match) in TableMatcher(article: article, rules: rules).matches() {
      read += assembler.claims(of: match, in: article.blocks[index], after: read, &article)
    }
    return result(article, Selection.select(read), unread, asOf: asOf)
  }

  /// All that patterns ask of an article.
  func reading(of document: Document, asOf: Int? = nil) -> ArticleReading {
    var article = ArticleReading(document, analyser.analyse(document, asOf: asOf) { parsesAll || rules.asksForParse($0) })
    for index in article.blocks.indices where article.blocks[index].isRead {
      article.blocks[index].titles = rules.titles.titles(
        in: article.blocks[index], entities: article.entities, symbols: article.symbols)
    }
    article.topicPerson = TopicFinder.topic(.person, of: article)
    article.topicOrganization = TopicFinder.topic(.organization, of: article)
    article.topic = TopicFinder.opener(of: article)
    article.titleHolders = TitleHolders.collect(article, rules: rules)
    QuotationReader.read(&article, lexicon: rules.lexicon)
    return article
  }

  private func result(
    _ article: ArticleReading, _ kept: [ReadClaim], _ unread: UnreadSentences, asOf: Int?
  ) -> ArticleClaims {
    let metadata = article.document.metadata
    return ArticleClaims(
      title: metadata.title, outlet: metadata.outlet, published: article.published,
      publishedFrom: metadata.published?.origin.rawValue
        ?? article.published.map { $0 == asOf ? "--as-of" : "latest day named in the text" },
      words: article.blocks.lazy.filter(\.isRead).map { $0.tokens.count { !$0.shape.contains(.punctuation) } }.reduce(0, +),
      entities: article.entities.entities, claims: kept.map(\.claim),
      unread: unread.list(article, read: kept))
  }
}
