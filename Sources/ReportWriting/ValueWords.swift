import ClaimModel
import NormalValues

/// Values in plain words, for people.
struct ValueWords {
  /// How an entity is called in the run.
  let name: (EntityID) -> String

  func callAsFunction(_ value: SlotValue) -> String {
    switch value {
    case .entity(let id): name(id)
    case .entities(let ids): ids.map(name).joined(separator: ", ")
    case .text(let text): text
    case .title(let title): title.canonical
    case .date(let date): Self.date(date)
    case .duration(let duration): Self.duration(duration)
    case .number(let number): Self.number(number)
    case .money(let money): money.currency + " " + Self.number(money.amount)
    case .ordinal(let place): Self.ordinal(place)
    case .age(let years):
      years.lowerBound == years.upperBound ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
    case .quotation(let quotation): "“\(quotation.words)”"
    }
  }

  /// "2 May 2019", "early 2013", "about 1998", "since 2015".
  static func date(_ date: StatedDate) -> String {
    guard let day = date.earliest ?? date.latest else { return "at an unknown time" }
    let (year, month, _) = DayText.civil(day)
    let value =
      switch date.grain {
      case .day: DayText.long(day)
      case .week: "the week of " + DayText.long(day)
      case .month: "\(DayText.monthNames[month - 1]) \(year)"
      case .season: "\(seasons[(month % 12) / 3]) \(year)"
      case .quarter: "Q\((month - 1) / 3 + 1) \(year)"
      case .halfYear: "H\((month - 1) / 6 + 1) \(year)"
      case .year: "\(year)"
      case .decade: "the \(year - (year % 10 + 10) % 10)s"
      case .century: "the \(ordinal((year + 99) / 100)) century"
      }
    let words: String =
      switch date.modifier {
      case .none: date.earliest == nil ? "until \(value)" : date.latest == nil ? "since \(value)" : value
      case .start: "early \(value)"
      case .middle: "mid-\(value)"
      case .end: "late \(value)"
      case .approximate: "about \(value)"
      case .before: "before \(value)"
      case .after: "after \(value)"
      case .onOrBefore: "by \(value)"
      case .onOrAfter: "from \(value)"
      case .since: "since \(value)"
      case .until: "until \(value)"
      }
    return date.isFiscal ? "fiscal \(words)" : words
  }

  private static let seasons = ["winter", "spring", "summer", "autumn"]

  /// "five years" is "5 years"; what ISO 8601 cannot say keeps its form.
  static func duration(_ duration: StatedDuration) -> String {
    let words = isoDurationWords(duration.iso) ?? duration.iso
    return switch duration.modifier {
    case .none: words
    case .approximate: "about \(words)"
    case .moreThan: "more than \(words)"
    case .lessThan: "less than \(words)"
    case .orMore: "\(words) or more"
    case .orLess: "\(words) or less"
    }
  }

  private static func isoDurationWords(_ iso: String) -> String? {
    guard iso.utf8.first == UInt8(ascii: "P") else { return nil }
    var parts: [String] = []
    var digits = ""
    var inTime = false
    for scalar in iso.unicodeScalars.dropFirst() {
      switch scalar {
      case "0"..."9", ".": digits.unicodeScalars.append(scalar)
      case "T": inTime = true
      case "Y", "M", "W", "D", "H":
        guard !digits.isEmpty else { return nil }
        let unit =
          switch scalar {
          case "Y": "year"
          case "M": inTime ? "minute" : "month"
          case "W": "week"
          case "D": "day"
          default: "hour"
          }
        parts.append("\(digits) \(unit)\(digits == "1" ? "" : "s")")
        digits = ""
      default: return nil
      }
    }
    return parts.isEmpty || !digits.isEmpty ? nil : parts.joined(separator: " and ")
  }

  static func number(_ number: StatedNumber) -> String {
    let value = grouped(decimal(number.value))
    let range = number.upper.map { "\(value) to \(grouped(decimal($0)))" } ?? value
    let words =
      switch number.modifier {
      case .none: range
      case .approximate: "about \(range)"
      case .approximatelyBelow: "nearly \(range)"
      case .moreThan: "more than \(range)"
      case .lessThan: "less than \(range)"
      case .orMore: "\(range) or more"
      case .orLess: "\(range) or less"
      }
    return number.unit.map { "\(words) \($0)" } ?? words
  }

  /// Plain digits: "1.50", "950000000000"; with more than 40 zeros "95e60".
  static func decimal(_ decimal: Decimal) -> String {
    let digits = String(decimal.significand.magnitude)
    let sign = decimal.significand < 0 ? "-" : ""
    if decimal.exponent > 40 || decimal.exponent < -80 { return "\(sign)\(digits)e\(decimal.exponent)" }
    if decimal.exponent >= 0 {
      return sign + (digits == "0" ? digits : digits + String(repeating: "0", count: decimal.exponent))
    }
    let places = -decimal.exponent
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// Commas between groups of three digits before the point, from four digits on: "1,200".
  static func grouped(_ number: String) -> String {
    let bytes = Array(number.utf8)
    let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let end = bytes[start...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
    guard end - start > 3 else { return number }
    var result = Array(bytes[..<start])
    for index in start..<end {
      if index > start, (end - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(bytes[index])
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }

  static func ordinal(_ number: Int) -> String {
    let last = number.magnitude % 100
    let suffix =
      switch last % 10 {
      case 1 where last != 11: "st"
      case 2 where last != 12: "nd"
      case 3 where last != 13: "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }
}
