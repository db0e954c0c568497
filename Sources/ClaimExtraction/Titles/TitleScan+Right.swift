import ClaimModel
import SourceText
import TextAnalysis
import ValueRecognition

/// What stands behind the head of a title: its field and its employers.
extension TitleScan {
  func rightSide(
    from head: Int, isOffice: Bool, takesField: Bool
  ) -> (field: Range<Int>, employers: [TitlePhrase.Employer], end: Int) {
    var cursor = head
    // "professor emeritus of history at Northwind"
    if head < sentence.upperBound, lexicon.titleSuffixes.contains(tokens[head]) { cursor = head + 1 }
    cursor = endOfInChief(from: head) ?? cursor
    // "chief design officer (CDO) of Northwind"
    if head + 3 < sentence.upperBound, tokens[head].word == words.leftBracket, tokens[head + 2].word == words.rightBracket {
      cursor = head + 3
    }
    var field = cursor..<cursor
    var employers: [TitlePhrase.Employer] = []
    // At most a field and two employers: "head of sales of Northwind in ...".
    for _ in 0..<3 {
      guard cursor + 1 < sentence.upperBound, let marker = marker(tokens[cursor].word) else { break }
      let phrase = nounPhrase(from: cursor + 1)
      guard !phrase.isEmpty else { break }
      if let found = employer(in: phrase), !(takesField && isField(marker) && !isSchool(found)),
        !((isFollowedByEmployer(phrase.upperBound) || isFollowedByAt(phrase.upperBound, marker)) && isField(marker)
          && employers.isEmpty && !hasOwner(phrase))
      {
        if hasOwner(phrase), isField(marker), let mark = phrase.first(where: isPossessiveMark), mark + 1 < phrase.upperBound {
          // "director of the laboratory of Northwind's Harbour Technology Centre": what it owns has a name of its own.
          if tokens[mark + 1].shape.contains(.capitalised), tokens[phrase.upperBound - 1].shape.contains(.capitalised) { break }
          // "head of Northwind's harbour programme": the employer owns the field.
          employers.append(.init(mention: found, marker: .poss))
          field = mark + 1..<phrase.upperBound
          cursor = phrase.upperBound
          continue
        }
        employers.append(.init(mention: found, marker: marker))
        cursor = block.text.mentions[found].tokens.upperBound
        // "professor in the Department of History at Palegrove University"
        if cursor < sentence.upperBound, tokens[cursor].word == words.at { continue }
        break
      }
      if isOffice, let last = block.mention(at: phrase.upperBound - 1), kind(of: last) == .place {
        // "mayor of Oslo": the place has the office.
        employers.append(.init(mention: last, marker: marker))
        cursor = phrase.upperBound
        break
      }
      // "professor in the Department of History at Northwind University": the department is no employer by itself.
      if marker == .in || marker == .at, employers.isEmpty, isFollowedByEmployer(phrase.upperBound) {
        cursor = phrase.upperBound
        continue
      }
      guard isField(marker), employers.isEmpty else { break }
      field = field.isEmpty ? phrase : field.lowerBound..<phrase.upperBound
      cursor = phrase.upperBound
    }
    return (field, employers, cursor)
  }

  /// Behind "-in-chief" or "in chief", which belongs to an editor's or a commander's title; nil when it does not follow.
  private func endOfInChief(from start: Int) -> Int? {
    var index = start
    for symbol in [words.in, words.chief] {
      if index < sentence.upperBound, tokens[index].tag == .hyph { index += 1 }
      guard index < sentence.upperBound, tokens[index].word == symbol else { return nil }
      index += 1
    }
    return index
  }

  func isField(_ marker: TitlePhrase.Marker) -> Bool { marker == .of || marker == .for }

  private func marker(_ word: Symbol) -> TitlePhrase.Marker? {
    switch word {
    case words.of: .of
    case words.at: .at
    case words.for: .for
    case words.with: .with
    case words.in: .in
    default: nil
    }
  }

