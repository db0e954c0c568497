import NormalValues
import TextAnalysis

/// All words known to the recognisers, by their folded spelling.
struct Lexicon: Sendable {
  /// Entry 0 is the unknown word.
  private(set) var lexemes: [Lexeme] = [Lexeme()]
  /// The spellings; the number of a word is that of its entry, and the empty word stands for the unknown one.
  private(set) var words = SymbolTable()

  /// "½" and its like, as decimals.
  var fractions: [UInt16: Decimal] = [:]
  /// Longer names first.
  var holidays: [HolidayName] = []

  /// Words between a number and its unit that change nothing: "full", "consecutive".
  private(set) var fillers: Set<UInt16> = []
  /// "onward", "onwards".
  private(set) var onward: Set<UInt16> = []
  /// "present", "date": the end of a span that still runs.
  private(set) var present: Set<UInt16> = []

  /// "doubled" is 2, "halved" a half.
  private(set) var factors: [UInt16: Decimal] = [:]
  /// "annually" and its like, with the unit in which they repeat.
  private(set) var rates: [UInt16: StatedDuration.Unit] = [:]
  /// TIMEX3 values of "now", "recently", "soon".
  private(set) var references: [UInt16: String] = [:]
  /// Verbs that govern a length: "lasted", "spent", "took".
  private(set) var lasting: Set<UInt16> = []
  /// "week of", "week ending".
  private(set) var weekLinks: Set<UInt16> = []
  /// Verbs of speech, whose dates are those of the publication.
  private(set) var speech: Set<UInt16> = []
  /// "postponed", "adjourned": what follows them with "to" lies ahead.
  private(set) var deferring: Set<UInt16> = []
  /// "a.m.", "o'clock": a number before them is a time of day.
  private(set) var clockWords: Set<UInt16> = []
  /// "died", "dead": a bare number after "at" is an age.
  private(set) var dying: Set<UInt16> = []
  /// "x" behind a number.
  private(set) var timesLetter: UInt16 = 0
  /// "term".
  private(set) var termWord: UInt16 = 0
  /// "effective", "with effect": what follows may lie on either side, near the day of publication.
  private(set) var effectiveWords: Set<UInt16> = []
  /// "would".
  private(set) var would: UInt16 = 0
  /// "but".
  private(set) var butWord: UInt16 = 0
  /// "noughties".
  private(set) var noughties: UInt16 = 0
  /// "e" between the digits of "1.2e6".
  private(set) var exponentLetter: UInt16 = 0
  /// "teens" as an age.
  private(set) var teens: UInt16 = 0
  /// "yo", "y/o".
  private(set) var shortAges: Set<UInt16> = []
  /// "short", which is brief before "stint".
  private(set) var shorts: Set<UInt16> = []

  /// "morning" is "TMO".
  var dayParts: [UInt16: String] = [:]
  var overnight: Set<UInt16> = []
  /// "noon" is "T12:00".
  var namedHours: [UInt16: String] = [:]
  /// "GMT", and the first word of "local time".
  var zones: Set<UInt16> = []
  /// "time".
  var timeWord: UInt16 = 0
  /// "a.m." and "p.m." in their spellings, and "o'clock".
  var morningHours: Set<UInt16> = []
  var eveningHours: Set<UInt16> = []
  var oClock: Set<UInt16> = []
  /// "recent", "future", "moment".
  var recent: Set<UInt16> = []
  var future: Set<UInt16> = []
  var moment: Set<UInt16> = []
  var these: Set<UInt16> = []
  /// "is", "are".
  var presentBe: Set<UInt16> = []
  /// "attacks", "terrorist": after a day in September those of 2001.
  var attacks: Set<UInt16> = []
  /// "all year", "the whole week", "another month": the unit once.
  var wholes: Set<UInt16> = []

