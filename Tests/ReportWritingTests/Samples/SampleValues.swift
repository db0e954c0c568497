import ClaimModel
import NormalValues

/// Values for sample claims.
enum Sample {
  static func year(_ year: Int, _ modifier: StatedDate.Modifier = .none) -> SlotValue {
    .date(StatedDate(grain: .year, earliest: day(year, 1, 1), latest: day(year, 12, 31), modifier: modifier))
  }

  static func month(_ year: Int, _ month: Int) -> SlotValue {
    let next = month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1)
    return .date(StatedDate(grain: .month, earliest: day(year, month, 1), latest: next - 1))
  }

  static func date(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> SlotValue {
    let number = day(year, month, dayOfMonth)
    return .date(StatedDate(grain: .day, earliest: number, latest: number))
  }

  static func years(_ count: Int) -> SlotValue {
    let days = count * 1461 / 4
    return .duration(
      StatedDuration(
        unit: .year, iso: "P\(count)Y", tolerant: .init(lower: days - 183, upper: days + 183),
        nominal: .init(lower: days - 91, upper: days + 91)))
  }

  static func number(_ value: Int, _ modifier: StatedNumber.Modifier = .none) -> SlotValue {
    .number(StatedNumber(value: Decimal(significand: Int128(value)), modifier: modifier))
  }

  static func quotation(_ words: String) -> SlotValue { .quotation(Quotation(words: words, isWhole: true)) }

  static func title(_ canonical: String, _ words: String) -> SlotValue { .title(Title(canonical: canonical, words: words)) }

  /// Days since 1970-01-01, by counting: an independent check of the library's arithmetic.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    var count = 0
    if year >= 1970 {
      for year in 1970..<year { count += isLeap(year) ? 366 : 365 }
    } else {
      for year in year..<1970 { count -= isLeap(year) ? 366 : 365 }
    }
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return count + lengths.prefix(month - 1).reduce(0, +) + day - 1
  }
}

/// Kinds of claims that the samples use.
enum SampleKinds {
  static let catalogue = KindCatalogue(
    kinds: [
      kind(
        "employment", "K01", "{person}, {role} of {organization}",
        [
          ("person", .person, true), ("organization", .organization, true), ("role", .title, false), ("start", .date, false),
          ("end", .date, false), ("duration", .duration, false),
        ]),
      kind(
        "departure", "K04", "{person} leaves {organization}",
        [("person", .person, true), ("organization", .organization, true), ("date", .date, false)]),
      kind(
        "hiring", "K18", "{organization} hires {number} people",
        [("organization", .organization, true), ("year", .date, true), ("number", .number, false)]),
      kind("founding", "K16", "{organization} is founded", [("organization", .organization, true), ("date", .date, false)]),
      kind("reporting", "K10", "{person} reports to {boss}", [("person", .person, true), ("boss", .person, false)]),
      kind("quotation", "K43", "{person} says {words}", [("person", .person, true), ("words", .quotation, false)]),
    ],
    findings: [
      FindingDeclaration(
        code: "CC201", taxonomy: "D01", name: "EventDate", summary: "two dates of one event",
        why: "Two texts date the same event so that no day fits both.",
        fix: "Check the event's date with the person or a record, and correct the text that is off.", crossLevel: .error,
        internalLevel: .error,
        examples: [
          .init(texts: ["Mira Holt left Quarry Press in 2018.", "Mira Holt left Quarry Press in 2020."], conflicts: true),
          .init(texts: ["Mira Holt left Quarry Press in 2018.", "Mira Holt left Quarry Press in May 2018."], conflicts: false),
        ])
    ])

  private static func kind(
    _ name: String, _ taxonomy: String, _ label: String, _ slots: [(String, SlotDeclaration.ValueType, Bool)]
  ) -> ClaimKind {
    ClaimKind(
      name: name, taxonomy: taxonomy, about: name,
      slots: slots.map { SlotDeclaration(name: $0.0, type: $0.1, isKey: $0.2, isRequired: $0.2, filledFrom: .none) },
      bindings: [], checks: [], label: label)
  }
}
