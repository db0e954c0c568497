import NormalValues

/// A length of time that was read: "five years", "three years and two months", "a decade and a half".
struct Length {
  /// Tenths of the unit.
  var tenths: Int
  var unit: StatedDuration.Unit
  var lesserTenths = 0
  var lesserUnit: StatedDuration.Unit?
  /// The first piece; -1 when it was not read from its start.
  var start = -1
  /// The piece after the last.
  var end: Int
  /// "five-year", "decade-long": stands before a noun.
  var isAdjectival = false
  var hasArticle = false
  var impliedBound: Bound?

  /// With what bounds it.
  func duration(_ bound: Bound? = nil) -> StatedDuration {
    if let lesserUnit, let compound = StatedDuration.compound(tenths: tenths, unit, lesserTenths, lesserUnit) { return compound }
    let bound = bound ?? impliedBound
    if bound == .nearly { return .nearly(tenths: tenths, unit) }
    return StatedDuration(tenths: tenths, unit, modifier: bound?.ofDurations ?? .none)
  }
}

extension ValueScanner {
  /// A length that begins at `index`.
  func length(at index: Int) -> Length? {
    var length = articleLength(at: index)
    if length == nil, let number = number(at: index), !number.isFraction {
      length = self.length(number.value, impliedBound: number.impliedBound, at: number.end).map { withLesser($0) }
    }
    length?.start = index
    return length
  }

  /// The unit behind a number that ends before `index`: " years", "-year", " and a half years" is in the number already.
  func length(_ value: Decimal, impliedBound: Bound? = nil, at index: Int) -> Length? {
    var position = index
    var impliedBound = impliedBound
    // "4+ years", "five-plus years".
    if word(skippingDash(position)) == .plus, durationUnit(skippingDash(position) + 1) != nil {
      position = skippingDash(position) + 1
      impliedBound = .orMore
    }
    let hasDash = isDash(position) && (joined(position) || !joined(position + 1) && unit(position + 1) != .none)
    if hasDash { position += 1 }
    position = word(position) == .of && impliedBound != nil ? position + 1 : position
    // "two full years", "three straight seasons", "nine consecutive quarters".
    if !hasDash, unit(position) == .none, unit(position + 1) != .none, has(.pluralUnit, position + 1),
      lexicon.fillers.contains(pieces.indices.contains(position) ? pieces[position].lexeme : 0)
    {
      position += 1
    }
    guard let unit = durationUnit(position), let tenths = value.shifted(by: 1)?.integer ?? nil ?? nil else {
      return fractionalYears(value, at: position, hasDash: hasDash)
    }
    guard (0...1_000_000).contains(tenths) else { return nil }
    // "the 1998 and 1999 seasons" are two years, and no length.
    if pieceLexeme(position) == lexicon.seasons, (18_000...21_000).contains(tenths) { return nil }
    // "one second" may be an ordinal, "three quarters" a fraction, "two year" no length.
    if unit.unit == .quarter,
      !has(.pluralUnit, position) || word(position + 1) == .of || tenths <= 30 && !isPeriodCue(position - 2)
    {
      return nil
    }
    if !hasDash, tenths > 10, !has(.pluralUnit, position), !isAbbreviatedUnit(position) { return nil }
    var end = position + 1
    if word(end) == .apostrophe, !joined(end + 1) { end += 1 }
    var length = Length(
      tenths: tenths * unit.factor, unit: unit.unit, end: end, isAdjectival: hasDash, impliedBound: impliedBound)
    length = withLong(length)
    return withHalf(length, factor: unit.factor)
  }

  /// Whether a word stands before a number that makes periods of its quarters: "for three quarters", "the past two quarters".
  func isPeriodCue(_ index: Int) -> Bool {
    switch word(index) {
    case .for, .over, .in, .past, .last, .next, .previous, .following, .after, .within, .during, .coming, .upcoming: true
    default: lexicon.fillers.contains(pieceLexeme(index + 1)) && pieceLexeme(index + 1) > 0
    }
  }

  private func isAbbreviatedUnit(_ index: Int) -> Bool {
    has(Piece.Traits.abbreviation, index) || pieces[index].end - pieces[index].start <= 3 && unit(index) != .day
      || joined(index + 1) && word(index + 1) == .apostrophe
  }

  /// "2.25 years": in months when it is no whole number of tenths.
  private func fractionalYears(_ value: Decimal, at position: Int, hasDash: Bool) -> Length? {
    guard let unit = durationUnit(position), unit.unit == .year,
      let months = value.multiplied(by: Decimal(120))?.integer, (0...1_000_000).contains(months)
    else { return nil }
    return Length(tenths: months, unit: .month, end: position + 1, isAdjectival: hasDash)
  }

