internal import RuleLanguage
internal import TextAnalysis

/// Which sentences are worth a parse.
extension CompiledRules {
  /// Whether a rule that reads clauses may find all that it needs in the sentence, or one that reads words may need the stance of a clause.
  func asksForParse(_ sentence: UnparsedSentence) -> Bool {
    let tokens = sentence.text.tokens
    var hasTrigger = false
    for index in sentence.tokens {
      if !titleRules.isEmpty, lexicon.titleHeads.contains(tokens[index]) { return true }
      guard let candidates = clauseTriggers[tokens[index].lemma] else { continue }
      hasTrigger = true
      if candidates.contains(where: { clauseRules[$0].mayMatch(tokens[index].lemma, sentence) }) { return true }
    }
    guard hasTrigger else { return false }
    return sentence.tokens.contains { index in
      !tokens[index].shape.isDisjoint(with: [.openingQuote, .closingQuote]) || tokenTriggers[tokens[index].word] != nil
        || tokenTriggers[tokens[index].lemma] != nil
    }
  }
}

extension CompiledClauseRule {
  /// Whether the sentence, in which the predicate may begin with `first`, has the words and the mentions without which the rule cannot match.
  func mayMatch(_ first: Symbol, _ sentence: UnparsedSentence) -> Bool {
    let tokens = sentence.text.tokens
    if !with.isEmpty, !with.contains(where: { $0.first(in: sentence.tokens, of: tokens) != nil }) { return false }
    switch predicate {
    case .verb(let words), .noun(let words):
      guard words.mayContinue(first, in: sentence.tokens, of: tokens) else { return false }
    case .title: break
    }
    return !needsMention || sentence.hasMention
  }

  /// Whether a place must be filled by something that only a name, a pronoun or a description stands for.
  private var needsMention: Bool {
    parts.contains { part in
      guard !part.capture.isOptional, !part.takesLeftOut else { return false }
      switch part.capture.type {
      case .person, .organization, .side, .team, .product, .place, .name, .names: return true
      default: return false
      }
    }
  }
}
