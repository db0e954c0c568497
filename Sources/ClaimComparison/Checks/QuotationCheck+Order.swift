/// The words of one utterance in another order: "The rents did this, not the readers" and "The readers did this, not the rents".
extension QuotationCheck {
  /// Words below which two short sentences may share all of them by chance.
  private static let fewestWords = 5

  /// Nil where the words differ, stand in one order, or only whole sentences have changed places.
  static func judgeOrder(
    _ left: Wording, _ right: Wording, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> ((Int, Int) -> Verdict)? {
    guard left.speaker == right.speaker else { return nil }
    let forms = [left, right].map { wording in wording.words.filter { !$0.isGap }.map(\.form) }
    guard forms[0].count >= fewestWords, forms[0].count == forms[1].count, forms[0] != forms[1],
      forms[0].sorted() == forms[1].sorted(), sentences(left) != sentences(right), isOneOccasion(left, right, context),
      let code = arguments.value("sense")
    else { return nil }
    let isWeeksApart = Self.areWeeksApart(left, right, context)
    return {
      Verdict(
        left: $0, right: $1, code: code, isSense: true, isAttribution: false, isWeeksApart: isWeeksApart,
        why: "the same \(forms[0].count) words stand in another order")
    }
  }

  /// The sentences of a wording, sorted.
  private static func sentences(_ wording: Wording) -> [[String]] {
    var sentences: [[String]] = [[]]
    for word in wording.words where !word.isGap {
      sentences[sentences.count - 1].append(word.form)
      if word.endsSentence { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
