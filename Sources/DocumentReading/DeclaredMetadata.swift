import SourceText

/// Takes title, outlet, date and language from pairs of names and values that a file declares.
enum DeclaredMetadata {
  /// Fills what `metadata` does not have yet from the front matter in `fields`.
  static func apply(_ fields: [DocumentMetadata.Field], to metadata: inout DocumentMetadata, of bytes: [UInt8]) {
    for field in fields {
      let value = field.value
      guard !value.isEmpty else { continue }
      switch plain(field.name) {
      case "title", "headline", "articletitle": if metadata.title == nil { metadata.title = value }
      case "outlet", "publisher", "source", "site", "sitename", "publication", "publishername", "newspaper", "magazine":
        if metadata.outlet == nil { metadata.outlet = value }
      case "lang", "language", "locale": if metadata.language == nil { metadata.language = value }
      case let name where dateNames.contains(name):
        if metadata.published == nil, let day = day(in: Array(value.utf8)) {
          metadata.published = PublishedDate(dayNumber: day, origin: .frontMatter, span: field.span)
        }
      default: break
      }
    }
  }

  /// Names under which a day of publication is declared, without marks and capitals.
  static let dateNames: Set<String> = [
    "date", "published", "publisheddate", "publishdate", "pubdate", "datepublished", "publishedat", "publishedon",
    "publicationdate", "publishedtime", "created", "createdat", "datecreated", "issued", "releasedate", "posted", "postdate",
  ]

  /// The first date in a declared value, also one of eight digits.
  static func day(in value: [UInt8]) -> Int? {
    DateScanner.firstDate(in: 0..<min(value.count, 200), of: value)?.dayNumber
      ?? DateScanner.date(inPath: Array(value.prefix(200)))
  }

  /// A name with small letters and without `-`, `_`, `.`, `:` and spaces.
  static func plain(_ name: String) -> String {
    String(decoding: name.utf8.filter { $0.isAlphanumeric || $0 >= 0x80 }.map(\.lowercased), as: UTF8.self)
  }
}
