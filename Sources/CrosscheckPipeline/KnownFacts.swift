/// Facts that an editor holds to be settled, each file of them as one more article.
package struct KnownFacts: Sendable {
  /// With `isKnown` set.
  package var articles: [ComparableArticle] = []
  /// Names that mean one person or organisation.
  package var aliases: [[String]] = []

  package init() {}
}
