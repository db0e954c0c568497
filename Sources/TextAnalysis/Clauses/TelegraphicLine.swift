import SourceText

/// Posts of a line that is no sentence, where every parser fails: "Career: Norvent co-founder (1998-2004), Zarin research director
/// (2005-2012)", "CFO, Tessel Energy, 2010-2014", "2003-2008: deputy editor, The Morning Herald".
///
/// The line is cut at commas, semicolons and colons outside brackets. A piece with a noun for a post or a degree opens an item; a name or a
/// time alone belongs to the item before it, or to the next one when that has none yet.
struct TelegraphicLine {
  /// A longer line is prose.
  private static let longestLine = 80
  private static let degrees = WordList("phd ba ma msc bsc mba degree bachelor master doctorate diploma dphil llb")

  let text: AnalysedText
  let sentence: Range<Int>
  let classes: [WordClass]

  /// Nil for a sentence with a finite verb or a full stop, and for a line without a name or a time.
  init?(_ text: AnalysedText, _ sentence: Range<Int>, classes: [WordClass], _ symbols: SymbolTable) {
    guard sentence.count >= 3, sentence.count <= Self.longestLine else { return nil }
    for token in sentence {
      switch text.tokens[token].tag {
      case .vbd, .vbz, .vbp, .md, .wp, .wdt, .prp: return nil
      default: break
      }
    }
    guard symbols.bytes(of: text.tokens[sentence.upperBound - 1].word) != [UInt8(ascii: ".")] else { return nil }
    self.text = text
    self.sentence = sentence
    self.classes = classes
  }

  private struct Item {
    var head: Int
    var extent: Range<Int>
    var complements: [Complement] = []
    var hasTime = false
    var hasPlace = false
  }

  /// The posts as noun clauses, in the order of the text; empty when the line has none with a place or a time beside it.
  func clauses(_ symbols: inout SymbolTable) -> [Clause] {
    var items: [Item] = []
    var pending: [Complement] = []
    let at = symbols.intern("at")
    for piece in pieces(symbols) {
      if let head = postHead(piece, symbols) {
        var item = Item(head: head, extent: piece)
        item.complements = pending + inner(of: piece, head, symbols)
        item.hasTime = item.complements.contains { isTime($0.argument.tokens) }
        item.hasPlace = pending.contains { !isTime($0.argument.tokens) }
        pending = []
        items.append(item)
      } else {
        for complement in outer(piece, at) {
          let isTime = isTime(complement.argument.tokens)
          if let last = items.indices.last, isTime ? !items[last].hasTime : !items[last].hasPlace {
            items[last].complements.append(complement)
            if isTime { items[last].hasTime = true } else { items[last].hasPlace = true }
          } else {
            pending.append(complement)
          }
        }
      }
    }
    return items.filter { $0.hasTime || $0.hasPlace }.map { item in
      var clause = Clause(predicate: item.head, extent: item.extent, construction: .noun)
      clause.complements = item.complements.sorted { ($0.markerToken, $0.argument.head) < ($1.markerToken, $1.argument.head) }
      return clause
    }
  }

