/// What the spelling of a TIMEX3 value tells without reading it.
struct TimexUnit {
  /// Goes below the day: "2025-06-18T21:00", "2025-06-18TMO".
  let hasClock: Bool
  /// Names no single time: "XXXX-WXX-1", "XXXX-SU"; a day of an unknown year ("XXXX-05-04") is one time all the same.
  let isRepeated: Bool

  init(_ timex: String) {
    let bytes = Array(timex.utf8)
    hasClock = bytes.first.map { $0 &- 48 < 10 || $0 == UInt8(ascii: "X") } == true && bytes.contains(UInt8(ascii: "T"))
    let isOpen = timex.hasPrefix("XXXX-")
    let isDay = bytes.count == 10 && bytes[5...].allSatisfy { $0 &- 48 < 10 || $0 == UInt8(ascii: "-") }
    isRepeated = isOpen && !isDay && !(hasClock && timex.hasPrefix("XXXX-XX-XXT") && bytes.count > 14)
  }
}
