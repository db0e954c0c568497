import SourceText

/// Collects what a page says about itself in `meta`, `title`, `time`, `html` and linked data.
struct HTMLMetadata {
  private var fields: [DocumentMetadata.Field] = []
  private var title: (text: String, rank: Int)?
  private var pageTitle: String?
  private var outlet: (text: String, rank: Int)?
  private var published: (day: Int, span: ByteSpan, rank: Int)?
  private var language: String?
  private var description: (range: Range<Int>, rank: Int)?
  private var scriptIsLinkedData = false

  mutating func readMeta(_ tokenizer: HTMLTokenizer) {
    let bytes = tokenizer.bytes
    guard let content = tokenizer.value(of: "content"), !content.isEmpty,
      let key = tokenizer.value(of: "property") ?? tokenizer.value(of: "name") ?? tokenizer.value(of: "itemprop")
    else { return }
    let name = CharacterReference.text(key, of: bytes)
    let value = CharacterReference.text(content, of: bytes)
    fields.append(.init(name: name, value: value, span: ByteSpan(content)))
    let plain = DeclaredMetadata.plain(name)
    switch plain {
    case "ogtitle": offer(title: value, rank: 0)
    case "twittertitle", "dctitle", "citationtitle", "parselytitle", "sailthrutitle", "headline": offer(title: value, rank: 1)
    case "ogsitename": offer(outlet: value, rank: 0)
    case "applicationname", "publisher", "dcpublisher", "citationjournaltitle", "dctermspublisher": offer(outlet: value, rank: 2)
    case "description": offer(description: content, rank: 0)
    case "ogdescription": offer(description: content, rank: 1)
    case "language", "contentlanguage", "dclanguage", "oglocale": if language == nil { language = value }
    default: if let rank = Self.dateRanks[plain] { offer(date: content, of: bytes, rank: rank) }
    }
  }

  mutating func readLanguage(_ tokenizer: HTMLTokenizer) {
    guard let value = tokenizer.value(of: "lang") ?? tokenizer.value(of: "xml:lang"), !value.isEmpty else { return }
    language = CharacterReference.text(value, of: tokenizer.bytes)
  }

  mutating func readTime(_ tokenizer: HTMLTokenizer) {
    guard let value = tokenizer.value(of: "datetime") else { return }
    let bytes = tokenizer.bytes
    func says(_ word: StaticString) -> Bool {
      ["itemprop", "class", "pubdate"].contains { (name: StaticString) in
        tokenizer.value(of: name).map { range in range.contains { bytes.matches(word, at: $0, before: range.upperBound) } }
          ?? false
      }
    }
    if says("modified") || says("updated") { return }
    let isMarked = tokenizer.value(of: "pubdate") != nil || says("publish") || says("entry-date")
    offer(date: value, of: bytes, rank: isMarked ? 3 : 5)
  }

  mutating func startScript(_ tokenizer: HTMLTokenizer) {
    scriptIsLinkedData =
      tokenizer.value(of: "type").map { type in
        type.contains { tokenizer.bytes.matches("ld+json", at: $0, before: type.upperBound) }
      } ?? false
  }

  mutating func readScript(_ range: Range<Int>, of bytes: [UInt8]) {
    guard scriptIsLinkedData else { return }
    scriptIsLinkedData = false
    LinkedDataScanner.scan(range, of: bytes) { key, value in
      switch key {
      case .headline: offer(title: CharacterReference.text(value, of: bytes), rank: 2)
      case .publisherName: offer(outlet: CharacterReference.text(value, of: bytes), rank: 1)
      case .datePublished: offer(date: value, of: bytes, rank: 1)
      case .language: if language == nil { language = CharacterReference.text(value, of: bytes) }
      }
    }
  }

  mutating func readTitle(_ range: Range<Int>, of bytes: [UInt8]) {
    if pageTitle == nil { pageTitle = CharacterReference.text(range, of: bytes) }
    fields.append(.init(name: "title", value: CharacterReference.text(range, of: bytes), span: ByteSpan(range)))
  }

