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

/// The stack, the rest of the sentence, and the arcs so far. Tokens are counted from 0 in the sentence; -1 is no token.
package struct ParserState: Sendable {
  /// What is known of a token.
  package struct Node: Sendable {
    package var head: Int32 = -1
    package var relation: UInt8 = 0
    /// Number of dependents on each side.
    package var leftCount: UInt8 = 0
    package var rightCount: UInt8 = 0
    /// The outermost and the second outermost dependent on each side.
    package var left1: Int32 = -1
    package var left2: Int32 = -1
    package var right1: Int32 = -1
    package var right2: Int32 = -1
  }

  package private(set) var nodes: [Node]
  package private(set) var stack: [Int32] = []
  /// The next token; `nodes.count` when none is left.
  package private(set) var next = 0
  private let context: ParserContext

  package init(_ context: ParserContext) {
    self.context = context
    nodes = Array(repeating: Node(), count: context.count)
    stack.reserveCapacity(16)
  }

  package var isFinished: Bool { next == nodes.count }

  /// The possible moves. Marks are no heads, and the last token finds a head when there is one.
  package var moves: ParserMoves {
    guard let top = stack.last.map({ Int($0) }) else { return .shift }
    var moves: ParserMoves = []
    let isAttached = nodes[top].head >= 0
    if next + 1 < nodes.count { moves.insert(.shift) }
    if isAttached { moves.insert(.reduce) } else if !context.isMark(next) { moves.insert(.left) }
    if !context.isMark(top) { moves.insert(.right) }
    return moves.isEmpty || moves == .reduce && stack.count == 1 ? .shift : moves
  }

  package mutating func apply(_ move: ParserMove) {
    switch move {
    case .shift:
      stack.append(Int32(next))
      next += 1
    case .reduce:
      stack.removeLast()
    case .left(let relation):
      attach(Int(stack.removeLast()), to: next, relation)
    case .right(let relation):
      attach(next, to: Int(stack[stack.count - 1]), relation)
      stack.append(Int32(next))
      next += 1
    }
  }

  /// Makes `dependent` depend on `head`; dependents arrive from the inside out on the right and from the inside out on the left.
  private mutating func attach(_ dependent: Int, to head: Int, _ relation: UInt8) {
    nodes[dependent].head = Int32(head)
    nodes[dependent].relation = relation
    if dependent < head {
      nodes[head].left2 = nodes[head].left1
      nodes[head].left1 = Int32(dependent)
      nodes[head].leftCount = min(nodes[head].leftCount + 1, 3)
    } else {
      nodes[head].right2 = nodes[head].right1
      nodes[head].right1 = Int32(dependent)
      nodes[head].rightCount = min(nodes[head].rightCount + 1, 3)
    }
  }

  /// Leaves the tokens without a head on the stack as the only ones, and takes the last of them back as the next token: the state
  /// that asks which of the last two depends on the other. `nil` when at most one token has no head.
  ///
  /// - Precondition: `isFinished`.
  package func rejoining() -> ParserState? {
    var state = self
    state.stack = stack.filter { nodes[Int($0)].head < 0 }
    guard state.stack.count > 1 else { return nil }
    state.next = Int(state.stack.removeLast())
    return state
  }

  /// The state after the answer to `rejoining`, finished again.
  package mutating func finishRejoining(_ move: ParserMove) {
    let token = Int32(next)
    apply(move)
    if case .left = move { stack.append(token) }
    next = nodes.count
  }

  /// Fills in what the network looks at, in the order of `NetworkPlan.parser`.
  package func describe(_ situation: inout NetworkSituation) {
    let depth = stack.count
    let top = depth > 0 ? Int(stack[depth - 1]) : -1
    let second = depth > 1 ? Int(stack[depth - 2]) : -1
    let third = depth > 2 ? Int(stack[depth - 3]) : -1
    let none = Node()
    let topNode = top >= 0 ? nodes[top] : none
    let nextNode = next < nodes.count ? nodes[next] : none
    let secondNode = second >= 0 ? nodes[second] : none
    func set(_ position: Int, _ token: Int) { situation.tokens[position] = Int32(token + 1) }
    func ahead(_ distance: Int) -> Int { next + distance < nodes.count ? next + distance : -1 }
    set(0, top)
    set(1, second)
    set(2, third)
    set(3, ahead(0))
    set(4, ahead(1))
    set(5, ahead(2))
    set(6, ahead(3))
    set(7, Int(topNode.head))
    set(8, Int(topNode.left1))
    set(9, Int(topNode.left2))
    set(10, Int(topNode.right1))
    set(11, Int(topNode.right2))
    set(12, Int(nextNode.left1))
    set(13, Int(nextNode.left2))
    set(14, Int(secondNode.right1))
    set(15, Int(secondNode.left1))
    set(16, top >= 0 && top + 1 < nodes.count ? top + 1 : -1)
    set(17, top >= 1 ? top - 1 : -1)
    set(18, next >= 1 ? next - 1 : -1)
    func relation(_ token: Int32) -> Int32 { token >= 0 ? Int32(nodes[Int(token)].relation) : 0 }
    situation.states[0] = Int32(topNode.relation)
    situation.states[1] = Int32(secondNode.relation)
    situation.states[2] = relation(topNode.head)
    situation.states[3] = relation(topNode.left1)
    situation.states[4] = relation(topNode.left2)
    situation.states[5] = relation(topNode.right1)
    situation.states[6] = relation(topNode.right2)
    situation.states[7] = relation(nextNode.left1)
    situation.states[8] = relation(nextNode.left2)
    situation.states[9] = relation(secondNode.right1)
    situation.states[10] = Self.distance(top, next)
    situation.states[11] = Self.distance(second, top)
    situation.states[12] = Int32(topNode.leftCount) * 16 + Int32(topNode.rightCount) * 4 + Int32(nextNode.leftCount)
    situation.states[13] = top >= 0 && next < nodes.count ? Int32(context.between(top + 1, next)) : 0
    situation.states[14] = Int32(min(depth, 3) * 4 + min(nodes.count - next, 3))
  }

  /// 0 for no token, then 1, 2, 3, 4, 5-6, 7-10, more.
  private static func distance(_ left: Int, _ right: Int) -> Int32 {
    guard left >= 0, right >= 0 else { return 0 }
    switch right - left {
    case ..<5: return Int32(max(1, right - left))
    case ..<7: return 5
    case ..<11: return 6
    default: return 7
    }
  }
}

