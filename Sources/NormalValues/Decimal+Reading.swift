extension Decimal {
  /// From what `text` gives: "950000000000", "-1.50", "5e120". `zeros` of the last digits are an exponent and no digits.
  /// Nil for anything else, and for more digits than the significand holds.
  package init?(text: String, zeros: Int = 0) {
    var bytes = Array(text.utf8)[...]
    var isNegative = false
    if bytes.first == UInt8(ascii: "-") {
      isNegative = true
      bytes.removeFirst()
    }
    var exponent = 0
    if let mark = bytes.firstIndex(of: UInt8(ascii: "e")) {
      guard let stated = Int(String(decoding: bytes[(mark + 1)...], as: UTF8.self)), abs(stated) < 1_000_000 else { return nil }
      exponent = stated
      bytes = bytes[..<mark]
    } else if zeros > 0 {
      guard zeros < 1_000_000 else { return nil }
      exponent = zeros
      if bytes.count > zeros, bytes.suffix(zeros).allSatisfy({ $0 == UInt8(ascii: "0") }) { bytes = bytes.dropLast(zeros) }
    }
    if let point = bytes.firstIndex(of: UInt8(ascii: ".")) {
      exponent -= bytes.endIndex - point - 1
      guard point > bytes.startIndex, point + 1 < bytes.endIndex else { return nil }
      bytes = bytes[..<point] + bytes[(point + 1)...]
    }
    guard !bytes.isEmpty else { return nil }
    var significand: Int128 = 0
    for byte in bytes {
      let digit = byte &- UInt8(ascii: "0")
      let (product, overflow) = significand.multipliedReportingOverflow(by: 10)
      let (sum, tooLarge) = product.addingReportingOverflow(Int128(digit))
      guard digit < 10, !overflow, !tooLarge else { return nil }
      significand = sum
    }
    self.init(significand: isNegative ? -significand : significand, exponent: exponent)
  }
}
