package import SourceText

/// A word as a number: equal spellings have equal symbols within one `SymbolTable`.
package typealias Symbol = UInt32

/// A word, number or mark.
///
/// Words are cut as the Penn and Universal treebanks do: clitics apart ("did|n't", "Northwind|'s"), hyphens between letters or
/// digits apart ("4|-|year"), but "co-", "ex-", "vice-", "non-", "anti-" words whole ("co-founder"), and abbreviations, initials,
/// numbers with separators, and "U.S." whole. A currency sign, a percent sign and a scale letter glued to digits are apart ("$|950|B").
package struct Token: Hashable, Sendable {
  /// Bytes in the block's text.
  package var span: ByteSpan
  /// The word folded: lower case, straight quotation marks; hyphens and en dashes "-", em dashes "--"; accents kept.
  package var word: Symbol
  /// The dictionary form, folded; equal to `word` until the lemmatiser ran.
  package var lemma: Symbol
  package var tag: PartOfSpeech
  package var shape: TokenShape

  package init(span: ByteSpan, word: Symbol, lemma: Symbol, tag: PartOfSpeech, shape: TokenShape) {
    self.span = span
    self.word = word
    self.lemma = lemma
    self.tag = tag
    self.shape = shape
  }
}

/// How a token is written.
package struct TokenShape: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The first letter is a capital.
  package static let capitalised = TokenShape(rawValue: 1 << 0)
  /// Two or more letters, all capitals.
  package static let allCapitals = TokenShape(rawValue: 1 << 1)
  /// A capital after a small letter: "eBay", "iPhone".
  package static let mixedCase = TokenShape(rawValue: 1 << 2)
  /// Begins with a digit, or is a number with separators.
  package static let number = TokenShape(rawValue: 1 << 3)
  package static let punctuation = TokenShape(rawValue: 1 << 4)
  /// No blank between the previous token and this one.
  package static let joined = TokenShape(rawValue: 1 << 5)
  /// Opens its sentence.
  package static let sentenceStart = TokenShape(rawValue: 1 << 6)
  package static let openingQuote = TokenShape(rawValue: 1 << 7)
  package static let closingQuote = TokenShape(rawValue: 1 << 8)
  /// A hyphen or dash of any kind.
  package static let dash = TokenShape(rawValue: 1 << 9)
}
