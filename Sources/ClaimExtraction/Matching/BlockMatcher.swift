import ClaimModel
import DocumentReading
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// Runs the rules that a block's words call for.
struct BlockMatcher {
  let article: ArticleReading
  let block: BlockReading
  let rules: CompiledRules
  private let reader: CaptureReader
  private let stances: StanceReader

  init(article: ArticleReading, block: BlockReading, rules: CompiledRules) {
    self.article = article
    self.block = block
    self.rules = rules
    reader = CaptureReader(article: article, block: block, lexicon: rules.lexicon)
    stances = StanceReader(article: article, block: block, lexicon: rules.lexicon)
  }

  /// In the order of the text, then of the rules.
  func matches() -> [Match] {
    var matches = clauseMatches()
    for sentence in block.text.sentences { matches += tokenMatches(in: sentence.tokens) }
    return matches.sorted { left, right in
      left.tokens.lowerBound != right.tokens.lowerBound
        ? left.tokens.lowerBound < right.tokens.lowerBound : left.rule < right.rule
    }
  }

  // MARK: Clauses

  private func clauseMatches() -> [Match] {
    guard !block.text.clauses.isEmpty || !block.titles.isEmpty else { return [] }
    let matcher = ClauseMatcher(reader: reader, rules: rules)
    var matches: [Match] = []
    for frame in FrameBuilder(article: article, block: block, rules: rules).frames() {
      let candidates = rules.candidates(for: frame, in: block)
      guard !candidates.isEmpty else { continue }
      let stance = stances.stance(of: frame)
      for index in candidates {
        let rule = rules.clauseRule(index)
        guard let captures = matcher.captures(of: rule, in: frame) else { continue }
        matches.append(
          Match(
            rule: rule.rule, captures: captures, stance: stance, tokens: frame.head..<frame.head + 1,
            sentence: block.sentence(at: frame.head), specificity: rule.parts.count + rule.with.count))
      }
    }
    return matches
  }

  // MARK: Sequences

  private func tokenMatches(in sentence: Range<Int>) -> [Match] {
    let candidates = rules.sequenceCandidates(for: block.tokens[sentence])
    guard !candidates.isEmpty else { return [] }
    let matcher = TokenMatcher(reader: reader, sentence: sentence)
    var matches: [Match] = []
    for index in candidates {
      let rule = rules.tokenRule(index)
      guard rule.with.isEmpty || rule.with.contains(where: { $0.first(in: sentence, of: block.tokens) != nil }),
        !rule.without.contains(where: { $0.first(in: sentence, of: block.tokens) != nil })
      else { continue }
      for found in matcher.matches(of: rule) {
        guard let captures = withContext(found, rule.context, sentence) else { continue }
        matches.append(
          Match(
            rule: rule.rule, captures: captures, stance: stance(of: found), tokens: found.tokens,
            sentence: sentence, specificity: rule.elements.count + rule.context.count))
      }
    }
    return matches
  }

  private func stance(of match: TokenMatcher.Match) -> Stance {
    // That somebody said it is stated, whatever the words commit to.
    if let run = block.quotation(from: match.tokens.lowerBound), run.tokens == match.tokens {
      return Stance(modality: .quoted, attributedTo: run.speaker?.entity)
    }
    return stances.stance(of: match.tokens)
  }

  /// Captures from outside the sequence; nil when one is missing.
  private func withContext(
    _ match: TokenMatcher.Match, _ context: [ClausePattern.Part], _ sentence: Range<Int>
  ) -> Captures? {
    var result = match.captures
    let token = match.tokens.lowerBound
    for part in context {
      let type = part.capture.type
      let found: Filler? =
        if part.place == .when {
          nearestTime(type, to: match.tokens, sentence)
        } else if type.isTopic {
          TopicReader(article: article, block: block).filler(type, at: token)
        } else if type == .number || type == .money {
          onlyAmount(type, before: sentence, of: match)
        } else if let run = block.quotation(from: token) {
          run.speaker
        } else {
          subject(type, before: token, sentence) ?? lastFiller(type, before: token, sentence)
        }
      if let found {
        result[part.capture.name] = [found]
      } else if !part.capture.isOptional {
        return nil
      }
    }
    return result
  }

  /// Who does what the first clause of the sentence says, before `token`.
  private func subject(_ type: CaptureType, before token: Int, _ sentence: Range<Int>) -> Filler? {
    let first = block.text.clauses.lazy.filter { sentence.contains($0.predicate) && $0.construction != .noun }
      .min { $0.predicate < $1.predicate }
    guard let who = first?.who ?? first?.what, who.head < token else { return nil }
    return reader.fillers(type, of: who).first
  }

  /// The time of the type that stands nearest before or after `range` in its sentence.
  private func nearestTime(_ type: CaptureType, to range: Range<Int>, _ sentence: Range<Int>) -> Filler? {
    var best: (filler: Filler, distance: Int)?
    for token in sentence where !range.contains(token) {
      guard let value = block.value(at: token), value.tokens.lowerBound == token, value.value.isTime,
        let filler = reader.filler(type, from: value)
      else { continue }
      let distance = token < range.lowerBound ? range.lowerBound - token : token - range.upperBound
      if best == nil || distance < best!.distance { best = (filler, distance) }
    }
    return best?.filler
  }

  /// The number or amount of the sentence before: "They built 940 boats. Of these, ...". Of several it is the only one that counts what
  /// the match speaks of, and a percentage is one only where it is a share of something.
  private func onlyAmount(_ type: CaptureType, before sentence: Range<Int>, of match: TokenMatcher.Match) -> Filler? {
    guard let before = block.text.sentences.last(where: { $0.tokens.upperBound <= sentence.lowerBound }) else { return nil }
    var found: [(filler: Filler, end: Int)] = []
    for token in before.tokens {
      guard let value = block.value(at: token), value.tokens.lowerBound == token, let filler = reader.filler(type, from: value)
      else { continue }
      if value.value.isPercentage, !isShare(value.tokens.upperBound, before.tokens) { continue }
      found.append((filler, value.tokens.upperBound))
    }
    guard found.count > 1 else { return found.first?.filler }
    let counting = found.filter { reader.counted(from: $0.end, before: before.tokens.upperBound).map(match.speaks(of:)) ?? false }
    return counting.count == 1 ? counting[0].filler : nil
  }

  private func isShare(_ next: Int, _ sentence: Range<Int>) -> Bool {
    next < sentence.upperBound && block.tokens[next].word == rules.lexicon.words.of
  }

  /// The nearest mention of the type before `token` in its sentence.
  private func lastFiller(_ type: CaptureType, before token: Int, _ sentence: Range<Int>) -> Filler? {
    for (index, mention) in block.text.mentions.enumerated().reversed()
    where mention.tokens.upperBound <= token && mention.tokens.lowerBound >= sentence.lowerBound {
      if let filler = reader.filler(type, ofMention: index) { return filler }
    }
    return nil
  }
}

extension TokenMatcher.Match {
  /// Whether one of the captures has the same words.
  fileprivate func speaks(of filler: Filler) -> Bool {
    captures.values.contains { $0.contains { $0.content == filler.content } }
  }
}

extension BlockReading {
  var isRead: Bool { block.isRead }
}
