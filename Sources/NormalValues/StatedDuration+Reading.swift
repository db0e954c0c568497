extension StatedDuration {
  /// From an ISO 8601 duration of one unit ("P5Y", "P2.5Y", "P18M", "P6W", "P90D") or of years and months ("P3Y2M"). Nil for anything else.
  package init?(iso text: String) {
    var parts: [(tenths: Int, unit: Unit)] = []
    var digits: [UInt8] = []
    guard text.utf8.first == UInt8(ascii: "P") else { return nil }
    for byte in text.utf8.dropFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): digits.append(byte)
      default:
        let unit: Unit? =
          switch byte {
          case UInt8(ascii: "Y"): .year
          case UInt8(ascii: "M"): .month
          case UInt8(ascii: "W"): .week
          case UInt8(ascii: "D"): .day
          default: nil
          }
        guard let unit, let tenths = Self.tenths(digits) else { return nil }
        parts.append((tenths, unit))
        digits = []
      }
    }
    guard digits.isEmpty else { return nil }
    switch parts.count {
    case 1: self.init(tenths: parts[0].tenths, parts[0].unit)
    case 2:
      guard let sum = Self.compound(tenths: parts[0].tenths, parts[0].unit, parts[1].tenths, parts[1].unit) else { return nil }
      self = sum
    default: return nil
    }
  }

  private static func tenths(_ digits: [UInt8]) -> Int? {
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ Int(String(decoding: $0, as: UTF8.self)) }), whole <= 100_000 else { return nil }
    if parts.count == 1 { return whole * 10 }
    guard parts.count == 2, parts[1].count == 1, let tenth = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
    return whole * 10 + tenth
  }
}
