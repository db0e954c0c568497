/// The grammar of numbers: RFC 8259 section 6, JSON5 section 6.
enum JSONNumber {
  static func isNumber(_ bytes: ArraySlice<UInt8>, isJSON5: Bool) -> Bool {
    var rest = bytes
    if let sign = rest.first, sign == UInt8(ascii: "-") || (isJSON5 && sign == UInt8(ascii: "+")) { rest.removeFirst() }
    if isJSON5, rest.count > 2, rest.first == UInt8(ascii: "0"), rest[rest.startIndex + 1] | 0x20 == UInt8(ascii: "x") {
      return rest.dropFirst(2).allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20)
      }
    }
    let whole = takeDigits(&rest)
    if whole.count > 1, whole.first == UInt8(ascii: "0") { return false }
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = takeDigits(&rest).count
      if !isJSON5, fraction == 0 { return false }
    }
    guard isJSON5 ? whole.count + fraction > 0 : !whole.isEmpty else { return false }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
      if takeDigits(&rest).isEmpty { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits
  }
}
