import SourceText

/// What a name names.
extension MentionFinder {
  /// The run without titles and small words at its ends; nil when nothing that names is left.
  func trimmed(_ run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    var end = run.upperBound
    while start < end, isOuter(start) { start += 1 }
    while end > start, isOuter(end - 1) { end -= 1 }
    guard start < end else { return nil }
    if end - start == 1, classes[start].contains(.commonAcronym), tokens[start].shape.contains(.capitalised) { return nil }
    if end - start == 1, tokens[start].span.count == 1, !isWord(start, "x"), labels[start] == nil { return nil }
    if end - start == 1, !classes[start].isDisjoint(with: [.demonym, .month, .weekday, .companySuffix, .never]) { return nil }
    if end - start == 1, classes[start].contains(.organizationWord), labels[start] == nil,
      classes[start].isDisjoint(with: [.lastName, .firstName])
    {
      return nil
    }
    return start..<end
  }

  private func isOuter(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    return shape.contains(.punctuation) || classes[index].contains(.honorific)
      || shape.isDisjoint(with: [.capitalised, .mixedCase, .number])
  }

  /// The surname of a person, the last word of another name before a suffix.
  func head(of range: Range<Int>, _ kind: Mention.Kind) -> Int {
    var head = range.upperBound - 1
    if kind != .person, let of = range.first(where: { isWord($0, "of") || isWord($0, "for") }), of > range.lowerBound { return of - 1 }
    while head > range.lowerBound, !classes[head].isDisjoint(with: [.personSuffix, .companySuffix]) || isComma(head) { head -= 1 }
    return head
  }

  func kind(of range: Range<Int>, _ sentence: Range<Int>) -> Mention.Kind {
    let last = range.upperBound - 1
    let first = range.lowerBound
    if first > sentence.lowerBound, classes[first - 1].contains(.honorific) { return .person }
    if classes[last].contains(.companySuffix), range.count > 1 { return .organization }
    if range.count > 1, classes[last].contains(.personSuffix), !tokens[last].shape.contains(.number) { return .person }
    let label = labels[first...last].compactMap { $0 }.first { $0 != .unknown }
    let words = range.filter { !tokens[$0].shape.contains(.punctuation) && !classes[$0].contains(.never) }
    let isPersonList = words.count >= 2 && classes[words[0]].contains(.firstName) && tokens[last].shape.isDisjoint(with: [.mixedCase])
    if range.count > 1 {
      if !isPersonList || label == .organization || classes[last].isDisjoint(with: .lastName) {
        if let head = organizationHead(range) { return classes[head].contains(.eventWord) && label != .organization ? .event : .organization }
        if !classes[last].isDisjoint(with: [.placeWord, .addressWord]), label != .organization { return .place }
        if classes[last].contains(.eventWord), label != .person { return .event }
      }
      if range.contains(where: { tokens[$0].shape.contains(.number) }), label != .person { return .product }
    }
    if isPersonList, label != .organization, label != .place { return .person }
    if hasInitial(range) { return .person }
    if last + 1 < sentence.upperBound, classes[last + 1].contains(.productNoun), label != .person,
      !isPersonList, first > sentence.lowerBound, isPossessive(first - 1) || classes[first - 1].contains(.possessivePronoun)
    {
      return .product
    }
    if let label { return label }
    return kindFromContext(range, sentence)
  }

  /// The word that makes the name an organisation's: the last word, or the one before "of".
  private func organizationHead(_ range: Range<Int>) -> Int? {
    let last = range.upperBound - 1
    if classes[last].contains(.organizationWord) { return last }
    if let of = range.first(where: { isWord($0, "of") || isWord($0, "for") }), of > range.lowerBound,
      !classes[of - 1].isDisjoint(with: [.organizationWord, .takesOf]), classes[of - 1].isDisjoint(with: .placeWord)
    {
      return of - 1
    }
    if range.contains(where: { isMark($0, "&") }) { return last }
    if classes[range.lowerBound].contains(.organizationWord), classes[range.lowerBound].contains(.takesOf) { return range.lowerBound }
    return nil
  }

  private func hasInitial(_ range: Range<Int>) -> Bool {
    range.count > 1
      && range.dropLast().contains { index in
        tokens[index].span.count == 2 && bytes[Int(tokens[index].span.end) - 1] == UInt8(ascii: ".")
      }
  }

  private func kindFromContext(_ range: Range<Int>, _ sentence: Range<Int>) -> Mention.Kind {
    let first = range.lowerBound
    let next = range.upperBound
    if range.count == 1, !classes[first].isDisjoint(with: [.country, .city]) {
      let isLocated = first > sentence.lowerBound && (isWord(first - 1, "in") || isWord(first - 1, "near") || isWord(first - 1, "outside"))
      if isLocated || classes[first].isDisjoint(with: .firstName) { return .place }
    }
    if first > sentence.lowerBound, classes[first - 1].isSuperset(of: [.title, .personNoun]),
      classes[first - 1].isDisjoint(with: .commonAcronym) || range.count > 1
    {
      return .person
    }
    if next + 1 < sentence.upperBound, isComma(next) {
      if isWord(next + 1, "who") { return .person }
      if tokens[next + 1].shape.contains(.number), tokens[next + 1].span.count == 2 { return .person }
      if isWord(next + 1, "a") || isWord(next + 1, "an") || isWord(next + 1, "the") {
        for index in (next + 2)..<min(next + 9, sentence.upperBound) {
          if isComma(index) || classes[index].contains(.connector) { break }
          if index + 1 < sentence.upperBound, isNounLike(index + 1) { continue }
          if classes[index].contains(.personNoun) { return .person }
          if classes[index].contains(.organizationNoun) { return .organization }
        }
      }
    }
    if range.count == 1, !tokens[first].shape.isDisjoint(with: [.allCapitals, .mixedCase]) { return .organization }
    if isPossessive(next), let noun = nounAfter(next + 1, sentence), classes[noun].contains(.title) { return .organization }
    if next < sentence.upperBound, !classes[next].isDisjoint(with: .title), classes[next].contains(.personNoun) { return .organization }
    if first > sentence.lowerBound {
      let previous = first - 1
      if isWord(previous, "at") || isWord(previous, "joined") || isWord(previous, "joins") || isWord(previous, "joining")
        || isWord(previous, "founded") || isWord(previous, "co-founded") || isWord(previous, "rejoined")
      {
        return .organization
      }
    }
    return .unknown
  }

  private func isNounLike(_ index: Int) -> Bool {
    !classes[index].isDisjoint(with: [.personNoun, .organizationNoun])
  }

  /// The last of the words that run from `start` on without a comma, preposition or name, at most five.
  private func nounAfter(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var noun: Int?
    for index in start..<min(start + 5, sentence.upperBound) where start < sentence.upperBound {
      if tokens[index].shape.contains(.punctuation) || classes[index].contains(.connector) { break }
      if classes[index].isSuperset(of: [.title, .personNoun]) { noun = index }
    }
    return noun
  }
}