  /// What stands between commas, semicolons, colons and the ends; brackets stay whole, and a leading dash or bullet is cut off.
  private func pieces(_ symbols: SymbolTable) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    var depth = 0
    for token in sentence {
      let tag = text.tokens[token].tag
      let word = symbols.bytes(of: text.tokens[token].word)
      if tag == .leftBracket || word == [UInt8(ascii: "(")] { depth += 1 }
      if tag == .rightBracket || word == [UInt8(ascii: ")")] { depth = max(0, depth - 1) }
      let isCut = depth == 0 && (word == [UInt8(ascii: ",")] || word == [UInt8(ascii: ";")] || word == [UInt8(ascii: ":")])
      let isBullet = token == start && text.tokens[token].shape.contains(.punctuation) && depth == 0
      if isCut || isBullet {
        if start < token { pieces.append(start..<token) }
        start = token + 1
      }
    }
    if start < sentence.upperBound { pieces.append(start..<sentence.upperBound) }
    return pieces
  }

  /// The last noun for a post before any preposition or bracket.
  private func postHead(_ piece: Range<Int>, _ symbols: SymbolTable) -> Int? {
    var found: Int?
    for token in piece {
      let tag = text.tokens[token].tag
      if tag == .in || text.tokens[token].shape.contains(.punctuation) && !text.tokens[token].shape.contains(.dash) { break }
      let isPost = classes[token].contains(.personNoun) || Self.degrees.contains(symbols.bytes(of: text.tokens[token].word))
      if isPost, !tag.isVerb { found = token }
    }
    return found
  }

  /// Names before the post, phrases behind it, and what brackets hold.
  private func inner(of piece: Range<Int>, _ head: Int, _ symbols: SymbolTable) -> [Complement] {
    var found: [Complement] = []
    for mention in text.mentions[text.mentionCount(before: piece.lowerBound)...]
    where mention.form == .name && mention.tokens.upperBound <= head && mention.tokens.lowerBound >= piece.lowerBound {
      found.append(Complement(marker: 0, markerToken: mention.tokens.lowerBound, argument: argument(mention.tokens)))
    }
    var token = head + 1
    while token < piece.upperBound {
      let isPreposition = text.tokens[token].tag == .in
      let end = (token + 1..<max(token + 1, piece.upperBound)).first { isBoundary($0) } ?? piece.upperBound
      if isPreposition, token + 1 < end {
        found.append(Complement(marker: text.tokens[token].word, markerToken: token, argument: argument(token + 1..<end)))
      } else if text.tokens[token].shape.contains(.punctuation), token + 1 < end {
        found.append(Complement(marker: 0, markerToken: token, argument: argument(token + 1..<end)))
      }
      token = max(end, token + 1)
    }
    return found
  }

  private func isBoundary(_ token: Int) -> Bool {
    text.tokens[token].tag == .in
      || text.tokens[token].shape.contains(.punctuation) && text.tokens[token].shape.isDisjoint(with: .dash)
  }

  /// A piece that is a time, or a name, perhaps with a time in brackets.
  private func outer(_ piece: Range<Int>, _ at: Symbol) -> [Complement] {
    if isTime(piece) { return [Complement(marker: 0, markerToken: piece.lowerBound, argument: argument(piece))] }
    let first = text.mentionCount(before: piece.lowerBound)
    guard first < text.mentions.count, text.mentions[first].form == .name,
      text.mentions[first].tokens.lowerBound <= piece.lowerBound + 1, text.mentions[first].tokens.upperBound <= piece.upperBound
    else { return [] }
    let name = text.mentions[first].tokens
    var found = [Complement(marker: at, markerToken: name.lowerBound, argument: argument(name))]
    let inside = name.upperBound + 1..<max(name.upperBound + 1, piece.upperBound - 1)
    if !inside.isEmpty, text.tokens[name.upperBound].shape.contains(.punctuation), isTime(inside) {
      found.append(Complement(marker: 0, markerToken: inside.lowerBound, argument: argument(inside)))
    }
    return found
  }

  /// Numbers, months, dashes and "present", with at least one number.
  private func isTime(_ tokens: Range<Int>) -> Bool {
    var sawNumber = false
    for token in tokens {
      let item = text.tokens[token]
      if item.tag == .cd || item.shape.contains(.number) {
        sawNumber = true
      } else if item.shape.isDisjoint(with: [.punctuation, .dash]), classes[token].isDisjoint(with: [.month, .never]),
        item.tag != .sym
      {
        return false
      }
    }
    return sawNumber
  }

  private func argument(_ tokens: Range<Int>) -> Argument { Argument(tokens: tokens, head: tokens.upperBound - 1) }
}
