import Foundation
import LanguageCorpora
import SourceText
import TextAnalysis

/// Lists where the program and a data set differ, for those who mend the program: `crosscheck-bench differences words
/// FILE...`.
enum LanguageDifferences {
  static func run(_ arguments: [String]) throws {
    for path in arguments.dropFirst() {
      switch arguments.first {
      case "words": try words(path)
      case "names": try names(path)
      default: print("usage: crosscheck-bench differences words FILE... | names BIO=CONLLU...")
      }
    }
  }

  /// Names of a BIO file over its treebank.
  private static func names(_ paths: String) throws {
    let paths = paths.split(separator: "=").map { String($0) }
    guard paths.count == 2, let model = LanguageModel.embedded() else { return }
    let scores = LanguageScores(model: model)
    for document in RawText.documents(try CorpusReader.namedText(paths[0], over: paths[1])) {
      for (block, names) in zip(document.blocks, scores.names(in: document)) {
        list("name", Array(names.keys), Array(block.names.keys), block.bytes)
      }
    }
  }

  /// Words and sentences of a CoNLL-U file: "-" what the data set has, "+" what the program has.
  private static func words(_ path: String) throws {
    for block in RawText.documents(try CorpusReader.joined(path)).flatMap(\.blocks) {
      let cuts = LanguageScores.cuts(of: block)
      list("word", cuts.words, block.words, block.bytes)
      list("sentence", cuts.sentences, block.sentences, block.bytes)
    }
  }

  private static func list(_ what: String, _ given: [ByteSpan], _ gold: [ByteSpan], _ bytes: [UInt8]) {
    let common = Set(given).intersection(gold)
    let lines =
      gold.filter { !common.contains($0) }.map { ($0, "-") } + given.filter { !common.contains($0) }.map { ($0, "+") }
    for (span, sign) in lines.sorted(by: { ($0.0.start, $0.1) < ($1.0.start, $1.1) }) {
      let start = max(0, Int(span.start) - 25)
      let end = min(bytes.count, Int(span.end) + 25)
      func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      print("\(sign) \(what) \(text(start..<Int(span.start)))[\(text(span.range))]\(text(Int(span.end)..<end))")
    }
  }
}
