import ClaimComparison
import ClaimModel
import SourceText

/// A finding in full, for `crosscheck explain 7f3a9c`: every side, every claim with its words, rule and steps.
///
/// `id` may be the beginning of an id, from four characters on, when only one finding begins so; nil when none or several do.
package func explanation(of id: String, in run: Run) -> String? {
  let matches = run.findings.filter { $0.id == id || id.utf8.count >= 4 && $0.id.hasPrefix(id) }
  guard let finding = matches.first(where: { $0.id == id }) ?? (matches.count == 1 ? matches[0] : nil) else { return nil }
  return FindingExplanation(index: RunIndex(run), finding: finding).text
}

private struct FindingExplanation {
  let index: RunIndex
  let finding: Finding

  var text: String {
    var lines = [head, ""]
    lines += facts
    for side in finding.sides { lines += ["", "\(VisibleText.onOneLine(side.value)): \(count(side))"] + claims(side) }
    let listed = Set(finding.sides.flatMap(\.claims))
    let rest = finding.claims.filter { !listed.contains($0) && index.run.claims.indices.contains($0) }
    if !rest.isEmpty { lines += ["", "also needed:"] + rest.flatMap(claim) }
    if let declaration = index.run.catalogue.finding(finding.rule) {
      lines += ["", "\(declaration.code) \(declaration.name): \(VisibleText.onOneLine(declaration.summary))"]
      lines.append("  why: \(VisibleText.onOneLine(declaration.why))")
      lines.append("  fix: \(VisibleText.onOneLine(declaration.fix))")
    }
    if finding.relation == .contradiction {
      lines += ["", "To accept it, put this before the sentence, with your reason:"]
      lines.append("  <!-- crosscheck-ignore \(finding.rule) -- reason -->")
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
    }
    var how = "    rule: \(claim.derivation.rule) (\(claim.derivation.confidence) confidence"
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
