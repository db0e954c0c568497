import NormalValues

/// A word, number or mark as the recognisers see it: a token, or a part of one.
///
/// Tokens that hold digits are cut further, so that it does not matter how a tokenizer treats them:
/// "$950B" is `$` `950` `b`, "Q3" is `q` `3`, "3/4/2019" is `3` `/` `4` `/` `2019`, "1,234.5" stays whole.
struct Piece {
  enum Kind: UInt8 {
    case word, mark, number
    /// A web or mail address: nothing in it is a value.
    case address
  }

  let kind: Kind
  /// Index into the block's tokens.
  let token: Int32
  /// Bytes in the block's text.
  let start: UInt32
  let end: UInt32
  /// Number of the word in the lexicon; 0 for numbers and unknown words.
  var lexeme: UInt16 = 0
  /// Index into `Pieces.numbers`; -1 for what is not a number.
  var number: Int32 = -1
  var traits: Traits = []

  struct Traits: OptionSet {
    let rawValue: UInt8
    /// No blank before it.
    static let joined = Traits(rawValue: 1 << 0)
    static let capitalised = Traits(rawValue: 1 << 1)
    static let allCapitals = Traits(rawValue: 1 << 2)
    static let sentenceStart = Traits(rawValue: 1 << 3)
    /// Ends in -s.
    static let pluralLooking = Traits(rawValue: 1 << 4)
    /// Ends in -ed.
    static let pastLooking = Traits(rawValue: 1 << 5)
    /// Ends with a stop: "Sept."
    static let abbreviation = Traits(rawValue: 1 << 6)
  }
}

/// A number in digits.
struct NumberLiteral {
  let value: Decimal
  /// Digits before the decimal point.
  let integerDigits: Int
  let hasSeparators: Bool
  let hasPoint: Bool

  /// The number when it is a plain run of at most nine digits.
  var plain: Int? { hasSeparators || hasPoint || integerDigits > 9 ? nil : value.integer }
}
