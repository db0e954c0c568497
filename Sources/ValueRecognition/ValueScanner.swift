import NormalValues
import TextAnalysis

/// The pieces of one block and the questions that recognisers ask of them. Every question may be asked beyond either end.
struct ValueScanner {
  let pieces: [Piece]
  let numbers: [NumberLiteral]
  let lexicon: Lexicon
  let tokens: [Token]
  var reference: ReferenceTime
  /// The piece after the last value read, and that value's date.
  var lastEnd = -1
  var lastDate: StatedDate?
  /// The last day or month with its year that was written, and where it ended.
  var lastWritten: (date: StatedDate, end: Int)?

  /// The piece at which a value is being looked for.
  var asked = 0

  var count: Int { pieces.count }

  func lexeme(_ index: Int) -> Lexeme {
    pieces.indices.contains(index) ? lexicon.lexemes[Int(pieces[index].lexeme)] : Lexeme()
  }

  func word(_ index: Int) -> Word { lexeme(index).word }
  func has(_ trait: Lexeme.Traits, _ index: Int) -> Bool { lexeme(index).traits.contains(trait) }
  func has(_ trait: Piece.Traits, _ index: Int) -> Bool {
    pieces.indices.contains(index) && pieces[index].traits.contains(trait)
  }

  func kind(_ index: Int) -> Piece.Kind? { pieces.indices.contains(index) ? pieces[index].kind : nil }
  /// Whether there is no blank before the piece.
  func joined(_ index: Int) -> Bool { has(.joined, index) }
  func isSentenceStart(_ index: Int) -> Bool { index == 0 || has(.sentenceStart, index) }
  func isDash(_ index: Int) -> Bool { word(index) == .dash }

  func literal(_ index: Int) -> NumberLiteral? {
    guard pieces.indices.contains(index), pieces[index].number >= 0 else { return nil }
    return numbers[Int(pieces[index].number)]
  }

  /// A plain run of digits.
  func plain(_ index: Int) -> Int? { literal(index)?.plain }
  func digits(_ index: Int) -> Int { literal(index)?.integerDigits ?? 0 }

  func unit(_ index: Int) -> TimeUnit {
    let lexeme = lexeme(index)
    return lexeme.weekday == 0 ? lexeme.unit : .none
  }

  /// A month's number, when the piece stands for a month: "may" and "march" only with a capital.
  func month(_ index: Int) -> Int? {
    let lexeme = lexeme(index)
    guard lexeme.month > 0, !lexeme.traits.contains(.needsCapital) || has(.capitalised, index) else { return nil }
    return Int(lexeme.month)
  }

  /// A weekday's number; not for "Mondays".
  func weekday(_ index: Int) -> Int? {
    let lexeme = lexeme(index)
    guard lexeme.weekday > 0, !lexeme.traits.contains(.needsCapital) || has(.capitalised, index),
      !lexeme.traits.contains(.pluralUnit)
    else { return nil }
    return Int(lexeme.weekday)
  }

  /// An unknown word with a capital that is not the first of its sentence: a name, for all that is known.
  func isName(_ index: Int) -> Bool {
    guard kind(index) == .word, has(.capitalised, index) else { return false }
    let lexeme = lexeme(index)
    if lexeme.traits.contains(.functionWord) || lexeme.month > 0 || lexeme.weekday > 0 || lexeme.cardinal >= 0 { return false }
    return !(lexeme.unit != .none || lexeme.season > 0 || lexeme.scale > 1 || lexeme.ordinal > 0)
  }

  /// A word that names several things: "people", "elections".
  func isPlural(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    return has(Lexeme.Traits.plural, index) || (has(.pluralLooking, index) && !has(.functionWord, index) && word(index) == .none)
  }

  /// Where the sequence of words ends when it begins at `index`.
  func sequence(_ index: Int, _ words: Word...) -> Int? {
    for offset in words.indices where word(index + offset) != words[offset] { return nil }
    return index + words.count
  }

  /// `index` after a dash there, or unchanged.
  func skippingDash(_ index: Int) -> Int { isDash(index) ? index + 1 : index }
  func skipping(_ skipped: Word, _ index: Int) -> Int { word(index) == skipped ? index + 1 : index }
}

/// A value that a recogniser read: the pieces from where it was asked up to `end`.
struct Reading {
  var value: NormalValue
  var timex = ""
  /// The piece after the last.
  var end: Int
  /// The first piece, when it is not the one the recogniser was asked at.
  var start: Int?
}
