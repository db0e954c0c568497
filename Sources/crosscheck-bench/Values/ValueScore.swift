import NormalValues
import ValueRecognition

/// A value found in a case, at code points of its input.
struct FoundValue {
  let place: Range<Int>
  let text: String
  let record: ValueRecord
}

/// How the values found in cases stand to the gold: the rules of the scorer that the project's data comes with.
struct ValueScore {
  private(set) var gold = 0
  private(set) var found = 0
  private(set) var strict = 0
  private(set) var relaxed = 0
  private(set) var right = 0
  /// Gold values without an equal value at their place, with the case.
  private(set) var misses: [(item: ValueCase, gold: ValueCase.Gold, found: FoundValue?)] = []

  mutating func add(_ item: ValueCase, _ values: [FoundValue]) {
    gold += item.gold.count
    found += values.count
    let pairs = Self.pairs(item.gold.map(\.place), values.map(\.place))
    relaxed += pairs.count
    for (index, expected) in item.gold.enumerated() {
      let match = pairs.first { $0.gold == index }.map { values[$0.found] }
      if let match {
        strict += match.place == expected.place ? 1 : 0
        if Self.isRight(match.record, expected) {
          right += 1
          continue
        }
      }
      misses.append((item, expected, match))
    }
  }

  /// Percent of gold values found with an equal value.
  var recall: Double { gold == 0 ? 0 : 100 * Double(right) / Double(gold) }

  /// Percent: precision and recall of `count` in one figure.
  func f1(_ count: Int) -> Double { gold + found == 0 ? 0 : 200 * Double(count) / Double(gold + found) }

  // MARK: Places

  /// One to one: equal places first, then by the length of the overlap. Quadratic in the values of one case.
  static func pairs(_ gold: [Range<Int>], _ found: [Range<Int>]) -> [(gold: Int, found: Int)] {
    var pairs: [(gold: Int, found: Int)] = []
    var (freeGold, freeFound) = (Set(gold.indices), Set(found.indices))
    for index in gold.indices {
      guard let match = found.indices.first(where: { freeFound.contains($0) && found[$0] == gold[index] }) else { continue }
      pairs.append((index, match))
      freeGold.remove(index)
      freeFound.remove(match)
    }
    var overlaps: [(length: Int, gold: Int, found: Int)] = []
    for index in freeGold {
      for other in freeFound {
        let length = min(gold[index].upperBound, found[other].upperBound) - max(gold[index].lowerBound, found[other].lowerBound)
        if length > 0 { overlaps.append((-length, index, other)) }
      }
    }
    for overlap in overlaps.sorted(by: { ($0.length, $0.gold, $0.found) < ($1.length, $1.gold, $1.found) })
    where freeGold.contains(overlap.gold) && freeFound.contains(overlap.found) {
      pairs.append((overlap.gold, overlap.found))
      freeGold.remove(overlap.gold)
      freeFound.remove(overlap.found)
    }
    return pairs
  }

  // MARK: Values

  /// Whether a record means what the gold says; a gold without any value is content with the place.
  static func isRight(_ record: ValueRecord, _ gold: ValueCase.Gold) -> Bool {
    if let readings = gold.readings {
      return readings.isEmpty || !meanings(of: readings).isDisjoint(with: meanings(of: record))
    }
    if gold.isTime {
      let expected =
        gold.lower != nil || gold.upper != nil
        ? spans(gold.lower, gold.upper) : TimeMeaning.all(of: gold.value ?? "")
      return !expected.isDisjoint(with: meanings(of: record))
    }
    if let range = bounds(gold) {
      let (lower, upper) = bounds(record)
      return isClose(range.lower, lower) && isClose(range.upper, upper)
    }
    guard let value = gold.value, value != "null" else { return !gold.hasOffset }
    guard let expected = number(value), let number = number(record.value) ?? record.number?.approximateValue else {
      return value == record.value
    }
    // The sets of other tools count cents and pence; the project counts dollars and pounds.
    return isClose(expected, number) || isSmallCoin(gold.text) && isClose(expected, number * 100)
  }

  /// "fifty cents", "15¢", "20 pence".
  private static func isSmallCoin(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return words.last.map { $0.hasSuffix("¢") || words.count == 2 && ["cent", "cents", "pence", "c"].contains($0) } ?? false
  }

  private static func meanings(of record: ValueRecord) -> Set<TimeMeaning> {
    var meanings = TimeMeaning.all(of: record.value, modifier: record.modifier)
    if let edtf = record.edtf { meanings.formUnion(TimeMeaning.all(of: edtf)) }
    switch record.modifier {
    case "START", "MID", "END":
      if let earliest = record.earliest, let latest = record.latest { meanings.insert(.days(from: earliest, to: latest + 1)) }
    default: break
    }
    return meanings
  }

  private static func meanings(of readings: [[String: String]]) -> Set<TimeMeaning> {
    var meanings: Set<TimeMeaning> = []
    for reading in readings {
      if let value = reading["value"] { meanings.formUnion(TimeMeaning.all(of: value)) }
      if reading["start"] != nil || reading["end"] != nil { meanings.formUnion(spans(reading["start"], reading["end"])) }
      if let timex = reading["timex"] { meanings.formUnion(TimeMeaning.all(of: timex)) }
    }
    return meanings
  }

  private static func spans(_ lower: String?, _ upper: String?) -> Set<TimeMeaning> {
    var spans = TimeMeaning.span(lower, upper)
    if case .days(let from, _)? = lower.flatMap(TimeMeaning.interval) {
      if case .days(let to, _)? = upper.flatMap(TimeMeaning.interval) { spans.insert(.days(from: from, to: to)) }
    }
    return spans
  }

  /// The ends of a gold range: "from" and "to", or "[200,)".
  private static func bounds(_ gold: ValueCase.Gold) -> (lower: Double?, upper: Double?)? {
    if gold.lower != nil || gold.upper != nil { return (gold.lower.flatMap(number), gold.upper.flatMap(number)) }
    guard let value = gold.value, let first = value.first, "[(".contains(first), let comma = value.firstIndex(of: ",") else {
      return nil
    }
    return (
      number(String(value[value.index(after: value.startIndex)..<comma])),
      number(String(value[value.index(after: comma)...].dropLast()))
    )
  }

  private static func bounds(_ record: ValueRecord) -> (lower: Double?, upper: Double?) {
    let number = record.number?.approximateValue
    if let upper = record.upper { return (number, upper.approximateValue) }
    switch record.modifier {
    case "MORE_THAN", "EQUAL_OR_MORE": return (number, nil)
    case "LESS_THAN", "EQUAL_OR_LESS": return (nil, number)
    default: return (number, number)
    }
  }

  private static func number(_ text: String) -> Double? {
    Double(text.filter { !",% ".contains($0) })
  }

  private static func isClose(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 1e-6 * max(1, abs(left), abs(right))
  }
}
