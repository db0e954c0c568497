/// The function words and marks that recognisers ask for by name.
enum Word: UInt8 {
  case none
  // Marks.
  case dash, slash, comma, stop, colon, tilde, plus, percentSign, apostrophe, quote, openBracket, closeBracket
  case openSquare, closeSquare, lessSign, greaterSign, equalsSign, ampersand, hash
  // Articles, conjunctions, prepositions.
  case a, the, and, or, of, to, through, from, between, since, until, before, prior, after, by, `in`, on, at, during, over
  case within, per, out, up, with, than, `as`, `for`, into
  // Place in time.
  case last, past, previous, next, following, coming, this, that, same, current, ago, later, earlier, hence, now, today, yesterday
  case tomorrow, early, mid, late, start, end, middle, first, tonight, upcoming, back, rest, nowadays
  // Bounds.
  case about, around, roughly, circa, some, estimated, nearly, almost, close, just, more, less, fewer, under, below, above
  case exceeding, upwards, north, excess, least, most, no, not, minimum, maximum, many, much, well, greater, higher, lower
  case beyond, so, better, only
  // Numbers.
  case point, minus, half, quarter, third, dozen, couple, pair, score, hundreds, times, fold, double, twice, thrice, noneAtAll,
    zero
  case percent, cent, percentage, basis, points, suffixOrdinal, suffixPlural
  // Lengths and ages.
  case old, age, aged, ages, long, brief, several, few, every, each, once, annually, decades, holiday
  case stint, his, fiscal, season, term, christmas, born, year
  case equal, equals, exceed, what
}
