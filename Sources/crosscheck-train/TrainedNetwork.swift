import LanguageCorpora
import TextAnalysis

/// The networks in the order in which they are trained: each uses those before it. The tagger may be trained anew after all others, whose
/// teacher's habits it then no longer has to follow.
enum TrainedNetwork: String, CaseIterable {
  case tagger, scout, parser, names

  /// First section in the weights file.
  var base: UInt32 {
    switch self {
    case .tagger: WeightsFile.Section.tagger
    case .scout: WeightsFile.Section.scout
    case .parser: WeightsFile.Section.parser
    case .names: WeightsFile.Section.names
    }
  }

  /// Trains the network on the files and puts it into the sections of a weights file, with a record of how it was made.
  func train(_ arguments: Arguments, into sections: inout [UInt32: [UInt8]], report: (String) -> Void) throws {
    guard let model = WeightsFile.kept(WeightsFile.file(sections)).flatMap({ LanguageModel($0) }) else {
      return report("there is no word table: run `crosscheck-train words` first")
    }
    let sources = DataSource.list(arguments.files)
    let sentences = try sources.flatMap { try $0.sentences(named: self == .names) }
    report("\(sentences.count) sentences")
    let options = TrainingOptions(arguments)
    let words = model.words
    let network =
      switch self {
      case .tagger:
        Trainer(task: TaggerTask(sentences: sentences, model: model), options: options, words: words).train(report: report)
      case .scout:
        Trainer(task: ScoutTask(sentences: sentences, model: model), options: options, words: words).train(report: report)
      case .parser:
        Trainer(task: ParserTask(sentences: sentences, model: model), options: options, words: words).train(report: report)
      case .names:
        Trainer(task: NamesTask(sentences: sentences, model: model), options: options, words: words).train(report: report)
      }
    let first = WeightsFile.Section.tagger + WeightsFile.Section.firstRecord
    switch self {
    case .tagger where sections[WeightsFile.Section.parser] != nil && sections[first] == nil:
      sections[first] = sections[base + WeightsFile.Section.record]
    case .tagger: break
    case .scout, .parser, .names: sections[first] = nil
    }
    sections.merge(network.quantised(base: base)) { $1 }
    let record = ([options.record] + (try sources.map { try $0.record() })).joined(separator: "\n")
    sections[base + WeightsFile.Section.record] = Array(record.utf8)
  }
}

extension TrainingOptions {
  init(_ arguments: Arguments) {
    hidden = Int(arguments.number("hidden", 128))
    epochs = arguments.number("epochs", 3)
    lastEpochs = arguments.number("last-epochs", 2)
    lanes = Int(arguments.number("lanes", 256))
    rate = arguments.number("rate", 0.002)
    keep = arguments.number("keep", 1)
    exploration = arguments.number("exploration", 0.9)
    seed = UInt64(arguments.number("seed", 1))
  }

  /// As the model card shows them.
  var record: String {
    "--hidden \(hidden) --epochs \(epochs) --last-epochs \(lastEpochs) --lanes \(lanes) --rate \(rate) --keep \(keep) --exploration \(exploration) --seed \(seed)"
  }
}
