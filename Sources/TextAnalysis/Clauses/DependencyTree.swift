/// The arcs of one sentence with what is asked of them again and again: children in order, and how far each subtree reaches.
struct DependencyTree {
  let range: Range<Int>
  /// Of this sentence alone: a copy of the block's would be copied again by whoever changes one.
  private let arcs: ContiguousArray<DependencyArc>
  /// Children of token `i` are `children[starts[i - lower]..<starts[i - lower + 1]]`.
  private let starts: [Int]
  private let children: [Int]
  private let lows: [Int]
  private let highs: [Int]
  /// Every token after its head.
  let topDown: [Int]

  /// Nil when the sentence has no parse, or when its arcs leave the sentence or run in a circle. Linear.
  init?(_ text: AnalysedText, _ range: Range<Int>) {
    guard range.upperBound <= text.arcs.count, !range.isEmpty else { return nil }
    let lower = range.lowerBound
    var counts = [Int](repeating: 0, count: range.count + 1)
    for token in range {
      let head = Int(text.arcs[token].head)
      guard range.contains(head) else { return nil }
      if head != token { counts[head - lower + 1] += 1 }
    }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    var fill = counts
    var children = [Int](repeating: 0, count: counts[range.count])
    for token in range where Int(text.arcs[token].head) != token {
      let head = Int(text.arcs[token].head) - lower
      children[fill[head]] = token
      fill[head] += 1
    }
    var order = range.filter { Int(text.arcs[$0].head) == $0 }
    var next = 0
    while next < order.count {
      let token = order[next] - lower
      order.append(contentsOf: children[counts[token]..<counts[token + 1]])
      next += 1
    }
    guard order.count == range.count else { return nil }
    var lows = Array(range)
    var highs = Array(range)
    for token in order.reversed() {
      let head = Int(text.arcs[token].head)
      guard head != token else { continue }
      lows[head - lower] = min(lows[head - lower], lows[token - lower])
      highs[head - lower] = max(highs[head - lower], highs[token - lower])
    }
    self.range = range
    arcs = ContiguousArray(text.arcs[range])
    starts = counts
    self.children = children
    self.lows = lows
    self.highs = highs
    topDown = order
  }

  func head(_ token: Int) -> Int { Int(arcs[token - range.lowerBound].head) }

  func relation(_ token: Int) -> DependencyRelation { arcs[token - range.lowerBound].relation }

  func children(_ token: Int) -> ArraySlice<Int> {
    children[starts[token - range.lowerBound]..<starts[token - range.lowerBound + 1]]
  }

  func children(_ token: Int, _ relation: DependencyRelation) -> [Int] {
    children(token).filter { self.relation($0) == relation }
  }

  func child(_ token: Int, _ relation: DependencyRelation) -> Int? { children(token).first { self.relation($0) == relation } }

  /// First and last token of the subtree.
  func low(_ token: Int) -> Int { lows[token - range.lowerBound] }
  func high(_ token: Int) -> Int { highs[token - range.lowerBound] }
}
