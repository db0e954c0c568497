import ClaimModel
import NormalValues
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// Matches a clause rule against one frame.
struct ClauseMatcher {
  let reader: CaptureReader
  let rules: CompiledRules

  var block: BlockReading { reader.block }
  var tokens: [Token] { reader.block.tokens }
  var words: FunctionWords { reader.lexicon.words }

  /// What the rule's captures catch in `frame`; nil when the rule does not fit.
  func captures(of rule: CompiledClauseRule, in frame: Frame) -> Captures? {
    guard let predicate = matchPredicate(rule, frame) else { return nil }
    guard fits(voice: rule.voice, frame), fits(tenses: rule.tenses, frame) else { return nil }
    guard rule.with.isEmpty || rule.with.contains(where: { contains($0, frame) }),
      !rule.without.contains(where: { contains($0, frame) || standsBesideObject($0, frame) })
    else { return nil }
    var captures: Captures = predicate.captures
    var context = Context(frame: frame, objects: predicate.objects, title: predicate.title)
    for part in rule.parts {
      let fillers = fillers(part, &context)
      if !fillers.isEmpty {
        if captures[part.capture.name] == nil { captures[part.capture.name] = fillers }
      } else if !part.capture.isOptional, captures[part.capture.name] == nil {
        return nil
      }
    }
    if let title = context.title, reader.lexicon.placeOffices.contains(tokens[title.head]),
      rule.parts.contains(where: { $0.capture.type == .organization && captures[$0.capture.name] != nil })
    {
      return nil
    }
    return takesTimeOfAnother(captures, beside: context.title) ? nil : captures
  }

  // MARK: The predicate

  struct PredicateMatch {
    /// Phrases that a preposition of the predicate takes ("step down from Northwind").
    var objects: [Argument] = []
    var captures: Captures = [:]
    var title: TitlePhrase?
  }

  struct Context {
    let frame: Frame
    let objects: [Argument]
    /// The title of the predicate, or one that a part has caught; its employers stand for "of", "at" and the like.
    var title: TitlePhrase?
    /// Tokens already used, so that two parts do not take the same words.
    var used: Set<Int> = []
    /// The organisation by which the person is described.
    var employer: EntityID?
    /// Where the last place that a part has caught ends.
    var placeEnd: Int?
  }

  func matchPredicate(_ rule: CompiledClauseRule, _ frame: Frame) -> PredicateMatch? {
    switch (rule.predicate, frame.predicate) {
    case (.verb(let matcher), .verb): return matchVerb(matcher, frame)
    case (.noun(let matcher), .noun):
      let token = tokens[frame.head]
      return matcher.phrases(from: token.lemma).contains { $0.count == 1 } ? PredicateMatch() : nil
    case (.title(let capture), .title(let title)):
      let core = title.tokens.lowerBound..<title.head + 1
      if rule.except.contains(where: { $0.first(in: core, of: tokens) != nil }) { return nil }
      if !rule.only.isEmpty, !rule.only.contains(where: { $0.first(in: core, of: tokens) != nil }) { return nil }
      if capture.type == .office, !reader.lexicon.officeHeads.contains(tokens[title.head]) { return nil }
      return PredicateMatch(captures: [capture.name: [Filler(.title(title.title), tokens: title.tokens)]], title: title)
    default: return nil
    }
  }

  private func matchVerb(_ matcher: WordMatcher, _ frame: Frame) -> PredicateMatch? {
    let token = tokens[frame.head]
    // The dictionary form alone: "found" is a form of "find" here, whatever else it spells.
    let phrases = matcher.phrases(from: token.lemma)
    let particle = particle(of: frame)
    for phrase in phrases {
      let rest = phrase.dropFirst()
      if rest.isEmpty {
        if particle == nil { return PredicateMatch() }
        continue
      }
      if let objects = matchRest(Array(rest), frame, particle) { return PredicateMatch(objects: objects) }
    }
    return nil
  }

