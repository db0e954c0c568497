import ClaimModel
import NormalValues
import RuleLanguage
import TextAnalysis
import ValueRecognition

/// What a place for a time catches, and the house that a post leaves out.
extension ClauseMatcher {
  func times(_ type: CaptureType, _ frame: Frame, _ context: inout Context) -> [Filler] {
    for value in frame.times where !context.used.contains(value.tokens.lowerBound) {
      if type == .duration, isGap(value) { continue }
      if type == .period, let beginning = beginning(value, frame) { return [beginning] }
      if let filler = reader.filler(type, from: value) { return [filler] }
    }
    return []
  }

  /// "After two seasons", "within a year": a length of time before or until something, in which it did not last.
  private func isGap(_ value: RecognisedValue) -> Bool {
    var before = value.tokens.lowerBound - 1
    if before > 0, tokens[before].tag == .rb || tokens[before].tag == .dt || tokens[before].tag == .jj { before -= 1 }
    guard before >= 0 else { return false }
    return words.gaps.contains(tokens[before].word)
  }

  /// Whether a time that was caught is said of another house or post than the one that was caught.
  func takesTimeOfAnother(_ captures: Captures, beside title: TitlePhrase?) -> Bool {
    let fillers = captures.values.joined()
    return fillers.contains { time in
      guard case .value(let value) = time.content, value.isTime, let span = time.tokens else { return false }
      return isBeside(another: title, span) || isBehindAnother(span, of: fillers, isPost: title != nil)
    }
  }

  /// "vice-president and, from 1997 to 1999, president": the post has a time of its own right before it.
  private func isBeside(another title: TitlePhrase?, _ span: Range<Int>) -> Bool {
    guard let title, title.tokens.lowerBound > 1 else { return false }
    var before = title.extent.lowerBound - 1
    if before > 0, tokens[before].word == words.comma { before -= 1 }
    guard before >= 0, before >= block.sentence(at: title.head).lowerBound, let own = block.value(at: before),
      case .interval = own.value
    else { return false }
    return !own.tokens.overlaps(span)
  }

  /// "president of Northwind from 2001 to 2005 and Brightwater from 2006 to 2008": the time right behind the second name is not that of
  /// the first, which has one of its own. "Chairman of Northwind from 1970 to 1973, patron of Brightwater": nor is it that of a later post.
  private func isBehindAnother(_ span: Range<Int>, of fillers: FlattenSequence<Captures.Values>, isPost: Bool) -> Bool {
    guard span.lowerBound > 0, let near = block.mention(at: span.lowerBound - 1), let reference = block.references[near],
      block.text.mentions[near].form == .name, reader.article.entities.kind(reference.entity) == .organization,
      !fillers.contains(where: { $0.entity == reference.entity })
    else { return false }
    let name = block.text.mentions[near].tokens.lowerBound
    let endsItem = isPost && span.upperBound < tokens.count && tokens[span.upperBound].word == words.comma
    return fillers.contains { named in
      guard let entity = named.entity, reader.article.entities.kind(entity) == .organization, let tokens = named.tokens else {
        return false
      }
      if tokens.lowerBound >= span.upperBound { return endsItem }
      return tokens.upperBound < name && (tokens.upperBound..<name).contains { block.value(at: $0)?.value.isTime == true }
    }
  }

  /// "From 1930 she lectured", "was its leader from 1975": a date behind "from" that no end follows is the beginning of a period.
  private func beginning(_ value: RecognisedValue, _ frame: Frame) -> Filler? {
    guard case .date(let date) = value.value, date.modifier == .none,
      !frame.complements.contains(where: { $0.marker == words.to })
    else { return nil }
    // A post may have its time from the verb: "was treasurer of Northwind from 2017".
    let isOfFrom = frame.complements.contains {
      $0.marker == words.from && $0.argument.tokens.contains(value.tokens.lowerBound)
    }
    guard isOfFrom || followsFrom(value.tokens) else { return nil }
    return Filler(.value(.date(date.with(.since))), tokens: value.tokens)
  }

  /// Whether "from" stands right before a date, and no noun that is told to be of that time before it: "a letter from 1981".
  private func followsFrom(_ date: Range<Int>) -> Bool {
    let from = date.lowerBound - 1
    guard from >= 0, tokens[from].word == words.from, date.upperBound >= tokens.count || tokens[date.upperBound].tag != .to else {
      return false
    }
    guard from > block.sentence(at: from).lowerBound else { return true }
    let before = tokens[from - 1].tag
    return before != .nn && before != .nns || block.title(around: from - 1) != nil
  }

  /// "Ada Smith, director since 2014": the organisation that the article is about, where the paragraph has named no other.
  func topicEmployer(_ context: Context) -> Filler? {
    guard let title = context.title, title.employers.isEmpty, namesNoPlace(title, context.frame),
      let topic = TopicReader(article: reader.article, block: block).filler(.topicOrganization, at: title.head)
    else { return nil }
    return namesOther(than: topic, upTo: block.sentence(at: title.head).upperBound) ? nil : topic
  }

  /// "She joined last month as head of sales", "joined in 2020 from a rival": the organisation that the article is about, likewise.
  func topicObject(_ frame: Frame) -> Filler? {
    guard let topic = TopicReader(article: reader.article, block: block).filler(.topicOrganization, at: frame.head) else {
      return nil
    }
    let origin = frame.complements.first { $0.marker == words.from }?.argument.tokens ?? 0..<0
    return namesOther(than: topic, upTo: frame.head, origin) ? nil : topic
  }

  /// Whether the block names another organisation than the topic before a token.
  private func namesOther(than topic: Filler, upTo end: Int, _ origin: Range<Int> = 0..<0) -> Bool {
    block.text.mentions.indices.contains { index in
      let mention = block.text.mentions[index]
      guard mention.tokens.lowerBound < end, !origin.contains(mention.head) else { return false }
      // "She moved to the regulator": a house that is not named is another.
      if mention.form == .description { return mention.kind == .organization && block.references[index] == nil }
      guard mention.form == .name else { return false }
      guard let reference = block.references[index] else { return mention.kind != .person }
      let kind = reader.article.entities.kind(reference.entity)
      return reference.entity != topic.entity && kind != .person && kind != .place
    }
  }
}