  /// Tokens of the noun phrase that begins at `start`, coordination inside: "AI and Autopilot Vision", "the start-up Palegrove".
  private func nounPhrase(from start: Int) -> Range<Int> {
    var end = start
    var content = start
    while end < sentence.upperBound, end - start < 10 {
      let token = tokens[end]
      let mention = block.mention(at: end)
      let isWord =
        token.tag.isNoun || token.tag == .jj || token.tag == .dt || token.tag == .pos || token.tag == .prpPossessive
        || token.tag == .cd || token.tag == .vbg || token.word == words.possessive
        || (mention.map { block.text.mentions[$0].form == .name } ?? false)
      let isJoining = token.word == words.and || isJoint(token) || token.tag == .hyph
      guard isWord || (isJoining && end > start) || opensName(end) else { break }
      if lexicon.titleHeads.contains(token), token.tag.isNoun, end > start, tokens[end - 1].word == words.and { break }
      if block.value(at: end) != nil, mention == nil { break }
      end += 1
      if isWord { content = end }
      if let mention, canEmploy(mention), kind(of: mention) == .organization || kind(of: mention) == .unknown,
        end == block.text.mentions[mention].tokens.upperBound
      {
        // A name of an organisation closes the phrase unless it owns what follows.
        let isOwner = end < sentence.upperBound && isPossessiveMark(end)
        if !isOwner, !isApposed(end) { break }
      }
    }
    return start..<content
  }

  /// "the Harbour League side Zarin Rovers": a common noun and the name that is meant follow.
  private func isApposed(_ token: Int) -> Bool {
    guard token + 1 < sentence.upperBound, tokens[token].tag == .nn, let mention = block.mention(at: token + 1) else {
      return false
    }
    return block.text.mentions[mention].tokens.lowerBound == token + 1 && isOrganizationLike(mention)
  }

  /// The quotation mark in front of a paper's name: "a reporter for the \"Harbour Post\"".
  private func opensName(_ token: Int) -> Bool {
    guard token + 1 < sentence.upperBound, tokens[token].tag == .openingQuote, let mention = block.mention(at: token + 1) else {
      return false
    }
    return block.text.mentions[mention].tokens.lowerBound == token + 1 && isOrganizationLike(mention)
  }

  /// "professor of Palegrove University": the name says itself that it is no field.
  private func isSchool(_ index: Int) -> Bool {
    block.text.mentions[index].tokens.contains { lexicon.schoolNouns.contains(tokens[$0]) }
  }

  private func hasOwner(_ phrase: Range<Int>) -> Bool { phrase.contains(where: isPossessiveMark) }

  /// The organisation that a phrase names: the owner, or the name that ends it ("the start-up Palegrove").
  private func employer(in phrase: Range<Int>) -> Int? {
    if let mark = phrase.first(where: isPossessiveMark), mark > phrase.lowerBound {
      return block.mention(at: mark - 1).flatMap { isOrganizationLike($0) ? $0 : nil }
    }
    guard let last = block.mention(at: phrase.upperBound - 1), isOrganizationLike(last) else { return nil }
    return last
  }

  private func isOrganizationLike(_ mention: Int) -> Bool {
    guard canEmploy(mention) else { return false }
    let kind = kind(of: mention)
    return kind == .organization || (kind == .unknown && block.text.mentions[mention].form == .name)
  }

  /// Whether "for" has led in a field and "at the same institution" follows.
  private func isFollowedByAt(_ cursor: Int, _ marker: TitlePhrase.Marker) -> Bool {
    marker == .for && cursor + 1 < sentence.upperBound && tokens[cursor].word == words.at && tokens[cursor + 1].tag == .dt
  }

  /// Whether "at", "of" or "with" and an organisation follow, so that what stands before is a field.
  private func isFollowedByEmployer(_ cursor: Int) -> Bool {
    guard cursor + 1 < sentence.upperBound, marker(tokens[cursor].word) != nil else { return false }
    return employer(in: nounPhrase(from: cursor + 1)) != nil
  }
}
