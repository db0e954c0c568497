import ClaimModel
import NormalValues

/// What a capture caught, and the tokens it came from.
struct Filler: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case entity(EntityID)
    case entities([EntityID])
    /// A team by its words; it becomes an entity when a claim is made of it.
    case team(String)
    case title(Title)
    case value(NormalValue)
    case quotation(Quotation)
    case words(String)
    /// An organisation that the words leave out ("He left in 2017"): the one last told of.
    case elided
    /// Likewise, but not one that the person is told to have left: "She joined Northwind and became treasurer in 2017".
    case elidedUnlessLeft
    /// The place of an office that stands alone ("She had been mayor since 2015"): that of the last such office of the article.
    case elidedPlace
  }

  var content: Content
  /// Nil when no words of the block state it: the topic of the article.
  var tokens: Range<Int>?
  /// The organisation by which a person is described: "one of its co-founders".
  var employer: EntityID?
  /// Index of the block of the words; nil for the block of the match.
  var block: Int?
  /// The head of the coordinated phrase that a number or a counted noun stands in: "three vans and two buses" has two.
  var phrase: Int?
  /// What was done to the words: "\"she\" is Ada Smith (line 3)".
  var steps: [String] = []
  var confidence: Derivation.Confidence = .high

  init(_ content: Content, tokens: Range<Int>?, steps: [String] = [], confidence: Derivation.Confidence = .high) {
    self.content = content
    self.tokens = tokens
    self.steps = steps
    self.confidence = confidence
  }

  /// Whether it stands for what the words leave out.
  var isElided: Bool { content == .elided || content == .elidedUnlessLeft || content == .elidedPlace }

  var title: Title? {
    if case .title(let title) = content { return title }
    return nil
  }

  var entity: EntityID? {
    if case .entity(let id) = content { return id }
    return nil
  }
}

/// What the captures of a rule caught: several fillers where the text coordinates ("Ada Smith and Lee Park").
typealias Captures = [String: [Filler]]
