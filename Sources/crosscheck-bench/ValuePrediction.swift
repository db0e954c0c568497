import NormalValues
import ValueRecognition

/// A value as the scorer of value cases reads it.
enum ValuePrediction {
  /// Sets whose gold writes bounds as ranges.
  private static let boundedSets: Set<String> = ["numberrange", "amountofmoney", "distance", "quantity"]

  static func fields(_ value: RecognisedValue, set: String, text: String, published: Int?) -> [String: Any]? {
    switch value.value {
    case .date(let date):
      // Duckling writes the parts of a period as spans of days.
      if set == "time", let earliest = date.earliest, let latest = date.latest,
        date.modifier == .start || date.modifier == .middle || date.modifier == .end
      {
        return ["type": "daterange", "value": CalendarUnit.day(earliest).timex + "/" + CalendarUnit.day(latest).timex]
      }
      return ["type": "date", "value": value.timex, "mod": mod(date.modifier)]
    case .interval: return ["type": "daterange", "value": value.timex]
    case .duration(let duration): return ["type": "duration", "value": value.timex, "mod": "\(duration.modifier)"]
    case .window(let duration, let end):
      guard let day = end?.latest else { return ["type": "daterange", "value": duration.iso] }
      // Other tools let a window ahead begin on the day after.
      if let published, day > published {
        return ["type": "daterange", "value": CalendarUnit.day(published + 1).timex + "/" + CalendarUnit.day(day).timex]
      }
      guard let start = start(duration, before: day) else { return ["type": "daterange", "value": duration.iso] }
      return ["type": "daterange", "value": start + "/" + CalendarUnit.day(day).timex]
    case .number(let number): return numeric(number, type: "number", set)
    case .money(let money):
      // The sets of other tools count cents and pence; the project counts dollars and pounds.
      let last = text.lowercased().split { !$0.isLetter }.last.map(String.init) ?? ""
      let small = text.split(separator: " ").count == 2 && ["cent", "cents", "pence", "c"].contains(last)
      if small || text.hasSuffix("¢"), set == "currency" || set == "amountofmoney", let minor = money.amount.value.shifted(by: 2)
      {
        return ["type": "currency", "value": minor.text, "unit": "Cent"]
      }
      var fields = numeric(money.amount, type: "currency", set)
      fields["unit"] = money.currency
      return fields
    case .ordinal(let ordinal): return ["type": "ordinal", "value": ordinal]
    case .age(let years):
      if set == "numberrange", years.upperBound == 150 { return ["type": "number", "from": years.lowerBound] }
      if let count = Int(value.timex.filter(\.isNumber)) { return ["type": "age", "value": count] }
      return ["type": "age", "value": years.lowerBound]
    case .share(let numerator, let denominator):
      return ["type": "number", "value": Double(numerator) / Double(denominator)]
    case .multiple(let factor): return ["type": "multiple", "value": factor.text]
    case .rate: return ["type": "set", "value": value.timex]
    case .vague: return value.timex.isEmpty || value.timex == "T" ? nil : ["type": "date", "value": value.timex]
    }
  }

  private static func numeric(_ number: StatedNumber, type: String, _ set: String) -> [String: Any] {
    var fields: [String: Any] = ["type": type]
    if let unit = number.unit { fields["unit"] = unit }
    if let upper = number.upper {
      fields["from"] = number.value.text
      fields["to"] = upper.text
    } else if boundedSets.contains(set), number.modifier == .moreThan || number.modifier == .orMore {
      fields["from"] = number.value.text
    } else if boundedSets.contains(set), number.modifier == .lessThan || number.modifier == .orLess {
      fields["to"] = number.value.text
    } else {
      fields["value"] = number.value.text
      fields["mod"] = "\(number.modifier)"
    }
    return fields
  }

  private static func mod(_ modifier: StatedDate.Modifier) -> String {
    switch modifier {
    case .middle: "mid"
    case .none: ""
    default: "\(modifier)"
    }
  }

  /// The first day of a window that ends on `day`, for lengths in whole months or days.
  private static func start(_ duration: StatedDuration, before day: Int) -> String? {
    guard let count = Int(duration.iso.filter(\.isNumber)) else { return nil }
    switch duration.iso.last {
    case "D": return CalendarUnit.day(day - count).timex
    case "W": return CalendarUnit.day(day - 7 * count).timex
    case "M", "Y":
      let date = CivilDate(dayNumber: day)
      let index = date.monthIndex - count * (duration.iso.last == "Y" ? 12 : 1)
      let length = CivilDate.length(ofMonth: index % 12 + 1, year: index / 12)
      return CivilDate(year: index / 12, month: index % 12 + 1, day: min(date.day, length)).map {
        CalendarUnit.day($0.dayNumber).timex
      }
    default: return nil
    }
  }
}
