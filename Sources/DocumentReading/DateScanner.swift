import NormalValues

/// Reads whole calendar dates, as datelines and meta data give them; never a date without its year.
enum DateScanner {
  /// A date and the bytes it was written in.
  struct Found: Hashable {
    /// Days since 1970-01-01, proleptic Gregorian.
    let dayNumber: Int
    let range: Range<Int>
  }

  /// The date that begins at `offset`: `2026-05-19`, `2026/5/19`, `19.05.2026`, `May 19, 2026`, `19th of May 2026`,
  /// `Tue, 19 May 2026`. Of `05/06/2026` nobody knows which is the month; that is nil.
  static func date(at offset: Int, in bytes: [UInt8], before end: Int) -> Found? {
    var cursor = Cursor(bytes: bytes, offset: offset, end: min(end, bytes.count))
    if cursor.word(in: weekdays) != nil {
      cursor.skip(",.")
      guard cursor.skipBlanks() > 0 || cursor.offset > offset else { return nil }
    }
    guard let day = cursor.numericDate() ?? cursor.monthFirst() ?? cursor.dayFirst() else { return nil }
    return Found(dayNumber: day, range: offset..<cursor.offset)
  }

  /// The days of the month or season that begins at `offset` and goes to `end`: "October 2025", "winter 2025". A winter ends in the
  /// year after.
  static func issue(at offset: Int, in bytes: [UInt8], before end: Int) -> ClosedRange<Int>? {
    var cursor = Cursor(bytes: bytes, offset: offset, end: min(end, bytes.count))
    let months: ClosedRange<Int>
    if let month = cursor.month() {
      months = month...month
    } else if let season = cursor.word(in: seasons) {
      months = seasonMonths[season]
    } else {
      return nil
    }
    cursor.skipBlanks()
    guard let year = cursor.year() else { return nil }
    // "winter 2025/26"
    if cursor.peek() == UInt8(ascii: "/") || cursor.peek() == UInt8(ascii: "-") {
      cursor.offset += 1
      guard cursor.number(2...4) != nil else { return nil }
    }
    guard cursor.offset == end, let first = dayNumber(year: year, month: months.lowerBound, day: 1),
      let next = dayNumber(year: year + months.upperBound / 12, month: months.upperBound % 12 + 1, day: 1)
    else { return nil }
    return first...next - 1
  }

  private static let seasons: [StaticString] = ["spring", "summer", "autumn", "fall", "winter"]
  private static let seasonMonths = [3...5, 6...8, 9...11, 9...11, 12...14]

  /// The first date in `range` that begins at a word: not inside a longer number, but also right after a letter when a
  /// month's name begins there with a capital ("CourierMay 19, 2026").
  static func firstDate(in range: Range<Int>, of bytes: [UInt8]) -> Found? {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let before = index > range.lowerBound ? bytes[index - 1] : 0x20
      let mayBegin = byte.isDigit ? !before.isDigit : byte.isUppercase || (byte.isLetter && !before.isLetter)
      if mayBegin, let found = date(at: index, in: bytes, before: range.upperBound) { return found }
      index += 1
    }
    return nil
  }

  /// The date in a file's name or the folders above it: `2026-05-19-title.md`, `20260519_title.txt`, `2026/05/19/title.html`.
  static func date(inPath path: [UInt8]) -> Int? {
    var index = 0
    while index < path.count {
      defer { index += 1 }
      guard path[index].isDigit, index == 0 || !path[index - 1].isDigit else { continue }
      var cursor = Cursor(bytes: path, offset: index, end: path.count)
      if let day = cursor.compactDate() ?? cursor.yearFirst(separators: "-_/.") { return day }
    }
    return nil
  }

  /// Days from 1970-01-01; nil for a day that does not exist, and for years before 1000, which no article was published in.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int? {
    year < 1000 ? nil : CivilDate(year: year, month: month, day: day)?.dayNumber
  }

  static let weekdays: [StaticString] = [
    "monday", "mon", "tuesday", "tues", "tue", "wednesday", "weds", "wed", "thursday", "thurs", "thur", "thu", "friday",
    "fri", "saturday", "sat", "sunday", "sun",
  ]

  /// Full names before short ones, so that the longest matches; month is index / 3 + 1 for the first 36.
  static let months: [(name: StaticString, number: Int)] = [
    ("january", 1), ("jan", 1), ("february", 2), ("feb", 2), ("march", 3), ("mar", 3), ("april", 4), ("apr", 4), ("may", 5),
    ("june", 6), ("jun", 6), ("july", 7), ("jul", 7), ("august", 8), ("aug", 8), ("september", 9), ("sept", 9), ("sep", 9),
    ("october", 10), ("oct", 10), ("november", 11), ("nov", 11), ("december", 12), ("dec", 12),
  ]
}

