/// One predicate with its arguments, the same for every construction that states it: "M led X", "X was led by M", "M, who led X",
/// "M, leading X", "his leading of X", "X's former leader M".
package struct Clause: Hashable, Sendable {
  package enum Construction: UInt8, Hashable, Sendable {
    /// A main or subordinate clause with a finite verb.
    case finite
    /// "who led X".
    case relative
    /// "leading X", "named chief executive".
    case participle
    /// "to lead X".
    case infinitive
    /// A noun that holds a claim: "former head of X", "his departure from X".
    case noun
  }

  package enum Tense: UInt8, Hashable, Sendable {
    case unknown, past, present, future
  }

  package enum Aspect: UInt8, Hashable, Sendable {
    case simple, progressive, perfect
  }

  package enum Voice: UInt8, Hashable, Sendable {
    case active, passive
  }

  /// The head token: the main verb, or the noun.
  package var predicate: Int
  /// The verb group or noun phrase that holds it, auxiliaries included.
  package var extent: Range<Int>
  package var construction: Construction
  package var tense: Tense = .unknown
  package var aspect: Aspect = .simple
  package var voice: Voice = .active
  package var isNegated = false
  /// A modal, hedge or condition that governs the clause: token of "will", "may", "would", "reportedly", "if", "expected".
  package var hedges: [Int] = []
  /// The one who does it: subject of an active verb, "by" phrase of a passive one, owner of a noun.
  package var who: Argument?
  /// What it is done to: direct object of an active verb, subject of a passive one, "of" phrase of a noun.
  package var what: Argument?
  package var toWhom: Argument?
  /// Prepositional phrases and other complements with their marker, in the order of the text: particles ("down" of "step down") as
  /// their own argument, adverbs, posts ("named chief") and times without marker, owners of nouns with "'s". Dates and durations are here too:
  /// the claim layer knows which of them are times.
  package var complements: [Complement] = []
  /// Whom the clause is attributed to: the subject of the verb of saying around or beside it, the one behind "according to".
  package var source: Argument?
  /// Index of the clause that this one depends on, when there is one: "said" of "said that ...".
  package var parent: Int?
  /// How this clause depends on its parent.
  package var link: Link = .none

  package enum Link: UInt8, Hashable, Sendable {
    case none
    /// What somebody said or thought: "said that ...".
    case content
    /// "where", "before", "after", "when", "as", "if" ... clause; its marker is the first complement's.
    case adverbial
    case purpose
    case coordinated
    case relative
  }

  package init(predicate: Int, extent: Range<Int>, construction: Construction) {
    self.predicate = predicate
    self.extent = extent
    self.construction = construction
  }
}

/// A noun phrase that fills a place of a clause.
package struct Argument: Hashable, Sendable {
  /// The phrase without the phrases coordinated with it.
  package var tokens: Range<Int>
  package var head: Int
  /// Heads and extents of phrases coordinated with this one: "Ada Smith and Lee Park".
  package var coordinated: [Argument] = []
  /// How the argument was found, when not from the clause's own words: the antecedent of "who", a subject shared over "and".
  package var origin: Origin = .direct

  package enum Origin: UInt8, Hashable, Sendable {
    case direct, relativePronoun, sharedSubject, controlled, possessor, apposition
  }

  package init(tokens: Range<Int>, head: Int) {
    self.tokens = tokens
    self.head = head
  }
}

/// "to Northwind", "as chief executive", "before leaving".
package struct Complement: Hashable, Sendable {
  /// Folded preposition or conjunction, multi-word ones joined by a blank ("according to"); 0 when there is none.
  package let marker: Symbol
  /// Token of the marker; that of the argument's head when there is none.
  package let markerToken: Int
  package let argument: Argument

  package init(marker: Symbol, markerToken: Int, argument: Argument) {
    self.marker = marker
    self.markerToken = markerToken
    self.argument = argument
  }
}
