/// Nouns for people that say what somebody is to another or does in an office. "The judge" is nobody in particular until the text has
/// called somebody so; "the chemist" and "the 46-year-old" take up whom the text is about.
enum PersonNoun {
  static func isRelational(_ noun: [UInt8]) -> Bool { relational.contains(noun) }

  /// The gender that a noun tells; unknown for most.
  static func gender(_ noun: [UInt8]) -> ArticleResolver.Gender {
    if male.contains(noun) { return .male }
    return female.contains(noun) ? .female : .unknown
  }

  private static let relational = set(
    """
    judge lawyer attorney prosecutor barrister solicitor spokesman spokeswoman spokesperson official officer reporter journalist
    doctor surgeon nurse dentist minister secretary ambassador diplomat commissioner delegate representative detective sheriff
    analyst adviser advisor consultant colleague partner member employee staffer worker owner successor predecessor appointee nominee
    husband wife father mother son daughter brother sister widow widower man woman boy girl student teacher lecturer driver
    assistant deputy presenter anchor host commentator editor priest pastor bishop general colonel soldier king queen
    president mayor governor chairman chairwoman chairperson chair director manager principal dean provost chancellor rector captain
    coach trainer leader head chief boss lead officer treasurer trustee trader broker investor candidate incumbent
    """)
  private static let male = set(
    """
    chairman spokesman businessman congressman actor husband father son brother widower man boy king prince
    """)
  private static let female = set(
    """
    chairwoman spokeswoman businesswoman congresswoman actress wife mother daughter sister widow woman girl queen princess
    """)

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { Array($0) })
  }
}
