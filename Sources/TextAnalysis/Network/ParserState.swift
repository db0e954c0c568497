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

  /// The possible moves. Marks are no heads, nothing depends on what stands in brackets beside it, and the last token finds a head
  /// when there is one.
  package var moves: ParserMoves {
    guard let top = stack.last.map({ Int($0) }) else { return .shift }
    var moves: ParserMoves = []
    let isAttached = nodes[top].head >= 0
    if next + 1 < nodes.count { moves.insert(.shift) }
    if isAttached {
      moves.insert(.reduce)
    } else if !context.isMark(next), context.mayHead(next, top) {
      moves.insert(.left)
    }
    if !context.isMark(top), context.mayHead(top, next) { moves.insert(.right) }
    return moves.isEmpty || moves == .reduce && stack.count == 1 ? .shift : moves
  }

  /// The moves that answer `takeBack`: left and right, one at least. Brackets give way before marks become heads.
  package var joiningMoves: ParserMoves {
    if let top = stack.last, context.isRoot(Int(top)) { return .right }
    if context.isRoot(next) { return .left }
    let moves = moves.intersection([.left, .right])
    guard moves.isEmpty, let top = stack.last else { return moves }
    return context.isMark(Int(top)) && !context.isMark(next) ? .left : .right
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

  /// Leaves only the tokens without a head on the stack.
  ///
  /// - Precondition: `isFinished`.
  package mutating func keepHeadless() { stack.removeAll { nodes[Int($0)].head >= 0 } }

  /// Takes the last of several tokens on the stack back as the next one: the state that asks which of the last two depends on the
  /// other. False when there is but one.
  package mutating func takeBack() -> Bool {
    guard stack.count > 1, let last = stack.popLast() else { return false }
    next = Int(last)
    return true
  }

  /// Applies the answer to `takeBack`, a left or a right move: the one of the two tokens without a head stays on the stack.
  package mutating func join(_ move: ParserMove) {
    let token = Int32(next)
    apply(move)
    if case .left = move { stack.append(token) } else { stack.removeLast() }
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
    set(6, Int(topNode.head))
    set(7, Int(topNode.left1))
    set(8, Int(topNode.left2))
    set(9, Int(topNode.right1))
    set(10, Int(topNode.right2))
    set(11, Int(nextNode.left1))
    set(12, Int(nextNode.left2))
    set(13, Int(secondNode.right1))
    set(14, Int(secondNode.left1))
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
