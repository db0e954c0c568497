extension StatedDuration {
  /// ISO 8601 of tenths of a unit, clamped as in `init(tenths:_:modifier:)`: "P5Y", "P2.5Y", "P20Y" for two decades, "PT36H".
  static func iso(tenths: Int, _ unit: Unit) -> String {
    let tenths = min(max(tenths, 0), 1_000_000)
    switch unit {
    case .decade: return "P" + decimal(tenths: tenths * 10) + "Y"
    case .century: return "P" + decimal(tenths: tenths * 100) + "Y"
    case .quarter: return "P" + decimal(tenths: tenths * 3) + "M"
    case .hour: return "PT" + decimal(tenths: tenths) + "H"
    case .day: return "P" + decimal(tenths: tenths) + "D"
    case .week: return "P" + decimal(tenths: tenths) + "W"
    case .month: return "P" + decimal(tenths: tenths) + "M"
    case .year: return "P" + decimal(tenths: tenths) + "Y"
    }
  }

  /// ISO 8601 of a whole number of units: "P8M".
  package static func iso(count: Int, _ unit: Unit) -> String { iso(tenths: min(max(count, 0), 100_000) * 10, unit) }

  /// Plain words: "5 years", "over 20 years", "3 years and 2 months", "3 to 5 years", "a brief time".
  package var words: String {
    let ends = iso.utf8.split(separator: UInt8(ascii: "/")).map { Self.words(iso: Array($0)) }
    guard let first = ends.first else { return "a time" }
    let text = ends.count == 2 ? first + " to " + ends[1] : first
    switch modifier {
    case .none: return text
    case .approximate:
      // "nearly ten years" ends below ten; "about ten years" does not.
      return (tolerant == nominal ? "nearly " : "about ") + text
    case .moreThan: return "over " + text
    case .lessThan: return (tolerant.lower ?? 0) > 0 ? "into " + text : "less than " + text
    case .orMore: return "at least " + text
    case .orLess: return iso == "PXY" ? "a brief time" : "up to " + text
    }
  }

  private static func decimal(tenths: Int) -> String {
    let whole = String(tenths / 10)
    return tenths % 10 == 0 ? whole : whole + "." + String(tenths % 10)
  }

  private static func words(iso: [UInt8]) -> String {
    var parts: [String] = []
    var number: [UInt8] = []
    for byte in iso {
      switch byte {
      case UInt8(ascii: "P"), UInt8(ascii: "T"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): number.append(byte)
      case UInt8(ascii: "X"): number = Array("some".utf8)
      default:
        let name =
          switch byte {
          case UInt8(ascii: "Y"): "year"
          case UInt8(ascii: "M"): "month"
          case UInt8(ascii: "W"): "week"
          case UInt8(ascii: "D"): "day"
          default: "hour"
          }
        let count = String(decoding: number, as: UTF8.self)
        parts.append(count + " " + name + (count == "1" ? "" : "s"))
        number = []
      }
    }
    return parts.joined(separator: " and ")
  }
}

extension String {
  /// The text after `prefix`; all of it when it begins otherwise.
  func drop(leading prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
