import Foundation
import LanguageCorpora
import TextAnalysis

/// `crosscheck-bench constructions FILE [WORDS] [--weights WEIGHTS]`: the share of sentences with all clauses right, family by family, and what is wrong in
/// the others; with WORDS only sentences that hold them, whether right or not, with their parse.
enum ConstructionListing {
  static func run(_ given: [String]) throws {
    var arguments = given
    var model = LanguageModel.embedded()
    if let option = arguments.firstIndex(of: "--weights"), option + 1 < arguments.count {
      model = WeightsFile.read(arguments[option + 1]).flatMap { LanguageModel($0) }
      arguments.removeSubrange(option...option + 1)
    }
    guard let path = arguments.first else {
      return print("usage: crosscheck-bench constructions FILE [WORDS] [--weights WEIGHTS]")
    }
    let suite = ConstructionSuite(String(decoding: try CorpusReader.bytes(of: path), as: UTF8.self))
    let analyser = TextAnalyser(model: model)
    let words = arguments.dropFirst().first
    var right = 0
    for family in suite.families {
      let cases = suite.cases.filter { $0.family == family }
      let checks = cases.map { ($0, ConstructionCheck($0, analyser: analyser)) }
      let good = checks.count { $0.1.faults.isEmpty }
      right += good
      if words == nil { print("\(good) of \(cases.count)  \(family)") }
      for (test, check) in checks where words.map({ test.sentence.contains($0) }) ?? !check.faults.isEmpty {
        print("  " + test.sentence)
        for fault in check.faults { print("    = \(fault)") }
        guard words != nil else { continue }
        print("    \(check.tokens)\n    \(check.mentions)")
        for clause in check.found { print("    · \(clause)") }
      }
    }
    print("\(right) of \(suite.cases.count) sentences right")
  }
}
