import NormalValues

extension NormalValue {
  /// Whether it can say when or how long.
  var isTime: Bool {
    switch self {
    case .date, .interval, .duration, .window: true
    default: false
    }
  }

  /// Whether it can say when.
  var isDate: Bool {
    switch self {
    case .date, .interval: true
    default: false
    }
  }

  /// Whether it counts or measures.
  var isQuantity: Bool {
    switch self {
    case .number, .money, .age, .share, .multiple, .ordinal: true
    default: false
    }
  }

  /// Whether it is a number of hundredths.
  var isPercentage: Bool {
    if case .number(let number) = self { return number.unit == "percent" }
    return false
  }
}
