import ClaimModel
import DocumentReading
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// Sentences that hold something to check and gave no claim, each with the reason.
struct UnreadSentences {
  let rules: CompiledRules
  /// Why matches gave no claim, by block and first token of the sentence.
  private var silent: [Int: [Int: String]] = [:]

  init(rules: CompiledRules) { self.rules = rules }

  /// Keeps why a match gave no claim.
  mutating func note(_ match: Match, inBlock block: Int) {
    silent[block, default: [:]][match.sentence.lowerBound] = "\(rules.rule(match.rule).name): \(match.silence(rules))"
  }

  /// In the order of the text. Linear in the tokens.
  func list(_ article: ArticleReading, read: [ReadClaim]) -> [UnreadSentence] {
    var known: [Int: [Bool]] = [:]
    let asides = Set(rules.ruleSet.catalogue.kinds.lazy.filter(\.isAside).map(\.name))
    for claim in read where !asides.contains(claim.claim.kind) {
      var marks = known[claim.block] ?? [Bool](repeating: false, count: article.blocks[claim.block].tokens.count)
      known[claim.block] = nil
      for token in claim.tokens where marks.indices.contains(token) { marks[token] = true }
      if marks.indices.contains(claim.sentence.lowerBound) { marks[claim.sentence.lowerBound] = true }
      known[claim.block] = marks
    }
    var unread: [UnreadSentence] = []
    for block in article.blocks where block.isRead && block.block.cell?.isHeader != true {
      for sentence in block.text.sentences where !sentence.tokens.isEmpty {
        if let marks = known[block.index], sentence.tokens.contains(where: { marks[$0] }) { continue }
        guard let content = content(block, sentence.tokens, article) else { continue }
        let reason = "\(content) that no rule read: \(cause(block, sentence.tokens))"
        unread.append(UnreadSentence(span: block.sourceSpan(sentence.tokens), reason: reason))
      }
    }
    return unread
  }

  /// What there is to check; nil when there is nothing.
  private func content(_ block: BlockReading, _ sentence: Range<Int>, _ article: ArticleReading) -> String? {
    if block.quotations.contains(where: { $0.isUtterance && sentence.overlaps($0.tokens) }) { return "a quotation" }
    let values = block.values.filter { sentence.contains($0.tokens.lowerBound) }
    if values.contains(where: { $0.value.isTime }) { return "a date or a length of time" }
    if values.contains(where: { $0.value.isQuantity }) { return "a number" }
    let named = block.text.mentions.enumerated().contains { index, mention in
      guard sentence.contains(mention.head), mention.form == .name, let reference = block.references[index] else { return false }
      let kind = article.entities.kind(reference.entity)
      return kind == .person || kind == .organization
    }
    return named ? "a name" : nil
  }

  /// Why no rule made a claim of it, as far as the words alone tell; `crosscheck rules explain` tells more.
  private func cause(_ block: BlockReading, _ sentence: Range<Int>) -> String {
    if let silence = silent[block.index]?[sentence.lowerBound] { return silence }
    guard let trigger = sentence.first(where: { isTrigger(block.tokens[$0]) }) else { return "no word of it calls for a rule" }
    let open = block.text.mentions.indices.first { index in
      let mention = block.text.mentions[index]
      return sentence.contains(mention.head) && mention.form == .pronoun && mention.kind == .person
        && block.references[index] == nil
    }
    if let open { return "whom '\(block.words(block.text.mentions[open].tokens))' means stays open" }
    return "'\(block.words(trigger..<trigger + 1))' calls for rules that miss something in it"
  }

  private func isTrigger(_ token: Token) -> Bool {
    (token.tag.isVerb || token.tag.isNoun) && rules.calls(token)
  }
}
