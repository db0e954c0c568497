internal import RuleLanguage
internal import TextAnalysis

/// The word lists that the engine itself asks for, by their names in `Rules/english`. A list that no file declares is empty.
struct Lexicon: Sendable {
  let titleHeads: WordMatcher
  let titleModifiers: WordMatcher
  /// Heads of titles that places have: "mayor", "governor".
  let officeHeads: WordMatcher
  /// Those of them that nothing but a place has: nobody is mayor of a firm.
  let placeOffices: WordMatcher
  /// Those that organisations have as well: "secretary".
  let sharedOffices: WordMatcher
  /// Heads of titles that are ranks in an organisation and no trades: "chairman", not "engineer".
  let rankHeads: WordMatcher
  /// Nouns of complements that name no organisation: "in charge", "at the helm".
  let chargeNouns: WordMatcher
  /// Words right behind the head of a title: "emeritus".
  let titleSuffixes: WordMatcher
  /// Words for fields of work, which employ nobody: "sales", "biochemistry".
  let titleFields: WordMatcher
  /// Words for fields that a house is called by too: "the Treasury".
  let fieldHouses: WordMatcher
  /// Heads of titles whose "of" names a field, and nouns in names of those that are none.
  let fieldHeads: WordMatcher
  let schoolNouns: WordMatcher
  let formerWords: WordMatcher
  let teamNouns: WordMatcher
  let forecastCues: WordMatcher
  let hedgeCues: WordMatcher
  let conditionCues: WordMatcher
  let opinionVerbs: WordMatcher
  let speechVerbs: WordMatcher
  let quotingVerbs: WordMatcher
  let judgingVerbs: WordMatcher
  let attributionPhrases: WordMatcher
  let denialCues: WordMatcher
  let denialVerbs: WordMatcher
  let denialLimits: WordMatcher
  let denialScopes: WordMatcher
  let denialSubjects: WordMatcher
  let endedCues: WordMatcher
  /// Verbs whose organisation may be left out: "She left in 2017".
  let ellipticalVerbs: WordMatcher
  let implicativeVerbs: WordMatcher
  let negativeImplicatives: WordMatcher
  let opinionSpeakers: WordMatcher
  let labelCues: WordMatcher
  let speechNouns: WordMatcher
  let rivalNouns: WordMatcher
  /// Words before a counted noun that narrow nothing: "new", "own".
  let neutralModifiers: WordMatcher
  let outlookHeadings: HeadingMatcher
  let opinionHeadings: HeadingMatcher
  let words: FunctionWords

  init(_ rules: RuleSet, symbols: inout SymbolTable) {
    func list(_ name: String, byLemma: Bool = false) -> WordMatcher {
      WordMatcher(rules.words(name)?.entries ?? [], byLemma: byLemma, symbols: &symbols)
    }
    titleHeads = list("title-heads", byLemma: true)
    titleModifiers = list("title-modifiers")
    officeHeads = list("office-heads", byLemma: true)
    placeOffices = list("place-offices", byLemma: true)
    sharedOffices = list("shared-offices", byLemma: true)
    rankHeads = list("rank-heads", byLemma: true)
    titleSuffixes = list("title-suffixes")
    chargeNouns = list("charge-nouns")
    titleFields = list("title-fields")
    fieldHouses = list("field-houses")
    fieldHeads = list("field-heads", byLemma: true)
    schoolNouns = list("school-nouns")
    formerWords = list("former-words")
    teamNouns = list("team-nouns", byLemma: true)
    forecastCues = list("forecast-cues", byLemma: true)
    hedgeCues = list("hedge-cues")
    conditionCues = list("condition-cues")
    opinionVerbs = list("opinion-verbs", byLemma: true)
    speechVerbs = list("speech-verbs", byLemma: true)
    quotingVerbs = list("quoting-verbs", byLemma: true)
    judgingVerbs = list("judging-verbs", byLemma: true)
    attributionPhrases = list("attribution-phrases")
    denialCues = list("denial-cues")
    denialVerbs = list("denial-verbs", byLemma: true)
    denialLimits = list("denial-limits")
    denialSubjects = list("denial-subjects")
    denialScopes = list("denial-scopes")
    endedCues = list("ended-cues")
    ellipticalVerbs = list("elliptical-verbs", byLemma: true)
    implicativeVerbs = list("implicative-verbs", byLemma: true)
    negativeImplicatives = list("negative-implicatives", byLemma: true)
    opinionSpeakers = list("opinion-speakers", byLemma: true)
    labelCues = list("label-cues", byLemma: true)
    rivalNouns = list("rival-nouns", byLemma: true)
    neutralModifiers = list("neutral-modifiers")
    speechNouns = list("speech-nouns", byLemma: true)
    outlookHeadings = HeadingMatcher(rules.words("outlook-headings")?.entries ?? [])
    opinionHeadings = HeadingMatcher(rules.words("opinion-headings")?.entries ?? [])
    words = FunctionWords(&symbols)
  }
}

