package import SourceText

/// What one article yields: a value that can be written and read back. It depends on the article's bytes, its declared
/// metadata and the rules, and on nothing else.
package struct ArticleClaims: Hashable, Sendable {
  package var title: String?
  package var outlet: String?
  /// Days since 1970-01-01.
  package var published: Int?
  /// "front matter", "dateline" ...; nil when the day is unknown.
  package var publishedFrom: String?
  package var words: Int
  /// Numbered by their index.
  package var entities: [Entity]
  /// In the order of the text.
  package var claims: [Claim]
  package var unread: [UnreadSentence]
  /// By which copies are told; nil when nobody has looked.
  package var wordSequences: WordSequences?

  package init(
    title: String? = nil, outlet: String? = nil, published: Int? = nil, publishedFrom: String? = nil, words: Int = 0,
    entities: [Entity] = [], claims: [Claim] = [], unread: [UnreadSentence] = [],
    wordSequences: WordSequences? = nil
  ) {
    self.title = title
    self.outlet = outlet
    self.published = published
    self.publishedFrom = publishedFrom
    self.words = words
    self.entities = entities
    self.claims = claims
    self.unread = unread
    self.wordSequences = wordSequences
  }
}

/// A sentence with a date, a number, a name or a quotation that gave no claim.
package struct UnreadSentence: Hashable, Sendable {
  package let span: ByteSpan
  package let reason: String

  package init(span: ByteSpan, reason: String) {
    self.span = span
    self.reason = reason
  }
}
