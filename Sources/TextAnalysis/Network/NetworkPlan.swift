/// The make of one network: one hidden layer over the vectors of some tokens and the values of some state features
/// (Chen and Manning 2014).
package struct NetworkPlan: Sendable {
  /// One part of the vector of a token.
  package struct Part: Sendable {
    package let component: TokenComponent
    /// The numbers it takes; even.
    package let width: Int
  }

  /// The vector of a token, in this order.
  package let parts: [Part]
  /// For each token that the network looks at, how many numbers of its vector it sees; each ends a part.
  package let positions: [Int]
  /// The number of values of each state feature.
  package let states: [Int]
  /// The number of answers.
  package let actions: Int

  package init(parts: [(TokenComponent, Int)], positions: [Int], states: [Int], actions: Int) {
    self.parts = parts.map { Part(component: $0.0, width: $0.1) }
    self.positions = positions
    self.states = states
    self.actions = actions
  }

  /// The length of the vector of a token.
  package var vectorWidth: Int { parts.reduce(0) { $0 + $1.width } }
  /// The length of what the vector of a token holds of the token itself; the context, when there is one, stands behind it.
  var ownWidth: Int { parts.reduce(0) { $0 + ($1.component == .context ? 0 : $1.width) } }
  /// The length of the input that the positions make together.
  package var inputWidth: Int { positions.reduce(0, +) }
  /// `actions` filled up to whole blocks of the kernels.
  package var paddedActions: Int { (actions + 15) / 16 * 16 }
  package var stateRows: Int { states.reduce(0, +) }
  /// The width of the vectors in the word table.
  package static let wordWidth = 50

  package static let tagger = {
    let parts: [(TokenComponent, Int)] = [
      (.word, wordWidth), (.lexical, 16), (.gazetteer, 4), (.shape, 10), (.suffix2, 8), (.suffix3, 12), (.suffix4, 12),
      (.prefix3, 8), (.spacing, 4),
    ]
    let whole = 124
    let short = 80
    let tags = PartOfSpeech.allCases.count
    return NetworkPlan(
      parts: parts, positions: [whole, whole, whole, short, short, 66, 66], states: [tags, tags], actions: tags)
  }()

  /// The width of the scout's hidden layer.
  package static let contextWidth = 128
  /// A number of the scout's hidden layer is divided by two to this power, and cut at 127.
  package static let contextShift: Int16 = 4
  /// What one unit of the context is worth in training.
  package static let contextScale: Float = 0.02

  /// Guesses the relation of a token and on which side its head is from the words and tags around it, so that the parser sees more
  /// of the sentence than single words (after Zhang and Weiss 2016).
  package static let scout = {
    let parts: [(TokenComponent, Int)] = [
      (.tag, 20), (.word, wordWidth), (.lexical, 16), (.suffix3, 8), (.shape, 6), (.spacing, 2),
    ]
    let whole = 102
    let short = 86
    return NetworkPlan(
      parts: parts, positions: [whole, whole, whole, short, short, short, short, short, short], states: [],
      actions: 2 * DependencyRelation.allCases.count)
  }()

  package static let parser = {
    let parts: [(TokenComponent, Int)] = [
      (.tag, 20), (.word, wordWidth), (.lexical, 16), (.suffix3, 8), (.shape, 6), (.spacing, 2),
      (.context, contextWidth),
    ]
    let whole = 102 + contextWidth
    let short = 86
    let relations = DependencyRelation.allCases.count
    return NetworkPlan(
      parts: parts,
      positions: [whole, whole, short, whole, short, short] + Array(repeating: 70, count: 9),
      states: Array(repeating: relations, count: 10) + [8, 8, 64, 48, 16], actions: 2 + 2 * relations)
  }()

  package static let names = {
    let parts: [(TokenComponent, Int)] = [
      (.word, wordWidth), (.lexical, 16), (.tag, 12), (.gazetteer, 8), (.shape, 10), (.suffix3, 8), (.prefix3, 8),
    ]
    let whole = 112
    let middle = 96
    let labels = NameLabel.count
    return NetworkPlan(
      parts: parts, positions: [whole, whole, whole, middle, middle, 78, 78],
      states: [labels + 1, labels + 1, (labels + 1) * (labels + 1)], actions: labels)
  }()
}
