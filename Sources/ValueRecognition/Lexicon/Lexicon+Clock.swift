extension Lexicon {
  /// Parts of the day, with their TIMEX3 suffixes, and the zones behind clock times.
  mutating func addClock() {
    for (suffix, words) in [
      ("TMO", "morning dawn daybreak sunrise"), ("TAF", "afternoon"), ("TEV", "evening dusk sunset"), ("TNI", "night nighttime"),
      ("TMI", "midday lunchtime"),
    ] {
      for number in numbers(of: words) { dayParts[number] = suffix }
    }
    for number in numbers(of: "overnight") { overnight.insert(number) }
    for (clock, words) in [("T12:00", "noon noontime"), ("T24:00", "midnight")] {
      for number in numbers(of: words) { namedHours[number] = clock }
    }
    define("noon midnight overnight dawn dusk midday") { $0.isTrigger = true }
    zones = numbers(
      of:
        "gmt bst utc est edt cst cdt mst mdt pst pdt et ct pt cet cest ist jst eet msk aest aedt akdt hst local eastern central pacific"
    )
    timeWord = numbers(of: "time").first ?? 0
    morningHours = numbers(of: "a.m. a.m am")
    eveningHours = numbers(of: "p.m. p.m pm")
    oClock = numbers(of: "o'clock o’clock")
    recent = numbers(of: "recent")
    define("recent") { $0.isTrigger = true }
    future = numbers(of: "future")
    moment = numbers(of: "moment")
    these = numbers(of: "these")
    define("these") { $0.isTrigger = true }
    presentBe = numbers(of: "is are")
    attacks = numbers(of: "attack attacks terrorist terror hijackings hijackers")
    wholes = numbers(of: "all another whole entire full")
    define("all another whole entire full") { $0.isTrigger = true }
  }
}
