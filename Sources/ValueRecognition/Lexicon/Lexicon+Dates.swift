extension Lexicon {
  mutating func addDates() {
    let months = [
      "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may", "june jun jun.", "july jul jul.",
      "august aug aug.", "september sept sep sept. sep.", "october oct oct.", "november nov nov.", "december dec dec.",
    ]
    for (index, spellings) in months.enumerated() {
      define(spellings) {
        $0.month = UInt8(index + 1)
        $0.isTrigger = true
      }
    }
    define("march mar may jan jun april august dec sep") { $0.traits.insert(.needsCapital) }
    let weekdays = [
      "monday mon mon. mondays", "tuesday tue tues tue. tues. tuesdays", "wednesday wed wed. wednesdays",
      "thursday thu thur thurs thu. thur. thurs. thursdays", "friday fri fri. fridays", "saturday sat sat. saturdays",
      "sunday sun sun. sundays",
    ]
    for (index, spellings) in weekdays.enumerated() {
      define(spellings) {
        $0.weekday = UInt8(index + 1)
        $0.isTrigger = true
      }
    }
    define("sun sat mon wed fri thu") { $0.traits.insert(.needsCapital) }
    define("mondays tuesdays wednesdays thursdays fridays saturdays sundays") { $0.traits.insert(.pluralUnit) }
    for (index, spellings) in ["spring springtime", "summer summertime", "autumn fall", "winter wintertime"].enumerated() {
      define(spellings) {
        $0.season = UInt8(index + 1)
        $0.isTrigger = true
      }
    }
    unit(.second, "second sec", "seconds secs")
    unit(.minute, "minute min", "minutes mins")
    unit(.hour, "hour hr", "hours hrs")
    unit(.day, "day", "days")
    unit(.weekend, "weekend", "weekends")
    unit(.week, "week wk", "weeks wks")
    unit(.fortnight, "fortnight", "fortnights")
    unit(.month, "month", "months")
    unit(.quarter, "quarter qtr qtr.", "quarters")
    unit(.year, "year yr yr.", "years yrs")
    // "four seasons in charge"; one season is a date of its own.
    define("seasons") {
      $0.unit = .year
      $0.traits.insert(.pluralUnit)
    }
    unit(.decade, "decade", "decades")
    unit(.century, "century", "centuries")
    define("half") { $0.unit = .half }
    define("q h") { $0.isTrigger = true }
    quarterLetter = index(of: Array("q".utf8))
    halfLetter = index(of: Array("h".utf8))
    seasons = index(of: Array("seasons".utf8))
    define("week") { $0.isTrigger = true }
    addHolidays()
    for (index, spellings) in ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
      .enumerated()
    {
      define(spellings) {
        $0.cardinal = Int16(20 + index * 10)
        $0.traits.insert(.pluralUnit)
      }
    }
  }

  /// Holidays by the numbers of their words, longer names first.
  private mutating func addHolidays() {
    for (index, holiday) in Holiday.all.enumerated() {
      for name in holiday.names {
        let words = entries(of: name)
        if let first = words.first { markHoliday(first) }
        holidays.append(HolidayName(words: words, holiday: index))
      }
    }
    holidays.sort { $0.words.count > $1.words.count }
  }

  private mutating func unit(_ unit: TimeUnit, _ singular: String, _ plural: String) {
    define(singular) { $0.unit = unit }
    define(plural) {
      $0.unit = unit
      $0.traits.insert(.pluralUnit)
    }
  }
}
