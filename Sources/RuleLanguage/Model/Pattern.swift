/// What a capture accepts.
package enum CaptureType: String, Hashable, Sendable, CaseIterable {
  case person = "PERSON"
  case organization = "ORG"
  /// An organisation, or the name of a place that stands for one: the side that a player signs for.
  case side = "SIDE"
  case team = "TEAM"
  case product = "PRODUCT"
  case place = "PLACE"
  /// Any named entity.
  case name = "NAME"
  /// A name that is neither a person's nor an organisation's: of a product, a work, a prize.
  case thing = "THING"
  /// A closed or open enumeration of names: "Ada Smith, Lee Park and two others".
  case names = "NAMES"
  /// The person or organisation that the article is about, where the text leaves the subject out.
  case topicPerson = "TOPIC-PERSON"
  case topicOrganization = "TOPIC-ORG"
  /// What the article opens with by name, of any kind: a house, a contest, a song. The name that "it" and "the house" mean later.
  case topic = "TOPIC"
  case title = "TITLE"
  /// A job title that places have: of the list `office-heads`.
  case office = "OFFICE"
  case date = "DATE"
  /// A start and an end; a single date or "since" serves too.
  case period = "PERIOD"
  /// A start and an end as far apart as those of lives are, of grown people: twenty years or more.
  case life = "LIFE"
  case duration = "DURATION"
  case number = "NUMBER"
  /// A whole number in digits where no number is read otherwise: the sides of "3-1".
  case figure = "FIGURE"
  case money = "MONEY"
  case ordinal = "ORDINAL"
  case age = "AGE"
  case quotation = "QUOTE"
  /// A written list to the end of the sentence; its value is the number of members.
  case items = "ITEMS"
  /// A written list in which every member has a number; its value is their sum.
  case sum = "SUM"
  /// The words of a phrase, folded.
  case words = "WORDS"
  /// The words between quotation marks that are no utterance, or a name: what a thing is called.
  case term = "TERM"
  /// What a number counts, in dictionary form with the words that narrow it: "employee" of "450 employees".
  case counted = "COUNTED"
  /// The noun that heads a phrase, in dictionary form: "court" of "a court in Oslo".
  case head = "HEAD"
  /// The figures of a match, the greater first: "3-1" of "lost 1-3"; sets and legs behind each other.
  case score = "SCORE"
  /// The verb of the clause, in dictionary form, with its particle.
  case verb = "VERB"
  /// The day of the week that a date begins with: "monday" of "Monday, 19 May 2026". Takes no token, so that the date can be captured too.
  case weekday = "WEEKDAY"
  /// The words that tell what the sentence is about in which a number or an amount begins, in dictionary form. Takes no token.
  case context = "CONTEXT"
  /// A colon that ends its block, and nothing but a heading comes next.
  case dangling = "DANGLING"
}

extension CaptureType {
  /// Whether it stands for what the article is about and takes no words.
  package var isTopic: Bool { self == .topicPerson || self == .topicOrganization || self == .topic }
}

/// "PERSON:person", "DATE:date?".
package struct Capture: Hashable, Sendable {
  package let type: CaptureType
  package let name: String
  package let isOptional: Bool

  package init(type: CaptureType, name: String, isOptional: Bool) {
    self.type = type
    self.name = name
    self.isOptional = isOptional
  }
}

/// Words that are accepted: single words, `lemma(...)`, or a list.
package struct WordChoice: Hashable, Sendable {
  /// Folded words and phrases; those of lists are written out.
  package let words: [String]
  /// Whether dictionary forms are compared instead of spellings.
  package let byLemma: Bool

  package init(words: [String], byLemma: Bool) {
    self.words = words
    self.byLemma = byLemma
  }
}

/// Shape 1: a predicate with its arguments, the same for every construction.
package struct ClausePattern: Hashable, Sendable {
  package enum Predicate: Hashable, Sendable {
    /// Dictionary forms of the verb, particle or preposition included: "leave", "step down", "take over".
    case verb(WordChoice)
    /// Dictionary forms of the noun: "departure", "tenure".
    case noun(WordChoice)
    /// A job title as predicate noun: "a founding member of X", "the CEO of X".
    case title(Capture)
  }

  /// Where a capture is looked for.
  package enum Place: Hashable, Sendable {
    case who, what, whom
    /// A date, period or duration anywhere in the clause.
    case when
    /// A complement with one of these markers: "to", "for", "as"; "poss" and "modifier" for owners and compound nouns.
    case marker([String])
    /// Anywhere in the clause.
    case anywhere
  }

  package struct Part: Hashable, Sendable {
    package let place: Place
    package let capture: Capture

    package init(place: Place, capture: Capture) {
      self.place = place
      self.capture = capture
    }
  }

  package let predicate: Predicate
  package let parts: [Part]
  /// Words of which at least one must stand in the clause's extent or beside it ("former", "again", "already").
  package let with: [WordChoice]
  /// Words that must not.
  package let without: [WordChoice]
  /// Words that must not stand in the title itself, when the predicate is one: a founder is no head.
  package let except: [WordChoice]
  /// Words of which one must stand in the title itself.
  package let only: [WordChoice]
  /// Nil: any.
  package let voice: Voice?
  /// Accepted tenses; empty: any.
  package let tenses: [String]

  package enum Voice: String, Hashable, Sendable, CaseIterable {
    case active, passive
  }

  package init(
    predicate: Predicate, parts: [Part], with: [WordChoice] = [], without: [WordChoice] = [], except: [WordChoice] = [],
    only: [WordChoice] = [], voice: Voice? = nil, tenses: [String] = []
  ) {
    self.except = except
    self.only = only
    self.predicate = predicate
    self.parts = parts
    self.with = with
    self.without = without
    self.voice = voice
    self.tenses = tenses
  }
}

/// Shape 2: a sequence of tokens, for telegraphic text.
package struct TokenPattern: Hashable, Sendable {
  package indirect enum Element: Hashable, Sendable {
    case words(WordChoice, isOptional: Bool)
    case capture(Capture)
    /// Up to this many tokens within the sentence, of any kind or none of them a number.
    case gap(Int, numbers: Bool)
    case optional([Element])
    case choice([[Element]])
    /// Elements whose words are captured as a text: "( series a|b | seed ):series".
    case named(String, [Element])
    /// The pattern starts or ends a block or sentence here.
    case edge
  }

  package let elements: [Element]
  /// Captures that come from outside the sequence: `who TOPIC-PERSON:person`.
  package let context: [ClausePattern.Part]
  /// Words of which at least one must stand in the sentence.
  package let with: [WordChoice]
  /// Words that must not.
  package let without: [WordChoice]

  package init(
    elements: [Element], context: [ClausePattern.Part], with: [WordChoice] = [], without: [WordChoice] = []
  ) {
    self.elements = elements
    self.context = context
    self.with = with
    self.without = without
  }
}

/// Shape 3: a row of a table; columns are named by their headers.
package struct TablePattern: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// Folded words of which one must stand in the header.
    package let headers: [String]
    package let capture: Capture

    package init(headers: [String], capture: Capture) {
      self.headers = headers
      self.capture = capture
    }
  }

  package let columns: [Column]
  /// Captures from cells whose row begins with one of the words: "Founded | 1998".
  package let rows: [Column]
  /// Whom the row or the table is about, when its cells do not say: the caption, the heading or the article does.
  package let context: [ClausePattern.Part]

  package init(columns: [Column], rows: [Column] = [], context: [ClausePattern.Part]) {
    self.columns = columns
    self.rows = rows
    self.context = context
  }
}
