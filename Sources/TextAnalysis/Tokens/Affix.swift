/// Prefixes that make one word with what follows their hyphen, after the affix list of the Penn Treebank's hyphen guidelines
/// (Linguistic Data Consortium, 2004 and later), and codes that stand before digits.
enum Affix {
  /// Whether the word `prefix`, a hyphen and what begins at `next` are one token: "co-founder", "ex-banker", "Co-CEO", but
  /// "ex-|Northwind" apart, for the name is one.
  static func joins(_ bytes: Span<UInt8>, _ prefix: Range<Int>, _ next: Int) -> Bool {
    guard prefix.count <= 7, next < bytes.count, Glyph.kind(bytes, at: next) == .letter else { return false }
    var word: [UInt8] = []
    for offset in prefix { word.append(bytes[offset] | 0x20) }
    guard prefixes.contains(word) else { return false }
    let isCapital = bytes[next] &- 0x41 < 26
    if !isCapital { return true }
    return roles.contains(word) || bytes[prefix.lowerBound] &- 0x41 < 26 || isTitle(bytes, next)
  }

  static func isCurrencyCode(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var word: [UInt8] = []
    for offset in range { word.append(bytes[offset]) }
    return currencies.contains(word)
  }

  private static func isTitle(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var word: [UInt8] = []
    var offset = start
    while offset < bytes.count, word.count < 16, bytes[offset] | 0x20 &- 0x61 < 26 {
      word.append(bytes[offset] | 0x20)
      offset += 1
    }
    return titles.contains(word)
  }

  private static let prefixes = WordList(
    """
    co ex vice non anti re pre post pro un de e micro macro multi mini mega inter intra extra semi sub super ultra neo bi tri uni
    counter cyber eco pan para pseudo quasi trans bio agro arch
    """)
  /// Those that stay whole before a capital.
  private static let roles = WordList("co vice")
  private static let titles = WordList("ceo cfo coo cto cio cmo president chairman chairwoman minister director mayor governor")
  private static let currencies = WordList("USD EUR GBP CHF JPY CNY RMB INR AUD CAD NZD SEK NOK DKK PLN BRL ZAR KRW HKD SGD")
}
