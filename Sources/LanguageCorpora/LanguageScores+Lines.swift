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
    for (name, treebank) in [("ner-gum-test-newslike", "gum-test-newslike"), ("uner-pud-test", "pud-test")] {
      var sentences = try CorpusReader.namedText(
        "\(folder)/ner/\(name).bio.gz", over: "\(folder)/treebank/\(treebank).conllu.gz")
      for index in sentences.indices { sentences[index].joinPrefixes() }
      let alone = naming(sentences)
      let together = finding(RawText.documents(sentences))
      lines.append(
        "names  \(name): F \(Self.percent(alone.untyped)), with kinds \(Self.percent(alone.typed)); over documents F "
          + "\(Self.percent(together.untyped)), with kinds \(Self.percent(together.typed))")
    }
    for name in ["gum-test-newslike", "pud-test"] {
      let measures = Self.cutting(RawText.documents(try CorpusReader.joined("\(folder)/treebank/\(name).conllu.gz")))
      lines.append("raw    \(name): words F \(Self.percent(measures.words)), sentences F \(Self.percent(measures.sentences))")
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
