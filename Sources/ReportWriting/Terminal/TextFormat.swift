import ClaimComparison
import ClaimModel
import SourceText

/// The full text for a terminal: each conflict as a question with its evidence drawn in the files, then what agrees, then
/// the counts.
package struct TextFormat: ReportFormat {
  package let name = "text"
  package let fileExtension = "txt"

  package init() {}

  package func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    var options = options
    options.width = max(options.width, 20)
    let index = RunIndex(run)
    let style = TerminalStyle(options: options)
    var blocks: [String] = []
    for group in index.groups(of: index.conflicts, by: options.grouping ?? .finding) {
      if let title = group.title {
        blocks.append(style("\(title): \(RunSummary.count(group.findings.count, "conflict"))", .strong) + "\n")
      }
      blocks += group.findings.map { FindingDrawing(index: index, style: style, finding: $0).text }
    }
    if !options.quiet {
      if options.showCorroborations, let agreements = agreements(index, style) { blocks.append(agreements) }
      if let alone = onlyHere(index, style) { blocks.append(alone) }
      if options.verbose, let unread = unread(index, style) { blocks.append(unread) }
    }
    if let summary = summary(index, style) { blocks.append(summary) }
    return style.bytes(blocks.joined(separator: "\n"))
  }

  /// Without `-v` this many agreements are listed.
  private static let mostAgreements = 10

  private func agreements(_ index: RunIndex, _ style: TerminalStyle) -> String? {
    guard !index.agreements.isEmpty else { return nil }
    let shown = style.options.verbose ? index.agreements[...] : index.agreements.prefix(Self.mostAgreements)
    let rows = shown.map { finding in
      (
        VisibleText.onOneLine(finding.headline),
        RunSummary.count(Set(finding.sides.flatMap(\.sources)).count, "source")
      )
    }
    let room = max(style.options.width - 22, 20)
    let column = min(rows.map { DisplayWidth.of($0.0) }.max() ?? 0, room)
    var text = ""
    for (headline, sources) in rows {
      let fill = String(repeating: " ", count: max(0, column - DisplayWidth.of(headline)))
      text += "\(style("agree", .frame))  \(headline)\(fill)   \(style(sources, .faint))\n"
    }
    let rest = index.agreements.count - shown.count
    return rest > 0 ? text + "\(style.ellipsis) and \(RunSummary.grouped(rest)) more, -v\n" : text
  }

  private func onlyHere(_ index: RunIndex, _ style: TerminalStyle) -> String? {
    guard !index.onlyHere.isEmpty else { return nil }
    let shown = style.options.verbose ? index.onlyHere[...] : index.onlyHere.prefix(Self.mostAgreements)
    let text = shown.map { number in
      let claim = index.run.claims[number]
      let place = index.place(index.clamped(claim.span, in: claim.source), in: claim.source)
      return "\(style("only here", .frame))  \(place): \(index.statement(claim))\n"
    }.joined()
    let rest = index.onlyHere.count - shown.count
    return rest > 0 ? text + "\(style.ellipsis) and \(RunSummary.grouped(rest)) more, -v\n" : text
  }

  private func unread(_ index: RunIndex, _ style: TerminalStyle) -> String? {
    var text = ""
    for (number, source) in index.run.sources.enumerated() {
      if let share = RunSummary.unreadShare(of: number, in: index) {
        text += "\(style("not read", .frame))  \(VisibleText.onOneLine(source.file.path)): \(share)\n"
      }
      for sentence in source.unread {
        let quote = VisibleText.short(index.quote(sentence.span, in: number), limit: max(40, style.options.width - 40))
        let place = index.place(index.clamped(sentence.span, in: number), in: number)
        text += "\(style("not read", .frame))  \(place): \(VisibleText.onOneLine(sentence.reason)): \"\(quote)\"\n"
      }
    }
    return text.isEmpty ? nil : text
  }

  private func summary(_ index: RunIndex, _ style: TerminalStyle) -> String? {
    let summary = RunSummary(index)
    var lines: [String] = []
    for input in summary.skipped {
      lines.append(
        "\(style("warning", .warning)): \(VisibleText.onOneLine(input.path)): \(VisibleText.onOneLine(input.reason))")
    }
    if !style.options.quiet {
      lines.append(summary.compared)
      var counts = summary.verdict.map { [$0] } ?? []
      if let accepted = summary.acceptedNote { counts.append(accepted + ".") }
      if let skipped = summary.skippedNote { counts.append(skipped + ".") }
      if let alone = summary.onlyHereNote { counts.append(alone + ".") }
      if let unread = summary.unreadNote { counts.append(unread + (style.options.verbose ? "." : " (-v).")) }
      if !counts.isEmpty { lines.append(counts.joined(separator: " ")) }
    }
    if let failure = summary.failure { lines.append(style(failure, .strong)) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n") + "\n"
  }
}
