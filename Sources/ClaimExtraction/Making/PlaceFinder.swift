import NormalValues
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// Finds the predicate of a sentence and the place in which each placeholder stands, by trying places with the matcher itself.
struct PlaceFinder {
  let article: ArticleReading
  let block: BlockReading
  let rules: CompiledRules
  /// Tokens of each placeholder with the type of its capture.
  let placeholders: [(tokens: Range<Int>, type: CaptureType)]

  /// A predicate with the places around it.
  struct Found {
    let frame: Frame
    let predicate: ClausePattern.Predicate
    /// The place of each placeholder; nil for one that is the predicate itself.
    var places: [ClausePattern.Place?]
    /// Dictionary forms of an object that is no placeholder: "helm" of "took the helm".
    let objects: [String]
    /// Whether two placeholders are the ends of one period.
    let periods: [Int: Emission.Part]
    /// Placeholders whose place is known by more than being somewhere in the clause.
    let placed: Int
  }

  /// The predicate with the most placeholders around it, a verb before a title; nil without one.
  func best() -> Found? {
    let frames = FrameBuilder(article: article, block: block, rules: rules).frames()
    var best: Found?
    for frame in frames {
      guard let found = found(frame) else { continue }
      if best.map({ rank(found) > rank($0) }) ?? true { best = found }
    }
    return best
  }

  private func rank(_ found: Found) -> (Int, Int, Int) {
    let kind =
      switch found.frame.predicate {
      case .verb: 2
      case .title: 1
      case .noun: 0
      }
    return (found.placed, kind, -found.frame.head)
  }

  private func found(_ frame: Frame) -> Found? {
    guard let predicate = predicate(frame) else { return nil }
    let matcher = ClauseMatcher(reader: CaptureReader(article: article, block: block, lexicon: rules.lexicon), rules: rules)
    var context = ClauseMatcher.Context(frame: frame, objects: governed(frame)?.argument.all ?? [], title: nil)
    var places = [ClausePattern.Place?](repeating: nil, count: placeholders.count)
    var periods: [Int: Emission.Part] = [:]
    var placed = 0
    if case .title(let title) = frame.predicate {
      context.title = title
      if placeholders.contains(where: { $0.type == .title && $0.tokens.overlaps(title.tokens) }) {
        placed += 1
      } else {
        return nil
      }
    }
    // Titles come first, because they say which organisation is theirs.
    let order = placeholders.indices.sorted {
      (placeholders[$0].type == .title ? 0 : 1, $0) < (placeholders[$1].type == .title ? 0 : 1, $1)
    }
    for index in order {
      if case .title(let title) = frame.predicate, placeholders[index].tokens.overlaps(title.tokens) { continue }
      if let part = periodEnd(index) { periods[index] = part }
      guard let place = place(of: index, frame, matcher, &context, isPeriod: periods[index] != nil) else { continue }
      places[index] = place
      if place != .anywhere { placed += 1 }
    }
    guard placed > 0 else { return nil }
    return Found(
      frame: frame, predicate: predicate, places: places, objects: objects(frame, places), periods: periods, placed: placed)
  }

  // MARK: The predicate

  private func predicate(_ frame: Frame) -> ClausePattern.Predicate? {
    let token = block.tokens[frame.head]
    if placeholders.contains(where: { $0.tokens.contains(frame.head) }) {
      guard case .title = frame.predicate else { return nil }
    }
    let lemma = article.symbols.text(of: token.lemma)
    switch frame.predicate {
    case .title: return .title(Capture(type: .title, name: "role", isOptional: false))
    case .noun: return .noun(WordChoice(words: [lemma], byLemma: true))
    case .verb:
      // Being is no predicate: what is said of the subject is.
      guard token.lemma != rules.lexicon.words.be else { return nil }
      let preposition = governed(frame).map { [article.symbols.text(of: $0.marker)] } ?? []
      let words = [lemma] + (preposition.isEmpty ? particles(of: frame.head) : preposition)
      return .verb(WordChoice(words: [words.joined(separator: " ")], byLemma: true))
    }
  }

  /// "down" of "step down", "back" of "came back": words right after the verb that make another verb of it.
  private func particles(of head: Int) -> [String] {
    var words: [String] = []
    let arcs = block.text.arcs
    for token in head + 1..<max(head + 1, min(head + 6, block.tokens.count))
    where token < arcs.count && Int(arcs[token].head) == head {
      let isNext = token == head + 1 + words.count
      if arcs[token].relation == .prt || isNext && arcs[token].relation == .advmod && block.tokens[token].tag != .rb {
        words.append(article.symbols.text(of: block.tokens[token].word))
      } else if isNext, arcs[token].relation == .advmod, Self.adverbs.contains(article.symbols.text(of: block.tokens[token].word))
      {
        words.append(article.symbols.text(of: block.tokens[token].word))
      }
    }
    return words
  }

