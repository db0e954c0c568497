import ClaimModel
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// Captures from the phrases of a clause.
extension CaptureReader {
  /// What `type` accepts of a phrase: its head, or the name that the head carries ("the start-up Palegrove"). Owners do not count.
  func fillers(_ type: CaptureType, of argument: Argument) -> [Filler] {
    guard block.tokens.indices.contains(argument.head) else { return [] }
    switch type {
    case .person, .organization, .side, .product, .place, .name, .thing: return name(type, of: argument).map { [$0] } ?? []
    case .team: return team(of: argument).map { [$0] } ?? []
    case .names:
      let ids = argument.all.compactMap { name(.name, of: $0)?.entity }
      return ids.isEmpty ? [] : [Filler(.entities(ids), tokens: argument.tokens)]
    case .title, .office:
      guard let title = block.title(around: argument.head),
        type == .title || lexicon.officeHeads.contains(block.tokens[title.head])
      else { return [] }
      return [Filler(.title(title.title), tokens: title.tokens)]
    case .date, .period, .life, .duration, .number, .money, .ordinal, .age:
      for token in argument.tokens {
        guard let value = block.value(at: token), value.tokens.lowerBound == token else { continue }
        // "62 people and plans to hire 40 more": what is to be done has numbers of its own.
        if type == .number, argument.head < token, isBehindInfinitive(token, in: argument) { break }
        if let filler = filler(type, from: value) { return [filler] }
      }
      return []
    case .counted: return counted(in: argument).map { [$0] } ?? []
    case .head: return headNoun(of: argument).map { [$0] } ?? []
    case .score:
      for token in argument.tokens {
        if let score = filler(.score, at: token, before: argument.tokens.upperBound) { return [score.filler] }
      }
      return []
    case .items, .sum, .figure, .verb, .weekday, .context, .dangling: return []
    case .term:
      if let run = block.quotation(around: argument.head), !run.isUtterance, !argument.tokens.contains(run.tokens.lowerBound),
        let term = filler(.term, at: run.tokens.lowerBound, before: block.tokens.count)
      {
        return [term.filler]
      }
      for token in argument.tokens {
        guard let term = filler(.term, at: token, before: argument.tokens.upperBound) else { continue }
        // Who directs an organisation or a town makes no work.
        if let mention = block.mention(at: token), let reference = block.references[mention],
          term.filler.tokens?.lowerBound == token,
          [.organization, .place, .person].contains(article.entities.kind(reference.entity)),
          block.quotation(around: token) == nil
        {
          continue
        }
        // "an American Western film": a name that only describes the head is not what the phrase means, unless it is quoted.
        if let range = term.filler.tokens, range.upperBound <= argument.head, block.quotation(around: range.lowerBound) == nil {
          continue
        }
        return [term.filler]
      }
      return []
    case .quotation:
      return argument.tokens.lazy.compactMap { self.filler(.quotation, at: $0, before: self.block.tokens.count)?.filler }
        .first.map { [$0] } ?? []
    case .words:
      let start = argument.tokens.first.map { argument.tokens.count > 1 && isDeterminer($0) ? $0 + 1 : $0 }
      let range = (start ?? argument.tokens.lowerBound)..<argument.tokens.upperBound
      return [Filler(.words(folded(range)), tokens: range)]
    case .topicPerson, .topicOrganization, .topic:
      return TopicReader(article: article, block: block).filler(type, at: argument.head).map { [$0] } ?? []
    }
  }

  private func isBehindInfinitive(_ token: Int, in argument: Argument) -> Bool {
    (argument.head..<token).contains { block.tokens[$0].tag == .vb && $0 > 0 && block.tokens[$0 - 1].word == lexicon.words.to }
  }

  private func name(_ type: CaptureType, of argument: Argument) -> Filler? {
    if type == .person, let described = holder(argument) { return described }
    if type == .organization, let rival = rival(argument) { return rival }
    if let mention = block.mention(at: argument.head) {
      if let filler = filler(type, ofMention: mention) { return filler }
      // "the rival Palegrove", taken as a description, is followed by its name.
      if block.text.mentions[mention].form == .name { return nil }
    }
    return carriedName(type, of: argument) ?? describedName(type, of: argument)
  }

  /// Whom a noun describes: Palegrove in "Palegrove is a bank founded in 1972", "Palegrove, a bank based in Oslo".
  private func describedName(_ type: CaptureType, of argument: Argument) -> Filler? {
    guard type == .organization || type == .side || type == .product || type == .thing else { return nil }
    guard let who = holderOfNoun[argument.head], who != argument.head, !argument.tokens.contains(who),
      let mention = block.mention(at: who)
    else { return nil }
    // "Ada Smith is the founder of Palegrove founded in 1972": a person who has a title is no house.
    if let entity = block.references[mention]?.entity, article.entities.kind(entity) == .person,
      block.titles(in: argument.head..<argument.head + 1).contains(where: { $0.head == argument.head })
    {
      return nil
    }
    return filler(type, ofMention: mention)
  }

