import NormalValues

extension Lexicon {
  mutating func addNumbers() {
    let small = [
      "zero nought naught", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (value, spellings) in small.enumerated() { cardinal(value, spellings) }
    let tens = ["twenty", "thirty", "forty fourty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, spellings) in tens.enumerated() { cardinal(20 + index * 10, spellings) }
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
      "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ]
    for (index, spelling) in ordinals.enumerated() {
      ordinal(index + 1, spelling)
      if index != 1 { ordinal(index + 1, spelling + "s", plural: true) }
    }
    let ordinalTens = ["thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
    for (index, spelling) in ordinalTens.enumerated() {
      ordinal(30 + index * 10, spelling)
      ordinal(30 + index * 10, spelling + "s", plural: true)
    }
    ordinal(100, "hundredth")
    ordinal(100, "hundredths", plural: true)
    ordinal(1000, "thousandth")
    for (power, spelling) in [(6, "millionth"), (9, "billionth"), (12, "trillionth")] {
      ordinal(1000 + power, spelling)
      ordinal(1000 + power, spelling + "s", plural: true)
    }
    // "fortysecond" without its hyphen.
    for (index, ten) in ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
      for digit in 1...9 { ordinal(20 + index * 10 + digit, ten + ordinals[digit - 1]) }
    }
    name(.quarter, "quarter quarters", trigger: true, function: false)
    name(.half, "half halves", trigger: true, function: false)
    define("second") { $0.isTrigger = true }
    scale(2, "hundred")
    scale(3, "thousand")
    scale(5, "lakh lakhs lac lacs lkhs")
    scale(6, "million millions mln mn mio mil")
    scale(7, "crore crores cr koti krores")
    scale(9, "billion billions bln bn")
    scale(12, "trillion trillions tln tn trn")
    define("k") {
      $0.scale = 3
      $0.traits.insert(.scaleLetter)
    }
    define("m") {
      $0.scale = 6
      $0.traits.insert(.scaleLetter)
    }
    define("b") {
      $0.scale = 9
      $0.traits.insert(.scaleLetter)
    }
    define("t") {
      $0.scale = 12
      $0.traits.insert(.scaleLetter)
    }
    name(.hundreds, "hundreds thousands dozens scores tens millions billions trillions", trigger: true, function: false)
    name(.dozen, "dozen dzs", trigger: true, function: false)
    name(.dozen, "dozens", trigger: true, function: false)
    name(.couple, "couple pair", trigger: true, function: false)
    name(.score, "score", function: false)
    name(.point, "point", trigger: true, function: false)
    name(.minus, "minus negative", trigger: true, function: false)
    name(.percent, "percent pct pct.", function: false)
    name(.percentage, "percentage", function: false)
    name(.basis, "basis", function: false)
    name(.points, "points pp bps", function: false)
    name(.suffixOrdinal, "st nd rd th", function: false)
    name(.suffixPlural, "s 's", function: false)
    name(
      .double,
      "doubled tripled trebled quadrupled quintupled halved twofold threefold fourfold fivefold sixfold tenfold doubling tripling",
      trigger: true, function: false)
    name(.noneAtAll, "none nobody", trigger: true)
    for (sign, significand, exponent) in [
      ("½", 5, -1), ("¼", 25, -2), ("¾", 75, -2), ("⅛", 125, -3), ("⅜", 375, -3), ("⅝", 625, -3), ("⅞", 875, -3), ("⅕", 2, -1),
      ("⅖", 4, -1),
      ("⅗", 6, -1), ("⅘", 8, -1), ("⅓", 333_333_333_333, -12), ("⅔", 666_666_666_667, -12),
    ] {
      define(sign) {
        $0.isTrigger = true
        $0.traits.insert(.functionWord)
      }
      fractions[index(of: Array(sign.utf8))] = Decimal(significand: Int128(significand), exponent: exponent)
    }
  }

  private mutating func cardinal(_ value: Int, _ spellings: String) {
    define(spellings) {
      $0.cardinal = Int16(value)
      $0.isTrigger = true
    }
  }

  private mutating func ordinal(_ value: Int, _ spelling: String, plural: Bool = false) {
    define(spelling) {
      $0.ordinal = Int16(value)
      if plural { $0.traits.insert(.plural) } else { $0.isTrigger = true }
    }
  }

  private mutating func scale(_ power: UInt8, _ spellings: String) { define(spellings) { $0.scale = power } }
}
