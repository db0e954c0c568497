package import NormalValues

/// What relative words are reckoned from; carried from block to block of one article.
package struct ReferenceTime: Hashable, Sendable {
  /// The day of publication, counted from 1970-01-01. Nil: unknown, and "last week" has no value.
  package var published: Int?
  /// The last date the article named, from which "a year later" and "that month" are reckoned.
  package var antecedent: StatedDate?
  /// How dates of slashes are read.
  package var order: DateOrder

  package init(published: Int?, antecedent: StatedDate? = nil, order: DateOrder = .monthFirst) {
    self.published = published
    self.antecedent = antecedent
    self.order = order
  }
}
