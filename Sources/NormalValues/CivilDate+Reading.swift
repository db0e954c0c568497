extension CivilDate {
  /// The day number of a date as ISO 8601 writes it ("2019-05-02", "-0044-03-15", "+12019-01-01"); nil when there is no such day.
  ///
  /// Years from -9999 to 19999, the range of `init(dayNumber:)`.
  package static func dayNumber(iso text: String) -> Int? {
    var bytes = Array(text.utf8)[...]
    var isNegative = false
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      bytes.removeFirst()
    }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, (4...5).contains(parts[0].count), parts[1].count == 2, parts[2].count == 2,
      let magnitude = number(parts[0]), let month = number(parts[1]), let day = number(parts[2]), magnitude <= 19_999
    else { return nil }
    let year = isNegative ? -magnitude : magnitude
    // A year of the same kind in the range of dates: the calendar repeats after 400 years of 146,097 days.
    let cycles = ((year % 400 + 400) % 400 - year) / 400
    guard let date = CivilDate(year: year + 400 * cycles, month: month, day: day), year >= -9999 else { return nil }
    return date.dayNumber - 146_097 * cycles
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return digits.isEmpty ? nil : value
  }
}
