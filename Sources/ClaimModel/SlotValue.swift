package import NormalValues

/// What fills a slot.
///
/// Large values stand behind a reference, so that a claim is small whatever its slots could hold.
package enum SlotValue: Hashable, Sendable {
  case entity(EntityID)
  /// A closed or open set of people or things, in the order of the text.
  case entities([EntityID])
  /// Words without a normal form of their own, folded: "pre-training", "retired".
  case text(String)
  indirect case title(Title)
  case date(StatedDate)
  indirect case duration(StatedDuration)
  indirect case number(StatedNumber)
  indirect case money(StatedMoney)
  case ordinal(Int)
  /// Completed years.
  case age(ClosedRange<Int>)
  indirect case quotation(Quotation)
}

/// A job title in normal form.
package struct Title: Hashable, Sendable {
  /// The name that all synonyms share: "chief executive" for "CEO".
  package let canonical: String
  /// As the text has it.
  package let words: String

  package init(canonical: String, words: String) {
    self.canonical = canonical
    self.words = words
  }
}

/// The words of an utterance.
package struct Quotation: Hashable, Sendable {
  /// Between the marks, as written.
  package let words: String
  /// Whether the quotation stands as a sentence of its own; false for a part woven into the writer's sentence.
  package let isWhole: Bool

  package init(words: String, isWhole: Bool) {
    self.words = words
    self.isWhole = isWhole
  }
}
