import Foundation
import LanguageCorpora

/// Options `--name value` and the other arguments.
struct Arguments {
  let options: [String: String]
  let files: [String]

  init(_ arguments: some Collection<String>) {
    var options: [String: String] = [:]
    var files: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument.hasPrefix("--"), let value = rest.popFirst() {
        options[String(argument.dropFirst(2))] = value
      } else {
        files.append(argument)
      }
    }
    self.options = options
    self.files = files
  }

  func number(_ name: String, _ fallback: Float) -> Float { options[name].flatMap { Float($0) } ?? fallback }
}

/// Data files as the command line names them: `PATH`, `PATH:n` for every n-th sentence, `PATH*n` for all of them n times, and for
/// names `CONLLU=BIO`, the names of one file over the sentences of another.
struct DataSource {
  let paths: [String]
  let step: Int
  let times: Int
  /// Whether it stands after the word `then`: its sentences are kept for the last part of the training.
  let isForLast: Bool

  /// The sources that the arguments name.
  static func list(_ arguments: [String]) -> [DataSource] {
    let then = arguments.firstIndex(of: "then") ?? arguments.endIndex
    return arguments[..<then].map { DataSource($0, isForLast: false) }
      + arguments[then...].dropFirst().map { DataSource($0, isForLast: true) }
  }

  init(_ argument: String, isForLast: Bool = false) {
    self.isForLast = isForLast
    let stepped = argument.split(separator: ":", maxSplits: 1)
    let repeated = argument.split(separator: "*", maxSplits: 1)
    step = stepped.count == 2 ? max(1, Int(stepped[1]) ?? 1) : 1
    times = repeated.count == 2 ? max(1, Int(repeated[1]) ?? 1) : 1
    let path = step > 1 ? stepped[0] : times > 1 ? repeated[0] : argument[...]
    paths = path.split(separator: "=", maxSplits: 1).map { String($0) }
  }

  /// The sentences, with prefixes joined.
  func sentences(named: Bool) throws -> [AnnotatedSentence] {
    var found: [AnnotatedSentence]
    if paths.count == 2 {
      found = try CorpusReader.names(paths[1], over: CorpusReader.treebank(paths[0]))
    } else {
      found = named ? try CorpusReader.names(paths[0]) : try CorpusReader.treebank(paths[0])
    }
    if step > 1 { found = found.enumerated().filter { $0.offset % step == 0 }.map(\.element) }
    for index in found.indices {
      found[index].joinPrefixes()
      found[index].isForLast = isForLast
    }
    return Array(repeating: found, count: times).flatMap { $0 }
  }

  /// The argument with bare names of unpacked files, and the first 16 digits of the digests of their contents.
  func record() throws -> String {
    let names = paths.map { path in
      let name = path.split(separator: "/").last.map { String($0) } ?? path
      return name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    }
    let digests = try paths.map { String(SHA256.digest(try CorpusReader.bytes(of: $0)).prefix(16)) }
    let share = step > 1 ? ":\(step)" : times > 1 ? "*\(times)" : ""
    return (isForLast ? "then " : "") + names.joined(separator: "=") + share + " " + digests.joined(separator: "=")
  }
}
