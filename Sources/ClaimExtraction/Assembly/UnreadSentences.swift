import ClaimModel
import DocumentReading
import TextAnalysis
import ValueRecognition

/// Sentences that hold something to check and gave no claim.
enum UnreadSentences {
  static func list(_ article: ArticleReading, read: [ReadClaim]) -> [UnreadSentence] {
    var known: [Int: [Bool]] = [:]
    for claim in read {
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
        guard let reason = reason(block, sentence.tokens, article) else { continue }
        unread.append(UnreadSentence(span: block.sourceSpan(sentence.tokens), reason: reason))
      }
    }
    return unread
  }

  /// What there is to check; nil when there is nothing.
  private static func reason(_ block: BlockReading, _ sentence: Range<Int>, _ article: ArticleReading) -> String? {
    if block.quotations.contains(where: { $0.isUtterance && sentence.overlaps($0.tokens) }) {
      return "a quotation that no rule read"
    }
    let values = block.values.filter { sentence.contains($0.tokens.lowerBound) }
    if values.contains(where: { $0.value.isTime }) { return "a date or a length of time that no rule read" }
    if values.contains(where: { $0.value.isQuantity }) { return "a number that no rule read" }
    let named = block.text.mentions.enumerated().contains { index, mention in
      guard sentence.contains(mention.head), mention.form == .name, let reference = block.references[index] else { return false }
      let kind = article.entities.kind(reference.entity)
      return kind == .person || kind == .organization
    }
    return named ? "a name that no rule read" : nil
  }
}