  mutating func addSets() {
    for (factor, words) in [
      (20, "doubled twofold doubling"), (30, "tripled trebled threefold tripling"), (40, "quadrupled fourfold"),
      (50, "quintupled fivefold"),
      (60, "sixfold"), (100, "tenfold"), (5, "halved"),
    ] {
      for word in numbers(of: words) { factors[word] = Decimal(significand: Int128(factor), exponent: -1).reduced }
    }
    for (word, unit) in [
      ("annually", StatedDuration.Unit.year), ("yearly", .year), ("monthly", .month), ("weekly", .week), ("daily", .day),
      ("quarterly", .quarter), ("annual", .year), ("hourly", .hour),
    ] {
      for number in numbers(of: word) { rates[number] = unit }
    }
    for (word, reference) in [
      ("now", "PRESENT_REF"), ("currently", "PRESENT_REF"), ("presently", "PRESENT_REF"), ("nowadays", "PRESENT_REF"),
      ("recently", "PAST_REF"), ("lately", "PAST_REF"), ("soon", "FUTURE_REF"), ("shortly", "FUTURE_REF"),
    ] {
      for number in numbers(of: word) { references[number] = reference }
    }
    exponentLetter = numbers(of: "e").first ?? 0
    lasting = numbers(of: "lasted lasts last spent spend took take takes has have had is was served serves serve ran held for")
    weekLinks = numbers(of: "of beginning starting ending ended commencing to from")
    speech = numbers(of: "said says told announced reported confirmed wrote added posted tweeted stated")
    deferring = numbers(of: "postponed delayed rescheduled adjourned moved deferred extended put brought pushed remanded")
    clockWords = numbers(of: "a.m. p.m. a.m p.m am pm o'clock gmt bst utc")
    dying = numbers(of: "died dies dead retired debuted")
    timesLetter = numbers(of: "x").first ?? 0
    termWord = numbers(of: "term").first ?? 0
    effectiveWords = numbers(of: "effective effect")
    would = numbers(of: "would").first ?? 0
    butWord = numbers(of: "but").first ?? 0
    noughties = numbers(of: "noughties").first ?? 0
    teens = numbers(of: "teens").first ?? 0
    shortAges = numbers(of: "yo y.o. yrs-old")
    shorts = numbers(of: "short")
    define("short") { $0.isTrigger = true }

    fillers = numbers(
      of: "full whole entire straight consecutive successive solid long additional further extra more calendar working business")
    onward = numbers(of: "onward onwards on forward")
    present = numbers(of: "present date now today")
  }

  mutating func numbers(of words: String) -> Set<UInt16> { Set(entries(of: words)) }

  /// The numbers of "q" and "h", which make quarters and halves of digits beside them.
  var quarterLetter: UInt16 = 0
  var halfLetter: UInt16 = 0
  /// The number of "seasons", of which years before it name some ("the 1998 and 1999 seasons").
  var seasons: UInt16 = 0

  struct HolidayName: Sendable {
    let words: [UInt16]
    /// Index into `Holiday.all`.
    let holiday: Int
  }

  /// The number of a folded word; 0 when it is unknown.
  func index(of word: [UInt8]) -> UInt16 { words.symbol(of: word).map { UInt16(truncatingIfNeeded: $0) } ?? 0 }

  /// Adds to what each word of a list separated by blanks can mean; "_" in a word stands for itself.
  mutating func define(_ words: String, _ change: (inout Lexeme) -> Void) {
    for index in entries(of: words) { change(&lexemes[Int(index)]) }
  }

  /// The numbers of words apart by blanks, given now to those that have none.
  mutating func entries(of words: String) -> [UInt16] {
    var entries: [UInt16] = []
    var words = words
    words.withUTF8 { text in
      let text = Span(_unsafeElements: text)
      var start = 0
      for end in 0...text.count where end == text.count || text[end] == UInt8(ascii: " ") {
        if end > start { entries.append(UInt16(truncatingIfNeeded: self.words.intern(text.extracting(start..<end)))) }
        start = end + 1
      }
    }
    while lexemes.count < self.words.count { lexemes.append(Lexeme()) }
    return entries
  }

  mutating func markHoliday(_ first: UInt16) {
    lexemes[Int(first)].isTrigger = true
    lexemes[Int(first)].beginsHoliday = true
  }

  /// Units, small coins and the words before vague lengths can begin a value too.
  private mutating func markTriggers() {
    for index in lexemes.indices.dropFirst() {
      let lexeme = lexemes[index]
      switch lexeme.word {
      case .for, .percent, .percentage, .times: lexemes[index].isTrigger = true
      default:
        if lexeme.unit != .none || !lexeme.traits.isDisjoint(with: [.pluralUnit, .minorCurrency]) {
          lexemes[index].isTrigger = true
        }
      }
    }
  }

  mutating func name(_ word: Word, _ spellings: String, trigger: Bool = false, function: Bool = true) {
    define(spellings) {
      $0.word = word
      if trigger { $0.isTrigger = true }
      if function { $0.traits.insert(.functionWord) }
    }
  }

  static let shared: Lexicon = {
    var lexicon = Lexicon()
    lexicon.addMarks()
    lexicon.addFunctionWords()
    lexicon.addBounds()
    lexicon.addDates()
    lexicon.addNumbers()
    lexicon.addMoney()
    lexicon.addVerbs()
    lexicon.addContexts()
    lexicon.addSets()
    lexicon.addClock()
    lexicon.markTriggers()
    return lexicon
  }()
}
