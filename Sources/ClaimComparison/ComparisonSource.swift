package import ClaimModel

/// What comparison has to know of an article: nothing of its text.
package struct ComparisonSource: Hashable, Sendable {
  /// As the run names it; unique within the run.
  package let path: String
  package let outlet: String?
  /// The headline; two articles of one outlet with one headline are two versions of one text.
  package let title: String?
  /// Days since 1970-01-01; nil when unknown.
  package let published: Int?
  /// Whether it was given to compare against: conflicts among such articles alone are not reported.
  package let isReference: Bool
  /// Whether it is a file of known facts: conflicts with it have the scope *known*, and conflicts inside it are not reported.
  package let isKnown: Bool
  /// By which sources that copy each other are told; nil when the text is unknown.
  package let wordSequences: WordSequences?
  /// Names that few articles of the run have, by number; nil in a run of few articles, which are taken for one topic.
  package let tellingNames: Set<Int>?
  /// Whatever the article names, in claims or beside them; empty when unknown.
  package let named: Set<EntityID>

  package init(
    path: String, outlet: String? = nil, title: String? = nil, published: Int? = nil, isReference: Bool = false,
    isKnown: Bool = false, wordSequences: WordSequences? = nil, tellingNames: Set<Int>? = nil,
    named: Set<EntityID> = []
  ) {
    self.path = path
    self.outlet = outlet
    self.title = title
    self.published = published
    self.isReference = isReference
    self.isKnown = isKnown
    self.wordSequences = wordSequences
    self.tellingNames = tellingNames
    self.named = named
  }

  /// Whether both tell of one day's events: they appeared within three days of each other, or within a month, or undated, in a run of few
  /// articles. In a larger run they need a telling name in common too.
  func tellsOfOneDay(as other: ComparisonSource) -> Bool {
    guard path != other.path else { return true }
    let days = published.flatMap { published in other.published.map { abs(published - $0) } }
    guard let tellingNames, let others = other.tellingNames else { return days ?? 0 <= 31 }
    return days ?? .max <= 3 && !tellingNames.isDisjoint(with: others)
  }
}
