import NormalValues

extension CivilDate {
  /// The day of "2026-05-19", counted from 1970-01-01; nil for anything else.
  static func dayNumber(of text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ $0.count < 9 && $0.allSatisfy { $0 &- 48 < 10 } }) else {
      return nil
    }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 48) } }
    return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])?.dayNumber
  }

  /// The day that an option names.
  static func day(_ text: String, option: String) throws(ArgumentFault) -> Int {
    guard let day = dayNumber(of: text) else {
      throw .malformedValue(option: option, value: text, expected: "2026-05-19")
    }
    return day
  }
}
