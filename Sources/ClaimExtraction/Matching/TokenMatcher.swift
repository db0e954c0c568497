import ClaimModel
import RuleLanguage
import TextAnalysis

/// Matches a sequence of elements against the tokens of a sentence, with backtracking. The recursion is no deeper than the pattern is long.
struct TokenMatcher {
  let reader: CaptureReader
  let sentence: Range<Int>
  /// The sentence without the full stop or other mark that ends it.
  private let contentEnd: Int

  init(reader: CaptureReader, sentence: Range<Int>) {
    self.reader = reader
    self.sentence = sentence
    var end = sentence.upperBound
    while end > sentence.lowerBound, reader.block.tokens[end - 1].shape.contains(.punctuation),
      reader.block.tokens[end - 1].word != reader.lexicon.words.rightBracket,
      !reader.block.tokens[end - 1].shape.contains(.closingQuote)
    {
      end -= 1
    }
    contentEnd = end
  }

  struct Match {
    let tokens: Range<Int>
    let captures: Captures
  }

  /// Matches from left to right that do not overlap.
  func matches(of rule: CompiledTokenRule) -> [Match] {
    var matches: [Match] = []
    let opening = Opening(rule.elements)
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if mayBegin(opening, at: index), let match = match(rule.elements[...], then: nil, at: index, [:]), match.end > index {
        matches.append(Match(tokens: index..<match.end, captures: match.captures))
        index = match.end
      } else {
        index += 1
      }
    }
    return matches
  }

  /// What every match of a pattern begins with, as far as a look at one token tells.
  private enum Opening {
    case words(WordMatcher)
    case name
    case anything

    init(_ elements: [Element]) {
      switch elements.first {
      case .words(let matcher, isOptional: false)?: self = .words(matcher)
      case .capture(let capture)? where !capture.isOptional:
        switch capture.type {
        case .person, .organization, .side, .place, .product: self = .name
        default: self = .anything
        }
      default: self = .anything
      }
    }
  }

  private func mayBegin(_ opening: Opening, at index: Int) -> Bool {
    switch opening {
    case .words(let matcher): matcher.match(at: index, in: reader.block.tokens, before: sentence.upperBound) != nil
    case .name:
      reader.block.mention(at: index) != nil || reader.block.tokens[index].tag == .dt
        || reader.block.tokens[index].word == reader.lexicon.words.the
    case .anything: true
    }
  }

  private typealias Element = CompiledTokenRule.Element

  /// What a pattern goes on with behind a group: no copy of its elements is made.
  private final class Rest {
    let elements: ArraySlice<Element>
    let next: Rest?
    /// The named group that ends here, and the token that it began at.
    let group: (name: String, start: Int)?

    init(_ elements: ArraySlice<Element>, _ next: Rest?, group: (name: String, start: Int)? = nil) {
      self.elements = elements
      self.next = next
      self.group = group
    }
  }

  private func match(
    _ elements: ArraySlice<Element>, then next: Rest?, at index: Int, _ captures: Captures
  ) -> (end: Int, captures: Captures)? {
    guard let first = elements.first else {
      guard let next else { return (index, captures) }
      guard let group = next.group else { return match(next.elements, then: next.next, at: index, captures) }
      guard index > group.start else { return nil }
      var extended = captures
      extended[group.name] = [Filler(.words(reader.folded(group.start..<index)), tokens: group.start..<index)]
      return match(next.elements, then: next.next, at: index, extended)
    }
    let rest = elements.dropFirst()
    switch first {
    case .words(let matcher, let isOptional):
      if let length = matcher.match(at: index, in: reader.block.tokens, before: sentence.upperBound),
        let match = match(rest, then: next, at: index + length, captures)
      {
        return match
      }
      return isOptional ? match(rest, then: next, at: index, captures) : nil
    case .capture(let capture) where capture.type == .words: return words(capture, rest, then: next, at: index, captures)
    case .capture(let capture):
      if let (filler, end) = reader.filler(capture.type, at: index, before: sentence.upperBound) {
        var extended = captures
        extended[capture.name] = [filler]
        if let match = match(rest, then: next, at: end, extended) { return match }
      }
      return capture.isOptional ? match(rest, then: next, at: index, captures) : nil
    case .gap(let longest, let numbers):
      // A single word may belong to the owner's thing: "her political career".
      let reach = longest > 1 && isOwned(index, captures) ? 0 : max(0, longest)
      for end in index...min(index + reach, max(index, sentence.upperBound)) {
        if let match = match(rest, then: next, at: end, captures) { return match }
        guard numbers || end < sentence.upperBound && !isCount(end) else { return nil }
      }
      return nil
    case .named(let name, let group):
      return match(group[...], then: Rest(rest, next, group: (name, index)), at: index, captures)
    case .optional(let group):
      return match(group[...], then: behind(rest, next), at: index, captures) ?? match(rest, then: next, at: index, captures)
    case .choice(let groups):
      let behind = behind(rest, next)
      for group in groups {
        if let match = match(group[...], then: behind, at: index, captures) { return match }
      }
      return nil
    case .edge:
      return index == sentence.lowerBound || index >= contentEnd ? match(rest, then: next, at: index, captures) : nil
    }
  }

  private func behind(_ rest: ArraySlice<Element>, _ next: Rest?) -> Rest? { rest.isEmpty ? next : Rest(rest, next) }

  /// A numeral that counts by itself, and not in "the 70-seat kind".
  private func isCount(_ index: Int) -> Bool {
    let tokens = reader.block.tokens
    guard tokens[index].tag == .cd else { return false }
    return index + 1 >= sentence.upperBound || !tokens[index + 1].shape.isSuperset(of: [.dash, .joined])
  }

  /// Whether a token is what somebody captured before it has: "his wife was born in Oslo" tells nothing of him.
  private func isOwned(_ index: Int, _ captures: Captures) -> Bool {
    let tokens = reader.block.tokens
    guard index > sentence.lowerBound, index < sentence.upperBound,
      captures.values.contains(where: { fillers in
        guard let filler = fillers.last, filler.tokens?.upperBound == index, let entity = filler.entity else { return false }
        return reader.article.entities.kind(entity) == .person
      })
    else { return false }
    return tokens[index - 1].tag == .prpPossessive || tokens[index].tag == .pos
  }

  /// As few words as the rest of the pattern allows; with nothing behind them, all up to the next mark.
  private func words(
    _ capture: Capture, _ rest: ArraySlice<Element>, then next: Rest?, at index: Int, _ captures: Captures
  ) -> (end: Int, captures: Captures)? {
    if let (longest, end) = reader.filler(.words, at: index, before: sentence.upperBound) {
      let first = longest.tokens?.lowerBound ?? index
      for stop in rest.isEmpty && next == nil ? end...end : first + 1...end {
        var extended = captures
        extended[capture.name] = [Filler(.words(reader.folded(first..<stop)), tokens: first..<stop)]
        if let match = match(rest, then: next, at: stop, extended) { return match }
      }
    }
    return capture.isOptional ? match(rest, then: next, at: index, captures) : nil
  }
}
