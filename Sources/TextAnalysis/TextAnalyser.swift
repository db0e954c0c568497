/// The language pipeline: tokens, sentences, tags, lemmas, mentions, and for the sentences that a caller asks for, a parse and its clauses.
package struct TextAnalyser: Sendable {
  private let model: LanguageModel?

  /// - Parameter model: the trained networks; without them there are neither tags nor parses, and mentions are found by form alone.
  package init(model: LanguageModel?) { self.model = model }

  /// Analyses a text that stands alone.
  ///
  /// - Parameter needsParse: whether the sentence of these tokens, which have tags and lemmas, is to be parsed.
  package func analyse(
    _ bytes: [UInt8], symbols: inout SymbolTable, needsParse: (ArraySlice<Token>) -> Bool = { _ in true }
  ) -> AnalysedText {
    analyse(blocks: [bytes], symbols: &symbols) { _, tokens in needsParse(tokens) }[0]
  }

  /// Analyses the blocks of an article together: how one block writes a word tells whether another's capital means a name.
  /// One result a block, in their order.
  ///
  /// - Parameter needsParse: whether a sentence of the block of this index is to be parsed.
  package func analyse(
    blocks: [[UInt8]], symbols: inout SymbolTable, needsParse: (Int, ArraySlice<Token>) -> Bool
  ) -> [AnalysedText] {
    var lemmatiser = Lemmatiser()
    var texts: [AnalysedText] = []
    var usage = WordUsage()
    let memory = NetworkMemory()
    texts.reserveCapacity(blocks.count)
    for block in blocks {
      let (tokens, sentences) = Tokenizer.tokenize(block, symbols: &symbols)
      var text = AnalysedText(tokens: tokens, sentences: sentences)
      tag(&text, block, memory, &lemmatiser, &symbols)
      usage.add(text, bytes: block)
      texts.append(text)
    }
    var cache = WordClassCache(model: model)
    var kinds = NameKinds()
    for index in blocks.indices { findMentions(in: &texts[index], blocks[index], memory, usage, &cache, &kinds, symbols) }
    kinds.assign(to: &texts)
    for index in blocks.indices {
      parse(&texts[index], blocks[index], memory, &cache, &lemmatiser, symbols: &symbols) { needsParse(index, $0) }
    }
    return texts
  }

  private func tag(
    _ text: inout AnalysedText, _ bytes: [UInt8], _ memory: NetworkMemory, _ lemmatiser: inout Lemmatiser,
    _ symbols: inout SymbolTable
  ) {
    if let model {
      for sentence in text.sentences {
        model.tag(&text.tokens, sentence: sentence.tokens, bytes: bytes, memory: memory)
        TagRepair.repairByTags(&text, sentence.tokens, symbols)
        TagRepair.repairByWords(&text, sentence.tokens, symbols)
      }
    }
    for index in text.tokens.indices {
      let token = text.tokens[index]
      guard token.shape.isDisjoint(with: [.punctuation, .number]) else { continue }
      text.tokens[index].lemma = lemmatiser.lemma(of: token.word, tag: token.tag, symbols: &symbols)
    }
  }

  private func findMentions(
    in text: inout AnalysedText, _ bytes: [UInt8], _ memory: NetworkMemory, _ usage: WordUsage, _ cache: inout WordClassCache,
    _ kinds: inout NameKinds, _ symbols: SymbolTable
  ) {
    let classes = text.tokens.map { cache.classes(of: $0.word, symbols) }
    var labelled: [Mention] = []
    if let model {
      for sentence in text.sentences {
        labelled += model.names(text.tokens, sentence: sentence.tokens, bytes: bytes, memory: memory)
      }
    }
    var finder = MentionFinder(text, bytes: bytes, classes: classes, usage: usage, labelled: labelled)
    text.mentions = finder.find(in: text.sentences)
    kinds.add(text, finder.evidence, finder.opinions)
  }

  private func parse(
    _ text: inout AnalysedText, _ bytes: [UInt8], _ memory: NetworkMemory, _ cache: inout WordClassCache,
    _ lemmatiser: inout Lemmatiser, symbols: inout SymbolTable, needsParse: (ArraySlice<Token>) -> Bool
  ) {
    text.arcs = Array(repeating: .none, count: text.tokens.count)
    guard let model else { return }
    for sentence in text.sentences where needsParse(text.tokens[sentence.tokens]) {
      let arcs = model.parse(&text.tokens, sentence: sentence.tokens, bytes: bytes, memory: memory)
      guard arcs.count == sentence.tokens.count else { continue }
      for (index, arc) in zip(sentence.tokens, arcs) { text.arcs[index] = arc }
      TagRepair.repair(&text, sentence.tokens, &lemmatiser, &symbols)
      if var repair = TreeRepair(text, sentence.tokens) { repair.repair(&text, &lemmatiser, &symbols) }
    }
    text.clauses = Self.clauses(of: text, &cache, &symbols)
  }

  /// The clauses of every sentence that has a parse.
  static func clauses(of text: AnalysedText, _ cache: inout WordClassCache, _ symbols: inout SymbolTable) -> [Clause] {
    var clauses: [Clause] = []
    var builder: ClauseBuilder?
    for sentence in text.sentences where text.arcs[sentence.tokens.lowerBound].head >= 0 {
      guard let tree = DependencyTree(text, sentence.tokens) else { continue }
      if builder == nil {
        let classes = text.tokens.map { token in
          let own = cache.classes(of: token.word, symbols)
          guard token.lemma != token.word else { return own }
          return own.union(cache.classes(of: token.lemma, symbols).intersection([.personNoun, .title, .organizationNoun]))
        }
        builder = ClauseBuilder(text, tree: tree, classes: classes, symbols: symbols)
        // The builder is the only owner while it works, so that adding a word copies nothing.
        symbols = SymbolTable()
      }
      let offset = clauses.count
      for var clause in builder?.build(tree) ?? [] {
        clause.parent = clause.parent.map { $0 + offset }
        clauses.append(clause)
      }
    }
    if let builder { symbols = builder.symbols }
    return clauses
  }
}
