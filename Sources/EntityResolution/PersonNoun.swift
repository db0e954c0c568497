import TextAnalysis

/// Nouns for people that say what somebody is to another or does in an office. "The judge" is nobody in particular until the text has
/// called somebody so; "the chemist" and "the 46-year-old" take up whom the text is about.
enum PersonNoun {
  static func isRelational(_ noun: [UInt8]) -> Bool { relational.contains(noun) }

  /// Whether a noun names no trade, so that it may stand beside any: "the executive", "the captain", "the winner".
  static func isGeneral(_ noun: [UInt8]) -> Bool { relational.contains(noun) || general.contains(noun) }

  /// The gender that a noun tells; unknown for most.
  static func gender(_ noun: [UInt8]) -> ArticleResolver.Gender {
    if maleKin.contains(noun) || male.contains(noun) { return .male }
    return femaleKin.contains(noun) || female.contains(noun) ? .female : .unknown
  }

  /// Likewise of what stands before a name: "Mrs.", "wife". "Chairman" tells nothing there, as women are called so too.
  static func genderBeforeName(_ word: [UInt8]) -> ArticleResolver.Gender {
    if maleKin.contains(word) || maleAddress.contains(word) { return .male }
    return femaleKin.contains(word) || femaleAddress.contains(word) ? .female : .unknown
  }

  /// Likewise of a form of address alone: "Mrs.", "Lord".
  static func genderOfAddress(_ word: [UInt8]) -> ArticleResolver.Gender {
    maleAddress.contains(word) ? .male : femaleAddress.contains(word) ? .female : .unknown
  }

  private static let relational = WordList(
    """
    judge lawyer attorney prosecutor barrister solicitor spokesman spokeswoman spokesperson official officer reporter journalist
    doctor surgeon nurse dentist minister secretary ambassador diplomat commissioner delegate representative detective sheriff
    analyst adviser advisor consultant colleague partner member employee staffer worker owner successor predecessor appointee nominee
    husband wife father mother son daughter brother sister widow widower man woman boy girl student teacher lecturer driver
    assistant deputy presenter anchor host commentator editor priest pastor bishop general colonel soldier king queen
    president mayor governor chairman chairwoman chairperson chair director manager principal dean provost chancellor rector captain
    coach trainer leader head chief boss lead officer treasurer trustee trader broker investor candidate incumbent
    """)
  private static let general = WordList(
    """
    executive founder co-founder cofounder ceo cfo coo cto entrepreneur billionaire millionaire businessman businesswoman magnate tycoon
    heir heiress veteran native newcomer legend pioneer expert winner champion star graduate alumnus teenager pensioner retiree
    defendant plaintiff suspect convict fugitive politician senator lawmaker congressman congresswoman figure democrat republican
    socialist communist tory councillor councilor professor academic scholar author writer player athlete laureate survivor victim
    activist campaigner old speaker guest host resident local applicant passenger patient prisoner inmate speaker self
    """)
  private static let maleKin = WordList("husband father son brother widower king prince actor")
  private static let femaleKin = WordList("wife mother daughter sister widow queen princess actress")
  private static let male = WordList("chairman spokesman businessman congressman man boy")
  private static let female = WordList("chairwoman spokeswoman businesswoman congresswoman woman girl")
  private static let maleAddress = WordList("mr mr. sir lord baron count duke grandson grandfather uncle nephew")
  private static let femaleAddress = WordList(
    "mrs mrs. ms ms. miss dame lady baroness countess duchess granddaughter grandmother aunt niece")
}
