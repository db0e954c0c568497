import ClaimModel
import SourceText

/// The text of one article with its claims underlined and numbered.
///
/// Claims overlap; where several cover the same words the strongest status is drawn: contradicted, hedged, agreeing, alone.
struct AnnotatedText {
  let index: RunIndex
  let source: Int
  /// Indices in the run, by span.
  let claims: [Int]
  /// The number of each claim in this article.
  let numbers: [Int: Int]

  private enum Event {
    case end(Int)
    case start(Int)
  }

  /// Linear in the text after sorting the ends of the claims.
  var html: String {
    let bytes = index.file(source).bytes
    let whole = ByteSpan(start: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, end: UInt32(bytes.count))
    var open = [Int](repeating: 0, count: 4)
    var position = whole.start
    var text = ""
    func advance(to offset: UInt32) {
      guard offset > position else { return }
      let words = HTMLText.escaped(index.file(source).text(ByteSpan(start: position, end: offset)))
      let status = (0..<4).reversed().first { open[$0] > 0 }.flatMap(ClaimStatus.init(rawValue:))
      text += status.map { "<span class=\"claim \($0.className)\">\(words)</span>" } ?? words
      position = offset
    }
    for (offset, event) in events {
      advance(to: offset)
      switch event {
      case .start(let claim): open[ClaimStatus(claim, index).rawValue] += 1
      case .end(let claim):
        open[ClaimStatus(claim, index).rawValue] -= 1
        text += reference(claim)
      }
    }
    advance(to: whole.end)
    return text
  }

  /// Starts and ends by offset; at one offset ends come first. A claim without words has only its number.
  private var events: [(UInt32, Event)] {
    var events: [(offset: UInt32, rank: Int, number: Int, event: Event)] = []
    for claim in claims {
      let span = index.clamped(index.run.claims[claim].span, in: source)
      events.append((span.start, span.isEmpty ? 0 : 1, numbers[claim] ?? 0, .start(claim)))
      events.append((span.end, 0, numbers[claim] ?? 0, .end(claim)))
    }
    return events.sorted { ($0.offset, $0.rank, $0.number) < ($1.offset, $1.rank, $1.number) }.map { ($0.offset, $0.event) }
  }

  private func reference(_ claim: Int) -> String {
    "<a class=\"ref\" id=\"c\(claim + 1)\" href=\"#k\(claim + 1)\">\(numbers[claim] ?? 0)</a>"
  }
}
