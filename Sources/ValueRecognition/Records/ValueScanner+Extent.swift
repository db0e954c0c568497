import NormalValues

extension ValueScanner {
  /// The first piece of a value without the preposition in front: "2015" of "since 2015", "the past year" of "over the past year".
  ///
  /// Bounds of lengths ("over 20 years") and the words of spans ("from 2017 to 2022") are parts of the value.
  func extentStart(of reading: Reading, from index: Int) -> Int {
    var start = index
    switch reading.value {
    case .interval(_?, _?): return index
    case .date, .interval, .window: break
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
