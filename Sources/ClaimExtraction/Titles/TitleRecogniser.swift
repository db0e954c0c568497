import ClaimModel
import SourceText
import TextAnalysis
import ValueRecognition

/// Finds job titles: a noun of the list `title-heads`, its modifiers to the left, its field and employer on both sides.
struct TitleRecogniser: Sendable {
  private let lexicon: Lexicon
  private let normaliser: TitleNormaliser
  /// Longest field of a title, in tokens.
  private static let longestField = 8

  init(lexicon: Lexicon, normaliser: TitleNormaliser) {
    self.lexicon = lexicon
    self.normaliser = normaliser
  }

  /// The titles of `block`, in the order of the text; they do not overlap.
  func titles(in block: BlockReading, entities: EntityBook, symbols: SymbolTable) -> [TitlePhrase] {
    var titles: [TitlePhrase] = []
    for sentence in block.text.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let first = head(at: index, in: block, limit: sentence.tokens.upperBound) else {
          index += 1
          continue
        }
        let scan = TitleScan(
          block: block, entities: entities, lexicon: lexicon, sentence: sentence.tokens,
          floor: titles.last?.tokens.upperBound ?? 0)
        let title = scan.title(heads: first, normaliser: normaliser, symbols: symbols)
        titles.append(title)
        index = max(title.tokens.upperBound, index + 1)
      }
    }
    return titles
  }

  /// A run of head nouns from `index` on ("chief executive officer"); nil when the words are verbs or part of a name.
  private func head(at index: Int, in block: BlockReading, limit: Int) -> Range<Int>? {
    var end = index
    var cursor = index
    while cursor < limit {
      if let length = lexicon.titleHeads.match(at: cursor, in: block.tokens, before: limit) {
        guard (cursor..<cursor + length).allSatisfy({ canBeNoun($0, in: block) }) else { break }
        end = cursor + length
        cursor = end
      } else if end == index + 1, block.tokens[index].word == lexicon.words.chief, cursor == end, cursor + 1 < limit,
        block.tokens[cursor].tag.isNoun, lexicon.titleHeads.contains(block.tokens[cursor + 1])
      {
        // "Chief Design Officer": any field between "chief" and "officer".
        cursor += 1
      } else if end > index, lexicon.titleModifiers.contains(block.tokens[cursor]) {
        // "chief financial officer": a modifier between two heads.
        cursor += 1
      } else {
        break
      }
    }
    return end > index ? index..<end : nil
  }

  private func canBeNoun(_ token: Int, in block: BlockReading) -> Bool {
    let tag = block.tokens[token].tag
    if tag.isVerb || tag == .md || tag == .rb { return false }
    // "She chairs every meeting", taken for a noun.
    if token > 0, block.tokens[token - 1].tag == .prp { return false }
    guard let mention = block.mention(at: token) else { return true }
    let named = block.text.mentions[mention]
    guard named.form == .name else { return true }
    // "Dean Smith" is a name; "CEO Ada Smith" and "Northwind CEO", taken as one name, still hold a title.
    switch named.kind {
    case .person: return token < named.head && named.tokens.count > 2
    case .organization: return token == named.tokens.upperBound - 1 && named.tokens.count > 1
    default: return true
    }
  }
}

/// The words around one run of title heads.
private struct TitleScan {
  let block: BlockReading
  let entities: EntityBook
  let lexicon: Lexicon
  let sentence: Range<Int>
  /// No word before this token belongs to the title.
  let floor: Int

  private var tokens: [Token] { block.tokens }
  private var words: FunctionWords { lexicon.words }

