import ClaimModel
import DataReading
import DocumentReading
import ReportWriting
import SourceText
import TextDiagnostics

/// The records of one article in a stream, while they are read.
struct ArticleRecords {
  /// Of the source record, for faults of the whole.
  let span: ByteSpan
  /// Whether the source record itself could be read.
  let isReadable: Bool
  private let id: String
  private let path: String
  private let digest: String
  private let isReference: Bool
  /// The article's bytes, when the stream carries them.
  private let whole: [UInt8]?
  private var claims = ArticleClaims()
  private var entities: [String: EntityID] = [:]
  private var claimNumbers: [String: Int] = [:]
  private var text = QuotedText()

  /// Stands for a source that cannot be read, so that its records are not taken for another's.
  init(unreadable record: JSONValue) {
    span = record.span
    isReadable = false
    (id, path, digest, isReference, whole) = ("", "", "", false, nil)
  }

  init(_ record: JSONValue, isReference: Bool) throws(DataFault) {
    span = record.span
    isReadable = true
    id = try record.neededString("id")
    let path = try record.needed("path")
    self.path = try path.asString()
    guard !self.path.isEmpty else { throw DataFault(.badValue("", expected: "the path of an article"), path.span) }
    digest = try record.neededString("sha256")
    if let text = record.present("text") ?? record.present("bytes") {
      let bytes = try WrittenRun.bytes(of: record)
      guard SHA256(hashing: bytes).hexadecimal == digest else {
        throw DataFault(.unfitting("the digest is not that of the article's text"), text.span)
      }
      whole = bytes
    } else {
      whole = nil
    }
    let isStatedReference = try record.present("reference")?.asBoolean() ?? false
    self.isReference = isReference || isStatedReference
    claims.title = try record.string("title")
    claims.outlet = try record.string("outlet")
    if let published = record.present("published") {
      guard let day = CivilDateText.day(try published.asString()) else {
        throw DataFault(.badValue(published.string ?? "", expected: "2026-05-19"), published.span)
      }
      claims.published = day
    }
    claims.publishedFrom = try record.string("publishedFrom")
    claims.words = try record.neededInteger("words")
    if let sequences = record.present("wordSequences") {
      guard let read = WordSequences(text: try sequences.asString()) else {
        throw DataFault(
          .badValue(
            sequences.string.map { String($0.prefix(20)) } ?? "",
            expected: "hexadecimal digits, eight for each sequence, ascending"), sequences.span)
      }
      claims.wordSequences = read
    }
  }

  /// Where the last quoted word ends.
  var end: Int { text.end }

  mutating func add(_ record: JSONValue, type: String, catalogue: KindCatalogue) throws(DataFault) {
    guard isReadable else { return }
    switch type {
    case "entity": try addEntity(record)
    case "claim": try addClaim(record, catalogue)
    default:
      try checkSource(record)
      claims.unread.append(
        UnreadSentence(span: try text.span(record), reason: try record.neededString("reason")))
    }
  }

  /// The article; without its text, with the words that its claims quote at their places.
  func article() throws(DataFault) -> ComparableArticle {
    if let whole {
      try text.check(in: whole)
      return ComparableArticle(
        claims: claims, file: SourceFile(path: path, bytes: whole), digest: digest, isReference: isReference)
    }
    return ComparableArticle(
      claims: claims, file: SourceFile(path: path, bytes: try text.bytes()), digest: digest, hasText: false,
      isReference: isReference)
  }

  private func checkSource(_ record: JSONValue) throws(DataFault) {
    let source = try record.needed("source")
    guard try source.asString() == id else {
      throw DataFault(.unfitting("a record of '\(source.string ?? "")' among those of '\(id)'"), source.span)
    }
  }

  private mutating func addEntity(_ record: JSONValue) throws(DataFault) {
    let id = try record.needed("id")
    let name = try id.asString()
    guard entities[name] == nil else { throw DataFault(.unfitting("'\(name)' stands here a second time"), id.span) }
    let given = try record.needed("kind")
    let kind = try given.choice(
      "kind of entity", try given.asString(), Dictionary(uniqueKeysWithValues: EntityKind.allCases.map { ($0.rawValue, $0) }))
    let entity = Entity(
      id: EntityID(claims.entities.count), kind: kind, name: try record.neededString("name"), names: try record.strings("names"))
    entities[name] = entity.id
    claims.entities.append(entity)
  }

  private mutating func addClaim(_ record: JSONValue, _ catalogue: KindCatalogue) throws(DataFault) {
    try checkSource(record)
    let id = try record.needed("id")
    let name = try id.asString()
    guard claimNumbers[name] == nil else { throw DataFault(.unfitting("'\(name)' stands here a second time"), id.span) }
    let kind = try record.needed("kind")
    guard let declared = catalogue.kind(try kind.asString()) else {
      let names = catalogue.kinds.map(\.name)
      throw DataFault(
        .unknownName(kind.string ?? "", what: "kind of claim", nearest: nearestMatch(kind.string ?? "", among: names)), kind.span)
    }
    let claim = try ClaimRecord(record, declared, entities: entities, claims: claimNumbers).claim(&text)
    claimNumbers[name] = claims.claims.count
    claims.claims.append(claim)
  }
}
