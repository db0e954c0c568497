import SourceText

/// Names that have a possessor inside or at their end: "King's College", "the Port Employers' Association", "Brackley's".
extension MentionFinder {
  private static let foundations = WordList(
    "hospital hospitals college university school church cathedral trust bank club institute library clinic infirmary academy theatre"
  )

  /// "Brackley's", where the article uses the name and its "'s" as that of a house.
  func endOfHouse(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Int? {
    guard end == start + 1, end < sentence.upperBound, isPossessive(end), usage.isHouse(tokens[start].word) else { return nil }
    return end + 1
  }

  /// What people join: "the Port Employers' Association", "the People's Party".
  private static let unions = WordList(
    "association party union federation guild league council board committee forum congress society alliance centre center movement fund"
  )
  private static let members = WordList("people women men children")

  /// "St Mary's Hospital Trust", "King's College": where only words for institutions follow the owner, it is part of the name.
  func endAcrossOwner(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Int {
    guard end < sentence.upperBound, isPossessive(end), tokens[end].shape.contains(.joined)
    else { return end }
    var next = end + 1
    while next < sentence.upperBound, tokens[next].shape.contains(.capitalised), classes[next].contains(.organizationWord) {
      next += 1
    }
    guard next > end + 1 else { return end }
    let last = foldedWord(next - 1)
    let isOfMany = tokens[end].span.count == 1 || Self.members.contains(foldedWord(end - 1))
    return Self.foundations.contains(last) || isOfMany && Self.unions.contains(last) ? next : end
  }
}
