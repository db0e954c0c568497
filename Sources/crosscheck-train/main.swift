import Foundation
import LanguageCorpora
import TextAnalysis

let started = Date()
func report(_ line: String) {
  let seconds = Int(Date().timeIntervalSince(started))
  FileHandle.standardError.write(Data("[\(seconds) s] \(line)\n".utf8))
}

let usage = """
  usage: crosscheck-train words --out WEIGHTS WORDS VECTORS SCALES GAZETTEER
         crosscheck-train tagger|scout|parser|names --out WEIGHTS [--from WEIGHTS] [--hidden N] [--epochs N] [--last-epochs N] [--lanes N]
                          [--rate R] [--keep SHARE] [--exploration SHARE] [--seed N] FILES [then FILES]
         crosscheck-train card --out README --data FOLDER WEIGHTS
  """

let command = CommandLine.arguments.dropFirst().first ?? ""
let arguments = Arguments(CommandLine.arguments.dropFirst(2))
guard let out = arguments.options["out"] else {
  print(usage)
  exit(2)
}
func write(_ bytes: some Sequence<UInt8>) throws { try Data(bytes).write(to: URL(fileURLWithPath: out)) }

switch (command, TrainedNetwork(rawValue: command)) {
case (_, let network?):
  var sections = WeightsFile.read(arguments.options["from"] ?? out)?.sections ?? [:]
  try network.train(arguments, into: &sections, report: report)
  try write(WeightsFile.file(sections))
case ("words", _) where arguments.files.count == 4:
  let files = try arguments.files.map { try CorpusReader.bytes(of: $0) }
  var sections = WordTableBuilder.sections(words: files[0], vectors: files[1], scales: files[2], gazetteer: files[3])
  let records = try arguments.files.map { try DataSource($0).record() }
  sections[WeightsFile.Section.record] = Array(records.joined(separator: "\n").utf8)
  try write(WeightsFile.file(sections))
case ("card", _):
  guard let path = arguments.files.first, let file = WeightsFile.read(path), let model = LanguageModel(file) else {
    report("no weights")
    exit(2)
  }
  let scores = try LanguageScores(model: model).lines(folder: arguments.options["data"] ?? "data")
  let size = (try CorpusReader.bytes(of: path)).count
  try write(ModelCard.text(file, size: size, scores: scores).utf8)
default:
  print(usage)
  exit(2)
}
