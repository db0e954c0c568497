import SourceText

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
    deal agreement talk negotiation discussion pledge promise vow threat invitation request order permission need pressure
    """)
  /// Nouns whose infinitive has their owner as its subject: "her decision to leave".
  static let ownedNouns = WordList(
    """
    decision choice move plan bid attempt offer proposal intention hope wish desire ambition goal aim effort ability right refusal
    failure agreement talk negotiation discussion pledge promise vow threat willingness readiness reluctance tendency push drive
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
  /// Verbs with a receiver right behind them.
  static let giving = WordList("give offer grant hand award lend pay owe promise send")
  /// Nouns right before an amount that nobody receives it by: "paid the full 3 million".
  static let measures = WordList("minimum maximum total full sum rest remainder balance equivalent")
  /// "raised by a third": how much, and not by whom.
  static let fractions = WordList("third quarter half fifth tenth")
  /// The same with a number: "by two points".
  static let amounts = WordList(
    """
    percent % point euro dollar pound franc krona krone yen yuan rupee peso rouble ruble zloty cent
    million billion trillion vote metre meter kilometre kilometer mile inch foot degree goal run stroke length seat
    """)
  /// "by train": how, and not by whom.
  static let means = WordList(
    """
    train bus car boat ship ferry plane helicopter lorry truck bicycle road rail sea air land foot hand post mail courier e-mail email
    phone telephone letter fax radio accident mistake chance law force default design lot ballot auction proxy
    """)
  /// Verbs whose past tense is their dictionary form and reads like a noun: "the closure cost 300 jobs".
  static let unchangedPasts = WordList("cost cut hit put set shut beat shed split quit cast spread")
  /// Singulars that read like plurals: "the sports news spreads".
  static let singularsInS = WordList(
    """
    news series species headquarters politics physics economics athletics gymnastics mathematics ethics genetics electronics logistics
    barracks works crossroads gallows linguistics statistics mechanics aerobics premises
    """)
  /// What is counted by these are units of money whatever their tag.
  static let currencies = WordList("euros dollars pounds francs kronor kroner yen yuan rupees pesos roubles rubles zlotys")
  /// What reads like a pronoun and is none in capitals.
  static let acronyms = WordList("us who")
  /// "most of whom", "of which several".
  static let quantities = WordList("some many most all several both half none few each neither others two three")
  /// What somebody holds for a time.
  static let posts = WordList("post position role job office seat title chair professorship record")
  static let interjections = WordList(
    "yes no yeah yep nope oh ah well hello hi hey ok okay thanks please sorry wow welcome amen congratulations cheers alas indeed sure"
  )
  static let conditions = WordList("if unless whether")
  static let timeNouns = WordList(
    """
    year month week day decade century quarter hour minute season spring summer autumn winter fall weekend morning evening
    night afternoon half
    """)
  /// "spent five years leading".
  static let spending = WordList("spend waste devote dedicate serve")
  /// Verbs of going and coming, whose infinitive says what for.
  static let departing = WordList(
    "leave quit depart resign return move join rejoin come step travel fly relocate stay retire withdraw go")
  /// Words that are a dictionary form behind "to", whatever else they are.
  static let bareForms = WordList("found put set cut let read run come become quit shut split spread cast hit bid beat fit shed")
  /// Verbs with an infinitive without "to": "helped found".
  static let bareInfinitiveVerbs = WordList("help dare")
  /// Verbs that need no object: without one, and without a helper, their form in "-ed" is a past tense.
  static let intransitives = WordList(
    """
    end retire die move begin start open close return resign arrive work live serve rise fall grow drop climb increase decline happen
    occur last finish expire depart emerge appear remain stay step quit play collapse sink crash fail graduate study train vanish
    disappear merge reopen expand shrink lapse tumble soar surge plunge plummet slip travel sail march vote
    """)
  /// Whether a word in "-ed" belongs to one of them: "retired", "stepped", "died".
  static func isIntransitiveParticiple(_ word: [UInt8]) -> Bool {
    guard word.count > 4, word.hasSuffix("ed") else { return false }
    let stem = Array(word.dropLast(2))
    if intransitives.contains(stem) || intransitives.contains(Array(word.dropLast())) { return true }
    // "studied"
    if stem.last == UInt8(ascii: "i"), intransitives.contains(stem.dropLast() + [UInt8(ascii: "y")]) { return true }
    return stem.count > 3 && stem[stem.count - 1] == stem[stem.count - 2] && intransitives.contains(Array(stem.dropLast()))
  }
  /// What is counted by these is a noun whatever its tag: "injured dozens".
  static let roundNumbers = WordList("dozens hundreds thousands millions billions scores")
  /// Past tenses that are nothing else.
  static let plainPasts = WordList("lent sought brought bought taught fought caught")
  static let helpers = WordList("has have had having is are was were be been being")
  /// "was promoted to treasurer".
  static let raising = WordList("promoted elevated demoted upgraded rose risen rises")
  /// "and now coaches juniors": adverbs between a conjunction and a verb.
  static let sequels = WordList("now still later then today")
  /// "letters show that": verbs that read like nouns.
  static let bearingOut = WordList("show claim report hint")
  /// "…, its author claims."
  static let closingReports = WordList("claims reports hopes estimates boasts")
  /// "went back to work".
  static let comingBack = WordList("return go come get")
  /// "it turned out".
  static let comingOut = WordList("turn emerge transpire seem appear")
  /// Verbs of giving a name or a post, whose passive keeps it: "was bought and renamed Norhale".
  static let naming = WordList("rename name call dub crown elect appoint")
  /// Verbs of which an event noun is the object while their subject is its owner: "began a stint".
  static let lightVerbs = WordList(
    "have begin start end finish serve complete make take spend do hold enjoy resume continue conclude")
  static let lightPrepositions = WordList("after following during for with in before until through")
  /// A day, month, year or span of time.
  static func isTime(_ token: Token, _ symbols: SymbolTable) -> Bool {
    if token.tag == .cd { return isYear(token) }
    let word = symbols.bytes(of: token.lemma)
    if timeNouns.contains(word) { return true }
    return token.tag.isProperNoun && calendar.contains(symbols.bytes(of: token.word))
  }

  /// Four digits.
  private static func isYear(_ token: Token) -> Bool { token.shape.contains(.number) && token.span.count == 4 }

  /// Whether a token, of whatever number, is a noun for a person by what they do.
  static func isRoleNoun(_ token: Token, _ symbols: SymbolTable) -> Bool {
    guard token.tag.isNoun else { return false }
    return WordClass.listed(symbols.bytes(of: token.lemma)).contains(.personNoun)
  }

  private static let calendar = WordList(
    """
    january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.
    monday tuesday wednesday thursday friday saturday sunday christmas easter
    """)
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