/// A place in the bytes from which the parts of a date are read. Every function moves on success only.
private struct Cursor {
  let bytes: [UInt8]
  var offset: Int
  let end: Int

  func peek(_ ahead: Int = 0) -> UInt8 { offset + ahead < end ? bytes[offset + ahead] : 0 }

  /// Skips the bytes of `set`, in any order and number.
  mutating func skip(_ set: StaticString) {
    while offset < end, set.contains(bytes[offset]) { offset += 1 }
  }

  /// Skips spaces, tabs and no-break spaces; returns how many bytes.
  @discardableResult
  mutating func skipBlanks() -> Int {
    let start = offset
    while offset < end {
      if bytes[offset].isBlank {
        offset += 1
      } else if peek() == 0xC2, peek(1) == 0xA0 {
        offset += 2
      } else {
        break
      }
    }
    return offset - start
  }

  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while offset + count < end, count < 9, bytes[offset + count].isDigit {
      value = value * 10 + Int(bytes[offset + count] - 0x30)
      count += 1
    }
    guard digits.contains(count) else { return nil }
    offset += count
    return value
  }

  mutating func word(in list: [StaticString]) -> Int? {
    for (index, word) in list.enumerated() where bytes.matches(word, at: offset, before: end) {
      let after = offset + word.utf8CodeUnitCount
      if after < end, bytes[after].isLetter { continue }
      offset = after
      return index
    }
    return nil
  }

  mutating func month() -> Int? {
    for (name, number) in DateScanner.months where bytes.matches(name, at: offset, before: end) {
      let after = offset + name.utf8CodeUnitCount
      if after < end, bytes[after].isLetter { continue }
      offset = after
      skip(".")
      return number
    }
    return nil
  }

  /// A year that ends where its digits end.
  mutating func year() -> Int? {
    let start = offset
    guard let year = number(4...4), year >= 1000 else {
      offset = start
      return nil
    }
    return year
  }

  mutating func numericDate() -> Int? {
    let start = offset
    if let day = yearFirst(separators: "-/.") { return day }
    if let first = number(1...2), "/.-".utf8.contains(peek()) {
      let separator = peek()
      offset += 1
      if let second = number(1...2), peek() == separator {
        offset += 1
        let isDayFirst = separator == UInt8(ascii: ".") || first > 12
        let isClear = isDayFirst || second > 12 || first == second
        if let year = year(), isClear, !peek().isDigit,
          let day = DateScanner.dayNumber(year: year, month: isDayFirst ? second : first, day: isDayFirst ? first : second)
        {
          return day
        }
      }
    }
    offset = start
    return nil
  }

  mutating func yearFirst(separators: StaticString) -> Int? {
    let start = offset
    if let year = year(), separators.contains(peek()) {
      let separator = peek()
      offset += 1
      if let month = number(1...2), peek() == separator {
        offset += 1
        if let day = number(1...2), let result = DateScanner.dayNumber(year: year, month: month, day: day) { return result }
      }
    }
    offset = start
    return nil
  }

  /// Eight digits: year, month, day.
  mutating func compactDate() -> Int? {
    let start = offset
    if let value = number(8...8), (1900...2199).contains(value / 10_000),
      let day = DateScanner.dayNumber(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    {
      return day
    }
    offset = start
    return nil
  }

  mutating func monthFirst() -> Int? {
    let start = offset
    if let month = month() {
      skipBlanks()
      if let day = number(1...2) {
        ordinalEnding()
        skip(",.")
        skipBlanks()
        if let year = year(), let result = DateScanner.dayNumber(year: year, month: month, day: day) { return result }
      }
    }
    offset = start
    return nil
  }

  mutating func dayFirst() -> Int? {
    let start = offset
    if let day = number(1...2) {
      ordinalEnding()
      skip(".-")
      skipBlanks()
      if word(in: ["of"]) != nil { skipBlanks() }
      if let month = month() {
        skip(",-/")
        skipBlanks()
        if let year = year(), let result = DateScanner.dayNumber(year: year, month: month, day: day) { return result }
      }
    }
    offset = start
    return nil
  }

  private mutating func ordinalEnding() { _ = word(in: ["st", "nd", "rd", "th"]) }
}

extension StaticString {
  /// Whether `byte` is one of the string's bytes.
  fileprivate func contains(_ byte: UInt8) -> Bool {
    for index in 0..<utf8CodeUnitCount where utf8Start[index] == byte { return true }
    return false
  }
}
