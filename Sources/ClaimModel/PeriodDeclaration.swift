/// A stretch of time with a start and an end that claims speak of: a stint of a person at an organisation, a life, an existence.
package struct PeriodDeclaration: Hashable, Sendable {
  /// "stint".
  package let name: String
  package let about: String
  /// Names and types of what identifies it: person, organization.
  package let parties: [SlotDeclaration]
  /// Whether there can be several for the same parties: a person may return, nobody is born twice.
  package let repeats: Bool
  /// Dates of one instant further apart than this, in days, that no slip of the pen explains are of two bearers of one name; nil: never.
  package let namesakeInDays: Int?
  /// How a headline names it, with parties in braces: "{person} at {organization}".
  package let label: String
  /// How a headline names its two instants and its length: "start", "end", "length".
  package let words: Words
  /// Codes of findings that differ from the usual ones, by shape: "date" → "CC601".
  package let codes: [ConflictShape: String]

  package struct Words: Hashable, Sendable {
    package let start: String
    package let end: String
    package let length: String

    package init(start: String, end: String, length: String) {
      self.start = start
      self.end = end
      self.length = length
    }
  }

  package init(
    name: String, about: String, parties: [SlotDeclaration], repeats: Bool, namesakeInDays: Int? = nil, label: String,
    words: Words, codes: [ConflictShape: String]
  ) {
    self.name = name
    self.about = about
    self.parties = parties
    self.repeats = repeats
    self.namesakeInDays = namesakeInDays
    self.label = label
    self.words = words
    self.codes = codes
  }
}

/// What a temporal conflict looks like, from the claims in its minimal set.
package enum ConflictShape: String, Hashable, Sendable, CaseIterable {
  /// Two dates of one instant.
  case date
  /// Two lengths of one period.
  case length
  /// A length against a start and an end of one claim.
  case interval
  /// A start and a length of some claims against an end of others.
  case sum
  /// An end before its start.
  case reversed
  /// A cycle of before and after.
  case order
  /// A present tense against an end long past.
  case stale
  /// A move from where the person no longer was.
  case origin
  /// A member of a count or an ordinal that does not fit its class.
  case member
  /// Former and current at one time.
  case status
  /// Periods that a link ties together: founded after somebody worked there, an act before birth.
  case link
}

/// A constraint that a claim's time slot puts on an instant: "date = stint.end", "asOf <= stint.end + 6 months".
package struct TimeBinding: Hashable, Sendable {
  package enum Relation: String, Hashable, Sendable {
    case equal = "="
    case atMost = "<="
    case atLeast = ">="
  }

  /// The slot of the claim that holds the date, the duration or the age.
  package let slot: String
  package let relation: Relation
  package let target: Target
  /// Days added to the target; negative to subtract.
  package let offsetInDays: Int
  /// The shape that a conflict through this binding has, when it is not the usual one: `stale`, `origin`, `member`, `status`.
  package let shape: ConflictShape?

  package enum Target: Hashable, Sendable {
    /// An instant of a period.
    case instant(PeriodReference, Instant)
    /// The time from the start to the end of a period; the slot holds a duration.
    case length(PeriodReference)
    /// The time from the start of a period to the date in another slot of the claim; the slot holds a duration or an age.
    case elapsed(PeriodReference, until: String)
    /// Which of several periods it is; the slot holds an ordinal.
    case number(PeriodReference)
  }

  package enum Instant: String, Hashable, Sendable {
    case start, end
  }

  package init(slot: String, relation: Relation, target: Target, offsetInDays: Int = 0, shape: ConflictShape? = nil) {
    self.slot = slot
    self.relation = relation
    self.target = target
    self.offsetInDays = offsetInDays
    self.shape = shape
  }
}

/// A period named by the slots that hold its parties: "stint(person, from)".
package struct PeriodReference: Hashable, Sendable {
  package let period: String
  /// Slots of the claim, in the order of the period's parties.
  package let slots: [String]

  package init(period: String, slots: [String]) {
    self.period = period
    self.slots = slots
  }
}