  /// The words after the verb: a particle, an adverb, and last perhaps the preposition of a complement, whose phrases are given.
  private func matchRest(_ rest: [Symbol], _ frame: Frame, _ particle: Int?) -> [Argument]? {
    // "storm out of": the words after the verb may be one preposition.
    if rest.count > 1 {
      let symbols = reader.article.symbols
      let compound = symbols.symbol(of: rest.map { symbols.text(of: $0) }.joined(separator: " "))
      if let compound, let complement = frame.complements.first(where: { $0.marker == compound && $0.markerToken > frame.head }) {
        return complement.argument.all
      }
    }
    var cursor = frame.head
    for (position, symbol) in rest.enumerated() {
      let isLast = position == rest.count - 1
      if isLast,
        let complement = frame.complements.first(where: {
          $0.marker == symbol && $0.markerToken > frame.head && $0.argument.head != $0.markerToken
        })
      {
        return complement.argument.all
      }
      // "took it over": the object may stand before the particle.
      let reach = min(cursor + (position == 0 ? 4 : 2), tokens.count)
      guard
        let found = (cursor + 1..<max(reach, cursor + 1)).first(where: { tokens[$0].word == symbol || tokens[$0].lemma == symbol }
        )
      else { return nil }
      cursor = found
    }
    return []
  }

  /// "up" of "set up": a word that makes another verb of the verb.
  private func particle(of frame: Frame) -> Int? {
    let arcs = block.text.arcs
    let limit = min(frame.head + 6, tokens.count)
    return (frame.head + 1..<max(limit, frame.head + 1)).first {
      $0 < arcs.count && arcs[$0].relation == .prt && Int(arcs[$0].head) == frame.head
    }
  }

  /// "bring in" of "has brought in".
  private func verb(_ frame: Frame) -> Filler {
    let symbols = reader.article.symbols
    let words =
      [symbols.text(of: tokens[frame.head].lemma)] + (particle(of: frame).map { [symbols.text(of: tokens[$0].word)] } ?? [])
    return Filler(.words(words.joined(separator: " ")), tokens: frame.head..<frame.head + 1)
  }

  // MARK: Places

  func fillers(_ part: CompiledClauseRule.Part, _ context: inout Context) -> [Filler] {
    let frame = context.frame
    let type = part.capture.type
    if type == .verb { return [verb(frame)] }
    if part.takesWider { return widerPlace(type, &context).map { [$0] } ?? [] }
    var found: [Filler]
    switch part.place {
    case .who:
      if type.isTopic || (frame.lacksSubject && frame.who.isEmpty) {
        found = TopicReader(article: reader.article, block: block).filler(type, at: frame.head).map { [$0] } ?? []
      } else {
        found = fillers(type, of: frame.who)
      }
    case .what where type == .topicOrganization:
      // "She joined last month as head of sales": where the object is left out, the organisation of the article.
      let isLeftOut = context.objects.isEmpty && frame.what.isEmpty && leavesOut(.organization, frame, as: true)
      found = isLeftOut ? topicObject(frame).map { [$0] } ?? [] : []
    case .what:
      let arguments = context.objects.isEmpty ? frame.what : context.objects
      found =
        arguments.isEmpty && leavesOut(type, frame)
        ? [Filler(.elided, tokens: nil, confidence: .medium)] : fillers(type, of: arguments)
    case .whom: found = fillers(type, of: frame.whom)
    case .when: found = times(type, frame, &context)
    case .marker: found = marked(part, &context)
    case .anywhere: found = anywhere(type, frame)
    }
    if type == .place, let first = found.first?.tokens {
      if isChain(found) { found = [found[0]] }
      context.placeEnd = first.upperBound
    }
    if let employer = found.first?.employer { context.employer = employer }
    for filler in found { context.used.formUnion(filler.tokens ?? 0..<0) }
    return found
  }

  /// Whether the verb stands without the organisation that it is about: "She left in 2017", "He rejoined last year".
  ///
  /// - Parameter as: whether complements with "as" and "from" may say in what post and from where.
  private func leavesOut(_ type: CaptureType, _ frame: Frame, as takesPost: Bool = false) -> Bool {
    guard type == .organization, case .verb = frame.predicate, frame.voice == .active, !frame.who.isEmpty,
      reader.lexicon.ellipticalVerbs.contains(tokens[frame.head]) || isPhrasal(frame)
    else { return false }
    guard
      frame.complements.allSatisfy({
        isTimeOrClause($0, frame) || takesPost && ($0.marker == words.as || $0.marker == words.from)
      })
    else { return false }
    let next = frame.head + 1
    return next >= tokens.count || !tokens[next].tag.isNoun || block.value(at: next) != nil
  }