  func title(heads: Range<Int>, normaliser: TitleNormaliser, symbols: SymbolTable) -> TitlePhrase {
    let start = coreStart(before: heads.lowerBound)
    let left = leftSide(of: start)
    let right = rightSide(
      from: heads.upperBound, isOffice: heads.contains { lexicon.officeHeads.contains(tokens[$0]) },
      takesField: heads.contains { lexicon.fieldHeads.contains(tokens[$0]) })
    let core = (start..<heads.upperBound).map { symbols.text(of: $0 == heads.upperBound - 1 ? singular($0) : tokens[$0].word) }
    let end = right.field.isEmpty ? heads.upperBound : right.field.upperBound
    let range = start..<end
    return TitlePhrase(
      tokens: range, head: heads.upperBound - 1,
      title: normaliser.title(
        core: core.map(withoutFormerPrefix), topic: right.field.map { symbols.text(of: tokens[$0].word) },
        words: block.words(range)),
      former: left.former ?? (core.contains { $0.utf8.starts(with: "ex-".utf8) } ? range : nil),
      employers: left.employers.filter { $0.marker != .modifier || right.employers.isEmpty && !isNamedChair(heads) }
        + right.employers,
      extent: left.start..<max(end, right.end))
  }

  /// "the Halm Professor of History": a capital inside a sentence makes the name before it that of the chair.
  private func isNamedChair(_ heads: Range<Int>) -> Bool {
    heads.lowerBound > sentence.lowerBound && heads.contains { lexicon.fieldHeads.contains(tokens[$0]) }
      && tokens[heads.lowerBound].shape.contains(.capitalised)
  }

  private func withoutFormerPrefix(_ word: String) -> String {
    for prefix in ["ex-", "then-"] where word.utf8.starts(with: prefix.utf8) { return String(word.dropFirst(prefix.count)) }
    return word
  }

  private func singular(_ token: Int) -> Symbol {
    tokens[token].tag == .nns || tokens[token].tag == .nnps ? tokens[token].lemma : tokens[token].word
  }

  // MARK: Left

  private func coreStart(before first: Int) -> Int {
    var start = first
    while start > max(sentence.lowerBound, floor), first - start < 6 {
      let candidate = start - 1
      let token = tokens[candidate]
      // "a 22-year veteran": a length of time is no field.
      if lexicon.formerWords.contains(token) || block.value(at: candidate)?.value.isTime == true { break }
      if lexicon.titleModifiers.contains(token), !isEmployer(candidate) {
        start = candidate
      } else if isFieldNoun(candidate) || (token.tag == .jj && start < first && isFieldNoun(start) && !isEmployer(candidate)) {
        start = candidate
      } else if isJoint(token), candidate > max(sentence.lowerBound, floor), isFieldNoun(candidate - 1) {
        start = candidate - 1
      } else if token.tag == .vbg, candidate - 1 > max(sentence.lowerBound, floor), tokens[candidate - 1].word == words.hyphen,
        !tokens[candidate - 2].shape.contains(.punctuation)
      {
        // "pre-training lead"
        start = candidate - 2
      } else {
        break
      }
    }
    return start
  }

  /// "/", "&" or a hyphen between two words of a field.
  private func isJoint(_ token: Token) -> Bool {
    token.word == words.slash || token.word == words.ampersand || token.word == words.hyphen
  }

  private func isFieldNoun(_ token: Int) -> Bool {
    let tag = tokens[token].tag
    guard !tokens[token].shape.contains(.punctuation), !isEmployer(token) else { return false }
    if tag.isNoun { return true }
    return tag == .unknown && block.mention(at: token) != nil
  }

  /// Whether a token belongs to a name that is no field of work.
  private func isEmployer(_ token: Int) -> Bool {
    guard let index = block.mention(at: token) else { return false }
    return canEmploy(index)
  }

  /// Whether a mention can be an employer: an organisation, or a name of unknown kind that is no short abbreviation ("AI").
  private func canEmploy(_ index: Int) -> Bool {
    let mention = block.text.mentions[index]
    guard mention.form != .pronoun else { return true }
    switch kind(of: index) {
    case .organization, .person, .place: return !isField(index)
    case .product, .work, .event, .team: return false
    case .unknown:
      let shape = tokens[mention.head].shape
      let isShort = mention.tokens.count == 1 && shape.contains(.allCapitals) && tokens[mention.head].span.count <= 3
      return mention.form == .name && !isShort && !isField(index)
    }
  }

