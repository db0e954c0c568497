/// Words that open a sentence far more often than they begin a name, for telling "the U.S. The bank" from "the U.S. Senate".
enum SentenceOpener {
  /// Whether `word`, in small letters, is one.
  static func isKnown(_ word: [UInt8]) -> Bool { words.contains(word) }

  private static let words = WordList(
    """
    a an the this that these those he she it they we you his her its their our my i
    in on at by for from with without after before during since until while when where if as although though because despite
    but and or so yet however meanwhile moreover instead also then now today yesterday there here
    what who why how which not no some many most all both each several other another one two three
    earlier later last next previously according under between over about to of
    """)
}
