import TextAnalysis

/// Whom a life is told of: "Ada Smith (born 1961) is a chemist". In such a text a pronoun that could mean somebody named in passing means
/// the one who is told of.
extension ArticleResolver {
  /// Blocks at the beginning in which a life is introduced: the heading, perhaps a line below it, and the first paragraph.
  private static let openingBlocks = 3

  /// The person whom the text names first and at least as often as anybody, and introduces as a life is introduced, or names at least three
  /// times and more than twice as often as anybody else, or at least half as often where days of birth and death open the text; nil when
  /// there is none.
  func findProtagonist() -> Int? {
    var counts: [Int: Int] = [:]
    var first: Int?
    for block in blocks.indices {
      for mention in blocks[block].mentions.indices {
        guard let entity = links[block][mention]?.entity, entities[entity].kind == .person else { continue }
        if first == nil { first = entity }
        counts[entity, default: 0] += 1
      }
    }
    guard let first else { return nil }
    let most = counts[first, default: 0]
    if opens(with: first, bearsDates), counts.allSatisfy({ $0.value <= 2 * most }) { return first }
    guard counts.allSatisfy({ $0.value <= most }) else { return nil }
    if most >= 3, counts.allSatisfy({ $0.key == first || $0.value * 2 < most }) { return first }
    return opens(with: first, introducesLife) ? first : nil
  }

  /// Whether a mention of `person` near the beginning is as asked.
  private func opens(with person: Int, _ isAsAsked: (Mention, Int) -> Bool) -> Bool {
    blocks.indices.prefix(Self.openingBlocks).contains { block in
      blocks[block].mentions.enumerated().contains { links[block][$0.offset]?.entity == person && isAsAsked($0.element, block) }
    }
  }

  /// "Ada Smith, 1st Baroness Elsing, FRS (1901 – 3 June 1975)", "Ada Smith (born 1961)": days of a life with no verb before them.
  private func bearsDates(_ mention: Mention, _ block: Int) -> Bool {
    let text = blocks[block]
    var (isOpen, hasYear, hasDash) = (false, false, false)
    for token in mention.tokens
      .upperBound..<max(mention.tokens.upperBound, min(mention.tokens.upperBound + 24, text.tokens.count))
    {
      let word = symbols.text(of: text.tokens[token].word)
      switch word {
      case "(": (isOpen, hasYear, hasDash) = (true, false, false)
      case ")": isOpen = false
      case "born", "died": if isOpen { return true }
      default:
        let shape = text.tokens[token].shape
        if !isOpen, text.tokens[token].tag.isVerb, shape.isDisjoint(with: [.capitalised, .mixedCase, .allCapitals]) {
          return false
        }
        hasYear = hasYear || isYear(text.tokens[token].word)
        hasDash = hasDash || text.tokens[token].shape.contains(.dash)
        if isOpen, hasYear, hasDash { return true }
      }
    }
    return false
  }

  /// The organisation that the opening names and that the article names more often than any other; nil when there is none.
  func findHouse() -> Int? {
    var counts: [Int: Int] = [:]
    var opening: Set<Int> = []
    var read = 0
    for block in blocks.indices where !blocks[block].tokens.isEmpty {
      read += 1
      for mention in blocks[block].mentions.indices {
        guard let entity = links[block][mention]?.entity, entities[entity].kind == .organization else { continue }
        counts[entity, default: 0] += 1
        if read < Self.openingBlocks { opening.insert(entity) }
      }
    }
    guard let most = counts.values.max(), most > 1 else { return nil }
    let leaders = counts.filter { $0.value == most }
    guard leaders.count == 1, let house = leaders.first?.key, opening.contains(house) else { return nil }
    return house
  }

  /// "The combined company", "the enlarged group": an organisation that two others are to become.
  func findsMerger() -> Bool {
    blocks.contains { text in
      text.mentions.contains { mention in
        mention.form == .description && mention.kind == .organization
          && mention.tokens.contains { Self.joint.contains(symbols.text(of: text.tokens[$0].word)) }
      }
    }
  }

  private static let joint: Set<String> = ["combined", "merged", "enlarged", "joint", "resulting", "unified"]

  /// "Ada Smith (born 1961)", "Ada Smith (1 May 1901 – 3 June 1975)", "Ada Smith was a chemist".
  private func introducesLife(_ mention: Mention, _ block: Int) -> Bool {
    let text = blocks[block]
    let end = min(mention.tokens.upperBound + 14, text.tokens.count)
    var isOpen = false
    for token in mention.tokens.upperBound..<max(end, mention.tokens.upperBound) {
      if word(token, block) == [UInt8(ascii: "(")] {
        isOpen = true
      } else if word(token, block) == [UInt8(ascii: ")")] {
        break
      } else if isOpen, symbols.text(of: text.tokens[token].word) == "born" || isYear(text.tokens[token].word) {
        return true
      }
    }
    return text.clauses.contains { clause in
      // An obituary: "Ada Smith, who …, has died".
      if symbols.text(of: text.tokens[clause.predicate].lemma) == "die", !clause.isNegated, let who = clause.who,
        mention.tokens.contains(who.head)
      {
        return true
      }
      guard clause.construction == .finite, symbols.text(of: text.tokens[clause.predicate].lemma) == "be", !clause.isNegated,
        text.arcs.indices.contains(clause.predicate), text.arcs[clause.predicate].relation == .root, let who = clause.who,
        mention.tokens.contains(who.head), let what = clause.what
      else { return false }
      return what.tokens.contains {
        symbols.text(of: text.tokens[$0].word) == "a" || symbols.text(of: text.tokens[$0].word) == "an"
      }
    }
  }

  private func isYear(_ word: Symbol) -> Bool {
    let bytes = symbols.bytes(of: word)
    return bytes.count == 4 && bytes.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}
