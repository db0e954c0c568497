import ClaimModel
import RuleLanguage
import SourceText
import TextAnalysis

/// A new rule beside the others, tried on sentences.
struct RuleTrial {
  let rule: ExtractionRule
  private let extractor: ClaimExtractor

  init(rule: ExtractionRule, rules: RuleSet, layers: [[SourceFile]], model: LanguageModel?) {
    self.rule = rule
    extractor = ClaimExtractor(rules: rules.adding([rule]), model: model)
  }

  /// What any rule makes of `text`, in the words of examples.
  func claims(in text: String) -> [(claim: Claim, words: [RuleExample.ExpectedSlot])] {
    let result = extractor.extract(RuleExampleRunner.document(text))
    let wording = ClaimWording(entities: result.entities)
    return result.claims.map { claim in
      (claim, claim.slots.map { RuleExample.ExpectedSlot(slot: $0.slot, value: wording.words($0.value)) })
    }
  }

  /// Whether the new rule matches `text`, whatever becomes of its claims.
  func matches(_ text: String) -> Bool {
    let article = extractor.reading(of: RuleExampleRunner.document(text))
    return article.blocks.contains { block in
      BlockMatcher(article: article, block: block, rules: extractor.rules).matches()
        .contains { extractor.rules.rule($0.rule).name == rule.name }
    }
  }

  /// Other rules that make a claim of `kind` of `text`.
  func others(reading text: String, kind: String) -> [String] {
    Set(claims(in: text).filter { $0.claim.kind == kind && $0.claim.derivation.rule != rule.name }.map(\.claim.derivation.rule))
      .sorted()
  }

  /// Why the rule does not read `text`.
  func reason(_ text: String) -> String {
    let sentences = RuleTrace(extractor).sentences(of: RuleExampleRunner.document(text), line: 1)
    let own = sentences.flatMap { $0.missed + $0.withoutClaim }.first { $0.hasPrefix(rule.name) }
    return own ?? "the sentence is read in another way than it looks"
  }
}
