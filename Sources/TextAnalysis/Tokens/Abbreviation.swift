/// Periods that belong to a word.
enum Abbreviation {
  /// The period after these is part of them.
  static func isKnown(_ word: [UInt8]) -> Bool { words.contains(word) }

  /// The period after these is part of them when a digit follows: "No. 7", "p. 12".
  static func isKnownBeforeDigit(_ word: [UInt8]) -> Bool { beforeDigits.contains(word) }

  /// A full stop never ends a sentence after these: something they belong to must follow.
  static func needsSuccessor(_ word: [UInt8]) -> Bool { openers.contains(word) }

  private static let words = WordList(
    """
    mr mrs ms mx dr prof sr jr st sen rep reps sens gov gen col lt capt cpt sgt maj cmdr adm rev hon pres messrs mme mlle supt det
    inc corp ltd co cos bros dept univ assn assoc intl natl
    jan feb apr jun jul aug sept sep oct nov dec tue tues thu thur thurs
    ave blvd rd mt ft approx etc vs viz al esq
    calif conn tenn fla ariz minn okla wis wyo mich va colo dak mont neb nev
    eg ie ca cf
    """)
  private static let beforeDigits = WordList("no nos p pp vol fig op ch sec art para est b c d v mar sat sun mon wed fri")
  private static let openers = WordList(
    """
    mr. mrs. ms. mx. dr. prof. st. sen. rep. reps. sens. gov. gen. col. lt. capt. cpt. sgt. maj. cmdr. adm. rev. hon. pres. messrs.
    mme. mlle. supt. det. mt. ft. vs. viz. cf. e.g. i.e. eg. ie. ca. no. nos. p. pp. vol. fig. op. ch. sec. art. para. est. approx.
    """)
}
