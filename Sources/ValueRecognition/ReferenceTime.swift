package import NormalValues

/// What relative words are reckoned from; carried from block to block of one article.
package struct ReferenceTime: Hashable, Sendable {
  /// The day of publication, counted from 1970-01-01. Nil: unknown, and "last week" has no value.
  package var published: Int?
  /// The days of a month or a year that is all that is known of the publication; nil where the day is known, or nothing.
  package var issue: ClosedRange<Int>?
  /// The last date the article named, from which "a year later" and "that month" are reckoned.
  package var antecedent: StatedDate?
  /// The month (`year * 12 + month - 1`) of the sentence that last began with its date, in a run of such sentences: "In 2009, …
  /// In March, …". Bare months that open the sentences after it follow it. Nil outside such a run.
  package var chronicle: Int?
  /// How dates of slashes are read.
  package var order: DateOrder

  package init(
    published: Int?, issue: ClosedRange<Int>? = nil, antecedent: StatedDate? = nil, order: DateOrder = .monthFirst
  ) {
    self.published = published
    self.issue = published == nil ? issue : nil
    self.antecedent = antecedent
    self.order = order
  }

  /// A day from which units of `grain` may be reckoned: that of publication, or where the issue lies in one such unit its first.
  func day(for grain: StatedDate.Grain) -> Int? {
    if let published { return published }
    guard let issue, let unit = CalendarUnit(grain, containing: issue.lowerBound), unit.days.contains(issue.upperBound) else {
      return nil
    }
    return issue.lowerBound
  }
}
