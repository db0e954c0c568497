import NormalValues
package import TextAnalysis

/// Reads dates, lengths of time, numbers, money, ordinals and ages from the tokens of a block.
///
/// One pass: only pieces that can begin a value are looked at, each recogniser is asked in turn, and the longest reading wins.
package struct ValueRecogniser: Sendable {
  private let lexicon: Lexicon
  /// The lexeme of each symbol of the frozen table.
  private let known: [UInt16]

  /// - Parameter symbols: the frozen table below those given to `recognise`; its words need no look-up by spelling.
  package init(symbols: SymbolTable.Base? = nil) {
    lexicon = .shared
    guard let symbols else {
      known = []
      return
    }
    let table = SymbolTable(base: symbols)
    let words = Lexicon.shared.words
    // A table that begins with the vocabulary has no other word of it.
    known =
      symbols.begins(with: words)
      ? (0..<words.count).map { UInt16(truncatingIfNeeded: $0) } + repeatElement(0, count: table.count - words.count)
      : (0..<table.count).map { Lexicon.shared.index(of: table.bytes(of: Symbol($0))) }
  }

  /// Adds the words that recognisers know to a table that is to be frozen, so that texts are read by number.
  package static func addVocabulary(to symbols: inout SymbolTable) {
    let words = Lexicon.shared.words
    for index in 1..<words.count { _ = symbols.intern(words.bytes(of: Symbol(index))) }
  }

  /// See `dateOrder(of:bytes:symbols:)`; one block's part of it.
  func dayFirstBalance(of text: AnalysedText, bytes: [UInt8], symbols: SymbolTable) -> Int {
    let pieces = PieceReader(lexicon: lexicon, known: known).read(text, bytes: bytes.span, symbols: symbols)
    guard pieces.hasTrigger else { return 0 }
    return ValueScanner(
      pieces: pieces.pieces, numbers: pieces.numbers, lexicon: lexicon, tokens: text.tokens,
      reference: ReferenceTime(published: nil)
    ).dayFirstBalance
  }

  /// The values of a block in the order of the text; they do not overlap.
  ///
  /// - Parameters:
  ///   - bytes: the block's text, into which the tokens' spans point.
  ///   - reference: the day of publication, and the date last named; the latter is brought up to date for the next block.
  package func recognise(
    _ text: AnalysedText, bytes: [UInt8], symbols: SymbolTable, reference: inout ReferenceTime
  ) -> [RecognisedValue] {
    let reader = PieceReader(lexicon: lexicon, known: known)
    let pieces = reader.read(text, bytes: bytes.span, symbols: symbols)
    guard pieces.hasTrigger else { return [] }
    var scanner = ValueScanner(
      pieces: pieces.pieces, numbers: pieces.numbers, lexicon: lexicon, tokens: text.tokens, reference: reference)
    var values: [RecognisedValue] = []
    var index = 0
    var firstFree = 0
    while index < scanner.count {
      scanner.asked = index
      guard scanner.canBegin(at: index), let reading = scanner.value(at: index) else {
        index += 1
        continue
      }
      let start = Int(scanner.pieces[reading.start ?? index].token)
      let end = Int(scanner.pieces[reading.end - 1].token) + 1
      if start >= firstFree {
        let extent = Int(scanner.pieces[scanner.extentStart(of: reading, from: reading.start ?? index)].token)
        values.append(
          RecognisedValue(tokens: start..<end, extent: min(extent, end - 1)..<end, value: reading.value, timex: reading.timex))
        firstFree = end
        if let date = reading.value.antecedent { scanner.reference.antecedent = date }
        scanner.lastEnd = reading.end
        if scanner.isSentenceStart(index) { scanner.follow(reading.value) }
        if let date = reading.value.antecedent, date.origin == .stated, date.grain <= .month {
          scanner.lastWritten = (date, reading.end)
        }
        if case .date(let date) = reading.value { scanner.lastDate = date } else { scanner.lastDate = nil }
      }
      index = max(index + 1, reading.end)
    }
    reference.antecedent = scanner.reference.antecedent
    reference.chronicle = scanner.reference.chronicle
    return values
  }
}

