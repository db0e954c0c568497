/// Makes the kinds of an article's names agree: all that speaks for a name's kind in one place speaks for it in all.
struct NameKinds {
  private var evidence: [[Symbol]: KindEvidence] = [:]
  private var opinions: [[Symbol]: KindEvidence] = [:]
  private var counts: [[Symbol]: Int] = [:]

  /// Adds what was found about the names of `text`: evidence and the network's votes by first token.
  mutating func add(_ text: AnalysedText, _ found: [Int: KindEvidence], _ votes: [Int: KindEvidence]) {
    for mention in text.mentions where mention.form == .name {
      guard let weights = found[mention.tokens.lowerBound] else { continue }
      let words = Self.words(mention, text)
      evidence[words, default: KindEvidence()] += weights
      opinions[words, default: KindEvidence()] += votes[mention.tokens.lowerBound] ?? KindEvidence()
      counts[words, default: 0] += 1
    }
  }

  /// Gives every name its kind: by the sum of its evidence; a surname alone that of the person who bears it.
  mutating func assign(to texts: inout [AnalysedText]) {
    let surnames = surnames(texts)
    let houses = houses(texts)
    for index in texts.indices {
      for position in texts[index].mentions.indices where texts[index].mentions[position].form == .name {
        let mention = texts[index].mentions[position]
        let words = Self.words(mention, texts[index])
        guard var weights = weights(of: words) else { continue }
        if words.count == 1, surnames.contains(words[0]), !houses.contains(words[0]) { weights[.person] += Self.surnameWeight }
        texts[index].mentions[position].kind = weights.best(isSeen: !(opinions[words]?.isEmpty ?? true))
      }
    }
  }

  /// What the surname of somebody named in full weighs: more than the network's guess and a noun that companies share with people.
  private static let surnameWeight = 12

  /// From this weight on a name is that of an organisation by more than one word beside it.
  private static let houseWeight = 7

  private func weights(of words: [Symbol]) -> KindEvidence? {
    evidence[words]?.adding(opinions[words] ?? KindEvidence(), mentions: counts[words] ?? 1)
  }

  /// Words that begin the name of an organisation: "Aldana" of "Aldana Motors", whoever else bears it, or that the text uses as one.
  private func houses(_ texts: [AnalysedText]) -> Set<Symbol> {
    var houses: Set<Symbol> = []
    for text in texts {
      for mention in text.mentions where mention.form == .name {
        let words = Self.words(mention, text)
        guard let weights = weights(of: words) else { continue }
        if words.count > 1 ? weights.best == .organization : weights[.organization] >= Self.surnameWeight {
          houses.insert(words[0])
        }
      }
    }
    return houses
  }

  /// Last words of people's full names. Two or three words of which the last stands alone elsewhere and the first does not
  /// count as a full name.
  private mutating func surnames(_ texts: [AnalysedText]) -> Set<Symbol> {
    var surnames: Set<Symbol> = []
    for text in texts {
      for mention in text.mentions where mention.form == .name && mention.tokens.count > 1 {
        let words = Self.words(mention, text)
        guard var weights = weights(of: words) else { continue }
        let alone = evidence[[words[words.count - 1]]]
        // "joined Brightwater Albion in 1998 … for Albion": its last word is no surname.
        let isHouse = weights[.organization] >= Self.houseWeight || alone.map { $0[.person] < 0 } ?? false
        if words.count <= 3, alone != nil, !isHouse, evidence[[words[0]]] == nil, Self.isPlain(mention, text) {
          weights[.person] += 4
          evidence[words]?[.person] += surnames.contains(text.tokens[mention.head].word) ? 0 : 4
        }
        if weights.best == .person { surnames.insert(text.tokens[mention.head].word) }
      }
    }
    return surnames
  }

  private static func words(_ mention: Mention, _ text: AnalysedText) -> [Symbol] { mention.tokens.map { text.tokens[$0].word } }

  private static func isPlain(_ mention: Mention, _ text: AnalysedText) -> Bool {
    mention.tokens.allSatisfy {
      let shape = text.tokens[$0].shape
      return shape.contains(.capitalised) && shape.isDisjoint(with: [.allCapitals, .mixedCase])
    }
  }
}
