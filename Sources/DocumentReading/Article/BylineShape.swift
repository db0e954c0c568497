/// Tells lines that say who wrote an article, where it was published and when.
struct BylineShape {
  /// The date in the line, as offsets into its text.
  let date: DateScanner.Found?
  /// The days of a month or season that stands for the date: "The Courier, October 2025".
  var issue: ClosedRange<Int>?
  /// The outlet's name glued to a date or parted from it by a mark.
  let outlet: Range<Int>?

  /// The byline in a block's text; nil for anything else.
  ///
  /// - Parameter isTop: whether the block stands right under the title, where a line that ends in a date tells of the publication.
  static func read(_ text: [UInt8], isTop: Bool = false) -> BylineShape? {
    guard !text.isEmpty, text.count <= 200 else { return nil }
    let shape = LineShape(0..<text.count, of: text)
    if isTop, let line = publicationLine(text, shape) { return line }
    guard shape.hasLetters || text.contains(where: \.isDigit), !shape.hasInnerStop else { return nil }
    let folded = FoldedText(text)
    let date = DateScanner.firstDate(in: 0..<text.count, of: text)
    if let date, isOnlyDate(text, date, shape) {
      return BylineShape(date: date, outlet: outlet(text, before: date))
    }
    if isReadingTime(folded) { return BylineShape(date: date, outlet: nil) }
    for opener in authorOpeners where folded.hasPrefix(opener) {
      if namesFollow(text, after: opener.utf8.count, shape, date) { return BylineShape(date: date, outlet: nil) }
    }
    for opener in dateOpeners where folded.hasPrefix(opener) {
      // "Published accounts show ..." is a sentence: a date or an hour must follow.
      let hasTime = folded.contains("ago") || folded.contains("am") || folded.contains("pm") || folded.contains("today")
      if date != nil || (hasTime && shape.words <= 10), !shape.endsSentence || shape.words <= 8 {
        return BylineShape(date: date, outlet: nil)
      }
    }
    return nil
  }

  private static let authorOpeners = [
    "by ", "by: ", "written by ", "words by ", "text by ", "story by ", "report by ", "reporting by ", "reported by ",
    "author: ", "authors: ", "author ", "posted by ", "published by ", "edited by ", "from our correspondent", "editor: ",
    "analysis by ", "opinion by ", "interview by ", "additional reporting by ", "words: ", "reporter: ", "contributor: ",
    "source: ", "via ", "publisher: ", "outlet: ", "byline: ",
  ]

  private static let dateOpeners = [
    "published", "first published", "posted", "updated", "last updated", "last modified", "modified", "date:", "created",
    "originally published", "issued", "released", "filed", "publication date", "release date",
  ]

  /// Words that stand beside a date in a byline without being a name.
  private static let fillers: Set<String> = [
    "at", "by", "on", "am", "pm", "a.m", "p.m", "gmt", "utc", "est", "edt", "et", "pt", "pst", "pdt", "cet", "cest", "bst", "ist",
    "min",
    "mins", "minute", "minutes", "read", "reading", "time", "published", "updated", "posted", "last", "first", "and", "the", "of",
    "for",
    "in", "views", "comments", "comment", "share", "shares", "edited", "modified", "date", "h", "hrs", "ago", "to", "staff",
    "writer",
    "reporter", "de", "van", "von", "la", "da", "du", "le", "del", "der", "den", "el", "al", "bin", "local",
  ]

  /// Whether only names and fillers stand beside the date.
  private static func isOnlyDate(_ text: [UInt8], _ date: DateScanner.Found, _ shape: LineShape) -> Bool {
    var words = 0
    for part in [0..<date.range.lowerBound, date.range.upperBound..<text.count] {
      var index = part.lowerBound
      while index < part.upperBound {
        let start = index
        while index < part.upperBound, !text[index].isWhiteSpace { index += 1 }
        let word = FoldedText(Array(text[start..<index]))
        let first = text[start..<index].first { $0.isAlphanumeric || $0 >= 0x80 }
        if let first {
          words += 1
          let isName = !first.isLowercase
          if !isName, !fillers.contains(word.text) { return false }
        }
        index = text.skippingWhiteSpace(index..<part.upperBound)
      }
    }
    // A headline may end with a date; a sentence with a stop is no byline unless nothing but the date stands in it.
    if words > 12 || (shape.endsSentence && words > 0) { return false }
    // "May 19, 2026: ..." and "Timeline: May 3, 2021" lead in to a text.
    return shape.lastMark != 0x3A || words == 0
  }