  /// Keeps comments that tell crosscheck to ignore something.
  mutating func readComment(_ range: Range<Int>, of bytes: [UInt8]) {
    if let field = IgnoreComment.field(in: range, of: bytes) { fields.append(field) }
  }

  /// The metadata; `blocks` are those of the page.
  func result(for blocks: [DraftBlock]) -> DocumentMetadata {
    var metadata = DocumentMetadata()
    metadata.fields = fields
    metadata.language = language
    metadata.outlet = outlet?.text
    metadata.title = title?.text ?? pageTitle
    if let pageTitle, let parted = Self.parted(pageTitle, by: blocks, title?.text) {
      if title == nil { metadata.title = parted.title }
      if metadata.outlet == nil { metadata.outlet = parted.outlet }
    }
    metadata.published = published.map { PublishedDate(dayNumber: $0.day, origin: .metaData, span: $0.span) }
    return metadata
  }

  /// Where the description stands in the file.
  var descriptionRange: Range<Int>? { description?.range }

  private static let dateRanks: [String: Int] = [
    "articlepublishedtime": 0, "articlepublished": 0, "ogpublishedtime": 0, "datepublished": 1, "publishdate": 2, "pubdate": 2,
    "publicationdate": 2, "publisheddate": 2, "parselypubdate": 2, "sailthrudate": 2, "citationpublicationdate": 2,
    "citationdate": 2, "dcdate": 2, "dcdateissued": 2, "dctermsissued": 2, "dctermscreated": 2, "dcdatecreated": 2, "date": 4,
    "originalpublicationdate": 2, "publishtime": 2, "articledateoriginal": 2, "cxenseparserecspublishtime": 2,
    "cxenseparsepublishtime": 2, "bttimestamp": 4, "dcdatepublished": 2, "datecreated": 4, "publishedat": 2,
  ]

  private mutating func offer(title text: String, rank: Int) {
    if !text.isEmpty, title.map({ rank < $0.rank }) ?? true { title = (text, rank) }
  }

  private mutating func offer(outlet text: String, rank: Int) {
    if !text.isEmpty, outlet.map({ rank < $0.rank }) ?? true { outlet = (text, rank) }
  }

  private mutating func offer(date range: Range<Int>, of bytes: [UInt8], rank: Int) {
    guard published.map({ rank < $0.rank }) ?? true, let day = DeclaredMetadata.day(in: Array(bytes[range].prefix(200))) else {
      return
    }
    published = (day, ByteSpan(range), rank)
  }

  private mutating func offer(description range: Range<Int>, rank: Int) {
    if description.map({ rank < $0.rank }) ?? true { description = (range, rank) }
  }

  /// "Headline | Outlet" in two parts, when the first is a heading of the page or the declared title.
  private static func parted(_ pageTitle: String, by blocks: [DraftBlock], _ declared: String?) -> (
    title: String, outlet: String
  )? {
    let page = Array(pageTitle.utf8)
    var heads = blocks.filter { $0.role == .heading && $0.level == 1 }.prefix(4).map { $0.text.bytes }
    if let declared { heads.append(Array(declared.utf8)) }
    for head in heads where page.count > head.count && page.starts(with: head) {
      let rest = FoldedTail.outlet(after: head.count, in: page)
      if let rest { return (String(decoding: head, as: UTF8.self), rest) }
    }
    return nil
  }
}

/// The outlet's name behind the headline in a page's title.
enum FoldedTail {
  /// What stands behind a mark such as `|` or a dash at `offset`, up to five words; nil for anything else.
  static func outlet(after offset: Int, in page: [UInt8]) -> String? {
    var index = offset
    var hasMark = false
    while index < page.count, page[index] >= 0x80 || page[index].isWhiteSpace || "|-:/".utf8.contains(page[index]) {
      if !page[index].isWhiteSpace { hasMark = true }
      index += 1
    }
    let name = page.trimmed(index..<page.count)
    guard hasMark, !name.isEmpty, LineShape(name, of: page).words <= 5 else { return nil }
    return String(decoding: page[name], as: UTF8.self)
  }
}
