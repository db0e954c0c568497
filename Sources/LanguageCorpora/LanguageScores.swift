package import SourceText
package import TextAnalysis

/// Scores of a model on held-out data.
package struct LanguageScores: Sendable {
  package let model: LanguageModel

  package init(model: LanguageModel) { self.model = model }

  /// Share of tokens that get the tag of the data set; tokens with an unknown tag count as wrong.
  package func tagging(_ sentences: [AnnotatedSentence]) -> Double {
    guard let tagger = model.tagger else { return 0 }
    var right = 0
    var all = 0
    for sentence in sentences {
      let tags = model.tags(of: model.features(of: sentence.spans, in: sentence.bytes), by: tagger)
      for (given, gold) in zip(tags, sentence.tags) {
        all += 1
        if given == gold { right += 1 }
      }
    }
    return Double(right) / Double(max(1, all))
  }

  /// Shares of tokens with the head, and with head and relation; all tokens count, marks too.
  package func parsing(_ sentences: [AnnotatedSentence]) -> (unlabelled: Double, labelled: Double) {
    var heads = 0
    var both = 0
    var all = 0
    for sentence in sentences {
      var tokens = sentence.spans.map { Token(span: $0, word: 0, lemma: 0, tag: .unknown, shape: []) }
      model.tag(&tokens, sentence: 0..<tokens.count, bytes: sentence.bytes)
      let arcs = model.parse(&tokens, sentence: 0..<tokens.count, bytes: sentence.bytes)
      for (index, arc) in arcs.enumerated() {
        let gold = sentence.heads[index] < 0 ? Int32(index) : sentence.heads[index]
        all += 1
        guard arc.head == gold else { continue }
        heads += 1
        if arc.relation.rawValue == sentence.relations[index] || arc.relation == .root { both += 1 }
      }
    }
    return (Double(heads) / Double(max(1, all)), Double(both) / Double(max(1, all)))
  }

  /// F1 of spans of persons, organisations and places, with and without their kind.
  package func naming(_ sentences: [AnnotatedSentence]) -> (untyped: Double, typed: Double) {
    guard let namer = model.namer else { return (0, 0) }
    var found = 0
    var gold = 0
    var spans = 0
    var typed = 0
    for sentence in sentences {
      let given = Self.spans(model.nameLabels(of: model.taggedFeatures(sentence).features, by: namer))
      let expected = Self.spans(sentence.names.map { Int($0) })
      found += given.count
      gold += expected.count
      for (range, kind) in given {
        guard let other = expected[range] else { continue }
        spans += 1
        if other == kind { typed += 1 }
      }
    }
    func measure(_ right: Int) -> Double { 2 * Double(right) / Double(max(1, found + gold)) }
    return (measure(spans), measure(typed))
  }

  /// F1 of the names that the whole pipeline finds in raw text, document by document, with and without their kind. What it takes
  /// for products, events and the like, or cannot tell, is left out, for the data sets mark none but these three.
  package func finding(_ documents: [RawText]) -> (untyped: Double, typed: Double) {
    var untyped = SpanMeasure()
    var typed = 0
    for document in documents {
      for (block, names) in zip(document.blocks, names(in: document)) {
        untyped.add(Array(names.keys), Array(block.names.keys))
        for (span, kind) in names where block.names[span] == kind { typed += 1 }
      }
    }
    return (untyped.f1, 2 * Double(typed) / Double(max(1, untyped.found + untyped.expected)))
  }

  /// By block, the people, organisations and places of a document with the number of their kind in `NameLabel.kinds`.
  package func names(in document: RawText) -> [[ByteSpan: Int]] {
    var symbols = SymbolTable()
    let blocks = document.blocks.map(\.bytes)
    let texts = TextAnalyser(model: model).analyse(blocks: blocks, symbols: &symbols) { _, _ in false }
    return texts.map { text in
      var names: [ByteSpan: Int] = [:]
      for mention in text.mentions where mention.form == .name {
        guard let kind = NameLabel.kinds.firstIndex(of: mention.kind), kind < 3 else { continue }
        let start = text.tokens[mention.tokens.lowerBound].span.start
        names[ByteSpan(start: start, end: text.tokens[mention.tokens.upperBound - 1].span.end)] = kind
      }
      return names
    }
  }

  /// Names of the first three kinds, by their range.
  private static func spans(_ labels: [Int]) -> [Range<Int>: Int] {
    Dictionary(
      NameLabel.names(labels).filter { $0.kind < 3 }.map { ($0.tokens, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }
}

extension LanguageModel {
  /// The features of a sentence with the tags that the model's own tagger gives, or those of the data set without a tagger.
  package func taggedFeatures(_ sentence: AnnotatedSentence) -> (features: [TokenFeatures], tags: [PartOfSpeech]) {
    var features = features(of: sentence.spans, in: sentence.bytes)
    let tags = tagger.map { self.tags(of: features, by: $0) } ?? sentence.tags
    for index in features.indices { features[index][.tag] = UInt16(tags[index].rawValue) }
    return (features, tags)
  }
}
