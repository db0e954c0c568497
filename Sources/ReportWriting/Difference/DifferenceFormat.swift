/// The difference of two runs for people: `crosscheck diff`.
package enum DifferenceFormat: String, Hashable, Sendable, CaseIterable {
  case text, markdown, html

  package func write(_ difference: RunDifference, options: ReportOptions) -> [UInt8] {
    switch self {
    case .text: DifferenceText(difference: difference, style: TerminalStyle(options: options)).bytes
    case .markdown: DifferenceMarkdown(difference: difference, options: options).bytes
    case .html: DifferencePage(difference: difference).bytes
    }
  }
}
