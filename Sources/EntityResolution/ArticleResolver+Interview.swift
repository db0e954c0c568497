import TextAnalysis

/// Questions and answers without quotation marks: "I" is the one who is asked.
extension ArticleResolver {
  /// So many paragraphs begin with a question in an interview.
  private static let fewestQuestions = 3

  /// The only person who is named before the first of several questions; nil in what is no interview.
  func findInterviewee() -> Int? {
    let asking = blocks.indices.filter { block in blocks[block].sentences.first.map { isQuestion($0.tokens, block) } ?? false }
    guard asking.count >= Self.fewestQuestions, let first = asking.first else { return nil }
    var named: Set<Int> = []
    for block in 0..<first {
      for (index, mention) in blocks[block].mentions.enumerated() where mention.form == .name {
        guard let link = links[block][index], entities[link.entity].kind == .person else { continue }
        let before = mention.tokens.lowerBound - 1
        if before >= 0, word(before, block) == Array("by".utf8) { continue }
        named.insert(link.entity)
      }
    }
    return named.count == 1 ? named.first : nil
  }

  /// Who says "I" at a place: the one who is interviewed, but not in the questions.
  func interviewee(at place: Place) -> Int? {
    guard let interviewee, place.quote == nil, !isQuestion(place.range, place.block) else { return nil }
    return interviewee
  }

  private func isQuestion(_ sentence: Range<Int>, _ block: Int) -> Bool {
    sentence.last.map { word($0, block) == [UInt8(ascii: "?")] } ?? false
  }
}