extension ValueScanner {
  /// Whether a value can begin with the piece.
  func canBegin(at index: Int) -> Bool {
    let piece = pieces[index]
    if piece.kind == .number { return true }
    let lexeme = lexicon.lexemes[Int(piece.lexeme)]
    return lexeme.isTrigger || lexeme.word == .dash
  }

  /// The longest value that begins at `index`; of equals, the one asked for first.
  func value(at index: Int) -> Reading? {
    var best: Reading?
    func offer(_ reading: Reading?) {
      guard let reading, reading.end > index, reading.end <= count, reading.end > best?.end ?? index else { return }
      best = reading
    }
    // A dash may open a negative number only where it stands free; every other value begins with a word or a number.
    if isDash(index) {
      guard index == 0 || !joined(index) && joined(index + 1), literal(index + 1) != nil,
        calendarFields(at: index + 1)?.unit == nil
      else { return nil }
      return quantity(at: index)
    }
    if let label = skippedLabel(at: index) { return label }
    offer(ageWords(at: index))
    offer(dateOnwards(at: index))
    offer(edgeOfPeriod(at: index))
    offer(restOfUnit(at: index))
    offer(timeOfDay(at: index))
    offer(window(at: index))
    offer(span(at: index))
    offer(reckonedAhead(at: index)?.reading)
    offer(reckonedWeekday(at: index)?.reading)
    offer(yearInOrder(at: index))
    offer(prepositionalDate(at: index))
    offer(date(at: index, cued: isCued(index))?.reading)
    offer(lifeSpan(at: index))
    offer(shortAge(at: index))
    offer(ageBesideName(at: index))
    offer(rate(at: index))
    offer(brief(at: index))
    offer(longFraction(at: index))
    offer(quantity(at: index))
    offer(vague(at: index))
    offer(vagueTime(at: index))
    offer(wholeUnit(at: index))
    offer(unresolvedDay(at: index))
    offer(multipleWord(at: index))
    offer(zero(at: index))
    offer(percentOf(at: index))
    offer(ordinal(at: index))
    offer(guessedDate(at: index))
    return best
  }

  /// "in March", "on June 3", "of 2019", "at Christmas": the date alone is the value; the preposition says that it is one.
  private func prepositionalDate(at index: Int) -> Reading? {
    switch word(index) {
    case .in, .on, .at, .during: break
    case .for:
      guard let day = bareDay(at: index) else { return nil }
      var reading = day.reading
      reading.start = index + 1
      return reading
    default: return nil
    }
    guard let date = date(at: index + 1, cued: word(index) != .at) ?? bareDay(at: index) else { return nil }
    var reading = date.reading
    reading.start = index + 1
    return reading
  }

  /// Whether a word that goes with dates stands before the piece.
  private func isCued(_ index: Int) -> Bool {
    switch word(index - 1) {
    case .in, .of, .since, .until, .by, .from, .between, .during, .before, .after, .through, .to, .last, .next, .this, .early,
      .late, .mid, .following, .prior:
      return true
    case .the: return word(index - 2) == .in || word(index - 2) == .of || word(index - 2) == .since || word(index - 2) == .during
    case .openBracket: return fullYear(index) != nil
    default: return unit(index - 1) == .year && !has(.pluralUnit, index - 1)
    }
  }

  /// Numbers that are names of events and programmes ("9/11", "24/7"), and chains of numbers (telephones): read as nothing.
  private func skippedLabel(at index: Int) -> Reading? { nil }
}

extension NormalValue {
  /// The date that "a year later" would be reckoned from, when this value was the last one named.
  var antecedent: StatedDate? {
    switch self {
    case .date(let date): date
    case .interval(let start, let end): end ?? start
    default: nil
    }
  }
}
