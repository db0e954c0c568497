import TextAnalysis

extension LanguageScores {
  /// The figures of the language pipeline on held-out data, one a line.
  ///
  /// - Parameter folder: holds `treebank/` and `ner/`.
  package func lines(folder: String) throws -> [String] {
    var lines: [String] = []
    for name in ["ewt-test", "gum-by-test", "pud-test"] {
      let share = tagging(try CorpusReader.joined("\(folder)/treebank/\(name).conllu.gz"))
      lines.append("tags   \(name): \(Self.percent(share))")
    }
    for name in ["silver-clear-pud-test", "silver-news-dev"] {
      let shares = parsing(try CorpusReader.joined("\(folder)/treebank/\(name).conllu.gz"))
      lines.append("parses \(name): UAS \(Self.percent(shares.unlabelled)), LAS \(Self.percent(shares.labelled))")
    }
    for name in ["ner-gum-test-newslike", "uner-pud-test"] {
      var sentences = try CorpusReader.names("\(folder)/ner/\(name).bio.gz")
      for index in sentences.indices { sentences[index].joinPrefixes() }
      let measures = naming(sentences)
      lines.append("names  \(name): F \(Self.percent(measures.untyped)), with kinds \(Self.percent(measures.typed))")
    }
    return lines
  }

  private static func percent(_ share: Double) -> String { "\((share * 10000).rounded() / 100) %" }
}

extension CorpusReader {
  /// The sentences of a CoNLL-U file, with prefixes joined.
  package static func joined(_ path: String) throws -> [AnnotatedSentence] {
    var sentences = try treebank(path)
    for index in sentences.indices { sentences[index].joinPrefixes() }
    return sentences
  }
}
