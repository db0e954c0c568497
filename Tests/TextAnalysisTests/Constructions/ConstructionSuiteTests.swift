import Foundation
import LanguageCorpora
import Testing
import TextAnalysis

/// The share of sentences, family by family, whose clauses are all right.
@Suite struct ConstructionSuiteTests {
  /// Sentences right in the worst family and over all; raised whenever more are.
  private static let floor = (family: 8, all: 459)

  @Test func keepsTheShareOfConstructionsRead() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "constructions.txt")
    let suite = ConstructionSuite(try String(contentsOf: file, encoding: .utf8))
    #expect(suite.cases.count >= 200)
    #expect(suite.cases.allSatisfy { !$0.clauses.isEmpty })
    let analyser = TextAnalyser(model: .embedded())
    var right = 0
    for family in suite.families {
      let cases = suite.cases.filter { $0.family == family }
      let faults = cases.map { ($0.sentence, ConstructionCheck($0, analyser: analyser).faults) }.filter { !$0.1.isEmpty }
      print("\(cases.count - faults.count) of \(cases.count)  \(family)")
      right += cases.count - faults.count
      #expect(cases.count - faults.count >= Self.floor.family, "\(family): \(faults)")
    }
    print("\(right) of \(suite.cases.count) sentences right")
    #expect(right >= Self.floor.all)
  }

  /// A judge that finds nothing wrong would pass anything.
  @Test(arguments: [
    "= close | who the bakery | when last month", "= close | passive | what the bakery", "= close | not | who the bakery",
    "= close | hedged | who the bakery", "= close | who the baker", "= open | who the bakery",
  ])
  func refusesWhatTheSentenceDoesNotSay(_ wrong: String) {
    let suite = ConstructionSuite("## test\nThe bakery closed last week.\n" + wrong)
    #expect(suite.cases.map { ConstructionCheck($0, analyser: TextAnalyser(model: .embedded())).faults.count } == [1])
  }
}