  /// "step down", "come back": a phrase of the list that begins with the verb.
  private func isPhrasal(_ frame: Frame) -> Bool {
    reader.lexicon.ellipticalVerbs.match(at: frame.head, in: tokens, before: tokens.count) != nil
  }

  /// Whether a complement only says when or what followed.
  private func isTimeOrClause(_ complement: Complement, _ frame: Frame) -> Bool {
    let head = tokens[complement.argument.head]
    return complement.argument.tokens.contains { block.value(at: $0)?.value.isTime == true } || head.tag.isVerb
      || reader.lexicon.chargeNouns.contains(head) || head.tag == .rb
      || complement.argument.head == complement.markerToken && !head.tag.isNoun
  }

  private func fillers(_ type: CaptureType, of arguments: [Argument]) -> [Filler] {
    guard arguments.count > 1, type == .number || type == .money || type == .counted else {
      return arguments.flatMap { reader.fillers(type, of: $0) }
    }
    return arguments.flatMap { argument in
      reader.fillers(type, of: argument).map { filler in
        var filler = filler
        filler.phrase = argument.head
        return filler
      }
    }
  }

  /// "Norway" of "in Bergen, Norway": the place right behind a comma.
  private func widerPlace(_ type: CaptureType, _ context: inout Context) -> Filler? {
    guard let end = context.placeEnd, end + 1 < tokens.count, tokens[end].word == words.comma,
      let (filler, next) = reader.filler(type, at: end + 1, before: tokens.count)
    else { return nil }
    context.placeEnd = next
    return filler
  }

  /// "Bergen, Norway", which the parser may take for an enumeration: places with nothing but a comma between them.
  private func isChain(_ places: [Filler]) -> Bool {
    guard places.count > 1 else { return false }
    return zip(places, places.dropFirst()).allSatisfy { left, right in
      guard let end = left.tokens?.upperBound, let start = right.tokens?.lowerBound, end < tokens.count else { return false }
      return start == end + 1 && tokens[end].word == words.comma
    }
  }

  private func marked(_ part: CompiledClauseRule.Part, _ context: inout Context) -> [Filler] {
    let frame = context.frame
    let type = part.capture.type
    for complement in frame.complements where part.markers.contains(complement.marker) {
      if type == .title || type == .office, let title = title(of: complement.argument), fits(title, type) {
        context.title = title
        return [Filler(.title(title.title), tokens: title.tokens)]
      }
      let found = fillers(type, of: complement.argument.all).filter { !context.used.contains($0.tokens?.lowerBound ?? -1) }
      if !found.isEmpty { return found }
    }
    if part.takesObject {
      let found = fillers(type, of: frame.what + frame.whom).filter { !context.used.contains($0.tokens?.lowerBound ?? -1) }
      if !found.isEmpty { return found }
    }
    for complement in frame.objectComplements where part.objectMarkers.contains(complement.marker) {
      let found = fillers(type, of: complement.argument.all).filter { !context.used.contains($0.tokens?.lowerBound ?? -1) }
      if !found.isEmpty { return found }
    }
    if part.takesOwner {
      let found = fillers(type, of: frame.owners)
      if !found.isEmpty { return found }
    }
    if part.takesModifier {
      let found = fillers(type, of: frame.modifiers)
      if !found.isEmpty { return found }
    }
    if type == .title || type == .office, part.markers.contains(reader.article.symbols.symbol(of: Array("oprd".utf8)) ?? 0),
      let title = predicative(frame, context.used), fits(title, type)
    {
      context.title = title
      return [Filler(.title(title.title), tokens: title.tokens)]
    }
    if let title = context.title, type == .organization || type == .place || type == .name {
      let isPlaces = type == .place && reader.lexicon.placeOffices.contains(tokens[title.head])
      let found = title.employers.filter { accepts(part, $0.marker) && isFirm($0, type) }
        .compactMap { reader.filler(isPlaces ? .name : type, ofMention: $0.mention) }
      if !found.isEmpty { return Array(found.prefix(2)) }
    }
    if type == .organization, !part.capture.isOptional, part.markers.contains(words.from), let employer = context.employer,
      !frame.complements.contains(where: { $0.marker == words.from })
    {
      return [Filler(.entity(employer), tokens: nil, confidence: .medium)]
    }
    if part.takesLeftOut, type == .topicOrganization {
      return topicEmployer(context).map { [$0] } ?? []
    }
    if part.takesLeftOut, type == .place, let title = context.title, title.employers.isEmpty,
      reader.lexicon.officeHeads.contains(tokens[title.head]), isAlone(title, frame)
    {
      return [Filler(.elidedPlace, tokens: nil, confidence: .medium)]
    }
    if part.takesLeftOut, type == .organization, case .verb = frame.predicate, context.title == nil {
      return [Filler(.elidedUnlessLeft, tokens: nil, confidence: .medium)]
    }
    if part.takesLeftOut, type == .organization, let title = context.title, title.employers.isEmpty, namesNoPlace(title, frame) {
      return [Filler(.elidedUnlessLeft, tokens: nil, confidence: .medium)]
    }
    if part.markers.contains(words.who) {
      return fillers(type, of: frame.who).filter { !context.used.contains($0.tokens?.lowerBound ?? -1) }
    }
    return []
  }

