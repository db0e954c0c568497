import LanguageCorpora
import TextAnalysis

/// Learning to parse, with the tags of the tagger, by the dynamic oracle of the arc-eager system (Goldberg and Nivre 2012).
struct ParserTask: TrainingTask {
  let sentences: [AnnotatedSentence]
  let model: LanguageModel
  let plan = NetworkPlan.parser
  /// By sentence: the tags given by the model.
  private let tags: [[PartOfSpeech]]

  /// Non-projective sentences are left out: the oracle holds for projective trees only.
  init(sentences: [AnnotatedSentence], model: LanguageModel) {
    self.sentences = sentences.filter(\.isProjective)
    self.model = model
    tags = self.sentences.map { model.taggedFeatures($0).tags }
  }

  var sentenceCount: Int { sentences.count }
  func isForLast(_ sentence: Int) -> Bool { sentences[sentence].isForLast }
  func features(_ sentence: Int) -> [TokenFeatures] {
    var features = model.features(of: sentences[sentence].spans, in: sentences[sentence].bytes)
    for index in features.indices { features[index][.tag] = UInt16(tags[sentence][index].rawValue) }
    return features
  }
  func context(_ sentence: Int) -> [Int8] { model.context(of: features(sentence)) }
  func steps(_ sentence: Int) -> Int { 2 * sentences[sentence].count }
  func start(_ sentence: Int) -> ParserState { ParserState(ParserContext(tags: tags[sentence])) }
  func isFinished(_ state: ParserState) -> Bool { state.isFinished }
  func describe(_ state: ParserState, _ situation: inout NetworkSituation) { state.describe(&situation) }
  func apply(_ action: Int, _ state: inout ParserState) { state.apply(ParserMove(action: action)) }

  func judge(_ state: ParserState, _ sentence: Int, _ verdicts: UnsafeMutableBufferPointer<UInt8>) {
    let moves = state.moves
    for action in 0..<plan.actions where moves.allows(action: action) { verdicts[action] = 1 }
    verdicts[ParserMove.left(0).action] = 0
    verdicts[ParserMove.right(0).action] = 0
    let costs = costs(state, sentences[sentence].heads)
    var lowest = Int.max
    let relations = sentences[sentence].relations
    var candidates: [(action: Int, cost: Int)] = []
    if moves.contains(.shift) { candidates.append((ParserMove.shift.action, costs.shift)) }
    if moves.contains(.reduce) { candidates.append((ParserMove.reduce.action, costs.reduce)) }
    if moves.contains(.left), let top = state.stack.last {
      candidates.append((ParserMove.left(relations[Int(top)]).action, costs.left))
    }
    if moves.contains(.right) { candidates.append((ParserMove.right(relations[state.next]).action, costs.right)) }
    for candidate in candidates { lowest = min(lowest, candidate.cost) }
    for candidate in candidates where candidate.cost == lowest { verdicts[candidate.action] = 2 }
  }

  /// How many arcs of the tree each move puts out of reach.
  private func costs(
    _ state: ParserState, _ heads: [Int32]
  ) -> (shift: Int, reduce: Int, left: Int, right: Int) {
    guard let last = state.stack.last else { return (0, 0, 0, 0) }
    let top = Int(last)
    let next = state.next
    let nextHead = Int(heads[next])
    let topHead = Int(heads[top])
    var waiting = 0
    for token in next..<heads.count where heads[token] == last { waiting += 1 }
    // Dependents of the next token on the stack, and whether its head is there.
    var below = 0
    var headIsOnStack = false
    for token in state.stack {
      if Int(heads[Int(token)]) == next, state.nodes[Int(token)].head < 0 { below += 1 }
      if Int(token) == nextHead { headIsOnStack = true }
    }
    let shift = below + (headIsOnStack ? 1 : 0)
    let left = waiting + (topHead > next || topHead < 0 ? 1 : 0)
    let right = below + (nextHead != top && (headIsOnStack || nextHead > next || nextHead < 0) ? 1 : 0)
    return (shift, waiting, left, right)
  }
}

/// Learning to guess the relation of a token and the side of its head, with the tags of the tagger.
struct ScoutTask: TrainingTask {
  let sentences: [AnnotatedSentence]
  let model: LanguageModel
  let plan = NetworkPlan.scout

  var sentenceCount: Int { sentences.count }
  func isForLast(_ sentence: Int) -> Bool { sentences[sentence].isForLast }
  func features(_ sentence: Int) -> [TokenFeatures] { model.taggedFeatures(sentences[sentence]).features }
  func steps(_ sentence: Int) -> Int { sentences[sentence].count }
  func start(_ sentence: Int) -> LabelSequence { LabelSequence(count: sentences[sentence].count) }
  func isFinished(_ state: LabelSequence) -> Bool { state.isFinished }
  func describe(_ state: LabelSequence, _ situation: inout NetworkSituation) { state.scouting(&situation) }
  func apply(_ action: Int, _ state: inout LabelSequence) { state.append(action) }

  func judge(_ state: LabelSequence, _ sentence: Int, _ verdicts: UnsafeMutableBufferPointer<UInt8>) {
    for action in 0..<plan.actions { verdicts[action] = 1 }
    let head = Int(sentences[sentence].heads[state.next])
    verdicts[2 * Int(sentences[sentence].relations[state.next]) + (head > state.next ? 1 : 0)] = 2
  }
}
