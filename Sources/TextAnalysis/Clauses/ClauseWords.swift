/// Words that decide how a clause is meant, by their lemmas.
enum ClauseWords {
  /// "plans to", "is expected to": what follows has not happened yet, or is only said.
  static let hedgingVerbs = WordList(
    """
    plan expect intend hope want seek aim consider propose threaten try attempt prepare agree offer need wish vow promise pledge mull
    weigh ponder contemplate say believe think report allege rumor rumour suppose claim presume understand know-not estimate forecast
    predict project schedule slate set tip poise ask urge invite encourage persuade tell order authorize authorise approve
    look like love prefer decide opt
    """)
  /// "likely to", "due to", "set to".
  static let hedgingAdjectives = WordList(
    "likely unlikely due set ready willing eager poised able about bound expected free keen reluctant")
  static let hedgingAdverbs = WordList(
    """
    reportedly allegedly possibly perhaps probably likely maybe supposedly apparently potentially presumably purportedly ostensibly
    conceivably seemingly tentatively provisionally hypothetically
    """)
  /// "decision to", "plan to": what follows has not happened yet.
  static let hedgingNouns = WordList(
    """
    plan bid attempt offer proposal intention hope wish desire ambition goal aim effort option right opportunity chance ability
    deal agreement pledge promise vow threat invitation request order permission need pressure
    """)
  /// Nouns whose infinitive has their owner as its subject: "her decision to leave".
  static let ownedNouns = WordList(
    """
    decision choice move plan bid attempt offer proposal intention hope wish desire ambition goal aim effort ability right refusal
    failure agreement pledge promise vow threat willingness readiness reluctance tendency push drive
    """)
  /// "failed to", "denied": what follows did not happen.
  static let negatingVerbs = WordList("fail decline refuse deny avoid neglect forget stop-from")
  /// Verbs whose object does what the infinitive says: "asked her to lead".
  static let objectControl = WordList(
    """
    ask tell order urge invite encourage persuade allow enable permit force require hire appoint name choose elect tap pick recruit
    help want expect get lead-to cause convince instruct commission authorize authorise teach advise warn select assign
    """)
  /// Verbs of which "as chief" says something of the object.
  static let appointing = WordList(
    """
    appoint name hire elect choose tap pick recruit install promote nominate recommend select designate confirm announce unveil
    describe portray regard view treat crown anoint replace
    """)
  /// Passive without an auxiliary in headlines: "Smith named chief".
  static let headlinePassives = WordList("name appoint elect nominate tap promote crown charge jail fine")
  /// Verbs whose object hears what the content clause says.
  static let tellingVerbs = WordList("tell inform assure remind warn notify persuade convince")
  /// First words of prepositions of two words: "prior to", "because of".
  static let compoundPrepositions = WordList(
    "prior due according because ahead instead out owing thanks along together rather regardless as")
  static let conditions = WordList("if unless whether")
  static let timeNouns = WordList(
    """
    year month week day decade century quarter hour minute season spring summer autumn winter fall weekend morning evening
    night afternoon half
    """)
  /// Verbs of which an event noun is the object while their subject is its owner: "began a stint".
  static let lightVerbs = WordList(
    "have begin start end finish serve complete make take spend do hold enjoy resume continue conclude")
  static let lightPrepositions = WordList("after following during for with in before until through")
  /// Nouns of things that happen or last, and have an owner.
  static let events = WordList(
    """
    departure arrival appointment resignation acquisition founding foundation launch stint tenure return move hiring career death birth
    marriage purchase sale merger creation opening closure closing recruitment promotion election retirement exit dismissal firing
    nomination valuation investment graduation experience spell time leadership takeover buyout transition transfer joining release
    collapse bankruptcy sacking ouster removal replacement succession debut win victory defeat loss growth increase rise decline drop
    term reign presidency chairmanship directorship internship apprenticeship fellowship professorship leave sabbatical role post job
    position work divorce wedding comeback defection jump switch shift split separation exodus addition hire recruit signing
    """)
  /// "the appointment of N as chief": the noun's object holds the post.
  static let appointments = WordList(
    "appointment promotion election hiring hire nomination selection recruitment choice confirmation")
}
