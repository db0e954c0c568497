import ClaimModel
import SourceText
import TextAnalysis
import ValueRecognition

/// Finds job titles: a noun of the list `title-heads`, its modifiers to the left, its field and employer on both sides.
struct TitleRecogniser: Sendable {
  let lexicon: Lexicon
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
  func head(at index: Int, in block: BlockReading, limit: Int) -> Range<Int>? {
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

  /// "editor-in-chief", "commander in chief": no chief of its own.
  private func followsIn(_ token: Int, _ block: BlockReading) -> Bool {
    var before = token - 1
    if before > 0, block.tokens[before].tag == .hyph { before -= 1 }
    return before > 0 && block.tokens[before].word == lexicon.words.in
  }

  private func canBeNoun(_ token: Int, in block: BlockReading) -> Bool {
    let tag = block.tokens[token].tag
    if tag.isVerb || tag == .md || tag == .rb { return false }
    if block.tokens[token].word == lexicon.words.chief, followsIn(token, block) { return false }
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
struct TitleScan {
  let block: BlockReading
  let entities: EntityBook
  let lexicon: Lexicon
  let sentence: Range<Int>
  /// No word before this token belongs to the title.
  let floor: Int

  var tokens: [Token] { block.tokens }
  var words: FunctionWords { lexicon.words }

  func title(heads: Range<Int>, normaliser: TitleNormaliser, symbols: SymbolTable) -> TitlePhrase {
    let start = coreStart(before: heads.lowerBound)
    let left = leftSide(of: start)
    let right = rightSide(
      from: heads.upperBound, isOffice: heads.contains { lexicon.officeHeads.contains(tokens[$0]) },
      takesField: heads.contains { lexicon.fieldHeads.contains(tokens[$0]) })
    let core = (start..<heads.upperBound).filter { tokens[$0].tag != .hyph }.map {
      symbols.text(of: $0 == heads.upperBound - 1 ? singular($0) : tokens[$0].word)
    }
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
      } else if isJoint(token), candidate > max(sentence.lowerBound, floor),
        isFieldNoun(candidate - 1) || start == first && isPrefix(candidate - 1)
      {
        start = candidate - 1
      } else if token.tag == .vbg, candidate - 1 > max(sentence.lowerBound, floor), tokens[candidate - 1].word == words.hyphen,
        !tokens[candidate - 2].shape.contains(.punctuation), tokens[candidate - 2].tag != .rb
      {
        // "pre-training lead", and not "the long-serving treasurer".
        start = candidate - 2
      } else {
        break
      }
    }
    return start
  }

  /// "Under-Secretary", "Vice-Provost": a modifier of titles that a hyphen joins to the head.
  private func isPrefix(_ token: Int) -> Bool {
    lexicon.titleModifiers.contains(tokens[token]) && tokens[token + 1].word == words.hyphen
  }

  /// "/", "&" or a hyphen between two words of a field.
  func isJoint(_ token: Token) -> Bool {
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
    return canEmploy(index) && !isField(token, of: block.text.mentions[index])
  }

  /// "the finance chief": a field of work in the description of a holder.
  private func isField(_ token: Int, of mention: Mention) -> Bool {
    mention.form == .description && token < mention.head && lexicon.titleFields.contains(tokens[token])
      && lexicon.titleHeads.contains(tokens[mention.head])
  }

  /// Whether a mention can be an employer: an organisation, or a name of unknown kind that is no short abbreviation ("AI").
  func canEmploy(_ index: Int) -> Bool {
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
  func isField(_ index: Int) -> Bool {
    let mention = block.text.mentions[index]
    return mention.form == .name && lexicon.areFields(tokens[mention.tokens])
  }

  func kind(of index: Int) -> EntityKind {
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
    /// "Northwind's long-serving treasurer".
    func skipHyphenedParticiple() {
      guard cursor - 2 >= lowest, tokens[cursor].tag == .vbg, tokens[cursor - 1].word == words.hyphen,
        tokens[cursor - 2].tag == .rb
      else { return }
      cursor -= 3
      begin = cursor + 1
    }
    takeFormer()
    skipHyphenedParticiple()
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
    if cursor >= lowest, tokens[cursor].tag == .dt {
      begin = cursor
      cursor -= 1
    }
    // "formerly a director at Northwind"
    if cursor >= lowest, tokens[cursor].word == words.formerly {
      former = former ?? cursor..<cursor + 1
      begin = cursor
    }
    return (begin, former, employers)
  }

  /// "dean and then provost": "then" tells of what followed, and puts nothing into the past.
  private func isSequence(_ token: Int) -> Bool {
    guard tokens[token].word == words.then, token > sentence.lowerBound else { return false }
    return tokens[token - 1].word == words.and || tokens[token - 1].word == words.comma
  }

  func isPossessiveMark(_ token: Int) -> Bool {
    tokens[token].word == words.possessive || (tokens[token].tag == .pos)
  }
}