  /// "one of its co-founders", "the museum's former director": a title whose holder the article names elsewhere.
  private func holder(_ argument: Argument) -> Filler? {
    let isPartitive = block.tokens[argument.head].word == lexicon.words.one
    let title = block.titles(in: argument.head..<argument.head + 7).first {
      $0.head == argument.head || (isPartitive && argument.tokens.contains($0.head) && $0.head - argument.head <= 6)
    }
    guard let title, !title.employers.isEmpty, carriedName(.person, of: argument) == nil else { return nil }
    if let mention = block.mention(at: argument.head), block.text.mentions[mention].form == .name { return nil }
    for employer in title.employers {
      guard let organization = block.references[employer.mention]?.entity,
        let person = article.titleHolders.holder(of: title.title.canonical, at: organization, topic: article.topicPerson)
      else { continue }
      var filler = Filler(.entity(person), tokens: argument.tokens, confidence: .medium)
      filler.employer = organization
      let names = (article.entities[person].name, article.entities[organization].name)
      filler.steps = ["\"\(block.words(argument.tokens))\" is \(names.0), \(title.title.canonical) of \(names.1) in this article"]
      return filler
    }
    return nil
  }

  /// "its main competitor": the organisation that the article is about, when it is another than the owner.
  private func rival(_ argument: Argument) -> Filler? {
    guard lexicon.rivalNouns.contains(block.tokens[argument.head]), let topic = article.topicOrganization else { return nil }
    let owner = argument.tokens.lazy.compactMap { token in
      self.block.mention(at: token).flatMap { self.block.references[$0]?.entity }
    }.first
    guard let owner, owner != topic, carriedName(.organization, of: argument) == nil else { return nil }
    let step = "\"\(block.words(argument.tokens))\" is \(article.entities[topic].name), which the article is about"
    return Filler(.entity(topic), tokens: argument.tokens, steps: [step], confidence: .medium)
  }

  /// The name beside a common noun: "the start-up Palegrove", "her employer, Palegrove", "chief executive Ada Smith".
  private func carriedName(_ type: CaptureType, of argument: Argument) -> Filler? {
    guard !block.tokens[argument.head].tag.isProperNoun, block.tokens[argument.head].tag.isNoun else { return nil }
    if let apposed = apposedName(type, of: argument) { return apposed }
    var next = argument.head + 1
    if let title = block.titles(in: argument.head..<argument.head + 1).first { next = title.extent.upperBound }
    guard next < block.tokens.count else { return nil }
    let isApposed = block.tokens[next].word == lexicon.words.comma
    if isApposed { next += 1 }
    guard next < block.tokens.count, let mention = block.mention(at: next) else { return nil }
    let named = block.text.mentions[mention]
    guard named.form == .name, named.tokens.lowerBound == next else { return nil }
    let end = named.tokens.upperBound
    let isOwner = end < block.tokens.count && block.tokens[end].word == lexicon.words.possessive
    let isClosed = end >= block.tokens.count || block.tokens[end].shape.contains(.punctuation)
    guard !isOwner, !isApposed || isClosed else { return nil }
    return filler(type, ofMention: mention)
  }

  /// A name that the parse puts in apposition: "his predecessor at Northwind, Hugo Klein,".
  private func apposedName(_ type: CaptureType, of argument: Argument) -> Filler? {
    let arcs = block.text.arcs
    let limit = min(argument.head + 14, block.sentence(at: argument.head).upperBound)
    for token in argument.head + 1..<max(argument.head + 1, limit)
    where token < arcs.count && arcs[token].relation == .appos {
      guard let mention = block.mention(at: token), block.text.mentions[mention].form == .name else { continue }
      // Between commas inside the phrase it belongs to the whole, whatever noun the parser ties it to.
      let start = block.text.mentions[mention].tokens.lowerBound
      let isBetweenCommas = argument.tokens.contains(token) && block.tokens[start - 1].word == lexicon.words.comma
      guard Int(arcs[token].head) == argument.head || isBetweenCommas else { continue }
      if let filler = filler(type, ofMention: mention) { return filler }
    }
    return nil
  }

  /// A part of an organisation with a name of its own: "Northwind's harbour team" is "harbour team"; "the team" has none.
  private func team(of argument: Argument) -> Filler? {
    if let mention = block.mention(at: argument.head), let filler = filler(.team, ofMention: mention) { return filler }
    guard lexicon.teamNouns.contains(block.tokens[argument.head]) else { return nil }
    var start = argument.head
    while start > argument.tokens.lowerBound {
      if belongsToTeamName(start - 1) {
        start -= 1
      } else if block.tokens[start - 1].word == lexicon.words.and, start - 1 > argument.tokens.lowerBound,
        belongsToTeamName(start - 2), start < argument.head
      {
        start -= 2
      } else {
        break
      }
    }
    while start < argument.head, block.tokens[start].tag == .jj, !isJoined(start + 1) { start += 1 }
    let range = start..<argument.head + 1
    guard range.count > 1 else { return Filler(.team(""), tokens: range, confidence: .medium) }
    return Filler(.team(block.words(range)), tokens: range)
  }

  private func isJoined(_ token: Int) -> Bool { block.tokens[token].shape.contains(.joined) }

  private func belongsToTeamName(_ token: Int) -> Bool {
    let tag = block.tokens[token].tag
    if block.tokens[token].word == lexicon.words.possessive || tag == .pos { return false }
    return tag.isNoun || tag == .jj || tag == .hyph || tag == .afx || tag == .vbg || tag == .vbn
      || block.tokens[token].word == lexicon.words.hyphen || block.tokens[token].word == lexicon.words.ampersand
  }
}
