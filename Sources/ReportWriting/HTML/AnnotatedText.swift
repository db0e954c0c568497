import ClaimModel
import DocumentReading
import SourceText

/// The text of one article with its claims underlined and numbered.
///
/// Claims overlap; where several cover the same words the strongest status is drawn: contradicted, hedged, agreeing, alone.
/// Linear in the text and in the claims after sorting where they begin and end.
struct AnnotatedText {
  private let index: RunIndex
  private let source: Int
  /// The number of each claim in this article.
  private let numbers: [Int: Int]
  private let events: [Event]
  private let paragraphs: [ArticleParagraph]

  /// Where a claim or its disputed words begin or end.
  private struct Event {
    let offset: UInt32
    let isEnd: Bool
    /// Nil for disputed words.
    let claim: Int?
  }

  /// What is underlined at one place.
  private struct Open {
    var statuses = [Int](repeating: 0, count: 4)
    var disputed = 0
  }

  /// - Parameter claims: indices in the run of the article's claims.
  init(index: RunIndex, source: Int, claims: [Int], numbers: [Int: Int], paragraphs: [ArticleParagraph]) {
    self.paragraphs = paragraphs
    self.index = index
    self.source = source
    self.numbers = numbers
    var events: [Event] = []
    var disputed: Set<ByteSpan> = []
    for claim in claims {
      let span = index.clamped(index.run.claims[claim].span, in: source)
      events.append(Event(offset: span.start, isEnd: false, claim: claim))
      events.append(Event(offset: span.end, isEnd: true, claim: claim))
      disputed.formUnion(index.disputedSpans(of: claim))
    }
    for span in disputed where !span.isEmpty {
      events.append(Event(offset: span.start, isEnd: false, claim: nil))
      events.append(Event(offset: span.end, isEnd: true, claim: nil))
    }
    func isEmpty(_ event: Event) -> Bool {
      event.claim.map { index.clamped(index.run.claims[$0].span, in: source).isEmpty } ?? false
    }
    self.events = events.sorted { left, right in
      if left.offset != right.offset { return left.offset < right.offset }
      // Ends before starts; a claim without words begins and ends at once.
      let leftRank = left.isEnd != isEmpty(left) ? 0 : 1
      let rightRank = right.isEnd != isEmpty(right) ? 0 : 1
      return (leftRank, numbers[left.claim ?? -1] ?? 0, left.isEnd ? 1 : 0)
        < (rightRank, numbers[right.claim ?? -1] ?? 0, right.isEnd ? 1 : 0)
    }
  }

  var html: String {
    var text = ""
    var open = Open()
    var next = 0
    for paragraph in paragraphs {
      text += "<p class=\"\(paragraph.className)\">"
      for piece in paragraph.pieces {
        handle(upTo: piece.source.start, through: false, &next, &open, &text)
        emit(piece, &next, &open, &text)
        handle(upTo: piece.source.end, through: true, &next, &open, &text)
      }
      text += "</p>\n"
    }
    guard next < events.count else { return text }
    text += "<p>"
    handle(upTo: .max, through: false, &next, &open, &text)
    return text + "</p>\n"
  }

  /// Events before `offset`, and at it: all of them, or only ends when `through` (the starts belong to what follows).
  private func handle(upTo offset: UInt32, through endsOnly: Bool, _ next: inout Int, _ open: inout Open, _ text: inout String) {
    while next < events.count {
      let event = events[next]
      guard event.offset < offset || event.offset == offset && (!endsOnly || event.isEnd) else { return }
      let change = event.isEnd ? -1 : 1
      if let claim = event.claim {
        open.statuses[ClaimStatus(claim, index).rawValue] += change
        if event.isEnd { text += reference(claim) }
      } else {
        open.disputed += change
      }
      next += 1
    }
  }

  private func emit(_ piece: ArticleParagraph.Piece, _ next: inout Int, _ open: inout Open, _ text: inout String) {
    var position = piece.source.start
    while piece.isByteForByte, next < events.count, events[next].offset < piece.source.end {
      let stop = max(position, events[next].offset)
      write(piece.text(from: position, to: stop), open, &text)
      position = stop
      handle(upTo: stop, through: false, &next, &open, &text)
    }
    write(piece.text(from: position, to: piece.source.end), open, &text)
  }

  private func write(_ words: String, _ open: Open, _ text: inout String) {
    guard !words.isEmpty else { return }
    let escaped = HTMLText.escaped(words)
    guard let status = (0..<4).reversed().first(where: { open.statuses[$0] > 0 }).flatMap(ClaimStatus.init(rawValue:)) else {
      text += escaped
      return
    }
    text += "<span class=\"claim \(status.className)\(open.disputed > 0 ? " disputed-words" : "")\">\(escaped)</span>"
  }

  private func reference(_ claim: Int) -> String {
    "<a class=\"ref\" id=\"c\(claim + 1)\" href=\"#k\(claim + 1)\">\(numbers[claim] ?? 0)</a>"
  }
}
