extension StatedDate {
  /// From EDTF (ISO 8601-2): "2019", "2019-05", "2019-05-02", seasons "2019-21" to "-24", quarters "-33" to "-36", halves "-40" and "-41",
  /// "199X", "18XX", each with "~" for *about*, and intervals "2003/2010", "../2009", "2015/..". Nil for anything else.
  package init?(edtf text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1:
      guard let (unit, isAbout) = Self.unit(ends[0]) else { return nil }
      self.init(unit, modifier: isAbout ? .approximate : .none)
    case 2 where ends[0] == ".." || ends[0].isEmpty:
      guard let (unit, _) = Self.unit(ends[1]) else { return nil }
      self.init(unit, modifier: .onOrBefore)
    case 2 where ends[1] == ".." || ends[1].isEmpty:
      guard let (unit, _) = Self.unit(ends[0]) else { return nil }
      self.init(unit, modifier: .onOrAfter)
    case 2:
      guard let (first, isAboutFirst) = Self.unit(ends[0]), let (last, isAboutLast) = Self.unit(ends[1]) else { return nil }
      let start = StatedDate(first, modifier: isAboutFirst ? .approximate : .none)
      let end = StatedDate(last, modifier: isAboutLast ? .approximate : .none)
      guard let earliest = start.earliest, let latest = end.latest, earliest <= latest else { return nil }
      self.init(grain: max(start.grain, end.grain), earliest: earliest, latest: latest, modifier: .none)
    default: return nil
    }
  }

  private static func unit(_ text: Substring) -> (unit: CalendarUnit, isAbout: Bool)? {
    var bytes = Array(text.utf8)
    let isAbout = bytes.last == UInt8(ascii: "~")
    if isAbout { bytes.removeLast() }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let head = parts.first, head.count == 4 else { return nil }
    let open = head.reversed().prefix { $0 == UInt8(ascii: "X") }.count
    guard let year = number(head.dropLast(open)), year > 0 || open == 0 else { return nil }
    if open > 0 {
      guard parts.count == 1 else { return nil }
      return open == 1 ? (.decade(year * 10), isAbout) : open == 2 ? (.century(year), isAbout) : nil
    }
    guard (1...9998).contains(year) else { return nil }
    if parts.count == 1 { return (.year(year), isAbout) }
    guard parts[1].count == 2, let second = number(parts[1]) else { return nil }
    if parts.count == 2 {
      switch second {
      case 1...12: return (.month(year: year, month: second), isAbout)
      case 21...24: return CalendarUnit.Season(rawValue: second - 20).map { (.season(year: year, $0), isAbout) }
      case 33...36: return (.quarter(year: year, quarter: second - 32), isAbout)
      case 40, 41: return (.half(year: year, half: second - 39), isAbout)
      default: return nil
      }
    }
    guard parts.count == 3, parts[2].count == 2, let day = number(parts[2]),
      let date = CivilDate(year: year, month: second, day: day)
    else { return nil }
    return (.day(date.dayNumber), isAbout)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
