import NormalValues
import TextAnalysis
import ValueRecognition

/// Counts the members of a written list: "cost, speed and quality" has three.
struct Enumeration {
  let block: BlockReading
  let lexicon: Lexicon

  /// A member longer than this is a clause of its own.
  private static let longestMember = 8

  /// How many the members of `range` are, at least two: "two comets, a mapper and Aurora" are four. Nil where it is no plain list, or an open
  /// one.
  func count(in range: Range<Int>) -> Int? {
    // "nine members: four from Oslo and five from Bergen": the parts of a number, not its items.
    guard let members = members(in: range), members.contains(where: { number(at: $0) == nil }) else { return nil }
    return members.reduce(0) { $0 + (number(at: $1).flatMap { Int(exactly: $0.approximateValue) } ?? 1) }
  }

  /// The sum of the numbers that all members begin with: "four from Oslo and two from Bergen" has six. Nil where one has none.
  func sum(in range: Range<Int>) -> Decimal? {
    // Bare numbers are names: "five bus lines: 719, 720 and 722".
    guard let members = members(in: range), members.contains(where: { $0.count > 1 }) else { return nil }
    var sum: Decimal?
    for member in members {
      guard let number = number(at: member) else { return nil }
      guard let next = (sum ?? Decimal(significand: 0)).adding(number) else { return nil }
      sum = next
    }
    return sum
  }

  /// The plain number that a member begins with.
  private func number(at member: Range<Int>) -> Decimal? {
    guard let first = member.first else { return nil }
    if block.tokens[first].word == lexicon.words.one { return Decimal(significand: 1) }
    guard let value = block.value(at: first), value.tokens.lowerBound == first,
      case .number(let number) = value.value, number.upper == nil, number.modifier == .none
    else { return nil }
    return number.value
  }

  /// The members of the list; nil where it is no plain one.
  private func members(in range: Range<Int>) -> [Range<Int>]? {
    var members: [Range<Int>] = []
    var start = range.lowerBound
    /// Whether "and" has announced the last member.
    var isClosed = false
    var isInserted = false
    for token in range where block.tokens[token].word == lexicon.words.comma {
      // "Low Water" and, this year, "Salt Roads": the words between the commas are no member.
      if isInserted {
        isInserted = false
        start = token + 1
      } else if token > start, isAnd(token - 1) {
        isInserted = true
        if token - 1 > start { members.append(start..<token - 1) }
        isClosed = true
      } else {
        members.append(start..<token)
        start = token + 1
      }
    }
    guard !isInserted else { return nil }
    members.append(start..<range.upperBound)
    guard var last = members.popLast() else { return nil }
    if let first = last.first, isAnd(first) {
      last = first + 1..<last.upperBound
      members.append(last)
    } else if isClosed {
      members.append(last)
    } else if let split = last.last(where: isAnd) {
      members.append(last.lowerBound..<split)
      members.append(split + 1..<last.upperBound)
    } else {
      return nil
    }
    guard members.count >= 2, members.allSatisfy(isMember), !zip(members, members.dropFirst()).contains(where: isApposition)
    else { return nil }
    // "a well-built, but small palace and a gate": an adjective among nouns is a part of a member.
    let adjectives = members.count { [.jj, .jjr, .jjs].contains(block.tokens[$0.upperBound - 1].tag) }
    return adjectives == 0 || adjectives == members.count ? members : nil
  }

  private func isAnd(_ token: Int) -> Bool {
    block.tokens[token].word == lexicon.words.and || block.tokens[token].word == lexicon.words.ampersand
  }

  /// "Ida, Countess of Verrall, and Maud": whether a member may tell who the one before it is.
  private func isApposition(_ before: Range<Int>, _ member: Range<Int>) -> Bool {
    guard let first = member.first, let last = before.last, block.mention(at: last) != nil else { return false }
    return lexicon.titleHeads.contains(block.tokens[first]) || block.tokens[first].tag == .dt
  }

  private func isMember(_ member: Range<Int>) -> Bool {
    guard let first = member.first, member.count <= Self.longestMember else { return false }
    return block.tokens[first].tag != .cc
      && !member.contains { token in
        switch block.tokens[token].tag {
        case .vbd, .vbz, .vbp, .md, .wdt, .wp, .colon: true
        default: false
        }
      }
  }
}