  /// Whether a name is made of words for fields and ranks alone: "Biochemistry", "Vice", "Sales and Marketing".
  private func isField(_ index: Int) -> Bool {
    let mention = block.text.mentions[index]
    return mention.form == .name
      && mention.tokens.allSatisfy { token in
        lexicon.titleFields.contains(tokens[token]) || lexicon.titleModifiers.contains(tokens[token])
          || lexicon.titleHeads.contains(tokens[token]) || tokens[token].word == words.and
          || tokens[token].word == words.ampersand || tokens[token].word == words.of
      }
  }

  private func kind(of index: Int) -> EntityKind {
    if let reference = block.references[index] {
      let kind = entities.kind(reference.entity)
      let isWeak =
        block.text.mentions[index].form == .name && kind != .product && entities.fit(reference.entity, .organization) != nil
      return isWeak && kind != .organization ? .unknown : kind
    }
    return EntityKind(block.text.mentions[index].kind)
  }

  private func leftSide(of start: Int) -> (start: Int, former: Range<Int>?, employers: [TitlePhrase.Employer]) {
    var begin = start
    var former: Range<Int>?
    var employers: [TitlePhrase.Employer] = []
    var cursor = start - 1
    let lowest = max(sentence.lowerBound, floor)
    func takeFormer() {
      if cursor >= lowest, lexicon.formerWords.contains(tokens[cursor]), !isSequence(cursor) {
        former = former ?? cursor..<cursor + 1
        begin = cursor
        cursor -= 1
        if cursor >= lowest, tokens[cursor].word == words.hyphen { cursor -= 1 }
      }
    }
    func skipAdjectives() {
      while cursor >= lowest, tokens[cursor].tag == .jj || tokens[cursor].tag == .jjr, block.mention(at: cursor) == nil,
        !lexicon.formerWords.contains(tokens[cursor])
      {
        begin = cursor
        cursor -= 1
      }
    }
    takeFormer()
    skipAdjectives()
    takeFormer()
    let isPossessive = cursor >= lowest && isPossessiveMark(cursor)
    let owner = isPossessive ? cursor - 1 : cursor
    if owner >= lowest, let mention = block.mention(at: owner), canEmploy(mention), kind(of: mention) != .person || isPossessive {
      let named = block.text.mentions[mention]
      let isOwner = isPossessive || tokens[named.head].tag == .prpPossessive
      if named.form != .pronoun || isOwner {
        employers.append(.init(mention: mention, marker: isOwner ? .poss : .modifier))
        begin = min(begin, named.tokens.lowerBound)
        cursor = named.tokens.lowerBound - 1
        takeFormer()
      }
    }
    if cursor >= lowest, tokens[cursor].tag == .dt { begin = cursor }
    return (begin, former, employers)
  }

  /// "dean and then provost": "then" tells of what followed, and puts nothing into the past.
  private func isSequence(_ token: Int) -> Bool {
    guard tokens[token].word == words.then, token > sentence.lowerBound else { return false }
    return tokens[token - 1].word == words.and || tokens[token - 1].word == words.comma
  }

  private func isPossessiveMark(_ token: Int) -> Bool {
    tokens[token].word == words.possessive || (tokens[token].tag == .pos)
  }

  // MARK: Right

  private func rightSide(
    from head: Int, isOffice: Bool, takesField: Bool
  ) -> (field: Range<Int>, employers: [TitlePhrase.Employer], end: Int) {
    var cursor = head
    // "professor emeritus of history at Northwind"
    if head < sentence.upperBound, lexicon.titleSuffixes.contains(tokens[head]) { cursor = head + 1 }
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
        !(isFollowedByEmployer(phrase.upperBound) && isField(marker) && employers.isEmpty && !hasOwner(phrase))
      {
        if hasOwner(phrase), isField(marker), let mark = phrase.first(where: isPossessiveMark), mark + 1 < phrase.upperBound {
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

  private func isField(_ marker: TitlePhrase.Marker) -> Bool { marker == .of || marker == .for }

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

  /// Whether "at", "of" or "with" and an organisation follow, so that what stands before is a field.
  private func isFollowedByEmployer(_ cursor: Int) -> Bool {
    guard cursor + 1 < sentence.upperBound, marker(tokens[cursor].word) != nil else { return false }
    return employer(in: nounPhrase(from: cursor + 1)) != nil
  }
}