/// What the parser asks of the tokens of a sentence beside their vectors.
package struct ParserContext: Sendable {
  private let marks: [Bool]
  /// Before each token, the number of commas, of verbs, of conjunctions and relative words, of brackets.
  private let counts: [(commas: Int32, verbs: Int32, joints: Int32, brackets: Int32)]

  package init(tags: [PartOfSpeech]) {
    marks = tags.map { $0.isMark }
    var counts = [(commas: Int32(0), verbs: Int32(0), joints: Int32(0), brackets: Int32(0))]
    counts.reserveCapacity(tags.count + 1)
    for tag in tags {
      var count = counts[counts.count - 1]
      switch tag {
      case .comma, .colon: count.commas += 1
      case .md, .vbd, .vbp, .vbz: count.verbs += 1
      case .cc, .wdt, .wp, .wrb: count.joints += 1
      case .leftBracket, .rightBracket, .openingQuote, .closingQuote: count.brackets += 1
      default: break
      }
      counts.append(count)
    }
    self.counts = counts
  }

  package var count: Int { marks.count }

  /// Whether a token is a punctuation mark, which heads nothing.
  package func isMark(_ token: Int) -> Bool { marks[token] }

  /// A number below 48 that tells what stands in `first ..< last`: commas 0, 1, 2 or more; a finite verb; a joining word;
  /// one, or two and more brackets and quotation marks.
  func between(_ first: Int, _ last: Int) -> Int {
    guard first <= last else { return 0 }
    let from = counts[first]
    let to = counts[last]
    let commas = min(to.commas - from.commas, 2)
    let verb: Int32 = to.verbs > from.verbs ? 1 : 0
    let joint: Int32 = to.joints > from.joints ? 1 : 0
    let brackets = min(to.brackets - from.brackets, 3)
    return Int(((commas * 2 + verb) * 2 + joint) * 4 + brackets)
  }
}

extension PartOfSpeech {
  /// A punctuation mark, which stands for nothing and heads nothing.
  var isMark: Bool {
    switch self {
    case .comma, .period, .colon, .openingQuote, .closingQuote, .leftBracket, .rightBracket, .hyph, .nfp: true
    default: false
    }
  }
}