  /// "Campus Review, July 2025", "The Pint Post, a blog for drinkers. 19 February 2025", "From the club's newsletter, Monday, October 6,
  /// 2025": a short line that ends in a date, a month or a season, with a mark or "of" before it.
  private static func publicationLine(_ text: [UInt8], _ shape: LineShape) -> BylineShape? {
    guard shape.words <= 18, !shape.endsSentence else { return nil }
    let end = text.trimmed(0..<text.count).upperBound
    for start in 1..<max(1, end) where !text[start - 1].isAlphanumeric && text[start].isAlphanumeric {
      let date = DateScanner.date(at: start, in: text, before: end).flatMap { $0.range.upperBound == end ? $0 : nil }
      let issue = date == nil ? DateScanner.issue(at: start, in: text, before: end) : nil
      guard date != nil || issue != nil else { continue }
      let before = text.trimmed(0..<start)
      guard let mark = text[before].last, !mark.isAlphanumeric || isIssueOf(text[before]) else {
        return nil
      }
      return BylineShape(date: date, issue: issue, outlet: date.flatMap { outlet(text, before: $0) })
    }
    return nil
  }

  private static func isIssueOf(_ text: ArraySlice<UInt8>) -> Bool {
    let words = FoldedText(Array(text)).text
    return words.hasSuffix("issue of") || words.hasSuffix("edition of")
  }

  private static func isReadingTime(_ folded: FoldedText) -> Bool {
    guard folded.bytes.count <= 60 else { return false }
    if folded.hasPrefix("reading time") || folded.hasPrefix("estimated reading") || folded.hasPrefix("read time") { return true }
    guard folded.bytes.first?.isDigit == true else { return false }
    return ["min read", "minute read", "mins read", "minutes read", "minutes to read", "-minute read", "-min read", "min. read"]
      .contains { folded.hasSuffix($0) }
  }

  /// Whether names, and nothing that makes a sentence, stand after an opener.
  private static func namesFollow(_ text: [UInt8], after opener: Int, _ shape: LineShape, _ date: DateScanner.Found?) -> Bool {
    // Openers are ASCII, so offsets in the folded text differ from the text's by what was cut at the start at most.
    guard shape.words <= 18, shape.capitalWords * 2 >= shape.words else { return false }
    if shape.endsSentence, shape.words > 6, date == nil { return false }
    let start = text.firstIndex { $0.isLetter } ?? 0
    let rest = text.skippingWhiteSpace(min(text.count, start + opener)..<text.count)
    guard rest < text.count, !text[rest].isLowercase else { return false }
    // "By 2019 ..." and "By May ..." open a sentence.
    if text[rest].isDigit { return false }
    var lowercaseWords = 0
    var index = rest
    while index < text.count {
      let begin = index
      while index < text.count, !text[index].isWhiteSpace { index += 1 }
      if text[begin].isLowercase, !fillers.contains(FoldedText(Array(text[begin..<index])).text) { lowercaseWords += 1 }
      index = text.skippingWhiteSpace(index..<text.count)
    }
    let separators = text.contains(UInt8(ascii: "|")) || text.contains(UInt8(ascii: ",")) || date != nil
    return lowercaseWords <= (separators ? 3 : 1)
  }

  /// The name before a date, without marks: "The CourierMay 19, 2026", "The Courier | 3 March 2021".
  private static func outlet(_ text: [UInt8], before date: DateScanner.Found) -> Range<Int>? {
    var end = date.range.lowerBound
    let isGlued = end > 0 && !text[end - 1].isWhiteSpace
    while end > 0, text[end - 1].isWhiteSpace || text[end - 1].isPunctuation || text[end - 1] == 0xB7 || text[end - 1] == 0xC2 {
      end -= 1
    }
    let name = text.trimmed(0..<end)
    guard name.count >= 2, name.count <= 40, isGlued || end < date.range.lowerBound - 1 else { return nil }
    let folded = FoldedText(Array(text[name]))
    for opener in authorOpeners + dateOpeners where folded.hasPrefix(opener) || folded.text == opener { return nil }
    for day in DateScanner.weekdays where folded.text == day.description { return nil }
    let shape = LineShape(name, of: text)
    guard shape.words <= 5, shape.capitalWords == shape.words || shape.words <= 2 else { return nil }
    return name
  }
}
