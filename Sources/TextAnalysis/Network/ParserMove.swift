/// A move of the arc-eager parser (Nivre 2004).
package enum ParserMove: Hashable, Sendable {
  /// The next token goes on the stack.
  case shift
  /// The top of the stack, which has a head, goes.
  case reduce
  /// The top of the stack depends on the next token, and goes.
  case left(UInt8)
  /// The next token depends on the top of the stack, and goes on it.
  case right(UInt8)

  private static let relations = DependencyRelation.allCases.count

  /// Number of the move among the answers of the parser's network.
  package var action: Int {
    switch self {
    case .shift: 0
    case .reduce: 1
    case .left(let relation): 2 + Int(relation)
    case .right(let relation): 2 + Self.relations + Int(relation)
    }
  }

  package init(action: Int) {
    switch action {
    case 0: self = .shift
    case 1: self = .reduce
    case ..<(2 + Self.relations): self = .left(UInt8(action - 2))
    default: self = .right(UInt8(action - 2 - Self.relations))
    }
  }
}

/// The kinds of moves that are possible in a state.
package struct ParserMoves: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let shift = ParserMoves(rawValue: 1)
  package static let reduce = ParserMoves(rawValue: 2)
  package static let left = ParserMoves(rawValue: 4)
  package static let right = ParserMoves(rawValue: 8)

  /// Whether the move with this number is among them.
  package func allows(action: Int) -> Bool {
    switch ParserMove(action: action) {
    case .shift: contains(.shift)
    case .reduce: contains(.reduce)
    case .left: contains(.left)
    case .right: contains(.right)
    }
  }
}
