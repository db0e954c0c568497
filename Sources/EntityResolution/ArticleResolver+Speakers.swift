import TextAnalysis

/// "I" inside quotation marks is the speaker.
extension ArticleResolver {
  /// Links "I", "my" of each quotation of the block to its speaker, "we" where an organisation speaks.
  mutating func linkSpeakers(of quotes: [QuoteSpan], inBlock block: Int) {
    var previous: Int?
    for quote in quotes {
      // "“…,” she said. “…”": a second part without a speaker of its own continues the first.
      guard let speaker = speaker(of: quote, block) ?? previous else { continue }
      previous = speaker
      var index = blocks[block].mentionCount(before: quote.tokens.lowerBound)
      while index < blocks[block].mentions.count, quote.tokens.contains(blocks[block].mentions[index].head) {
        defer { index += 1 }
        let mention = blocks[block].mentions[index]
        guard mention.form == .pronoun, let form = PronounForm(word(mention.head, block)), links[block][index] == nil else {
          continue
        }
        let isSpeaker = form.sort == .speaker && entities[speaker].kind == .person
        let isSpeakers = form.sort == .speakers && entities[speaker].kind == .organization
        guard isSpeaker || isSpeakers else { continue }
        links[block][index] = ArticleEntities.Link(
          entity: speaker, reason: LinkReason(.speaker, form: text(of: mention, inBlock: block)))
      }
    }
  }

  /// The entity of a mention beside a verb of saying, right after the quotation or right before it; or before a colon.
  func speaker(of quote: QuoteSpan, _ block: Int) -> Int? {
    let text = blocks[block]
    let after = quote.tokens.upperBound + 1
    for index in after..<max(after, min(after + 3, text.tokens.count)) {
      if isSaying(index, block) {
        if let entity = entity(near: index + 1, block) ?? entity(near: index - 1, block) { return entity }
      }
      if let mention = text.mentionIndex(atToken: index) {
        let next = text.mentions[mention].tokens.upperBound
        if next < text.tokens.count, isSaying(next, block) { return links[block][mention]?.entity }
        if index + 1 < text.tokens.count, !isSaying(index + 1, block) { break }
      }
    }
    return speakerBefore(quote, block)
  }

  private func speakerBefore(_ quote: QuoteSpan, _ block: Int) -> Int? {
    let text = blocks[block]
    var index = quote.tokens.lowerBound - 2
    let start = text.sentences.last { $0.tokens.lowerBound <= max(0, index) }?.tokens.lowerBound ?? 0
    guard index >= start else { return nil }
    let endsWithColon = word(index, block) == [UInt8(ascii: ":")]
    var sawSaying = false
    while index >= start {
      if isSaying(index, block) || isUtterance(index, block) { sawSaying = true }
      if let mention = text.mentionIndex(atToken: index), let link = links[block][mention] {
        let isOwn = sawSaying || endsWithColon && mention == text.mentionIndex(atToken: start)
        if isOwn, entities[link.entity].kind == .person || entities[link.entity].kind == .organization {
          let isPlainSubject = text.mentions[mention].tokens.lowerBound <= start + 3
          if isPlainSubject || text.mentions[mention].tokens.upperBound == index + 1 { return link.entity }
        }
      }
      index -= 1
    }
    return nil
  }

  private func entity(near token: Int, _ block: Int) -> Int? {
    for index in token..<min(token + 6, blocks[block].tokens.count) where token >= 0 {
      if let mention = blocks[block].mentionIndex(atToken: index) {
        let found = blocks[block].mentions[mention]
        // "said board chair Ola Berg": the person, not what comes before.
        if let link = links[block][mention], entities[link.entity].kind == .person || found.form != .name { return link.entity }
        if let link = links[block][mention], index == token {
          let next = found.tokens.upperBound
          let isFollowedByPerson =
            blocks[block].mentions.indices.contains(mention + 1)
            && blocks[block].mentions[mention + 1].kind == .person
            && blocks[block].mentions[mention + 1].tokens.lowerBound <= next + 4
          if !isFollowedByPerson { return link.entity }
        }
        continue
      }
      if blocks[block].tokens[index].shape.contains(.punctuation) { break }
    }
    return nil
  }

  private func isSaying(_ token: Int, _ block: Int) -> Bool {
    guard blocks[block].tokens.indices.contains(token) else { return false }
    return SpeechWords.isVerb(symbols.bytes(of: blocks[block].tokens[token].lemma))
  }

  private func isUtterance(_ token: Int, _ block: Int) -> Bool {
    SpeechWords.isNoun(symbols.bytes(of: blocks[block].tokens[token].lemma))
  }
}
