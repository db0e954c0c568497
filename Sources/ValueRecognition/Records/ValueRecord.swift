package import NormalValues

/// A recognised value as flat fields, for programs that measure or store values: the names of TIMEX3 where it has them.
///
/// | kind | value | number, upper | bounds |
/// |---|---|---|---|
/// | date, time | "2019-03", "2025-06-18TMO", "2017/2022" | | first and last day |
/// | duration | "P5Y", "PXM" | | of a window ("the past five years"): its days |
/// | set | "P1Y", "XXXX-WXX-1" | | |
/// | number, percent, quantity, money, multiple | "2500000", "50..100" | as stated | |
/// | ordinal | "3" | 3 | |
/// | age | "45" | 45; 60 and 69 in "his 60s" | of the birth |
package struct ValueRecord: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
    case number = "NUMBER"
    case percent = "PERCENT"
    case quantity = "QUANTITY"
    case money = "MONEY"
    case multiple = "MULTIPLE"
    case ordinal = "ORDINAL"
    case age = "AGE"
  }

  package let kind: Kind
  /// TIMEX3 value of a time, without its modifier; the number in digits otherwise, both ends of a range with ".." between.
  package let value: String
  /// EDTF (ISO 8601-2) of a date, a span or a window: "199X", "2015/..", "2024~". Nil for what is no date.
  package let edtf: String?
  /// First possible day; of an age, of the birth. Days since 1970-01-01. Nil: no bound, or no date.
  package let earliest: Int?
  /// Last possible day, included.
  package let latest: Int?
  package let number: Decimal?
  /// The other end of a range.
  package let upper: Decimal?
  /// What a number counts when its words say so: "percent", "km", "year"; "fiscal year" for dates of one.
  package let unit: String?
  /// ISO 4217.
  package let currency: String?
  /// As TIMEX3 names them: "BEFORE", "START", "MORE_THAN", "APPROX"; nil for none.
  package let modifier: String?

  init(
    _ kind: Kind, _ value: String, edtf: String? = nil, days: (Int?, Int?) = (nil, nil), number: Decimal? = nil,
    upper: Decimal? = nil, unit: String? = nil, currency: String? = nil, modifier: String? = nil
  ) {
    self.kind = kind
    self.value = value
    self.edtf = edtf
    (earliest, latest) = days
    self.number = number
    self.upper = upper
    self.unit = unit
    self.currency = currency
    self.modifier = modifier
  }

  /// Nil for what was read only so that nothing else is made of it.
  ///
  /// - Parameter published: the day of publication, from which ages and windows are reckoned.
  package init?(_ recognised: RecognisedValue, published: Int?) {
    switch recognised.value {
    case .date(let date): self.init(date, timex: recognised.timex)
    case .interval(let start, let end): self.init(from: start, to: end, timex: recognised.timex)
    case .duration(let length):
      self.init(.duration, recognised.timex, modifier: Self.name(of: length.modifier))
    case .window(let length, let end):
      let days = Self.days(of: length, end: end?.latest, published: published)
      self.init(
        .duration, recognised.timex,
        edtf: days.map { CalendarUnit.day($0.lowerBound).edtf + "/" + CalendarUnit.day($0.upperBound).edtf },
        days: (days?.lowerBound, days?.upperBound), modifier: Self.name(of: length.modifier))
    case .rate: self.init(.set, recognised.timex)
    case .number(let number):
      let kind: Kind = number.unit == nil ? .number : Self.percentages.contains(number.unit ?? "") ? .percent : .quantity
      self.init(kind, number, unit: number.unit)
    case .money(let money): self.init(.money, money.amount, currency: money.currency)
    case .ordinal(let ordinal): self.init(.ordinal, String(ordinal), number: Decimal(ordinal))
    case .share(let numerator, let denominator):
      guard denominator > 0 else { return nil }
      let number = Decimal(significand: Int128(numerator) * 1_000_000_000_000 / Int128(denominator), exponent: -12).reduced
      self.init(.number, number.text, number: number)
    case .multiple(let factor): self.init(.multiple, factor.text, number: factor)
    case .age(let years): self.init(age: years, timex: recognised.timex, published: published)
    case .vague: self.init(vague: recognised.timex)
    }
  }

  private init(_ kind: Kind, _ number: StatedNumber, unit: String? = nil, currency: String? = nil) {
    self.init(
      kind, number.value.text + (number.upper.map { ".." + $0.text } ?? ""), number: number.value, upper: number.upper,
      unit: unit, currency: currency, modifier: Self.name(of: number.modifier))
  }

  /// "aged 45": born between the day after the 46th birthday before publication and the 45th.
  ///
  /// - Parameter timex: the length that was said of the very young: "P6W" for "six weeks old".
  private init(age years: ClosedRange<Int>, timex: String, published: Int?) {
    let isAtLeast = years.upperBound >= 150
    let isAtMost = timex.isEmpty && years.lowerBound == 0 && years.upperBound > 0 && !isAtLeast
    let days: (Int?, Int?) =
      published.map { day in
        (
          isAtLeast ? nil : Self.day(years: years.upperBound + 1, before: day).map { $0 + 1 },
          Self.day(years: years.lowerBound, before: day)
        )
      } ?? (nil, nil)
    if let number = Int(String(decoding: timex.utf8.filter { $0 &- 48 < 10 }, as: UTF8.self)) {
      let unit = timex.hasSuffix("M") ? "month" : timex.hasSuffix("W") ? "week" : timex.hasSuffix("D") ? "day" : "hour"
      self.init(.age, String(number), days: days, number: Decimal(number), unit: unit)
    } else if isAtLeast || isAtMost || years.count == 1 {
      let number = isAtLeast ? years.lowerBound : years.upperBound
      self.init(
        .age, String(number), days: days, number: Decimal(number), unit: "year",
        modifier: isAtLeast ? "EQUAL_OR_MORE" : isAtMost ? "EQUAL_OR_LESS" : nil)
    } else {
      self.init(
        .age, "\(years.lowerBound)..\(years.upperBound)", days: days, number: Decimal(years.lowerBound),
        upper: Decimal(years.upperBound), unit: "year")
    }
  }

  /// What has a TIMEX3 value, and none that can be compared.
  private init?(vague timex: String) {
    guard let first = timex.utf8.first else { return nil }
    let unit = TimexUnit(timex)
    if timex.hasSuffix("_REF") {
      self.init(.date, timex)
    } else if first == UInt8(ascii: "P") {
      self.init(.duration, timex)
    } else if unit.isRepeated {
      self.init(.set, timex)
    } else {
      self.init(unit.hasClock ? .time : .date, timex)
    }
  }

  private static let percentages: Set<String> = ["percent", "percentage points", "basis points"]
}
