import ClaimModel
import SourceText

/// What each article states, for people: `crosscheck claims`.
package enum ClaimsListing {
  package static func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    let index = RunIndex(run)
    let style = TerminalStyle(options: options)
    var blocks = run.sources.indices.map { article($0, index, style) }
    var last = "\(RunSummary.count(run.sources.count, "article")), \(RunSummary.count(run.claims.count, "claim"))"
    if let unread = RunSummary(index).unreadNote { last += "; \(unread)" }
    blocks.append(last + ".\n")
    return style.bytes(blocks.joined(separator: "\n"))
  }

  private static func article(_ source: Int, _ index: RunIndex, _ style: TerminalStyle) -> String {
    let article = index.run.sources[source]
    var head = style(VisibleText.onOneLine(article.file.path), .strong)
    let details = [article.title.map(VisibleText.onOneLine) ?? "", index.origin(source)].filter { !$0.isEmpty }
    if !details.isEmpty { head += "  " + style(details.joined(separator: " · "), .faint) }
    var lines = [head]
    for claim in index.claimsOfSource[source] { lines += self.claim(index.run.claims[claim], index, style) }
    if index.claimsOfSource[source].isEmpty { lines.append("  no claims") }
    if !article.unread.isEmpty {
      lines.append("  " + style("not read", .frame))
      for sentence in article.unread {
        let quote = VisibleText.short(index.quote(sentence.span, in: source), limit: max(40, style.options.width - 40))
        lines.append("    \(location(sentence.span, source, index)) \(VisibleText.onOneLine(sentence.reason)): \"\(quote)\"")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func claim(_ claim: Claim, _ index: RunIndex, _ style: TerminalStyle) -> [String] {
    var marks = [claim.derivation.rule]
    if claim.modality != .asserted { marks.append(claim.modality.rawValue) }
    if let speaker = claim.attributedTo { marks.append("by " + VisibleText.onOneLine(index.name(speaker))) }
    if claim.derivation.confidence != .high { marks.append("\(claim.derivation.confidence.rawValue) confidence") }
    var lines = [
      "  \(location(claim.span, claim.source, index)) \(style(index.statement(claim), .strong))  \(style("[\(marks.joined(separator: ", "))]", .faint))"
    ]
    let column = claim.slots.map { DisplayWidth.of($0.slot) }.max() ?? 0
    for slot in claim.slots {
      let fill = String(repeating: " ", count: column - DisplayWidth.of(slot.slot))
      var line = "    \(slot.slot)\(fill)  \(VisibleText.onOneLine(index.words(slot.value)))"
      if let span = slot.span {
        line += style("  \"\(VisibleText.short(index.quote(span, in: claim.source), limit: 60))\"", .faint)
      }
      lines.append(line)
    }
    for step in claim.derivation.steps where style.options.verbose {
      lines.append("    = \(VisibleText.onOneLine(step))")
    }
    return lines
  }

  /// "12:49".
  private static func location(_ span: ByteSpan, _ source: Int, _ index: RunIndex) -> String {
    let position = index.position(index.clamped(span, in: source).start, in: source)
    return "\(position.line):\(position.column)"
  }
}
