/// What the parser asks of the tokens of a sentence beside their vectors.
package struct ParserContext: Sendable {
  private let marks: [Bool]
  /// Of each token, the innermost pair of brackets around it, both included; everything where there is none.
  private let groups: [Range<Int32>]
  /// Before each token, the number of commas, of verbs, of conjunctions and relative words, of brackets.
  private let counts: [(commas: Int32, verbs: Int32, joints: Int32, brackets: Int32)]
  /// The token that nothing heads, when it is known before the parse; -1 when the parse is to find it.
  private let root: Int

  package init(tags: [PartOfSpeech], root: Int = -1) {
    self.root = root
    marks = tags.map { $0.isMark }
    var counts = [(commas: Int32(0), verbs: Int32(0), joints: Int32(0), brackets: Int32(0))]
    counts.reserveCapacity(tags.count + 1)
    for tag in tags {
      var count = counts[counts.count - 1]
      switch tag {
      case .comma, .colon: count.commas += 1
      case .md, .vbd, .vbp, .vbz: count.verbs += 1
      case .cc, .wdt, .wp, .wrb: count.joints += 1
      case .leftBracket, .rightBracket, .openingQuote, .closingQuote: count.brackets += 1
      default: break
      }
      counts.append(count)
    }
    self.counts = counts
    groups = Self.groups(tags)
  }

  package var count: Int { marks.count }

  /// Whether a token is a punctuation mark, which heads nothing.
  package func isMark(_ token: Int) -> Bool { marks[token] }

  /// Whether `dependent` may depend on `head`: what stands in brackets heads nothing outside them, and nothing heads the root.
  func mayHead(_ head: Int, _ dependent: Int) -> Bool { dependent != root && groups[head].contains(Int32(dependent)) }

  /// Whether a token is the root that is known before the parse.
  func isRoot(_ token: Int) -> Bool { token == root }

  /// Brackets pair up as the tags open and close them, whatever their form; one without a partner counts as no bracket.
  private static func groups(_ tags: [PartOfSpeech]) -> [Range<Int32>] {
    var groups = [Range<Int32>](repeating: 0..<Int32(tags.count), count: tags.count)
    var partners: [(open: Int, close: Int)] = []
    var open: [Int] = []
    for (index, tag) in tags.enumerated() {
      if tag == .leftBracket { open.append(index) }
      if tag == .rightBracket, let start = open.popLast() { partners.append((start, index)) }
    }
    // Inner pairs close first: outer ones must not overwrite them.
    for (start, end) in partners.reversed() {
      for token in start...end { groups[token] = Int32(start)..<Int32(end + 1) }
    }
    return groups
  }

  /// A number below 48 that tells what stands in `first ..< last`: commas 0, 1, 2 or more; a finite verb; a joining word;
  /// one, or two and more brackets and quotation marks.
  func between(_ first: Int, _ last: Int) -> Int {
    guard first <= last else { return 0 }
    let from = counts[first]
    let to = counts[last]
    let commas = min(to.commas - from.commas, 2)
    let verb: Int32 = to.verbs > from.verbs ? 1 : 0
    let joint: Int32 = to.joints > from.joints ? 1 : 0
    let brackets = min(to.brackets - from.brackets, 3)
    return Int(((commas * 2 + verb) * 2 + joint) * 4 + brackets)
  }
}

extension PartOfSpeech {
  /// A punctuation mark, which stands for nothing and heads nothing.
  var isMark: Bool {
    switch self {
    case .comma, .period, .colon, .openingQuote, .closingQuote, .leftBracket, .rightBracket, .hyph, .nfp: true
    default: false
    }
  }
}
