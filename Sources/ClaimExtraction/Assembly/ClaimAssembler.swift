import ClaimModel
import DocumentReading
import NormalValues
import RuleLanguage
import SourceText
import TextAnalysis
import ValueRecognition

/// Makes the claims that a rule emits from what its captures caught.
struct ClaimAssembler {
  let rules: CompiledRules
  /// Most claims that one emission makes from coordinated phrases.
  private static let mostCombinations = 24

  /// Claims of one match, in the order of the emissions; teams that are new are added to the article.
  ///
  /// - Parameter earlier: the claims before it, in the order of the text, for what its words leave out.
  func claims(
    of match: Match, in block: BlockReading, after earlier: [ReadClaim], _ article: inout ArticleReading
  ) -> [ReadClaim] {
    let rule = rules.rule(match.rule)
    var claims: [ReadClaim] = []
    guard !match.stance.isUnclear else { return [] }
    guard
      let match = Ellipsis(
        earlier: earlier, article: article, block: block, catalogue: rules.ruleSet.catalogue, words: rules.lexicon.words
      ).completed(
        match, optional: rule.optionalCaptures)
    else { return [] }
    for emission in rule.emits {
      guard let kind = rules.ruleSet.catalogue.kind(emission.kind) else { continue }
      for captures in combinations(match.captures, used: emission) {
        if let claim = claim(emission, kind, captures, match, block, rule, &article) { claims.append(claim) }
      }
    }
    return claims
  }

  /// One filler a capture, for every way to choose among coordinated ones.
  private func combinations(_ captures: Captures, used emission: Emission) -> [[String: Filler]] {
    let names = Set(
      emission.slots.compactMap { source -> String? in
        if case .capture(let name, _) = source.source { return name }
        return nil
      })
    var result: [[String: Filler]] = [[:]]
    for name in captures.keys.sorted() where names.contains(name) {
      guard let fillers = captures[name], !fillers.isEmpty else { continue }
      result = result.flatMap { chosen in
        fillers.filter { Self.standsWith($0, chosen) }.map { filler in
          var extended = chosen
          extended[name] = filler
          return extended
        }
      }
      if result.count > Self.mostCombinations { result = Array(result.prefix(Self.mostCombinations)) }
    }
    return result
  }

  /// "Three vans and two buses": a number goes with what it counts.
  private static func standsWith(_ filler: Filler, _ chosen: [String: Filler]) -> Bool {
    guard let phrase = filler.phrase else { return true }
    return chosen.values.allSatisfy { $0.phrase == nil || $0.phrase == phrase }
  }

  private func claim(
    _ emission: Emission, _ kind: ClaimKind, _ captures: [String: Filler], _ match: Match, _ block: BlockReading,
    _ rule: ExtractionRule, _ article: inout ArticleReading
  ) -> ReadClaim? {
    var fillings: [SlotFilling] = []
    var steps: [String] = []
    var confidence = match.stance.isIntended ? Derivation.Confidence.medium : .high
    var tokens: Range<Int>?
    for declaration in kind.slots {
      guard let source = emission.slots.first(where: { $0.slot == declaration.name }) else { continue }
      var span: ByteSpan?
      var value: SlotValue?
      switch source.source {
      case .capture(let name, let part):
        guard let filler = captures[name] else { break }
        value = SlotTyping.value(filler, part, for: declaration.type, &article)
        if let given = value, isOfAnotherYear(given, match.stance, article) { value = nil }
        guard value != nil else { break }
        let home = filler.block.map { article.blocks[$0] } ?? block
        span = filler.tokens.map(home.sourceSpan)
        steps += filler.steps.filter { !steps.contains($0) }
        confidence = min(confidence, filler.confidence)
        if let used = filler.tokens, filler.block == nil {
          tokens = tokens.map { min($0.lowerBound, used.lowerBound)..<max($0.upperBound, used.upperBound) } ?? used
        }
      case .number(let number): value = SlotTyping.value(number, for: declaration.type)
      case .text(let text): value = SlotTyping.value(text, for: declaration.type)
      }
      if let value { fillings.append(SlotFilling(declaration.name, value, span: span)) }
    }
    fillings = OngoingStart.replacingLength(in: fillings, of: kind, match.stance, article, &steps)
    fillings = withDefaults(fillings, kind, match, block, article, &steps)
    let isComplete = kind.slots.allSatisfy { slot in
      !(slot.isKey || slot.isRequired) || fillings.contains { $0.slot == slot.name }
    }
    guard isComplete else { return nil }
    guard hasDistinctParties(fillings) else { return nil }
    let denied = emission.isDenied != match.stance.isDenied
    let used =
      tokens.map { min($0.lowerBound, match.tokens.lowerBound)..<max($0.upperBound, match.tokens.upperBound) } ?? match.tokens
    let span = fillings.compactMap(\.span).reduce(block.sourceSpan(used)) { $0.union($1) }
    let claim = Claim(
      kind: kind.name, slots: fillings, polarity: denied ? .denied : .affirmed, modality: match.stance.modality,
      attributedTo: match.stance.attributedTo, tense: match.stance.tense, block: block.block.role,
      span: span, sentence: block.sourceSpan(match.sentence).union(span),
      derivation: Derivation(
        rule: rule.name, steps: steps, confidence: confidence, strictness: max(kind.strictness, rule.strictness)))
    return ReadClaim(claim: claim, block: block.index, tokens: used, sentence: match.sentence, specificity: match.specificity)
  }

