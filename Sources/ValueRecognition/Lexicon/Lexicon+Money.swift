extension Lexicon {
  mutating func addMoney() {
    for (index, currency) in Currency.all.enumerated() {
      let number = UInt8(index + 1)
      define(currency.names) {
        if $0.currency == 0 { $0.currency = number }
      }
      define(currency.signs) {
        $0.currency = number
        $0.isTrigger = true
        $0.traits.insert(.code)
      }
      guard currency.code != "XXX" else { continue }
      define(String(decoding: currency.code.utf8.map { $0 | 0x20 }, as: UTF8.self)) {
        if $0.currency == 0 {
          $0.currency = number
          $0.traits.insert(.code)
        }
        $0.isTrigger = true
      }
      define(currency.peoples) {
        if $0.people == 0 { $0.people = number }
        $0.isTrigger = true
      }
    }
    define("real won mark marks pound pounds rand buck bucks score all try sen mad cop pen ron php") {
      $0.traits.insert(.homonym)
    }
    define("rmb renminbi") {
      $0.isTrigger = true
      $0.traits.insert(.code)
    }
    define("dollar ringgit sen") { $0.isTrigger = true }
    define("cent cents penny pence kopiyka kopiykas ¢") { $0.traits.insert(.minorCurrency) }
    define("pence penny p") { $0.minorOf = UInt8(Currency.index(of: "GBP") + 1) }
    define("cent cents ¢") { $0.minorOf = UInt8(Currency.index(of: "USD") + 1) }
    define("kopiyka kopiykas") { $0.minorOf = UInt8(Currency.index(of: "UAH") + 1) }
    // Letters before a sign: US$, A$, C$, HK$, NZ$, S$, NT$, R$, usd$, mxn$.
    for (letters, code) in [
      ("us u.s. u.s", "USD"), ("a au", "AUD"), ("c ca", "CAD"), ("hk", "HKD"), ("nz", "NZD"), ("s sg", "SGD"), ("nt", "TWD"),
      ("r", "BRL"),
      ("mx", "MXN"), ("usd", "USD"), ("mxn", "MXN"), ("cad", "CAD"), ("aud", "AUD"), ("hkd", "HKD"), ("nzd", "NZD"),
      ("sgd", "SGD"),
    ] {
      define(letters) {
        $0.dollarPrefix = UInt8(Currency.index(of: code) + 1)
        $0.isTrigger = true
      }
    }
    define("keur meur beur kusd musd busd kgbp mgbp") { $0.traits.insert(.code) }
    for (letters, code) in [("eur", "EUR"), ("usd", "USD"), ("gbp", "GBP")] {
      for (prefix, power) in [("k", 3), ("m", 6), ("b", 9)] {
        define(prefix + letters) {
          $0.currency = UInt8(Currency.index(of: code) + 1)
          $0.scale = UInt8(power)
          $0.traits.insert(.code)
        }
      }
    }
  }
}
