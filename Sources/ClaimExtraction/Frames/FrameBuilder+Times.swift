import NormalValues
import TextAnalysis
import ValueRecognition

/// Which dates, periods and lengths of time a clause speaks of.
extension FrameBuilder {
  /// Times that belong to clause `index`: its own, and the opening one of the clause that it is coordinated with.
  func times(of index: Int, members: [Int]) -> [RecognisedValue] {
    let clause = clauses[index]
    let sentence = block.sentence(at: clause.predicate)
    var found: [RecognisedValue] = []
    for value in values(in: sentence)
    where value.value.isTime && owner(of: value) == index && !isAside(value, before: clause.predicate) { found.append(value) }
    if let value = valueRightAfter(clause), !found.contains(value) { found.append(value) }
    found = bounds(of: clause, in: sentence, instead: found)
    if let value = dateBeforeWhen(clause, in: sentence),
      found.allSatisfy({ !$0.value.isDate || $0.tokens.overlaps(value.tokens) })
    {
      found = found.filter { !$0.tokens.overlaps(value.tokens) } + [value]
    }
    if !found.contains(where: { $0.value.isDate }) { found += datesAfterRelative(of: index, in: sentence) }
    if found.isEmpty {
      // "joined Northwind as chief engineer in 2016": the parser may give the year to the noun.
      found = values(in: sentence).filter { value in
        guard value.value.isTime, value.tokens.lowerBound > clause.predicate, let owner = owner(of: value) else { return false }
        return clauses[owner].construction == .noun && clauses[owner].parent == index
      }
    }
    if found.isEmpty, let parent = clause.parent, parent != index, sharesTime(clause, with: parent) {
      found = values(in: sentence).filter {
        $0.value.isDate && owner(of: $0) == parent && !isAside($0, before: clauses[parent].predicate)
      }
    }
    if !found.contains(where: { $0.value.isDate }), clause.link == .coordinated, let parent = clause.parent, parent != index {
      found += openingTimes(of: parent, in: sentence)
    }
    return found.sorted { distance($0, clause.predicate) < distance($1, clause.predicate) }
  }

  /// "In 1979 she began to work at Northwind", "resigned in May to join Palegrove": both happen at the time of the outer verb.
  private func sharesTime(_ clause: Clause, with parent: Int) -> Bool {
    guard clause.construction == .infinitive, clauses[parent].tense != .future else { return false }
    return clause.link == .purpose || rules.lexicon.implicativeVerbs.contains(tokens[clauses[parent].predicate])
  }

  /// "spent five years leading": what stands right after the verb is its own, wherever the parser puts it.
  func valueRightAfter(_ clause: Clause) -> RecognisedValue? {
    let next = clause.predicate + 1
    guard clause.construction != .noun, next < tokens.count, let value = block.value(at: next) else { return nil }
    return value.tokens.lowerBound == next && value.value.isTime ? value : nil
  }

  /// "left Northwind, which she founded in 1994, in 2008": the second date, behind a comma, is that of the outer verb.
  private func datesAfterRelative(of index: Int, in sentence: Range<Int>) -> [RecognisedValue] {
    for child in clauses(in: sentence) where clauses[child].parent == index && clauses[child].link == .relative {
      let dates = values(in: sentence).filter { $0.value.isDate && owner(of: $0) == child }
      guard dates.count > 1, let last = dates.last else { continue }
      let comma = last.tokens.lowerBound - 2
      if comma >= sentence.lowerBound, tokens[comma].word == words.comma, tokens[comma + 1].tag == .in { return [last] }
    }
    return []
  }

  private func openingTimes(of parent: Int, in sentence: Range<Int>) -> [RecognisedValue] {
    let predicate = clauses[parent].predicate
    return values(in: sentence).filter {
      $0.value.isDate && owner(of: $0) == parent && $0.tokens.upperBound <= predicate
        && isOpening($0, before: predicate)
    }
  }

  /// Whether no other predicate stands between the sentence's start and the value.
  private func isOpening(_ value: RecognisedValue, before predicate: Int) -> Bool {
    let sentence = block.sentence(at: predicate)
    return !clauses(in: sentence).contains {
      clauses[$0].construction != .noun && clauses[$0].predicate < value.tokens.lowerBound
    }
  }

  /// The clause that a value belongs to; that of a noun hands a time on to the verb when the noun takes none.
  func owner(of value: RecognisedValue) -> Int? {
    // The last word of the value may be cut off by the parser; the word that heads it outside decides.
    for token in value.tokens {
      let head = token < block.text.arcs.count ? Int(block.text.arcs[token].head) : -1
      if head >= 0, !value.tokens.contains(head) || head == token { return ownership.clause(of: head) }
    }
    return ownership.clause(of: value.tokens.lowerBound)
  }

