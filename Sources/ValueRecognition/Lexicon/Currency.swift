/// A currency: its ISO 4217 code and how texts name it.
struct Currency: Sendable {
  let code: String
  /// Names after an amount, singular and plural, separated by blanks.
  let names: String
  /// Signs that stand before an amount, and sometimes after.
  let signs: String
  /// "australian", "swiss": what makes "dollars", "francs" this currency.
  let peoples: String

  init(_ code: String, _ names: String = "", signs: String = "", of peoples: String = "") {
    self.code = code
    self.names = names
    self.signs = signs
    self.peoples = peoples
  }

  /// The first entry that has a name owns it: "dollars" alone are American, "pounds" British.
  static let all: [Currency] = [
    Currency("USD", "dollar dollars buck bucks greenback", signs: "$ ＄", of: "us american u.s. u.s"),
    Currency("EUR", "euro euros", signs: "€"),
    Currency("GBP", "pound pounds sterling quid", signs: "£", of: "british"),
    Currency("JPY", "yen", signs: "¥ ￥", of: "japanese"),
    Currency("CNY", "yuan renminbi rmb 元", signs: "", of: "chinese"),
    Currency("INR", "rupee rupees", signs: "₹ rs rs.", of: "indian"),
    Currency("CHF", "franc francs", of: "swiss"),
    Currency("CAD", "", of: "canadian"),
    Currency("AUD", "", of: "australian"),
    Currency("NZD", "", of: "zealand"),
    Currency("HKD", "", of: "kong hong"),
    Currency("SGD", "", of: "singapore singaporean"),
    Currency("TWD", "", of: "taiwan taiwanese"),
    Currency("SEK", "krona kronor", of: "swedish"),
    Currency("NOK", "krone kroner", of: "norwegian"),
    Currency("DKK", "", of: "danish"),
    Currency("RUB", "rouble roubles ruble rubles", signs: "₽", of: "russian"),
    Currency("UAH", "hryvnia hryvnias", signs: "₴", of: "ukrainian"),
    Currency("TRY", "lira liras", signs: "₺", of: "turkish"),
    Currency("BRL", "real reais", of: "brazilian"),
    Currency("MXN", "peso pesos", of: "mexican"),
    Currency("ARS", "", of: "argentine argentinian"),
    Currency("KRW", "won", signs: "₩", of: "korean south"),
    Currency("ZAR", "rand", of: "african"),
    Currency("PLN", "zloty zlotys", of: "polish"),
    Currency("CZK", "koruna korunas", of: "czech"),
    Currency("HUF", "forint forints", of: "hungarian"),
    Currency("ILS", "shekel shekels", signs: "₪", of: "israeli"),
    Currency("SAR", "riyal riyals", of: "saudi"),
    Currency("QAR", "", of: "qatari"),
    Currency("AED", "dirham dirhams", of: "emirati"),
    Currency("EGP", "", of: "egyptian"),
    Currency("KWD", "dinar dinars", of: "kuwaiti"),
    Currency("THB", "baht", signs: "฿", of: "thai"),
    Currency("MYR", "ringgit ringgits", of: "malaysian malaysia"),
    Currency("IDR", "rupiah rupiahs", of: "indonesian"),
    Currency("PHP", "", signs: "₱", of: "philippine filipino"),
    Currency("VND", "dong", signs: "₫", of: "vietnamese"),
    Currency("LAK", "kip", signs: "₭", of: "lao"),
    Currency("NGN", "naira", signs: "₦", of: "nigerian"),
    Currency("KES", "shilling shillings", of: "kenyan"),
    Currency("MNT", "tugrik tugriks", signs: "₮"),
    Currency("KZT", "tenge", signs: "₸"),
    Currency("PKR", "", of: "pakistani"),
    Currency("BDT", "taka", signs: "৳"),
    Currency("FIM", "markka", of: "finnish"),
    Currency("ESP", "peseta pesetas"),
    Currency("DEM", "marks", of: "german"),
    Currency("BTC", "bitcoin bitcoins", signs: "₿"),
    Currency("ETH", "ether"),
    Currency("XXX"),
    Currency("SEN", "sen"),
    Currency("SAT", "satoshi satoshis"),
    Currency("GEL", "lari", of: "georgian"),
    Currency("RON", "", of: "romanian"),
    Currency("BGN", "", of: "bulgarian"),
    Currency("ISK", "", of: "icelandic"),
    Currency("CLP", "", of: "chilean"),
    Currency("COP", "", of: "colombian"),
    Currency("PEN", "", of: "peruvian"),
    Currency("VEF", "bolivar bolivars"),
    Currency("MAD", "", of: "moroccan"),
    Currency("IRR", "rial rials", of: "iranian"),
    Currency("IQD", "", of: "iraqi"),
    Currency("JOD", "", of: "jordanian"),
    Currency("BHD", "", of: "bahraini"),
  ]

  /// The place of a code in `all`; the unknown currency's when there is none.
  static func index(of code: String) -> Int { all.firstIndex { $0.code == code } ?? 0 }
}
