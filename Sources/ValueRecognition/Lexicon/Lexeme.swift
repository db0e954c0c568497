/// What a word can mean to the recognisers. A word may have several of these: "may", "second", "quarter", "march".
struct Lexeme {
  var word = Word.none
  /// 1 to 12; 0 for other words.
  var month: UInt8 = 0
  /// 1 (Monday) to 7; 0 for other words.
  var weekday: UInt8 = 0
  /// 1 (spring) to 4 (winter); 0 for other words.
  var season: UInt8 = 0
  var unit = TimeUnit.none
  /// 0 to 90; -1 for other words.
  var cardinal: Int16 = -1
  /// "third" is 3; 0 for other words.
  var ordinal: Int16 = 0
  /// The power of ten of a scale word: 2 for "hundred", 6 for "million"; 0 for other words.
  var scale: UInt8 = 0
  /// Index into `Currency.all`, plus 1; 0 for other words.
  var currency: UInt8 = 0
  /// Index into `Measure.all`, plus 1; 0 for other words.
  var measure: UInt8 = 0
  /// The currency that a people's name makes of "dollars" or "francs": "swiss". As `currency`.
  var people: UInt8 = 0
  /// The currency that letters make of a dollar sign: "HK" in "HK$". As `currency`.
  var dollarPrefix: UInt8 = 0
  /// The currency of which this is a hundredth: "pence". As `currency`.
  var minorOf: UInt8 = 0
  /// Whether a holiday's name begins with this word.
  var beginsHoliday = false
  var traits: Traits = []

  struct Traits: OptionSet {
    let rawValue: UInt32

    /// Is a month or weekday only when capitalised: "may", "march", "sun".
    static let needsCapital = Traits(rawValue: 1 << 0)
    /// A word that may stand before a number at the start of a sentence or in a name, without making it part of a name.
    static let functionWord = Traits(rawValue: 1 << 1)
    /// A verb in the past tense that does not end in -ed.
    static let pastVerb = Traits(rawValue: 1 << 2)
    /// "will", "shall", "'ll".
    static let futureVerb = Traits(rawValue: 1 << 3)
    /// "plans", "due", "scheduled": what follows them with "to" lies ahead.
    static let plan = Traits(rawValue: 1 << 4)
    /// "be", "been", "have": stands between an auxiliary and its verb.
    static let auxiliary = Traits(rawValue: 1 << 5)
    /// "novel", "film", "class": a number after it is a title.
    static let title = Traits(rawValue: 1 << 6)
    /// "win", "vote", "lead": two numbers before it are a score.
    static let score = Traits(rawValue: 1 << 7)
    /// A scale that needs a currency, or a number glued to it: "m", "b", "k".
    static let scaleLetter = Traits(rawValue: 1 << 8)
    /// A currency name that is also another word, and so needs an exact place: "real", "won", "pound", "rand".
    static let homonym = Traits(rawValue: 1 << 9)
    /// A plural or collective that can be counted and does not end in -s: "people", "men".
    static let plural = Traits(rawValue: 1 << 10)
    /// "no.", "page", "chapter", "route", "flight": a number after it is a label.
    static let label = Traits(rawValue: 1 << 11)
    /// The hundredth part of a currency: "cents".
    static let minorCurrency = Traits(rawValue: 1 << 12)
    /// Names a time unit in the plural.
    static let pluralUnit = Traits(rawValue: 1 << 13)
    /// A currency code, written in capitals.
    static let code = Traits(rawValue: 1 << 14)
    /// Belongs to reports of companies: "revenue", "profit"; a bare "third quarter" beside it is the calendar's.
    static let business = Traits(rawValue: 1 << 16)
    /// A verb of change, after which "from 5 to 8" are two values and no range.
    static let change = Traits(rawValue: 1 << 17)
    /// "turned", after which a bare number is an age.
    static let turning = Traits(rawValue: 1 << 18)
    /// A unit of measure other than time.
    static let measure = Traits(rawValue: 1 << 15)
  }

  /// Whether a value can begin with the word.
  var isTrigger = false
}

/// Units of time that words name.
enum TimeUnit: UInt8 {
  case none, second, minute, hour, day, week, fortnight, month, quarter, half, year, decade, century, weekend
}
