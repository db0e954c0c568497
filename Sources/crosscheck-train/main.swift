import Foundation
import LanguageCorpora
import TextAnalysis

/// The options `--name value` and the other arguments.
struct Arguments {
  var options: [String: String] = [:]
  var files: [String] = []

  init(_ arguments: [String]) {
    var index = 0
    while index < arguments.count {
      if arguments[index].hasPrefix("--"), index + 1 < arguments.count {
        options[String(arguments[index].dropFirst(2))] = arguments[index + 1]
        index += 2
      } else {
        files.append(arguments[index])
        index += 1
      }
    }
  }

  func number(_ name: String, _ fallback: Float) -> Float { options[name].flatMap { Float($0) } ?? fallback }
}

func report(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

/// The sections of a weights file.
func sections(of path: String) -> [UInt32: [UInt8]] {
  guard let bytes = FileManager.default.contents(atPath: path) else { return [:] }
  let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
  room.copyBytes(from: bytes)
  guard let file = WeightsFile(UnsafeRawBufferPointer(room)) else { return [:] }
  var sections: [UInt32: [UInt8]] = [:]
  for number in UInt32(0)..<64 where !file.section(number).isEmpty { sections[number] = Array(file.section(number)) }
  return sections
}

/// The model in `sections`, whose bytes are kept for good.
func model(of sections: [UInt32: [UInt8]]) -> LanguageModel? {
  let bytes = WeightsFile.file(sections)
  let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
  room.copyBytes(from: bytes)
  return WeightsFile(UnsafeRawBufferPointer(room)).flatMap { LanguageModel($0) }
}

func write(_ sections: [UInt32: [UInt8]], to path: String) throws {
  try Data(WeightsFile.file(sections)).write(to: URL(fileURLWithPath: path))
}

func treebanks(_ files: [String]) throws -> [AnnotatedSentence] {
  var sentences: [AnnotatedSentence] = []
  for file in files {
    let parts = file.split(separator: ":", maxSplits: 1)
    var read = try CorpusReader.treebank(String(parts[0]))
    for index in read.indices { read[index].joinPrefixes() }
    if parts.count == 2, let share = Int(parts[1]) {
      // Every n-th sentence.
      read = read.enumerated().filter { $0.offset % share == 0 }.map(\.element)
    }
    sentences += read
  }
  return sentences
}

/// Sentences with names: BIO files, or CONLLU=BIO pairs.
func named(_ files: [String]) throws -> [AnnotatedSentence] {
  var sentences: [AnnotatedSentence] = []
  for file in files {
    let parts = file.split(separator: "=", maxSplits: 1).map { String($0) }
    var read =
      parts.count == 2
      ? try CorpusReader.names(parts[1], over: CorpusReader.treebank(parts[0])) : try CorpusReader.names(file)
    for index in read.indices { read[index].joinPrefixes() }
    sentences += read
  }
  return sentences
}

let started = Date()
let arguments = Arguments(Array(CommandLine.arguments.dropFirst(2)))
let out = arguments.options["out"] ?? "english.weights"
var options = TrainingOptions()
options.hidden = Int(arguments.number("hidden", 128))
options.epochs = arguments.number("epochs", 3)
options.lanes = Int(arguments.number("lanes", 256))
options.rate = arguments.number("rate", 0.002)
options.keep = arguments.number("keep", 1)
options.exploration = arguments.number("exploration", 0.9)
options.seed = UInt64(arguments.number("seed", 1))

func timed(_ line: String) { report("[\(Int(Date().timeIntervalSince(started))) s] " + line) }

switch CommandLine.arguments.dropFirst().first {
case "words":
  let files = try arguments.files.map { try CorpusReader.bytes(of: $0) }
  try write(
    WordTableBuilder.sections(words: files[0], vectors: files[1], scales: files[2], gazetteer: files[3]), to: out)
case "tagger":
  var all = sections(of: arguments.options["from"] ?? out)
  guard let words = model(of: all) else { fatalError("no word table") }
  let sentences = try treebanks(arguments.files)
  timed("\(sentences.count) sentences")
  let task = TaggerTask(sentences: sentences, model: words)
  let network = Trainer(task: task, options: options, words: words.words).train(report: timed)
  all.merge(network.quantised(base: WeightsFile.Section.tagger)) { $1 }
  try write(all, to: out)
case "parser":
  var all = sections(of: arguments.options["from"] ?? out)
  guard let words = model(of: all) else { fatalError("no word table") }
  let sentences = try treebanks(arguments.files)
  timed("\(sentences.count) sentences")
  let task = ParserTask(sentences: sentences, model: words)
  timed("\(task.sentenceCount) projective")
  let network = Trainer(task: task, options: options, words: words.words).train(report: timed)
  all.merge(network.quantised(base: WeightsFile.Section.parser)) { $1 }
  try write(all, to: out)
case "names":
  var all = sections(of: arguments.options["from"] ?? out)
  guard let words = model(of: all) else { fatalError("no word table") }
  let sentences = try named(arguments.files)
  timed("\(sentences.count) sentences")
  let task = NamesTask(sentences: sentences, model: words)
  let network = Trainer(task: task, options: options, words: words.words).train(report: timed)
  all.merge(network.quantised(base: WeightsFile.Section.names)) { $1 }
  try write(all, to: out)
case "evaluate":
  guard let model = model(of: sections(of: out)) else { fatalError("no weights") }
  let evaluation = LanguageScores(model: model)
  for file in arguments.files {
    if file.contains("bio") {
      print(file, evaluation.naming(try named([file])))
    } else if file.contains("silver") {
      let sentences = try treebanks([file])
      print(file, evaluation.tagging(sentences), evaluation.parsing(sentences))
    } else {
      print(file, evaluation.tagging(try treebanks([file])))
    }
  }
default: report("usage: crosscheck-train words|tagger|parser|names|evaluate --out WEIGHTS FILES")
}