  /// "Smith has led it since 2019. She goes on 1 July": of what is or will be, a text without a date does not mean the year it named last.
  private func isOfAnotherYear(_ value: SlotValue, _ stance: Stance, _ article: ArticleReading) -> Bool {
    guard case .date(let date) = value, date.origin == .antecedent, article.published == nil else { return false }
    return stance.tense == .present || stance.tense == .future
  }

  /// Nobody reports to himself, and nobody moves from an organisation to the same.
  private func hasDistinctParties(_ fillings: [SlotFilling]) -> Bool {
    var seen: Set<EntityID> = []
    for filling in fillings {
      if case .entity(let id) = filling.value, !seen.insert(id).inserted { return false }
    }
    return true
  }

  // MARK: Defaults

  private func withDefaults(
    _ fillings: [SlotFilling], _ kind: ClaimKind, _ match: Match, _ block: BlockReading, _ article: ArticleReading,
    _ steps: inout [String]
  ) -> [SlotFilling] {
    let stance = match.stance
    let isPast = stance.tense == .past
    var narrated: Narration?
    if block.tellsOfThePast(match.sentence) {
      if isPast {
        narrated = Self.narration(match.sentence, block, article)
      } else if stance.tense == .unknown, article.horizon != nil, Self.namesTime(match.sentence, block) {
        // "In 1817 Karl Ludwig, age sixteen, became Prince of Lucca", in a text of nobody knows when.
        narrated = Narration(date: nil, dateBefore: nil)
      }
    }
    var result: [SlotFilling] = []
    for declaration in kind.slots {
      if let given = fillings.first(where: { $0.slot == declaration.name }) {
        result.append(given)
      } else if declaration.type == .date,
        let date = DefaultDate.date(declaration.filledFrom, stance, article, narrated: narrated)
      {
        result.append(SlotFilling(declaration.name, .date(date)))
        steps.append(
          "no date is given, so \(declaration.name) is taken from the \(DefaultDate.reason(declaration.filledFrom, stance))")
      }
    }
    return result
  }

  /// What a sentence in the past tense is dated by.
  private static func narration(_ sentence: Range<Int>, _ block: BlockReading, _ article: ArticleReading) -> Narration {
    if namesTime(sentence, block) { return Narration(date: onlyDate(sentence, block), dateBefore: nil) }
    if let before = block.text.sentences.last(where: { $0.tokens.upperBound <= sentence.lowerBound }) {
      return Narration(date: nil, dateBefore: onlyDate(before.tokens, block))
    }
    let isBeside = block.index > 0 && article.blocks[block.index - 1].block.role == block.block.role
    guard isBeside, let before = article.blocks[block.index - 1].text.sentences.last else {
      return Narration(date: nil, dateBefore: nil)
    }
    return Narration(date: nil, dateBefore: onlyDate(before.tokens, article.blocks[block.index - 1]))
  }

  private static func namesTime(_ sentence: Range<Int>, _ block: BlockReading) -> Bool {
    sentence.contains { block.value(at: $0)?.value.isTime == true }
  }

  /// The date of a sentence that names just one.
  private static func onlyDate(_ sentence: Range<Int>, _ block: BlockReading) -> StatedDate? {
    var only: StatedDate?
    for token in sentence {
      guard let value = block.value(at: token), value.tokens.lowerBound == token, case .date(let date) = value.value,
        date.earliest != nil, date.latest != nil
      else { continue }
      if only != nil { return nil }
      only = date
    }
    return only
  }
}

/// A claim with the place in the article that it was read from.
struct ReadClaim: Sendable {
  var claim: Claim
  let block: Int
  let tokens: Range<Int>
  let sentence: Range<Int>
  let specificity: Int
}
