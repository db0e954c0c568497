import NormalValues

/// What a TIMEX3 or EDTF value means, so that "199X", "199" and "1990/1999" are the same, and "P12M" and "P1Y".
enum TimeMeaning: Hashable {
  case text(String)
  /// First day, and the day after the last; nil is open.
  case days(from: Int?, to: Int?)
  case season(year: Int, code: String)
  /// Months, days and seconds, which are not converted into each other.
  case length(months: Double, days: Double, seconds: Double)

  /// All meanings of a value; ends of spans are read with the last unit inside and outside, as sources differ.
  static func all(of value: String, modifier: String? = nil) -> Set<TimeMeaning> {
    var meanings: Set<TimeMeaning> = [.text(value)]
    if let length = length(value) { meanings.insert(length) }
    if value.hasPrefix("("), value.hasSuffix(")") {
      let parts = value.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if parts.count >= 2 { meanings.formUnion(span(parts[0], parts[1])) }
    } else if let slash = value.firstIndex(of: "/") {
      meanings.formUnion(span(String(value[..<slash]), String(value[value.index(after: slash)...])))
    } else if let interval = interval(value) {
      guard case .days(let from, let to) = interval else { return meanings.union([interval]) }
      let modifier = (modifier ?? "").lowercased()
      if before.contains(where: modifier.hasPrefix) {
        meanings.formUnion([.days(from: nil, to: from), .days(from: nil, to: to)])
      } else if after.contains(where: modifier.hasPrefix) {
        meanings.formUnion([.days(from: from, to: nil), .days(from: to, to: nil)])
      } else {
        meanings.insert(interval)
      }
    }
    return meanings
  }

  private static let before = ["before", "until", "less", "on_or_before", "end-before", "ref_undef-before"]
  private static let after = ["after", "since", "on_or_after", "more"]

  /// The span between two values, either of which may be open ("", "..").
  static func span(_ start: String?, _ end: String?) -> Set<TimeMeaning> {
    func ends(_ value: String?) -> (inner: Set<Int?>, isOpen: Bool, first: Int?, last: Int?) {
      guard let value, value != "", value != "..", value != "*" else { return ([nil], true, nil, nil) }
      guard case .days(let from, let to)? = interval(value) else { return ([], false, nil, nil) }
      return ([from, to], false, from, to)
    }
    let (lower, upper) = (ends(start), ends(end))
    if lower.inner.isEmpty || upper.inner.isEmpty { return [] }
    let lowers: Set<Int?> = lower.isOpen ? [nil] : upper.isOpen ? [lower.first, lower.last] : [lower.first]
    var spans: Set<TimeMeaning> = []
    for from in lowers {
      for to in upper.inner where from != nil || to != nil {
        if let from, let to, from >= to { continue }
        spans.insert(.days(from: from, to: to))
      }
    }
    return spans
  }

  /// The days of one value: "2019-03", "2019-Q3", "2023-35", "199X", "18XX", "2025-W25-WE", "2021-SU".
  static func interval(_ value: String) -> TimeMeaning? {
    var text = value[...]
    while let last = text.last, "?~%".contains(last) { text.removeLast() }
    if let time = text.firstIndex(of: "T") { text = text[..<time] }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let head = parts.first, !head.isEmpty else { return nil }
    if parts.count == 1 {
      let digits = head.prefix { $0.isNumber }
      let rest = head.dropFirst(digits.count)
      guard rest.allSatisfy({ $0 == "X" }), let number = Int(digits) else { return nil }
      switch (digits.count, rest.count) {
      case (4, 0): return number > 0 && number < 9999 ? days(of: .year(number)) : nil
      case (3, 0), (3, 1): return number > 0 ? days(of: .decade(number * 10)) : nil
      case (2, 0), (2, 2): return number > 0 && number < 99 ? days(of: .century(number)) : nil
      default: return nil
      }
    }
    guard head.count == 4, let year = Int(head), year > 0, year < 9999 else { return nil }
    let part = parts[1]
    if part.hasPrefix("W"), let week = Int(part.dropFirst()) {
      let monday = CivilDate.monday(ofWeek: week, year: year)
      guard parts.count == 3 else { return .days(from: monday, to: monday + 7) }
      if parts[2] == "WE" { return .days(from: monday + 5, to: monday + 7) }
      return Int(parts[2]).map { .days(from: monday + $0 - 1, to: monday + $0) }
    }
    if part == "XX" { return days(of: .year(year)) }
    if part.hasPrefix("Q"), let quarter = Int(part.dropFirst()), (1...4).contains(quarter) {
      return days(of: .quarter(year: year, quarter: quarter))
    }
    if part.hasPrefix("H"), let half = Int(part.dropFirst()), (1...2).contains(half) {
      return days(of: .half(year: year, half: half))
    }
    if ["SP", "SU", "FA", "WI"].contains(part) { return .season(year: year, code: part) }
    guard let number = Int(part) else { return nil }
    if parts.count == 3, parts[2] != "XX" {
      return Int(parts[2]).flatMap { CivilDate(year: year, month: number, day: $0) }.map { days(of: .day($0.dayNumber)) }
    }
    switch number {
    case 1...12: return days(of: .month(year: year, month: number))
    case 21...24: return .season(year: year, code: ["SP", "SU", "FA", "WI"][number - 21])
    case 33...36: return days(of: .quarter(year: year, quarter: number - 32))
    case 40...41: return days(of: .half(year: year, half: number - 39))
    default: return nil
    }
  }

  private static func days(of unit: CalendarUnit) -> TimeMeaning {
    .days(from: unit.days.lowerBound, to: unit.days.upperBound + 1)
  }

  /// "P5Y", "P3Y2M", "PT36H", "P2DE"; nil when vague.
  private static func length(_ value: String) -> TimeMeaning? {
    guard value.first == "P", value.count > 1 else { return nil }
    var (months, days, seconds) = (0.0, 0.0, 0.0)
    var number = ""
    var isClock = false
    var hasUnit = false
    var rest = value.dropFirst()
    while let character = rest.popFirst() {
      if character.isNumber || character == "." {
        number.append(character)
        continue
      }
      if character == "T", number.isEmpty {
        isClock = true
        continue
      }
      guard let count = Double(number) else { return nil }
      if character == "D" || character == "C" || character == "M", rest.first == "E" || rest.first == "L" {
        let second = rest.removeFirst()
        months += count * (character == "D" ? 120 : character == "C" ? 1200 : second == "L" ? 12000 : 0)
      } else {
        switch (character, isClock) {
        case ("Y", _): months += 12 * count
        case ("Q", _): months += 3 * count
        case ("E", _): months += 120 * count
        case ("C", _): months += 1200 * count
        case ("M", false): months += count
        case ("W", _): days += 7 * count
        case ("D", _): days += count
        case ("H", true): seconds += 3600 * count
        case ("M", true): seconds += 60 * count
        case ("S", true): seconds += count
        default: return nil
        }
      }
      number = ""
      hasUnit = true
    }
    return hasUnit && number.isEmpty ? .length(months: months, days: days, seconds: seconds) : nil
  }
}
