import ClaimModel
package import DocumentReading
import RuleLanguage
import SourceText
import TextAnalysis

/// What the rules make of the sentences of a line: which fired, which matched without a claim, and which just missed.
package struct RuleTrace: Sendable {
  private let extractor: ClaimExtractor

  package init(_ extractor: ClaimExtractor) { self.extractor = extractor }

  private var rules: CompiledRules { extractor.rules }

  /// One sentence and what became of it.
  package struct Sentence: Hashable, Sendable {
    package let text: String
    /// "joining.join makes joining(person=Ada Smith, ...)", with its stance where that is not a plain statement.
    package var fired: [String] = []
    /// Rules that matched and gave no claim, with the reason.
    package var withoutClaim: [String] = []
    /// Rules whose trigger stands in the sentence, nearest miss first, with the step and the reason.
    package var missed: [String] = []
    /// Predicates with which no rule begins.
    package var unknown: [String] = []
  }

  /// The sentences that touch a line, counted from 1; none when no text that is read stands there.
  package func sentences(of document: Document, line: Int) -> [Sentence] {
    var article = extractor.reading(of: document)
    let kept = extractor.claims(of: article)
    let wording = ClaimWording(entities: kept.entities)
    var sentences: [Sentence] = []
    var read: [ReadClaim] = []
    let assembler = ClaimAssembler(rules: rules)
    for index in article.blocks.indices where article.blocks[index].isRead {
      let block = article.blocks[index]
      let matches = BlockMatcher(article: article, block: block, rules: rules).matches()
      var found: [(match: Match, claims: [ReadClaim])] = []
      for match in matches {
        let claims = assembler.claims(of: match, in: block, after: read, &article)
        read += claims
        found.append((match, claims))
      }
      for sentence in block.text.sentences where touches(block.sourceSpan(sentence.tokens), line, article) {
        let own = found.filter { $0.match.sentence.lowerBound == sentence.tokens.lowerBound }
        sentences.append(self.sentence(sentence.tokens, block, article, own, kept, wording))
      }
    }
    return sentences
  }

  /// Lines on which text stands that is read, ascending.
  package func lines(of document: Document) -> [Int] {
    let table = LineTable(document.source.bytes)
    return Set(document.blocks.filter(\.isRead).map { table.lineIndex(at: $0.span.start) + 1 }).sorted()
  }

  private func touches(_ span: ByteSpan, _ line: Int, _ article: ArticleReading) -> Bool {
    let first = article.line(of: span)
    let last = article.lines.lineIndex(at: max(span.start, span.end == 0 ? 0 : span.end - 1)) + 1
    return first <= line && line <= last
  }

  private func sentence(
    _ tokens: Range<Int>, _ block: BlockReading, _ article: ArticleReading, _ found: [(match: Match, claims: [ReadClaim])],
    _ kept: ArticleClaims, _ wording: ClaimWording
  ) -> Sentence {
    var sentence = Sentence(text: block.words(tokens))
    let firedRules = Set(found.filter { !$0.claims.isEmpty }.map(\.match.rule))
    for (match, claims) in found {
      let name = rules.rule(match.rule).name
      for claim in claims {
        let isKept = kept.claims.contains {
          $0.kind == claim.claim.kind && $0.span == claim.claim.span && $0.slots == claim.claim.slots
        }
        sentence.fired.append(
          "\(name) makes \(wording.words(claim.claim))\(Self.stance(claim.claim))"
            + (isKept ? "" : "; another rule says the same and more"))
      }
      if claims.isEmpty { sentence.withoutClaim.append("\(name): \(match.silence(rules))") }
    }
    let misses = self.misses(tokens, block, article).filter { !firedRules.contains($0.rule) }
    var seen: Set<Int> = []
    sentence.missed = misses.sorted { ($0.passed, $1.rule) > ($1.passed, $0.rule) }
      .filter { seen.insert($0.rule).inserted }
      .map { "\(rules.rule($0.rule).name): \($0.step.words): \($0.reason)" }
    sentence.unknown = block.text.clauses.filter { clause in
      tokens.contains(clause.predicate) && !rules.hasPredicate(block.tokens[clause.predicate].lemma)
    }.map { article.symbols.text(of: block.tokens[$0.predicate].lemma) }
    return sentence
  }

  private func misses(_ tokens: Range<Int>, _ block: BlockReading, _ article: ArticleReading) -> [RuleMiss] {
    let reader = CaptureReader(article: article, block: block, lexicon: rules.lexicon)
    let matcher = ClauseMatcher(reader: reader, rules: rules)
    var misses: [RuleMiss] = []
    for frame in FrameBuilder(article: article, block: block, rules: rules).frames() where tokens.contains(frame.head) {
      misses += rules.candidates(for: frame, in: block).compactMap { matcher.miss(of: rules.clauseRule($0), in: frame) }
    }
    let sequences = TokenMatcher(reader: reader, sentence: tokens)
    for index in rules.calledSequences(in: block.tokens[tokens]) {
      let rule = rules.tokenRule(index)
      guard case .tokens(let pattern) = rules.rule(rule.rule).pattern, sequences.matches(of: rule).isEmpty else { continue }
      if let miss = sequences.miss(of: rule, pattern: pattern.elements) { misses.append(miss) }
    }
    return misses
  }

  /// ", said by ...": how the text commits itself, where it does not simply state.
  private static func stance(_ claim: Claim) -> String {
    claim.modality == .asserted ? "" : ", \(claim.modality.rawValue)"
  }
}
