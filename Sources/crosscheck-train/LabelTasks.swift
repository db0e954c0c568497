import LanguageCorpora
import TextAnalysis

/// Learning to tag. Tokens without a known tag are gone through, but teach nothing.
struct TaggerTask: TrainingTask {
  let sentences: [AnnotatedSentence]
  let model: LanguageModel
  let plan = NetworkPlan.tagger

  var sentenceCount: Int { sentences.count }
  func isForLast(_ sentence: Int) -> Bool { sentences[sentence].isForLast }
  func features(_ sentence: Int) -> [TokenFeatures] {
    model.features(of: sentences[sentence].spans, in: sentences[sentence].bytes)
  }
  func steps(_ sentence: Int) -> Int { sentences[sentence].count }
  func start(_ sentence: Int) -> LabelSequence { LabelSequence(count: sentences[sentence].count) }
  func isFinished(_ state: LabelSequence) -> Bool { state.isFinished }
  func describe(_ state: LabelSequence, _ situation: inout NetworkSituation) { state.tagging(&situation) }
  func apply(_ action: Int, _ state: inout LabelSequence) { state.append(action) }

  func judge(_ state: LabelSequence, _ sentence: Int, _ verdicts: UnsafeMutableBufferPointer<UInt8>) {
    let tag = Int(sentences[sentence].tags[state.next].rawValue)
    for action in 1..<plan.actions { verdicts[action] = tag == 0 ? 2 : 1 }
    if tag > 0 { verdicts[tag] = 2 }
  }
}

/// Learning to find names, with the tags of the tagger.
struct NamesTask: TrainingTask {
  let sentences: [AnnotatedSentence]
  let model: LanguageModel
  let plan = NetworkPlan.names

  var sentenceCount: Int { sentences.count }
  func isForLast(_ sentence: Int) -> Bool { sentences[sentence].isForLast }
  func features(_ sentence: Int) -> [TokenFeatures] { model.taggedFeatures(sentences[sentence]).features }
  func steps(_ sentence: Int) -> Int { sentences[sentence].count }
  func start(_ sentence: Int) -> LabelSequence { LabelSequence(count: sentences[sentence].count) }
  func isFinished(_ state: LabelSequence) -> Bool { state.isFinished }
  func describe(_ state: LabelSequence, _ situation: inout NetworkSituation) { state.naming(&situation) }
  func apply(_ action: Int, _ state: inout LabelSequence) { state.append(action) }

  func judge(_ state: LabelSequence, _ sentence: Int, _ verdicts: UnsafeMutableBufferPointer<UInt8>) {
    let previous = state.back(1).map { Int($0) } ?? NameLabel.outside
    for action in 0..<plan.actions where NameLabel.mayFollow(action, previous) { verdicts[action] = 1 }
    let label = Int(sentences[sentence].names[state.next])
    if NameLabel.mayFollow(label, previous) {
      verdicts[label] = 2
    } else if let kind = NameLabel.kind(of: label) {
      // The name was missed or its kind mistaken: begin it now.
      verdicts[NameLabel.begin(kind)] = 2
    }
  }
}
