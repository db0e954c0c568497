import ClaimModel
import DocumentReading
import NormalValues
import SourceText
import TextAnalysis
import ValueRecognition

extension CaptureReader {
  /// The day of the week that the date at a token begins with, in full; nil where a date begins with anything else.
  func weekday(at index: Int) -> Filler? {
    guard let value = block.value(at: index), value.tokens.lowerBound == index, value.tokens.count > 1,
      case .date(let date) = value.value, date.grain == .day,
      value.tokens.contains(where: { block.block.text[block.tokens[$0].span.range].contains { $0 &- 0x30 < 10 } })
    else { return nil }
    let letters = block.block.text[block.tokens[index].span.range].map { $0 | 0x20 }
    let name = CivilDate.weekdayNames.first { name in
      let full = Array(name.utf8)
      return letters == full || (letters.count >= 3 && letters.count <= 5 && full.starts(with: letters))
    }
    return name.map { Filler(.words($0), tokens: index..<index + 1) }
  }

  /// Whether a token is a colon that ends its block, and neither text, list nor table follows before the next heading.
  func isDangling(_ index: Int) -> Bool {
    guard index == block.tokens.count - 1, block.tokens[index].word == lexicon.words.colon else { return false }
    let rest = article.document.blocks.dropFirst(block.index + 1)
    guard let next = rest.first(where: { $0.role != .furniture && !$0.text.isEmpty }) else { return true }
    return next.role == .heading
  }
}
