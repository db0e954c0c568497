import NormalValues

/// Words that bound an amount: "more than", "at least", "nearly".
enum Bound {
  case approximate, nearly, moreThan, lessThan, orMore, orLess

  var ofNumbers: StatedNumber.Modifier {
    switch self {
    case .approximate: .approximate
    case .nearly: .approximatelyBelow
    case .moreThan: .moreThan
    case .lessThan: .lessThan
    case .orMore: .orMore
    case .orLess: .orLess
    }
  }

  /// Nearness from below is no modifier of durations; `StatedDuration.nearly` reads it.
  var ofDurations: StatedDuration.Modifier {
    switch self {
    case .approximate, .nearly: .approximate
    case .moreThan: .moreThan
    case .lessThan: .lessThan
    case .orMore: .orMore
    case .orLess: .orLess
    }
  }

  /// Word sequences before an amount, longer ones first where one begins another.
  static let prefixes: [([Word], Bound)] = [
    ([.more, .than, .or, .equal, .to], .orMore), ([.greater, .than, .or, .equal, .to], .orMore),
    ([.higher, .or, .equal, .than], .orMore), ([.at, .least, .or, .equal, .to], .orMore),
    ([.less, .than, .or, .equal, .to], .orLess), ([.less, .or, .equal, .than], .orLess),
    ([.lower, .or, .equal, .than], .orLess), ([.lower, .than, .or, .equal, .to], .orLess),
    ([.no, .more, .than], .orLess), ([.not, .more, .than], .orLess), ([.no, .less, .than], .orMore),
    ([.no, .fewer, .than], .orMore), ([.not, .less, .than], .orMore), ([.not, .fewer, .than], .orMore),
    ([.a, .minimum, .of], .orMore), ([.a, .maximum, .of], .orLess), ([.minimum, .of], .orMore), ([.maximum, .of], .orLess),
    ([.in, .excess, .of], .moreThan), ([.upwards, .of], .moreThan), ([.north, .of], .moreThan), ([.well, .over], .moreThan),
    ([.well, .above], .moreThan), ([.just, .over], .moreThan), ([.just, .above], .moreThan), ([.just, .under], .nearly),
    ([.just, .below], .nearly), ([.well, .under], .lessThan), ([.well, .below], .lessThan),
    ([.more, .than], .moreThan), ([.greater, .than], .moreThan), ([.higher, .than], .moreThan),
    ([.less, .than], .lessThan), ([.fewer, .than], .lessThan), ([.lower, .than], .lessThan),
    ([.at, .least], .orMore), ([.at, .most], .orLess), ([.up, .to], .orLess), ([.as, .many, .as], .orLess),
    ([.as, .much, .as], .orLess), ([.as, .few, .as], .orMore), ([.close, .to], .nearly),
    ([.a, .estimated], .approximate), ([.a, .roughly], .approximate), ([.greaterSign, .equalsSign], .orMore),
    ([.lessSign, .equalsSign], .orLess), ([.greaterSign], .moreThan), ([.lessSign], .lessThan),
    ([.over], .moreThan), ([.above], .moreThan), ([.exceeding], .moreThan), ([.exceed], .moreThan), ([.beyond], .moreThan),
    ([.under], .lessThan), ([.below], .lessThan), ([.about], .approximate), ([.around], .approximate),
    ([.roughly], .approximate), ([.circa], .approximate), ([.some], .approximate), ([.estimated], .approximate),
    ([.tilde], .approximate), ([.nearly], .nearly), ([.minimum], .orMore), ([.maximum], .orLess),
  ]

  /// The sequences by their first word.
  static let prefixesByWord: [[([Word], Bound)]] = {
    var table = [[([Word], Bound)]](repeating: [], count: 256)
    for entry in prefixes { table[Int(entry.0[0].rawValue)].append(entry) }
    return table
  }()

  /// Word sequences after an amount.
  static let suffixes: [([Word], Bound)] = [
    ([.or, .more], .orMore), ([.or, .greater], .orMore), ([.or, .higher], .orMore), ([.or, .above], .orMore),
    ([.or, .less], .orLess), ([.or, .fewer], .orLess), ([.or, .under], .orLess), ([.or, .below], .orLess),
    ([.or, .lower], .orLess), ([.or, .so], .approximate), ([.at, .least], .orMore), ([.at, .most], .orLess),
    ([.dash, .plus], .orMore), ([.plus], .orMore),
  ]
}

extension ValueScanner {
  /// A bound at `index` and the piece after it.
  func bound(at index: Int) -> (bound: Bound, end: Int)? {
    let first = word(index)
    guard first != .none else { return nil }
    for (words, bound) in Bound.prefixesByWord[Int(first.rawValue)] where matches(words, at: index) {
      return (bound, index + words.count)
    }
    return nil
  }

  /// A bound behind an amount that ends before `index`: "300 or more", "300-plus".
  func suffixBound(at index: Int) -> (bound: Bound, end: Int)? {
    guard word(index) != .none else { return nil }
    for (words, bound) in Bound.suffixes where matches(words, at: index) {
      // "30 or less than": the words begin another bound.
      if word(index + words.count) == .than { continue }
      return (bound, index + words.count)
    }
    return nil
  }

  private func matches(_ words: [Word], at index: Int) -> Bool {
    for offset in words.indices where word(index + offset) != words[offset] { return false }
    return true
  }
}