  /// "became treasurer in 2017": a post with nothing beside it that could say where; a mayor or a minister is nobody's but a place's.
  func namesNoPlace(_ title: TitlePhrase, _ frame: Frame) -> Bool {
    let head = tokens[title.head]
    return (!reader.lexicon.officeHeads.contains(head) || reader.lexicon.sharedOffices.contains(head)) && isAlone(title, frame)
  }

  /// "professor in Vellano" names a town as often as an employer; "in" needs a name that is known to be one.
  private func isFirm(_ employer: TitlePhrase.Employer, _ type: CaptureType) -> Bool {
    guard employer.marker == .in, type == .organization else { return true }
    return block.references[employer.mention].map { reader.article.entities.kind($0.entity) == .organization } ?? false
  }

  private func isAlone(_ title: TitlePhrase, _ frame: Frame) -> Bool {
    !title.tokens.contains { tokens[$0].tag == .in } && frame.owners.isEmpty && frame.modifiers.isEmpty
      && frame.complements.allSatisfy { isTimeOrClause($0, frame) || title.tokens.contains($0.argument.head) }
  }

  private func accepts(_ part: CompiledClauseRule.Part, _ marker: TitlePhrase.Marker) -> Bool {
    switch marker {
    case .poss: part.takesOwner
    case .modifier: part.takesModifier || part.takesOwner
    case .of: part.markers.contains(words.of)
    case .at: part.markers.contains(words.at)
    case .for: part.markers.contains(words.for)
    case .with: part.markers.contains(words.with)
    case .in: part.markers.contains(words.in)
    }
  }

  private func fits(_ title: TitlePhrase, _ type: CaptureType) -> Bool {
    type == .title || reader.lexicon.officeHeads.contains(tokens[title.head])
  }

  private func title(of argument: Argument) -> TitlePhrase? {
    block.title(around: argument.head)
  }

  /// A title that the verb gives to its object: "named chief executive", "appointed her head of research".
  private func predicative(_ frame: Frame, _ used: Set<Int>) -> TitlePhrase? {
    let limit = min(frame.head + 12, block.sentence(at: frame.head).upperBound)
    guard
      let title = block.titles(in: frame.head..<max(limit, frame.head)).first(where: {
        $0.extent.lowerBound > frame.head && !$0.tokens.contains(where: used.contains)
      })
    else { return nil }
    let isCutOff = (frame.head + 1..<max(title.extent.lowerBound, frame.head + 1)).contains {
      tokens[$0].tag.isVerb || tokens[$0].word == words.comma
    }
    return isCutOff ? nil : title
  }

  private func anywhere(_ type: CaptureType, _ frame: Frame) -> [Filler] {
    var seen = -1
    for token in frame.region where token > seen {
      if let (filler, end) = reader.filler(type, at: token, before: tokens.count) {
        seen = end
        return [filler]
      }
    }
    return []
  }
}
