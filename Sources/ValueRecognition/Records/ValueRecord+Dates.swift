import NormalValues

extension ValueRecord {
  /// A date; `timex` may say more than its unit does: a weekend, a part of a day.
  init(_ date: StatedDate, timex: String) {
    let value: String
    switch date.modifier {
    case .before, .after, .onOrBefore, .onOrAfter, .since, .until: value = date.unit?.timex ?? timex
    default: value = timex.isEmpty ? date.timex : timex
    }
    self.init(
      TimexUnit(value).hasClock ? .time : .date, value, edtf: date.edtf.isEmpty ? nil : date.edtf,
      days: (date.earliest, date.latest), unit: date.isFiscal ? "fiscal year" : nil, modifier: Self.name(of: date))
  }

  /// A span; with one open end the other end's own value, and the side in the modifier.
  init(from start: StatedDate?, to end: StatedDate?, timex: String) {
    switch (start, end) {
    case (let start?, let end?):
      let edtf = Self.edge(start) + "/" + Self.edge(end)
      // "within nine months" and "the past two quarters" are lengths with their days.
      self.init(
        timex.utf8.first == UInt8(ascii: "P") ? .duration : .date, timex.isEmpty ? edtf : timex, edtf: edtf,
        days: (start.earliest, end.latest))
    case (let start?, nil):
      self.init(
        .date, start.unit?.timex ?? timex, edtf: Self.edge(start) + "/..", days: (start.earliest, nil),
        modifier: Self.name(of: start) ?? "ON_OR_AFTER")
    case (nil, let end?):
      self.init(
        .date, end.unit?.timex ?? timex, edtf: "../" + Self.edge(end), days: (nil, end.latest),
        modifier: Self.name(of: end) ?? "ON_OR_BEFORE")
    case (nil, nil): self.init(.date, timex)
    }
  }

  private static func edge(_ date: StatedDate) -> String { date.unit?.edtf ?? date.edtf }

  /// The days of "the past five years" or "the next two weeks".
  static func days(of length: StatedDuration, end: Int?, published: Int?) -> ClosedRange<Int>? {
    guard let end else { return nil }
    if let published, end > published { return published + 1...end }
    guard let start = start(of: length, before: end), start <= end else { return nil }
    return start...end
  }

  /// The day a length before another, for lengths in whole units.
  private static func start(of length: StatedDuration, before day: Int) -> Int? {
    let digits = length.iso.utf8.filter { $0 &- 48 < 10 }
    guard let unit = length.iso.utf8.last, digits.count == length.iso.utf8.count - 2,
      let count = Int(String(decoding: digits, as: UTF8.self)), count < 100_000
    else { return nil }
    switch unit {
    case UInt8(ascii: "D"): return day - count
    case UInt8(ascii: "W"): return day - 7 * count
    case UInt8(ascii: "M"): return self.day(months: count, before: day)
    case UInt8(ascii: "Y"): return self.day(months: 12 * count, before: day)
    default: return nil
    }
  }

  static func day(years: Int, before day: Int) -> Int? { self.day(months: 12 * years, before: day) }

  /// The same day of an earlier month, or that month's last.
  private static func day(months: Int, before day: Int) -> Int? {
    let date = CivilDate(dayNumber: day)
    let index = date.monthIndex - months
    guard index >= 0 else { return nil }
    let (year, month) = (index / 12, index % 12 + 1)
    return CivilDate(year: year, month: month, day: min(date.day, CivilDate.length(ofMonth: month, year: year)))?.dayNumber
  }

  // MARK: Names of modifiers

  /// A date that was only reckoned ("three years ago") has no modifier in its words.
  private static func name(of date: StatedDate) -> String? {
    switch date.modifier {
    case .none: nil
    case .start: "START"
    case .middle: "MID"
    case .end: isWeekend(date) ? nil : "END"
    case .approximate: date.origin == .stated ? "APPROX" : nil
    case .before: "BEFORE"
    case .after: "AFTER"
    case .onOrBefore, .until: "ON_OR_BEFORE"
    case .onOrAfter, .since: "ON_OR_AFTER"
    }
  }

  /// A weekend is kept as the end of its week, and has a value of its own.
  private static func isWeekend(_ date: StatedDate) -> Bool {
    guard date.grain == .week, let earliest = date.earliest, let latest = date.latest else { return false }
    return latest - earliest == 1
  }

  static func name(of modifier: StatedDuration.Modifier) -> String? {
    switch modifier {
    case .none: nil
    case .approximate: "APPROX"
    case .moreThan: "MORE_THAN"
    case .lessThan: "LESS_THAN"
    case .orMore: "EQUAL_OR_MORE"
    case .orLess: "EQUAL_OR_LESS"
    }
  }

  static func name(of modifier: StatedNumber.Modifier) -> String? {
    switch modifier {
    case .none: nil
    case .approximate, .approximatelyBelow: "APPROX"
    case .moreThan: "MORE_THAN"
    case .lessThan: "LESS_THAN"
    case .orMore: "EQUAL_OR_MORE"
    case .orLess: "EQUAL_OR_LESS"
    }
  }
}
