import SourceText

/// Finds the mentions of a block: names first, then pronouns, teams and descriptions in what names leave free.
struct MentionFinder {
  let tokens: [Token]
  let bytes: [UInt8]
  /// Classes of every token's word.
  private(set) var classes: [WordClass]
  let usage: WordUsage
  /// Names of the network, in order; empty without one.
  let labelled: [Mention]
  /// Kind of the network's name over each token; nil outside.
  let labels: [Mention.Kind?]
  /// Whether the network has a token in one name with the token before it.
  let goesOn: [Bool]
  /// What speaks for the kinds of the name that begins at a token.
  var evidence: [Int: KindEvidence] = [:]
  /// What the network thinks of the name that begins at a token.
  var opinions: [Int: KindEvidence] = [:]
  private(set) var mentions: [Mention] = []
  /// Whether a token is part of a mention.
  private(set) var taken: [Bool]

  init(_ text: AnalysedText, bytes: [UInt8], classes: [WordClass], usage: WordUsage, labelled: [Mention]) {
    tokens = text.tokens
    self.bytes = bytes
    self.classes = classes
    self.usage = usage
    self.labelled = labelled
    var labels = [Mention.Kind?](repeating: nil, count: text.tokens.count)
    var goesOn = [Bool](repeating: false, count: text.tokens.count)
    for name in labelled {
      for index in name.tokens { labels[index] = name.kind }
      for index in name.tokens.dropFirst() { goesOn[index] = true }
    }
    self.labels = labels
    self.goesOn = goesOn
    taken = Array(repeating: false, count: text.tokens.count)
    for index in tokens.indices.dropFirst(2) where isWord(index, "up") || isWord(index, "tank") {
      // "start-up" and "think-tank" are three tokens.
      let isCompound = tokens[index].shape.contains(.joined) && tokens[index - 1].shape.isSuperset(of: [.joined, .dash])
      if isCompound, isWord(index - 2, "start") || isWord(index - 2, "think") {
        self.classes[index] = [.known, .organizationNoun]
      }
    }
  }

  /// All mentions of `sentences`, in the order of the text, without overlap.
  mutating func find(in sentences: [Sentence]) -> [Mention] {
    for sentence in sentences {
      let isHeadline = HeadlineCase.isHeadline(tokens, sentence.tokens, bytes: bytes)
      for name in names(in: sentence.tokens, isHeadline: isHeadline) { take(name) }
      for phrase in phrases(in: sentence.tokens) { take(phrase) }
    }
    return mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private mutating func take(_ mention: Mention) {
    guard !mention.tokens.contains(where: { taken[$0] }) else { return }
    for index in mention.tokens { taken[index] = true }
    mentions.append(mention)
  }

  /// First byte of a token.
  func byte(_ index: Int) -> UInt8 { bytes[Int(tokens[index].span.start)] }

  func isMark(_ index: Int, _ mark: StaticString) -> Bool {
    tokens[index].span.count == mark.utf8CodeUnitCount
      && mark.withUTF8Buffer { letters in
        letters.enumerated().allSatisfy { bytes[Int(tokens[index].span.start) + $0.offset] == $0.element }
      }
  }

  /// Whether the token is the word `word`, given in small ASCII letters.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index), tokens[index].span.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      letters.enumerated().allSatisfy { bytes[Int(tokens[index].span.start) + $0.offset] | 0x20 == $0.element | 0x20 }
    }
  }

  /// The word's bytes with ASCII capitals made small.
  func foldedWord(_ index: Int) -> [UInt8] {
    guard tokens.indices.contains(index) else { return [] }
    return bytes[tokens[index].span.range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  /// "'s" or "’s".
  func isPossessive(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].shape.contains(.joined) else { return false }
    let span = tokens[index].span
    let isApostrophe = byte(index) == 0x27 || Scalar.read(bytes.span, at: Int(span.start)).value == 0x2019
    guard isApostrophe else { return false }
    return span.count <= 4
      && (bytes[Int(span.end) - 1] | 0x20 == UInt8(ascii: "s") || !tokens[index].shape.contains(.closingQuote))
  }

  func isComma(_ index: Int) -> Bool { tokens.indices.contains(index) && byte(index) == UInt8(ascii: ",") }
}
