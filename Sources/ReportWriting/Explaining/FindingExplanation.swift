import ClaimComparison
import ClaimModel
import DocumentReading
import SourceText

/// A finding in full, for `crosscheck explain 7f3a9c`: every side, every claim with its words, rule and steps.
///
/// - Parameter isTraced: whether it also tells what each value can mean, and which statements of the same matter were left out and why.
///
/// `id` may be the beginning of an id, from four characters on, when only one finding begins so; nil when none or several do.
package func explanation(of id: String, in run: Run, isTraced: Bool = false) -> String? {
  let matches = run.findings.filter { $0.id == id || id.utf8.count >= 4 && $0.id.hasPrefix(id) }
  guard let finding = matches.first(where: { $0.id == id }) ?? (matches.count == 1 ? matches[0] : nil) else { return nil }
  return FindingExplanation(index: RunIndex(run), finding: finding, isTraced: isTraced).text
}

private struct FindingExplanation {
  let index: RunIndex
  let finding: Finding
  let isTraced: Bool

  var text: String {
    var lines = [head, ""]
    lines += facts
    for side in finding.sides { lines += ["", "\(VisibleText.onOneLine(side.value)): \(count(side))"] + claims(side) }
    let listed = Set(finding.sides.flatMap(\.claims))
    let rest = finding.claims.filter { !listed.contains($0) && index.run.claims.indices.contains($0) }
    if !rest.isEmpty { lines += ["", "also needed:"] + rest.flatMap(claim) }
    if isTraced { lines += leftOut }
    if let declaration = index.run.catalogue.finding(finding.rule) {
      lines += ["", "\(declaration.code) \(declaration.name): \(VisibleText.onOneLine(declaration.summary))"]
      lines.append("  why: \(VisibleText.onOneLine(declaration.why))")
      lines.append("  fix: \(VisibleText.onOneLine(declaration.fix))")
    }
    if finding.relation == .contradiction {
      lines += ["", "To silence its kind: crosscheck --skip \(finding.rule) PATH..."]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: String {
    let mark =
      finding.relation == .contradiction ? "\(finding.level.rawValue)[\(finding.rule)]" : "agree"
    return "\(mark) \(finding.id): \(VisibleText.onOneLine(finding.headline))"
  }

  private var facts: [String] {
    var facts = [
      (
        "what",
        "\([finding.grade?.rawValue, FilterControls.words(finding.scope)].compactMap(\.self).joined(separator: ", ")) (\(finding.taxonomy))"
      )
    ]
    facts.append(("why", finding.why))
    if let holdsIf = finding.holdsIf { facts.append(("holds if", holdsIf)) }
    if let independence = finding.independence { facts.append(("voices", independence)) }
    for repair in finding.repairs { facts.append(("would hold", repair)) }
    let minimal = finding.claims.filter(index.run.claims.indices.contains).map { claim in
      index.place(
        index.clamped(index.run.claims[claim].span, in: index.run.claims[claim].source), in: index.run.claims[claim].source)
    }
    if finding.relation == .contradiction {
      facts.append(("minimal set", "\(minimal.joined(separator: ", ")): without any one of them the rest can hold"))
    }
    return facts.map { "\($0.0): \(VisibleText.onOneLine($0.1))" }
  }

  private func count(_ side: Finding.Side) -> String { RunSummary.count(Set(side.sources).count, "source") }

  private func claims(_ side: Finding.Side) -> [String] {
    side.claims.filter(index.run.claims.indices.contains).flatMap(claim)
  }

  /// Statements of the same matter that take no part, with the reason.
  private var leftOut: [String] {
    let shown = Set(finding.claims + finding.sides.flatMap(\.claims))
    let matters = Set(shown.filter(index.run.claims.indices.contains).map { matter(index.run.claims[$0]) })
    let rest = index.run.claims.indices.filter { !shown.contains($0) && matters.contains(matter(index.run.claims[$0])) }
    guard !rest.isEmpty else { return [] }
    return ["", "left out:"]
      + rest.map { number in
        let claim = index.run.claims[number]
        let place = index.place(index.clamped(claim.span, in: claim.source), in: claim.source)
        return "  \(place)  \(index.statement(claim)): \(reason(claim))"
      }
  }

  /// The kind and key slots of a claim.
  private func matter(_ claim: Claim) -> [String] {
    let words = index.words
    return [claim.kind]
      + (index.kind(claim)?.slots.filter(\.isKey).map { slot in claim[slot.name].map { words($0) } ?? "" } ?? [])
  }

  private func reason(_ claim: Claim) -> String {
    let strictness = index.run.settings.first { $0.name == "strictness" }.flatMap { Strictness(rawValue: $0.value) } ?? .publish
    let confidence =
      index.run.settings.first { $0.name == "minimum confidence" }.flatMap { Derivation.Confidence(rawValue: $0.value) }
      ?? .medium
    switch claim.modality {
    case .predicted: return "a forecast, compared with no fact"
    case .conditional: return "said under a condition"
    case .opinion: return "an opinion"
    case .question: return "a question"
    case .asserted, .attributed, .quoted: break
    }
    if claim.derivation.strictness > strictness { return "compared from --strictness \(claim.derivation.strictness.rawValue) on" }
    if claim.derivation.confidence < confidence { return "read with \(claim.derivation.confidence.rawValue) confidence only" }
    if claim.block == .furniture || claim.block == .code { return "stands in what is no part of the article" }
    return "its value fits, or it says nothing of what is in dispute"
  }

  private func claim(_ number: Int) -> [String] {
    let claim = index.run.claims[number]
    let source = claim.source
    let span = index.clamped(claim.span, in: source)
    let origin = index.origin(source)
    var lines = ["  \(index.place(span, in: source))\(origin.isEmpty ? "" : "  \(origin)")"]
    lines.append("    \"\(VisibleText.onOneLine(index.quote(claim.sentence, in: source)))\"")
    lines.append("    read as: \(index.statement(claim))\(finding.claims.contains(number) ? " *" : "")")
    for slot in claim.slots {
      var line = "      \(slot.slot) = \(VisibleText.onOneLine(index.words(slot.value)))"
      if let words = slot.span.map({ index.clamped($0, in: source) }) {
        let position = index.position(words.start, in: source)
        line +=
          "  from \"\(VisibleText.short(index.quote(words, in: source), limit: 80))\" at \(position.line):\(position.column), bytes \(words.start)..<\(words.end)"
      } else {
        line += "  not in words"
      }
      lines.append(line)
      if isTraced, let meaning = ValueTrace.words(slot.value) {
        lines.append("        meaning \(VisibleText.onOneLine(meaning))")
      }
    }
    var how = "    rule: \(claim.derivation.rule) (\(claim.derivation.confidence.rawValue) confidence"
    if claim.modality != .asserted { how += ", \(claim.modality.rawValue)" }
    if let speaker = claim.attributedTo { how += " by \(VisibleText.onOneLine(index.name(speaker)))" }
    lines.append(how + ")")
    lines += claim.derivation.steps.map { "      = \(VisibleText.onOneLine($0))" }
    for origin in claim.derivation.derivedFrom where index.run.claims.indices.contains(origin) {
      let stated = index.run.claims[origin]
      let place = index.place(index.clamped(stated.span, in: stated.source), in: stated.source)
      lines.append("      = computed from \(index.statement(stated)), \(place)")
    }
    return lines
  }
}
