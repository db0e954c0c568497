import ClaimModel
import NormalValues

/// Two articles give numbers that differ by two digits which have changed places, as after a slip of the pen:
/// `check slip number, of thing, sharing context, aside LIST, code CC870`.
///
/// The numbers count one thing or have one unit, neither article knows the number of the other, and numbers of two digits have a word of
/// `sharing` in common that does not stand in the lists of `aside`. Numbers of equal digits are compared in pairs: they are few.
struct SlipCheck: Check {
  /// From so many digits on two numbers have the same ones by chance too seldom for words beside them to be needed.
  private static let tellingDigits = 3
  /// Numbers of so many digits need not say what they count.
  private static let bareDigits = 4

  /// So many of the words beside two numbers stand in the headline.
  private static let mostWords = 2

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "slip").flatMap { kind, arguments in
      let claims = context.claims(of: kind, for: arguments)
      let known = Self.known(claims, arguments.first, context)
      return Self.groups(claims, arguments, context).compactMap { Self.draft($0, known, kind, arguments, context) }
    }
  }

  /// What numbers are compared by.
  private struct Family: Hashable {
    /// Sorted, without noughts at the end of the number.
    let digits: [UInt8]
    let exponent: Int
    /// A unit, a currency or the noun that is counted.
    let what: String
  }

  /// A number that an article gives.
  private struct Known: Hashable {
    let source: Int
    let value: Decimal
  }

  private static func known(_ claims: [Int], _ slot: String, _ context: ComparisonContext) -> Set<Known> {
    var known: Set<Known> = []
    for claim in claims {
      guard let number = context.value(slot, of: claim)?.amount else { continue }
      known.insert(Known(source: context.claims[claim].source, value: number.value.reduced))
      if let upper = number.upper { known.insert(Known(source: context.claims[claim].source, value: upper.reduced)) }
    }
    return known
  }

  /// Claims whose numbers have the same digits, in the order of their first claims.
  private static func groups(_ claims: [Int], _ arguments: CheckArguments, _ context: ComparisonContext) -> [[Int]] {
    var places: [Family: Int] = [:]
    var groups: [[Int]] = []
    for claim in claims {
      guard let family = family(of: claim, arguments, context) else { continue }
      if let place = places[family] {
        groups[place].append(claim)
      } else {
        places[family] = groups.count
        groups.append([claim])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  private static func family(of claim: Int, _ arguments: CheckArguments, _ context: ComparisonContext) -> Family? {
    guard let value = context.value(arguments.first, of: claim), let number = value.amount, number.upper == nil else {
      return nil
    }
    let digits = digits(number.value)
    guard digits.count > 1 else { return nil }
    let what: String
    if case .money(let money) = value {
      what = money.currency
    } else if let unit = number.unit {
      what = unit
    } else if let thing = arguments.value("of").flatMap({ context.value($0, of: claim) }), case .text(let words) = thing {
      what = words.split(separator: " ").last.map(String.init) ?? words
    } else if digits.count >= bareDigits {
      what = ""
    } else {
      return nil
    }
    return Family(digits: digits.sorted(), exponent: number.value.reduced.exponent, what: what)
  }

  /// Digits from the first on; none for numbers below one.
  private static func digits(_ value: Decimal) -> [UInt8] {
    let value = value.reduced
    return value.significand > 0 ? Array(String(value.significand).utf8) : []
  }

  /// The first two numbers of a family that a slip turns into each other.
  private static func draft(
    _ claims: [Int], _ known: Set<Known>, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    let values = SingleValueCheck.values(of: arguments.first, in: claims, context)
    for (index, left) in values.enumerated() {
      for right in values.dropFirst(index + 1) where isSlip(left.value, right.value, context) {
        for first in left.claims {
          for second in right.claims where mayBeOne(first, second, known, arguments, context) {
            return draft(left, right, context.ordered([first, second]), kind, arguments, context)
          }
        }
      }
    }
    return nil
  }

  private static func draft(
    _ left: SingleValueCheck.Value, _ right: SingleValueCheck.Value, _ pair: [Int], _ kind: ClaimKind,
    _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft {
    let shown = [left.shown, right.shown]
    let label = context.label(of: pair[0], without: Set(["", "of", "sharing"].compactMap(arguments.value)))
    let thing = arguments.value("of").flatMap { context.value($0, of: pair[0]) }.map(context.words)
    let matter = thing ?? commonWords(pair, arguments, context).prefix(mostWords).joined(separator: ", ")
    return FindingDraft(
      code: arguments.code, grade: .strained, scope: context.scope(pair), subjects: context.subjects(of: pair[0]),
      headline: label + (matter.isEmpty ? "" : " (\(matter))") + ": \(listed(shown))?",
      why: "\(listed(shown, "and")) have the same digits in another order, and each stands in one text alone",
      holdsIf: "the texts count two things", repairs: shown.map { FindingDraft.Repair("without “\($0)”") }, claims: pair,
      sides: [left, right].map { FindingDraft.Side(value: $0.shown, claims: $0.claims, identity: $0.words) },
      identity: "\(kind.name)(\(context.key(of: pair[0], kind))).\(arguments.first)")
  }

  /// Whether two digits have changed places, and the numbers exclude each other.
  private static func isSlip(_ left: SlotValue, _ right: SlotValue, _ context: ComparisonContext) -> Bool {
    guard let first = left.amount, let second = right.amount,
      ValueDifference(left, right, percent: 0, context.tolerances) != nil
    else { return false }
    return zip(digits(first.value), digits(second.value)).count { $0 != $1 } == 2
  }

  private static func mayBeOne(
    _ left: Int, _ right: Int, _ known: Set<Known>, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> Bool {
    let (source, other) = (context.claims[left].source, context.claims[right].source)
    guard source != other, let first = context.value(arguments.first, of: left)?.amount?.value.reduced,
      let second = context.value(arguments.first, of: right)?.amount?.value.reduced,
      !known.contains(Known(source: source, value: second)), !known.contains(Known(source: other, value: first)),
      digits(first).count >= tellingDigits || !commonWords([left, right], arguments, context).isEmpty
    else { return false }
    return context.mayBeOneMatter(left, right)
  }

  /// The words that stand beside both numbers and tie them together, in the order of the first text.
  private static func commonWords(_ pair: [Int], _ arguments: CheckArguments, _ context: ComparisonContext) -> [String] {
    guard let slot = arguments.value("sharing"), pair.count == 2, case .text(let first)? = context.value(slot, of: pair[0]),
      case .text(let second)? = context.value(slot, of: pair[1])
    else { return [] }
    let aside = arguments.values("aside").compactMap { context.lists[$0] }
    let others = Set(second.split(separator: " "))
    return first.split(separator: " ").filter { others.contains($0) }.map(String.init).filter { word in
      !aside.contains { $0.contains(word) }
    }
  }
}
