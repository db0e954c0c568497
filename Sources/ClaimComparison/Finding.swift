package import ClaimModel

/// Statements that cannot all hold, or that agree.
package struct Finding: Hashable, Sendable {
  package enum Relation: String, Hashable, Sendable {
    case contradiction, corroboration
  }

  package enum Grade: String, Hashable, Sendable, CaseIterable {
    /// No reading fits.
    case impossible
    /// Fits only in a corner, which `holdsIf` names.
    case strained
    /// Differs without excluding: scope, wording, focus.
    case divergent
  }

  package enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Between articles.
    case cross
    /// Inside one article.
    case `internal`
    /// Against the known facts.
    case known
  }

  /// Six to twelve hexadecimal digits made from kind, key and values: the same while those stay.
  package var id: String
  /// Sixteen hexadecimal digits of the same, which no other finding of the run can lengthen; empty when not known.
  package var fingerprint = ""
  /// "CC201".
  package var rule: String
  /// "D01".
  package var taxonomy: String
  package var relation: Relation
  /// Nil for a corroboration.
  package var grade: Grade?
  package var scope: Scope
  package var level: FindingDeclaration.Level
  /// What it is about; the first is the one that reports group by.
  package var subjects: [EntityID]
  /// A question with both values: "Ada Smith, CEO of Northwind: since 2011 or 2013?"
  package var headline: String
  /// Which test failed, in a sentence without full stop.
  package var why: String
  /// The corner in which a strained set would still hold.
  package var holdsIf: String?
  /// Single changes that would remove the conflict.
  package var repairs: [String]
  /// The minimal set: without any one of them the rest can hold. Indices into the run's claims, ascending.
  package var claims: [Int]
  /// The values that stand against each other, with every claim and article for each; the first article of the run first.
  package var sides: [Side]
  /// Which of its sources count as one voice, and why: a clause without full stop; nil when each speaks for itself.
  package var independence: String?
  /// Whether a file of accepted findings knows it.
  package var state = State.new
  /// Why it is not reported though it stands; nil when it is.
  package var suppression: Suppression?

  package enum State: String, Hashable, Sendable {
    case new, unchanged
  }

  /// That an editor has looked at a finding and lets it stand.
  package struct Suppression: Hashable, Sendable {
    package enum Place: String, Hashable, Sendable {
      /// A comment in an article.
      case inSource
      /// A file of accepted findings.
      case external
    }

    package let place: Place
    package let reason: String

    package init(_ place: Place, reason: String) {
      self.place = place
      self.reason = reason
    }
  }

  /// The side that more independent voices take than any other; nil when there is none, or one side only.
  package var majority: Int? {
    guard sides.count > 1, let most = sides.map(\.voices).max() else { return nil }
    let leading = sides.indices.filter { sides[$0].voices == most }
    return leading.count == 1 ? leading[0] : nil
  }

  /// What tells it apart for as long as its kind, key and values stay, in reports that are compared over time.
  package var stableIdentity: String { fingerprint.isEmpty ? id : fingerprint }

  package struct Side: Hashable, Sendable {
    /// In words: "2011", "five years".
    package var value: String
    package var claims: [Int]
    package var sources: [Int]
    /// How many of the sources speak for themselves: those that copy each other are one voice.
    package var voices: Int

    package init(value: String, claims: [Int], sources: [Int], voices: Int? = nil) {
      self.value = value
      self.claims = claims
      self.sources = sources
      self.voices = voices ?? sources.count
    }
  }

  package init(
    id: String, rule: String, taxonomy: String, relation: Relation, grade: Grade?, scope: Scope,
    level: FindingDeclaration.Level, subjects: [EntityID], headline: String, why: String, holdsIf: String? = nil,
    repairs: [String] = [], claims: [Int], sides: [Side],
    independence: String? = nil
  ) {
    self.id = id
    self.rule = rule
    self.taxonomy = taxonomy
    self.relation = relation
    self.grade = grade
    self.scope = scope
    self.level = level
    self.subjects = subjects
    self.headline = headline
    self.why = why
    self.holdsIf = holdsIf
    self.repairs = repairs
    self.claims = claims
    self.sides = sides
    self.independence = independence
  }
}
