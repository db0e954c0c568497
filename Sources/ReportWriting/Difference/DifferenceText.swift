import ClaimComparison
import ClaimModel
import SourceText

/// For a terminal: new conflicts in full, the others a line each.
struct DifferenceText {
  let difference: RunDifference
  let style: TerminalStyle

  var bytes: [UInt8] {
    var blocks: [String] = []
    if !difference.new.isEmpty {
      blocks.append(heading("new", difference.new.count))
      blocks += difference.new.map { FindingDrawing(index: difference.newIndex, style: style, finding: $0.finding).text }
    }
    if !difference.gone.isEmpty {
      blocks.append(heading("gone", difference.gone.count) + difference.gone.map(line).joined())
    }
    if !difference.moved.isEmpty {
      let lines = difference.moved.map { pair in
        line(pair.new) + "  was at \(RunDifference.places(pair.old).joined(separator: ", "))\n"
      }
      blocks.append(heading("moved", difference.moved.count) + lines.joined())
    }
    if style.options.verbose, !difference.unchanged.isEmpty {
      blocks.append(heading("unchanged", difference.unchanged.count) + difference.unchanged.map { line($0.new) }.joined())
    }
    var last = style.options.quiet ? "" : "\(difference.compared)\n\(difference.verdict)\n"
    if let caution = difference.caution { last += "\(style("warning", .warning)): \(caution)\n" }
    if !last.isEmpty { blocks.append(last) }
    return style.bytes(blocks.joined(separator: "\n"))
  }

  private func heading(_ name: String, _ count: Int) -> String {
    style("\(name): \(RunSummary.count(count, "conflict"))", .strong) + "\n"
  }

  private func line(_ conflict: ReportedConflict) -> String {
    let finding = conflict.finding
    let places = RunDifference.places(conflict).joined(separator: ", ")
    return
      "\(finding.level.rawValue)[\(finding.rule)]: \(VisibleText.onOneLine(finding.headline)) [\(finding.id)]\n  at \(places)\n"
  }
}
