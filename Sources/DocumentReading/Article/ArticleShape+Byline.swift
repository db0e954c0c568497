import SourceText

extension ArticleShape {
  /// Finds author lines and datelines between the top and the first long paragraph, and takes the date and the outlet
  /// from them when the file did not declare any.
  mutating func findBylines() {
    var seen = 0
    for index in blocks.indices.prefix(60) {
      switch blocks[index].role {
      case .furniture, .title, .standfirst, .caption: continue
      default: break
      }
      if blocks[index].role == .byline {
        note(BylineShape.read(blocks[index].text.bytes), of: index)
        continue
      }
      guard blocks[index].role == .paragraph || (blocks[index].role == .heading && seen < 6), seen < 12 else { break }
      if let byline = BylineShape.read(blocks[index].text.bytes, isTop: seen < 2) {
        blocks[index].role = .byline
        note(byline, of: index)
        markOutletAbove(index)
      } else if length(index) > 240 {
        break
      }
      seen += 1
    }
    // Credits, mostly at the end.
    for index in blocks.indices where blocks[index].role == .paragraph && index != title && length(index) <= 160 {
      if isCredit(folded(index)) { blocks[index].role = .byline }
    }
  }

  private func isCredit(_ folded: FoldedText) -> Bool {
    for start in ["reporting by ", "additional reporting by ", "edited by ", "editing by ", "writing by ", "written by "]
    where folded.hasPrefix(start) {
      return true
    }
    return false
  }

  /// Finds lines that stand under a picture or tell where it is from.
  mutating func findCaptions() {
    for index in blocks.indices where blocks[index].role == .paragraph && index != title && length(index) <= 240 {
      let folded = folded(index)
      if CaptionPhrases.beginnings.begins(folded) || CaptionPhrases.inside.occurs(in: folded) || endsWithSource(index) {
        blocks[index].role = .caption
      }
    }
  }

  /// "Jane Roe at work in 2022. (Ann Lee/Courier)": a short text that ends with two names in brackets and a slash between.
  private func endsWithSource(_ index: Int) -> Bool {
    let text = blocks[index].text.bytes
    guard text.last == UInt8(ascii: ")"), let open = text.lastIndex(of: UInt8(ascii: "(")), text.count - open <= 60 else {
      return false
    }
    let inside = text[(open + 1)...]
    return inside.contains(UInt8(ascii: "/")) && inside.first?.isUppercase == true && !inside.contains(where: \.isDigit)
  }

  private mutating func note(_ byline: BylineShape?, of index: Int) {
    guard let byline else { return }
    let text = blocks[index].text
    if metadata.published == nil, let date = byline.date {
      metadata.published = PublishedDate(
        dayNumber: date.dayNumber, origin: .dateline, span: text.offsets.sourceSpan(ByteSpan(date.range)))
    }
    if metadata.issue == nil { metadata.issue = byline.issue }
    if metadata.outlet == nil, let outlet = byline.outlet {
      metadata.outlet = String(decoding: text.bytes[outlet], as: UTF8.self)
    }
  }

  /// The outlet's name alone on the line above "The CourierMay 19, 2026".
  private mutating func markOutletAbove(_ index: Int) {
    guard index > 0, index - 1 != title, blocks[index - 1].role == .paragraph, let outlet = metadata.outlet else { return }
    if blocks[index - 1].text.bytes.elementsEqual(outlet.utf8) { blocks[index - 1].role = .byline }
  }

  /// Parts "LONDON, March 3 (Agency) -" from the first paragraph.
  mutating func splitDateline() {
    guard let index = blocks.indices.prefix(30).first(where: { blocks[$0].role == .paragraph && length($0) > 80 }) else { return }
    let text = blocks[index].text
    guard let dateline = Dateline.read(text.bytes) else { return }
    var head = DraftBlock(.byline, text.part(0..<dateline.end))
    head.isApart = blocks[index].isApart
    blocks[index].text = text.part(dateline.end..<text.bytes.count)
    blocks.insert(head, at: index)
    if metadata.published == nil, let date = dateline.date {
      metadata.published = PublishedDate(
        dayNumber: date.dayNumber, origin: .dateline, span: text.offsets.sourceSpan(ByteSpan(date.range)))
    }
  }
}

/// The place, and often the day and the agency, before the first sentence of a news report.
struct Dateline {
  /// The offset after the dash.
  let end: Int
  let date: DateScanner.Found?

  /// Reads `LONDON, March 3 (Agency) -`, `SPRINGFIELD, Ill., May 19, 2026 /Wire/ --`, `PARIS —`, `Oslo, 3 March 2021 –`.
  static func read(_ text: [UInt8]) -> Dateline? {
    guard let first = text.first, first.isUppercase || first >= 0xC3 else { return nil }
    guard let dash = dash(in: text) else { return nil }
    let head = text.trimmed(0..<dash.lowerBound)
    let after = text.skippingWhiteSpace(dash.upperBound..<text.count)
    guard after < text.count, !text[after].isLowercase, head.count >= 3 else { return nil }
    // "Ada Smith (16 March 1878 – 28 April 1903) was": the dash stands inside brackets.
    let opened = text[head].count { $0 == UInt8(ascii: "(") }
    guard opened == text[head].count(where: { $0 == UInt8(ascii: ")") }) else { return nil }
    let date = DateScanner.firstDate(in: head, of: text)
    let shape = LineShape(head, of: text)
    guard shape.words <= 12, shape.words - shape.capitalWords <= 1 else { return nil }
    let hasAgency = text[head.upperBound - 1] == UInt8(ascii: ")") || text[head.upperBound - 1] == UInt8(ascii: "/")
    var placeEnd = head.lowerBound
    var capitals = 0
    while placeEnd < head.upperBound, !text[placeEnd].isLowercase, text[placeEnd] != UInt8(ascii: "("), text[placeEnd] != 0x2C,
      !text[placeEnd].isDigit
    {
      if text[placeEnd].isUppercase { capitals += 1 }
      placeEnd += 1
    }
    let isCapitalPlace = capitals >= 3 && (placeEnd == head.upperBound || !text[placeEnd].isLowercase)
    let hasMonth = namesMonth(head, text)
    guard
      (isCapitalPlace && (hasAgency || hasMonth || capitals >= 4)) || (date != nil || hasMonth && hasAgency) && shape.words >= 3
    else { return nil }
    return Dateline(end: dash.upperBound, date: date)
  }

  /// The first dash between spaces in the first 100 bytes.
  private static func dash(in text: [UInt8]) -> Range<Int>? {
    var index = 1
    while index < min(text.count - 1, 100) {
      var end = index
      if text[index] == 0x2D {
        end = index + 1
        if text[end] == 0x2D { end += 1 }
      } else if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
        text[index + 2] == 0x93 || text[index + 2] == 0x94
      {
        end = index + 3
      }
      let isLong = end - index >= 2
      if end > index, end < text.count, text[index - 1].isBlank || (isLong && text[index - 1] == UInt8(ascii: ")")),
        text[end].isBlank || isLong
      {
        return index..<end
      }
      index += 1
    }
    return nil
  }

  private static func namesMonth(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index].isUppercase, index == range.lowerBound || !text[index - 1].isLetter {
        for (name, _) in DateScanner.months where text.matches(name, at: index, before: range.upperBound) {
          let after = index + name.utf8CodeUnitCount
          if after == range.upperBound || !text[after].isLetter { return true }
        }
      }
      index += 1
    }
    return false
  }
}
