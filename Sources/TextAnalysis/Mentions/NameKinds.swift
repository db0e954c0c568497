/// Makes the kinds of an article's names agree: where a name is clear in one place, it is clear in all.
enum NameKinds {
  /// Gives every name the kind that most of its mentions have, surnames the kind of the person who bears them.
  static func spread(over texts: inout [AnalysedText], _ symbols: SymbolTable) {
    var votes: [[Symbol]: [Int]] = [:]
    var surnames: Set<Symbol> = []
    let alone = single(texts)
    for text in texts {
      for mention in text.mentions where mention.form == .name {
        let words = mention.tokens.map { text.tokens[$0].word }
        var kind = mention.kind
        if kind == .unknown, isFullName(words, mention, text.tokens, alone) { kind = .person }
        if kind != .unknown {
          votes[words, default: Array(repeating: 0, count: Mention.Kind.allCases.count)][Int(kind.rawValue)] += 1
        }
        if kind == .person, words.count > 1 { surnames.insert(text.tokens[mention.head].word) }
      }
    }
    for index in texts.indices {
      for position in texts[index].mentions.indices where texts[index].mentions[position].form == .name {
        let mention = texts[index].mentions[position]
        let words = mention.tokens.map { texts[index].tokens[$0].word }
        let tally = votes[words]
        if words.count == 1, surnames.contains(words[0]), mention.kind != .organization || (tally?[Int(Mention.Kind.organization.rawValue)] ?? 0) < 3 {
          texts[index].mentions[position].kind = .person
        } else if let tally, let best = tally.indices.max(by: { tally[$0] < tally[$1] }), tally[best] > 0 {
          // The first kind of equal votes wins, so the order of the enum decides, not that of the text.
          let first = tally.firstIndex(of: tally[best]) ?? best
          texts[index].mentions[position].kind = Mention.Kind(rawValue: UInt8(first)) ?? mention.kind
        }
      }
    }
  }

  /// Words that are a name by themselves somewhere.
  private static func single(_ texts: [AnalysedText]) -> Set<Symbol> {
    var words: Set<Symbol> = []
    for text in texts {
      for mention in text.mentions where mention.form == .name && mention.tokens.count == 1 { words.insert(text.tokens[mention.head].word) }
    }
    return words
  }

  /// Two or three words of which the last stands alone elsewhere and the first does not: a given name and a surname.
  private static func isFullName(_ words: [Symbol], _ mention: Mention, _ tokens: [Token], _ alone: Set<Symbol>) -> Bool {
    guard (2...3).contains(words.count), alone.contains(words[words.count - 1]), !alone.contains(words[0]) else { return false }
    return mention.tokens.allSatisfy { tokens[$0].shape.contains(.capitalised) && tokens[$0].shape.isDisjoint(with: [.allCapitals, .mixedCase]) }
  }
}
