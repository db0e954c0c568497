import NormalValues

extension ValueScanner {
  /// The first piece of a value without the preposition in front: "2015" of "since 2015", "the past year" of "over the past year".
  ///
  /// Bounds of lengths ("over 20 years") and the words of spans ("from 2017 to 2022") are parts of the value.
  func extentStart(of reading: Reading, from index: Int) -> Int {
    var start = index
    switch reading.value {
    case .interval(_?, _?) where reading.timex.utf8.first != UInt8(ascii: "P"): return index
    case .date
    where word(start) == .the && isDash(reading.end - 2) && unit(reading.end - 1) != .none
      && kind(reading.end) == .word && !has(.functionWord, reading.end):
      // "the fourth-quarter results".
      return start + 1
    case .date, .interval, .window: break
    case .vague
    where word(index - 1) == .the && index > lastEnd && reading.timex.utf8.first == UInt8(ascii: "P")
      && has(.pluralUnit, reading.end - 1):
      return index - 1
    case .duration where word(index) == .in || word(index) == .during: return index + 1
    case .duration where word(index - 1) == .the && index > lastEnd:
      for position in index..<reading.end where isDash(position) { return index }
      return index - 1
    default: return index
    }
    switch word(start) {
    case .since, .until, .through, .by, .in, .on, .at, .during, .over, .within, .for, .from: start += 1
    case .before, .after: start = skippingDash(start + 1)
    case .prior, .following: start = word(start + 1) == .to ? start + 2 : start + 1
    case .no where word(start + 1) == .later: start += 3
    default: return index
    }
    return start < reading.end ? start : index
  }
}
