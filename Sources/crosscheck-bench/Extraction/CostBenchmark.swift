import ClaimExtraction
import ClaimModel
import DocumentReading
import Foundation
import RuleLanguage
import SourceText

/// Work to be counted from outside, as with `valgrind --tool=none` or `callgrind`: the language pipeline alone, or with all rules, over
/// files that are read a number of times. Two runs that differ in the rounds alone give the cost of a round. What rules cost is the difference of
/// `claims` and `language`: in `language` they tell which sentences are parsed and nothing else, so that further rules leave it as it is.
enum CostBenchmark {
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 4, let copies = Int(arguments[1]), let rounds = Int(arguments[2]), copies >= 1, rounds >= 0,
      ["language", "claims"].contains(arguments[0])
    else {
      return print("usage: crosscheck-bench cost language|claims COPIES-OF-THE-RULES ROUNDS FILE...")
    }
    let rules = try ClaimListing.readRules("Rules").withCopies(copies - 1)
    let extractor = ClaimExtractor(rules: rules)
    let sources = try arguments.dropFirst(3).map {
      SourceFile(path: $0, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))))
    }
    let documents = sources.map { DocumentReader.read($0).document }
    let clock = ContinuousClock()
    let start = clock.now
    var results = 0
    for _ in 0..<rounds {
      for document in documents {
        results +=
          arguments[0] == "claims"
          ? extractor.extract(document).claims.count
          : extractor.analyse(blocks: document.blocks.map { $0.isRead ? $0.text : [] }).count
      }
    }
    let milliseconds = (clock.now - start) / .milliseconds(1)
    print("\(arguments[0]): \(rules.rules.count) rules, \(rounds) rounds, \(results) results, \(milliseconds) ms")
  }
}

extension RuleSet {
  /// The rule set with further rules of the same shapes, whose words no text has but for their marks: what rules for other trades cost.
  func withCopies(_ count: Int) -> RuleSet {
    let copies = (0..<max(0, count)).flatMap { copy in rules.map { $0.inOtherWords("zq\(copy)") } }
    return RuleSet(
      catalogue: catalogue, rules: rules + copies, wordLists: wordLists, titles: titles, properties: properties,
      fingerprint: fingerprint)
  }
}

extension ExtractionRule {
  fileprivate func inOtherWords(_ suffix: String) -> ExtractionRule {
    let other: Pattern? =
      switch pattern {
      case .clause(let clause): .clause(clause.inOtherWords(suffix))
      case .tokens(let tokens): .tokens(tokens.inOtherWords(suffix))
      case .table, nil: pattern
      }
    return ExtractionRule(
      name: name + suffix, about: about, pattern: other, optionalCaptures: optionalCaptures, emits: emits, examples: examples,
      strictness: strictness, path: path, span: span)
  }
}

extension WordChoice {
  fileprivate func inOtherWords(_ suffix: String) -> WordChoice {
    WordChoice(words: words.map { $0.utf8.contains { $0 | 0x20 >= 0x61 } ? $0 + suffix : $0 }, byLemma: byLemma)
  }
}

extension ClausePattern {
  fileprivate func inOtherWords(_ suffix: String) -> ClausePattern {
    let predicate: Predicate =
      switch self.predicate {
      case .verb(let choice): .verb(choice.inOtherWords(suffix))
      case .noun(let choice): .noun(choice.inOtherWords(suffix))
      case .title: self.predicate
      }
    return ClausePattern(
      predicate: predicate, parts: parts, with: with.map { $0.inOtherWords(suffix) }, without: without, voice: voice,
      tenses: tenses)
  }
}

extension TokenPattern {
  fileprivate func inOtherWords(_ suffix: String) -> TokenPattern {
    TokenPattern(
      elements: elements.map { Self.inOtherWords($0, suffix) }, context: context, with: with.map { $0.inOtherWords(suffix) },
      without: without)
  }

  private static func inOtherWords(_ element: Element, _ suffix: String) -> Element {
    switch element {
    case .words(let choice, let isOptional): .words(choice.inOtherWords(suffix), isOptional: isOptional)
    case .optional(let group): .optional(group.map { inOtherWords($0, suffix) })
    case .choice(let groups): .choice(groups.map { $0.map { inOtherWords($0, suffix) } })
    case .named(let name, let group): .named(name, group.map { inOtherWords($0, suffix) })
    case .capture, .gap, .edge: element
    }
  }
}