  private static let adverbs: Set<String> = ["back", "away", "out", "off", "over", "up", "down", "aside", "ahead", "in"]

  // MARK: Places

  private func place(
    of index: Int, _ frame: Frame, _ matcher: ClauseMatcher, _ context: inout ClauseMatcher.Context, isPeriod: Bool
  ) -> ClausePattern.Place? {
    for place in candidates(index, frame, context.title) {
      var attempt = context
      let fillers = matcher.fillers(part(place, index, isPeriod: isPeriod), &attempt)
      // The first filler is the one that a claim gets.
      let isFound = fillers.first.map { $0.tokens?.overlaps(placeholders[index].tokens) ?? false } ?? false
      if isFound {
        context = attempt
        if isPeriod {
          context.used.subtract(placeholders[index].tokens.lowerBound - 4..<placeholders[index].tokens.upperBound + 8)
        }
        return place
      }
    }
    return nil
  }

  private func candidates(_ index: Int, _ frame: Frame, _ title: TitlePhrase?) -> [ClausePattern.Place] {
    let (tokens, type) = placeholders[index]
    var places: [ClausePattern.Place] = [.date, .period, .life, .duration, .age].contains(type) ? [.when] : []
    places += [.who, .what, .whom]
    var markers: [String] = []
    for complement in frame.complements where complement.argument.all.contains(where: { $0.tokens.overlaps(tokens) }) {
      let marker = article.symbols.text(of: complement.marker)
      if !marker.isEmpty, complement.marker != 0, !markers.contains(marker), isMarker(marker) { markers.append(marker) }
    }
    if let title, title.employers.contains(where: { block.text.mentions[$0.mention].tokens.overlaps(tokens) }) {
      places.append(.marker(["of", "at", "for", "poss", "modifier"]))
    }
    places += markers.map { .marker([$0]) }
    for complement in frame.objectComplements where complement.argument.all.contains(where: { $0.tokens.overlaps(tokens) }) {
      places.append(.marker(["what." + article.symbols.text(of: complement.marker)]))
    }
    if type == .title { places.append(.marker(["as", "oprd"])) }
    places += [.marker(["poss"]), .marker(["modifier"]), .anywhere]
    return places
  }

  /// Whether the rule language has the marker as a place; others become part of the predicate.
  private func isMarker(_ marker: String) -> Bool {
    guard let known = rules.ruleSet.words("complement-markers")?.entries else { return !marker.contains(" ") }
    return known.contains(marker) && !marker.contains(" ")
  }

  /// The preposition of a placeholder that is no marker of the language, with its phrases: "out of" of "storm out of Northwind".
  private func governed(_ frame: Frame) -> Complement? {
    guard case .verb = frame.predicate, frame.what.isEmpty else { return nil }
    return frame.complements.first { complement in
      complement.marker != 0 && complement.markerToken > frame.head
        && !isMarker(article.symbols.text(of: complement.marker))
        && placeholders.contains { placeholder in complement.argument.all.contains { $0.tokens.overlaps(placeholder.tokens) } }
    }
  }

  private func part(_ place: ClausePattern.Place, _ index: Int, isPeriod: Bool) -> CompiledClauseRule.Part {
    let capture = Capture(type: isPeriod ? .period : placeholders[index].type, name: "\(index)", isOptional: false)
    var symbols = article.symbols
    let pattern = ClausePattern(
      predicate: .verb(WordChoice(words: [], byLemma: true)), parts: [ClausePattern.Part(place: place, capture: capture)])
    return CompiledClauseRule(rule: 0, pattern, symbols: &symbols).parts[0]
  }

  /// Which end of a period a date is: behind "since" or "until", or when another placeholder is the other end of the same one.
  private func periodEnd(_ index: Int) -> Emission.Part? {
    let (tokens, type) = placeholders[index]
    guard type == .date, let value = block.value(at: tokens.lowerBound) else { return nil }
    for (other, placeholder) in placeholders.enumerated()
    where other != index && placeholder.type == .date && value.tokens.overlaps(placeholder.tokens) {
      return tokens.lowerBound < placeholder.tokens.lowerBound ? .start : .end
    }
    switch value.value {
    case .date(let date): return date.modifier == .since ? .start : date.modifier == .until ? .end : nil
    case .interval(_?, nil): return .start
    case .interval(nil, _?): return .end
    default: return nil
    }
  }

  /// Nouns that the verb takes and that no placeholder covers: without them it says something else.
  private func objects(_ frame: Frame, _ places: [ClausePattern.Place?]) -> [String] {
    guard case .verb = frame.predicate, !places.contains(.what) else { return [] }
    let isPassive = frame.voice == .passive
    return frame.what.compactMap { argument in
      guard !placeholders.contains(where: { $0.tokens.contains(argument.head) }), block.tokens[argument.head].tag.isNoun,
        !isPassive,
        block.value(at: argument.head) == nil
      else { return nil }
      return article.symbols.text(of: block.tokens[argument.head].lemma)
    }
  }
}