/// Symbols of the few words that the grammar of the engine names.
struct FunctionWords: Sendable {
  let of, `for`, at, with, by, `in`, to, from, on, and, or, the, a, an, possessive, apostrophe, comma, slash, ampersand: Symbol
  let `as`, one, be, become, remain, former, leftBracket, rightBracket, colon, semicolon, dash, longDash, hyphen, period: Symbol
  let chief, who, `where`, i, me, my, mine, myself, not, `if`, that, question, serving, then, formerly: Symbol
  let until, till, since, when, would: Symbol
  /// Words before a length of time that passes until something: "after", "within".
  let gaps: Set<Symbol>
  /// Words between posts that were held one after the other: "and then", "and later".
  let turns: Set<Symbol>

  init(_ symbols: inout SymbolTable) {
    func word(_ text: String) -> Symbol { symbols.intern(text) }
    of = word("of")
    `for` = word("for")
    at = word("at")
    with = word("with")
    by = word("by")
    `in` = word("in")
    to = word("to")
    from = word("from")
    on = word("on")
    and = word("and")
    or = word("or")
    the = word("the")
    a = word("a")
    an = word("an")
    possessive = word("'s")
    apostrophe = word("'")
    comma = word(",")
    slash = word("/")
    ampersand = word("&")
    `as` = word("as")
    one = word("one")
    be = word("be")
    become = word("become")
    remain = word("remain")
    former = word("former")
    leftBracket = word("(")
    rightBracket = word(")")
    colon = word(":")
    semicolon = word(";")
    dash = word("–")
    longDash = word("--")
    hyphen = word("-")
    period = word(".")
    chief = word("chief")
    who = word("who")
    `where` = word("where")
    i = word("i")
    me = word("me")
    my = word("my")
    mine = word("mine")
    myself = word("myself")
    not = word("not")
    `if` = word("if")
    that = word("that")
    question = word("?")
    serving = word("serving")
    then = word("then")
    formerly = word("formerly")
    until = word("until")
    till = word("till")
    since = word("since")
    when = word("when")
    would = word("would")
    gaps = Set(["after", "before", "following", "within", "until"].map(word))
    turns = Set(["then", "later", "subsequently", "eventually"].map(word))
  }
}

/// Headings by their words: folded letters and digits, everything else a blank.
struct HeadingMatcher: Sendable {
  private let phrases: [[UInt8]]

  init(_ entries: [String]) { phrases = entries.map { Self.fold(Array($0.utf8)) } }

  /// Whether the heading is one of the phrases, or begins with one of two words and more ("What to watch this week").
  func contains(_ heading: [UInt8]) -> Bool {
    let folded = Self.fold(heading)
    return phrases.contains { phrase in
      folded == phrase
        || (phrase.contains(0x20) && folded.starts(with: phrase) && folded[phrase.count] == 0x20)
    }
  }

  private static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
        result.append(lower)
      } else if lower == UInt8(ascii: "'") || isTypographicApostrophe(bytes, index) {
        index += lower == UInt8(ascii: "'") ? 0 : 2
      } else if result.last != 0x20, !result.isEmpty {
        result.append(0x20)
      }
      index += 1
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  private static func isTypographicApostrophe(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
  }
}