  func durationUnit(_ index: Int) -> (unit: StatedDuration.Unit, factor: Int)? {
    switch unit(index) {
    case .hour: (.hour, 1)
    case .day: (.day, 1)
    case .week: (.week, 1)
    case .fortnight: (.week, 2)
    case .month: (.month, 1)
    case .quarter: (.quarter, 1)
    case .year: (.year, 1)
    case .decade: (.decade, 1)
    case .century: (.century, 1)
    default: nil
    }
  }

  /// "a year", "an entire decade", "half a century", "half-year", "decade-long", "a year and a half".
  private func articleLength(at index: Int) -> Length? {
    if let quarter = quarterCentury(at: index) { return quarter }
    var position = index
    var half = false
    var article = false
    if word(position) == .a {
      article = true
      position += 1
      if word(position) == .half {
        half = true
        position = skippingDash(position + 1)
      }
    } else if word(position) == .half {
      half = true
      position = skippingDash(position + 1)
      if word(position) == .a || word(position) == .of && word(position + 1) == .a {
        position += word(position) == .of ? 2 : 1
      } else if !isDash(position - 1), unit(position) == .none {
        return nil
      }
    }
    if article, lexicon.fillers.contains(pieces.indices.contains(position) ? pieces[position].lexeme : 0) { position += 1 }
    guard let unit = durationUnit(position), !has(.pluralUnit, position), unit.unit != .quarter,
      unit.unit != .hour || half || article
    else { return nil }
    if half {
      var length = Length(
        tenths: 5 * unit.factor, unit: unit.unit, end: position + 1, isAdjectival: isDash(position - 1), hasArticle: true)
      if unit.unit == .day { length = Length(tenths: 120, unit: .hour, end: position + 1, hasArticle: true) }
      if unit.unit == .year { length = Length(tenths: 60, unit: .month, end: position + 1, hasArticle: true) }
      return length
    }
    var length = Length(tenths: 10 * unit.factor, unit: unit.unit, end: position + 1, hasArticle: article)
    if !article {
      // Only "decade-long" may stand without an article.
      length = withLong(length)
      return length.isAdjectival ? length : nil
    }
    // "a day-old bill", "a week-night": the unit is part of a compound.
    if isDash(length.end), joined(length.end), word(length.end + 1) != .long { return nil }
    return withHalf(withLong(length), factor: unit.factor)
  }

  /// "a quarter of a century", "a quarter-century".
  func quarterCentury(at index: Int) -> Length? {
    let start = skipping(.a, index)
    guard word(start) == .quarter, !has(.pluralUnit, start) else { return nil }
    let position = skipping(.a, skippingDash(skipping(.of, start + 1)))
    guard unit(position) == .century, !has(.pluralUnit, position) else { return nil }
    return Length(tenths: 250, unit: .year, end: position + 1, isAdjectival: isDash(position - 1), hasArticle: start > index)
  }

  private func withLong(_ length: Length) -> Length {
    var length = length
    if word(skippingDash(length.end)) == .long, isDash(length.end) || isDash(length.end - 2) {
      length.end = skippingDash(length.end) + 1
      length.isAdjectival = true
    }
    return length
  }

  /// "and a half" behind the unit.
  private func withHalf(_ length: Length, factor: Int) -> Length {
    guard word(length.end) == .and, word(length.end + 1) == .a else { return length }
    var length = length
    if word(length.end + 2) == .half {
      if length.unit == .year, length.tenths == 10 {
        length = Length(tenths: 180, unit: .month, end: length.end + 3)
      } else {
        length.tenths += 5 * factor
        length.end += 3
      }
    } else if word(length.end + 2) == .quarter, length.unit == .year {
      length = Length(tenths: length.tenths * 12 + 30, unit: .month, end: length.end + 3)
    }
    return length
  }

  /// "and two months", ", two months", " 2 months" behind years.
  private func withLesser(_ length: Length) -> Length {
    guard !length.isAdjectival, length.lesserUnit == nil, length.impliedBound == nil else { return length }
    var position = skipping(.and, skipping(.comma, length.end))
    let isSeparated = position > length.end
    guard let number = number(at: position), !number.isFraction, number.impliedBound == nil else { return length }
    position = number.end
    guard let lesser = durationUnit(position), lesser.unit < length.unit, lesser.unit != .decade, lesser.unit != .quarter,
      let tenths = number.value.shifted(by: 1)?.integer, (0...10_000).contains(tenths),
      isSeparated || length.unit == .year || length.unit == .month
    else { return length }
    if word(position + 1) == .ago || word(position + 1) == .later || word(position + 1) == .earlier, word(length.end) == .comma {
      return length
    }
    var result = length
    result.lesserTenths = tenths * lesser.factor
    result.lesserUnit = lesser.unit
    result.end = position + 1
    return result
  }
}
