import SourceText

@testable import TextAnalysis

/// A parsed text written down: one "word/TAG/head/relation" a token, heads counted from 1, 0 for the root of a sentence. Sentences are
/// separated by " | ".
struct TreeText {
  let text: AnalysedText
  let symbols: SymbolTable

  init(_ written: String) {
    var symbols = SymbolTable()
    var lemmatiser = Lemmatiser()
    var text = AnalysedText()
    var offset = 0
    for sentence in written.split(separator: "|") {
      let start = text.tokens.count
      for piece in sentence.split(separator: " ") {
        let parts = piece.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        precondition(parts.count == 4, "not word/TAG/head/relation: \(piece)")
        guard let tag = PartOfSpeech.names.firstIndex(of: parts[1]), let head = Int(parts[2]),
          let relation = DependencyRelation.allCases.first(where: { $0.name == parts[3] })
        else { preconditionFailure("unknown tag, head or relation in \(piece)") }
        let partOfSpeech = PartOfSpeech(rawValue: UInt8(tag)) ?? .unknown
        let word = symbols.intern(parts[0].lowercased())
        let lemma = lemmatiser.lemma(of: word, tag: partOfSpeech, symbols: &symbols)
        let isMark = parts[0].allSatisfy { $0.isPunctuation }
        text.tokens.append(
          Token(
            span: ByteSpan(offset..<offset + parts[0].utf8.count), word: word, lemma: lemma, tag: partOfSpeech,
            shape: isMark ? .punctuation : parts[0].first?.isUppercase == true ? .capitalised : []))
        offset += parts[0].utf8.count + 1
        let index = text.tokens.count - 1
        text.arcs.append(DependencyArc(head: Int32(head == 0 ? index : start + head - 1), relation: relation))
      }
      text.sentences.append(Sentence(tokens: start..<text.tokens.count))
    }
    var cache = WordClassCache(model: nil)
    text.clauses = TextAnalyser.clauses(of: text, &cache, &symbols)
    self.text = text
    self.symbols = symbols
  }

  /// The clause of a predicate, or nil.
  func clause(_ predicate: String) -> Clause? {
    text.clauses.first { symbols.text(of: text.tokens[$0.predicate].word) == predicate.lowercased() }
  }

  /// The words of an argument, coordinated phrases behind "+".
  func words(_ argument: Argument?) -> String? {
    guard let argument else { return nil }
    let own = argument.tokens.map { symbols.text(of: text.tokens[$0].word) }.joined(separator: " ")
    return ([own] + argument.coordinated.compactMap { words($0) }).joined(separator: "+")
  }

  /// "marker:words" of every complement.
  func complements(_ clause: Clause) -> [String] {
    clause.complements.map { "\(symbols.text(of: $0.marker)):\(words($0.argument) ?? "")" }
  }

  func hedges(_ clause: Clause) -> [String] { clause.hedges.map { symbols.text(of: text.tokens[$0].word) } }
}
