import ClaimModel

/// A finding before its level, id and place in the list are known.
struct FindingDraft: Sendable {
  /// "CC201"; empty for a corroboration.
  var code: String
  var relation: Finding.Relation = .contradiction
  var grade: Finding.Grade? = .impossible
  var scope: Finding.Scope
  var subjects: [EntityID]
  var headline: String
  var why: String
  var holdsIf: String?
  var repairs: [Repair] = []
  /// The minimal set.
  var claims: [Int]
  var sides: [Side]
  /// What it is about, as text that is the same in any run: the id is made from it, the code and the values.
  var identity: String
  /// Taxonomy of a corroboration; a contradiction has that of its code.
  var taxonomy: String?

  /// Claims that it casts doubt on, so that they corroborate nothing; nil for all of the sides.
  var doubtedClaims: [Int]?
  /// Entries of the timeline likewise.
  var doubtedEntries: Set<Int> = []

  /// A single change that removes the conflict.
  struct Repair: Sendable {
    /// "without “left in 2010”", "if “left in 2010” is left in 2012".
    let words: String
    /// Sources that state what then holds.
    let sources: [Int]

    init(_ words: String, sources: [Int] = []) {
      self.words = words
      self.sources = sources
    }
  }

  struct Side: Sendable {
    /// As people read it.
    var value: String
    var claims: [Int]
    /// What the id is made from where it is not the value: the same however labels and articles put it.
    var identity: String?
  }
}
