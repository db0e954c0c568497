import ClaimExtraction
import ClaimModel
import CrosscheckPipeline
import RuleLanguage
import SourceText

/// `crosscheck rules test`: what the examples of rules and findings give against what they say.
struct RuleTesting {
  let loaded: RuleLoading.Loaded
  let showsCoverage: Bool

  /// The report, and whether every example holds.
  func report() -> (text: String, holds: Bool) {
    let lines = Dictionary(loaded.files.map { ($0.key, LineTable($0.value.bytes)) }) { first, _ in first }
    func place(_ path: String, _ span: ByteSpan?) -> String {
      guard let span, let table = lines[path] else { return path }
      return "\(path):\(table.lineIndex(at: span.start) + 1)"
    }
    let claims = RuleExampleRunner(rules: loaded.rules)
    let pairs = PairRunner(rules: loaded.rules)
    let claimDifferences = claims.differences(in: loaded.own)
    let pairDifferences = pairs.differences(in: loaded.own)
    var text = ""
    for difference in claimDifferences { text += words(difference, at: place(difference.path, difference.span)) + "\n" }
    for difference in pairDifferences { text += words(difference) + "\n" }
    let gaps = RuleCoverage(rules: loaded.rules).gaps(in: loaded.own)
    if showsCoverage, !gaps.isEmpty {
      text += "no example touches\n"
      text += gaps.map { "  \(place($0.place.path, $0.place.span)): \(words($0))\n" }.joined() + "\n"
    }
    let ownRules = loaded.rules.rules.count { loaded.own.contains($0.path) }
    let examples = claims.count(in: loaded.own) + pairs.count(in: loaded.own)
    let failed = claimDifferences.count + pairDifferences.count
    text += "\(examples) example\(examples == 1 ? "" : "s") of \(ownRules) rule\(ownRules == 1 ? "" : "s"): "
    text += failed == 0 ? "all hold" : "\(failed) differ\(failed == 1 ? "s" : "")"
    if !gaps.isEmpty {
      text += "; \(gaps.count) untouched by examples\(showsCoverage ? "" : " (--coverage)")"
    }
    return (text + "\n", failed == 0)
  }

  private func words(_ difference: RuleExampleRunner.Difference, at place: String) -> String {
    var lines = ["\(place): \(difference.rule)", "  text      \(difference.text)"]
    lines += difference.missing.isEmpty ? ["  expected  nothing by this rule"] : difference.missing.map { "  expected  \($0)" }
    lines += difference.got.isEmpty ? ["  got       nothing"] : difference.got.map { "  got       \($0)" }
    lines += difference.notes.map { "  differs   \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ difference: PairRunner.Difference) -> String {
    var lines = ["\(difference.path): \(difference.name)"]
    lines += difference.texts.map { "  text      \($0)" }
    lines.append("  expected  \(difference.expected)")
    lines.append("  got       \(difference.got.isEmpty ? "no conflict" : difference.got.joined(separator: ", "))")
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ gap: RuleCoverage.Gap) -> String {
    switch gap.sort {
    case .rule: "rule \(gap.name) fires on no example"
    case .place(let capture): "rule \(gap.name), '\(capture)' is never filled"
    case .word(let word): "rule \(gap.name), '\(word)'"
    case .entry(let entry, let list): "words \(list), '\(entry)'"
    }
  }
}
