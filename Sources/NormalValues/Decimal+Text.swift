extension Decimal {
  /// Plain digits without an exponent: "950000000000", "-1.50"; with one, "5e120", when more than 60 zeros would be needed.
  package var text: String {
    let sign = significand < 0 ? "-" : ""
    let digits = significand == 0 ? "0" : String(significand.magnitude)
    let count = digits.utf8.count
    if exponent >= 0 {
      if significand == 0 { return "0" }
      return exponent > 60 ? sign + digits + "e\(exponent)" : sign + digits + String(repeating: "0", count: exponent)
    }
    guard exponent >= -60 else { return sign + digits + "e\(exponent)" }
    let places = -exponent
    let padded = count > places ? digits : String(repeating: "0", count: places - count + 1) + digits
    let split = padded.utf8.count - places
    let bytes = Array(padded.utf8)
    return sign + String(decoding: bytes[..<split], as: UTF8.self) + "." + String(decoding: bytes[split...], as: UTF8.self)
  }

  /// With commas between thousands: "1,234,567.5".
  package var groupedText: String {
    let bytes = Array(text.utf8)
    let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let end = bytes.firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") } ?? bytes.count
    var result = Array(bytes[..<start])
    for index in start..<end {
      if index > start, (end - index) % 3 == 0 { result.append(UInt8(ascii: ",")) }
      result.append(bytes[index])
    }
    result += bytes[end...]
    return String(decoding: result, as: UTF8.self)
  }
}