  private func distance(_ value: RecognisedValue, _ token: Int) -> Int {
    value.tokens.lowerBound > token ? value.tokens.lowerBound - token : token - value.tokens.upperBound + 1
  }

  // MARK: Bounds

  /// "until his retirement in 1981", "since joining in 2014": the date of an event that bounds the time of the outer clause.
  private func bounds(of clause: Clause, in sentence: Range<Int>, instead times: [RecognisedValue]) -> [RecognisedValue] {
    var times = times
    for value in values(in: sentence) {
      guard case .date(let date) = value.value, date.modifier == .none,
        let marker = boundMarker(before: value.tokens.lowerBound, in: sentence), bounded(by: marker) == clause.predicate
      else { continue }
      let beginning = tokens[marker].word == words.since ? nil : beginning(before: marker, in: sentence)
      times.removeAll { $0 == value || $0 == beginning?.value }
      let start = (beginning?.value.tokens.lowerBound ?? marker)..<value.tokens.upperBound
      let bound: NormalValue =
        beginning.map { .interval(start: $0.date, end: date) }
        ?? .date(date.with(tokens[marker].word == words.since ? .since : .until))
      times.append(RecognisedValue(tokens: start, value: bound, timex: value.timex))
    }
    return times
  }

  /// "until" or "since" up to six words before a date, with neither a mark nor a number between, and at least one word.
  private func boundMarker(before date: Int, in sentence: Range<Int>) -> Int? {
    var cursor = date - 1
    while cursor >= sentence.lowerBound, date - cursor <= 7 {
      let word = tokens[cursor].word
      if word == words.until || word == words.till || word == words.since { return date - cursor > 1 ? cursor : nil }
      if tokens[cursor].shape.contains(.punctuation) || block.value(at: cursor) != nil { return nil }
      cursor -= 1
    }
    return nil
  }

  /// The predicate whose time `marker` bounds: it heads the phrase, or the clause that the marker opens.
  private func bounded(by marker: Int) -> Int? {
    let arcs = block.text.arcs
    guard marker < arcs.count, arcs[marker].head >= 0 else { return nil }
    let head = Int(arcs[marker].head)
    guard arcs[marker].relation == .mark || arcs[marker].relation == .advmod, head < arcs.count, arcs[head].head >= 0 else {
      return head
    }
    return Int(arcs[head].head)
  }

  /// "from 1961" right before "until his retirement".
  private func beginning(before marker: Int, in sentence: Range<Int>) -> (value: RecognisedValue, date: StatedDate)? {
    for value in values(in: sentence) {
      guard case .date(let date) = value.value, date.modifier == .none || date.modifier == .since else { continue }
      let gap = marker - value.tokens.upperBound
      guard gap == 0 || gap == 1 && tokens[marker - 1].word == words.comma else { continue }
      let before = value.tokens.lowerBound - 1
      guard date.modifier == .since || before >= sentence.lowerBound && tokens[before].word == words.from else { return nil }
      return (value, date.with(.none))
    }
    return nil
  }

  /// "worked at Northwind until 2008, when she moved to Palegrove", "since 2019, when she took over": the date before "when" is that of the
  /// clause behind it.
  private func dateBeforeWhen(_ clause: Clause, in sentence: Range<Int>) -> RecognisedValue? {
    let from = max(sentence.lowerBound + 1, clause.predicate - 8)
    guard from < clause.predicate, let opener = (from..<clause.predicate).last(where: { tokens[$0].word == words.when }) else {
      return nil
    }
    let between = opener + 1..<clause.predicate
    let isCutOff = between.contains { token in
      let tag = tokens[token].tag
      return tokens[token].word == words.comma || (tag == .vbd || tag == .vbz || tag == .vbp) && !isAuxiliary(token, of: clause)
    }
    guard !isCutOff else { return nil }
    let end = tokens[opener - 1].word == words.comma ? opener - 1 : opener
    guard let value = values(in: sentence).first(where: { $0.tokens.upperBound == end }) else { return nil }
    switch value.value {
    case .date(let date):
      return RecognisedValue(tokens: value.tokens, extent: value.extent, value: .date(date.with(.none)), timex: value.timex)
    case .interval(_, let date?), .interval(let date?, nil):
      return RecognisedValue(tokens: value.tokens, extent: value.extent, value: .date(date.with(.none)), timex: value.timex)
    default: return nil
    }
  }

  private func isAuxiliary(_ token: Int, of clause: Clause) -> Bool {
    token < block.text.arcs.count && Int(block.text.arcs[token].head) == clause.predicate
  }
}
