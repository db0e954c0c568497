extension NormalValue {
  /// In plain words, for reports: "May 2019", "from 2017 to 2022", "over 20 years", "USD 2,400,000,000", "3rd".
  package var words: String {
    switch self {
    case .date(let date): return date.words
    case .interval(let start?, let end?): return "from " + start.plainWords + " to " + end.plainWords
    case .interval(let start?, nil): return "since " + start.plainWords
    case .interval(nil, let end?): return "until " + end.plainWords
    case .interval(nil, nil), .vague: return "an unknown time"
    case .duration(let length): return length.words
    case .window(let length, let end):
      return "the " + length.words + (end.map { " to " + $0.words } ?? " to the day of publication")
    case .number(let number): return number.words
    case .money(let money): return money.words
    case .ordinal(let ordinal): return CalendarUnit.ordinal(ordinal)
    case .age(let years):
      return years.count == 1 ? "aged \(years.lowerBound)" : "aged \(years.lowerBound) to \(years.upperBound)"
    case .share(let numerator, let denominator): return "\(numerator) of \(denominator)"
    case .multiple(let factor): return factor.text + " times"
    case .rate(let length): return "every " + length.words
    }
  }
}

extension StatedDate {
  /// The words without "since" and "until", which a span says itself.
  var plainWords: String {
    switch modifier {
    case .since, .until, .onOrAfter, .onOrBefore: with(.none).words
    default: words
    }
  }
}
