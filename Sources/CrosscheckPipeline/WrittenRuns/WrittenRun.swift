import ClaimComparison
import ClaimModel
package import DataReading
import DocumentReading
import NormalValues
package import ReportWriting
import SourceText

/// A run file (`--format json`) read back, without loss: every report made from it has the bytes that the run itself gave.
package struct WrittenRun {
  private let json: JSONValue
  /// By the ids that stand in the file.
  private var sources: [String: Int] = [:]
  private var entities: [String: EntityID] = [:]
  private var claimNumbers: [String: Int] = [:]
  private var files: [SourceFile] = []

  package static let schema = "crosscheck.run/1"

  /// The run in `bytes`. Any bytes are read without a crash; the first fault is thrown with its place.
  package static func read(_ bytes: [UInt8]) throws(DataFault) -> Run {
    let json: JSONValue
    do {
      json = try JSONReader.read(bytes, dialect: .json)
    } catch {
      throw DataFault(error)
    }
    var reader = WrittenRun(json: json)
    return try reader.run()
  }

  private init(json: JSONValue) { self.json = json }

  private mutating func run() throws(DataFault) -> Run {
    let schema = try json.needed("schema")
    guard try schema.asString() == Self.schema else {
      throw DataFault(
        .unfitting("a file of schema '\(schema.string ?? "")'; this program reads '\(Self.schema)'"), schema.span)
    }
    let tool = try json.needed("tool")
    var settings: [Run.Setting] = []
    for member in try json.needed("settings").asObject() {
      settings.append(Run.Setting(name: member.key, value: try member.value.asString()))
    }
    let kinds = try WrittenDeclarations.kinds(try json.needed("kinds"))
    let findings = try WrittenDeclarations.findings(try json.needed("rules"))
    var sources = try readSources()
    let entities = try readEntities()
    let claims = try readClaims()
    try readUnread(into: &sources)
    let summary = try json.needed("summary")
    var skipped: [Run.SkippedInput] = []
    for input in try summary.needed("skipped").asArray() {
      skipped.append(Run.SkippedInput(path: try input.neededString("path"), reason: try input.neededString("reason")))
    }
    let all = try readFindings()
    var run = Run(
      version: try tool.neededString("version"), rules: FileFingerprint(text: try tool.neededString("rules")), settings: settings,
      sources: sources.map(\.source), entities: entities, claims: claims, findings: all.filter { $0.suppression == nil },
      catalogue: KindCatalogue(kinds: kinds, findings: findings), skipped: skipped,
      exitCode: try json.neededInteger("exitCode", 0...2))
    run.accepted = all.filter { $0.suppression != nil }
    run.hasBaseline = try json.present("baseline")?.asBoolean() ?? false
    return run
  }

  /// A source before its unread sentences are known.
  private struct Draft {
    let file: SourceFile
    let title: String?
    let outlet: String?
    let published: Int?
    let publishedFrom: String?
    let words: Int
    let isReference: Bool
    let isKnown: Bool
    let hasText: Bool
    let digest: String
    var unread: [UnreadSentence] = []

    var source: RunSource {
      RunSource(
        file: file, title: title, outlet: outlet, published: published, publishedFrom: publishedFrom, words: words,
        unread: unread,
        isReference: isReference, isKnown: isKnown, hasText: hasText, digest: digest)
    }
  }

  private mutating func readSources() throws(DataFault) -> [Draft] {
    var drafts: [Draft] = []
    for record in try json.needed("sources").asArray() {
      try note(record, number: drafts.count, in: \.sources)
      let file = SourceFile(path: try record.neededString("path"), bytes: try Self.bytes(of: record))
      let digest = try record.needed("sha256")
      let hasText = try record.present("hasText")?.asBoolean() ?? true
      // Of an article without its text the digest is that of the text that nobody has.
      let stated = try digest.asString()
      guard !hasText || SHA256(hashing: file.bytes).hexadecimal == stated else {
        throw DataFault(.unfitting("the digest is not that of the article's text"), digest.span)
      }
      files.append(file)
      drafts.append(
        Draft(
          file: file, title: try record.string("title"), outlet: try record.string("outlet"),
          published: try Self.day(record.present("published")), publishedFrom: try record.string("publishedFrom"),
          words: try record.neededInteger("words"), isReference: try record.needed("reference").asBoolean(),
          isKnown: try record.present("known")?.asBoolean() ?? false, hasText: hasText, digest: try digest.asString()))
    }
    return drafts
  }

  private static func day(_ value: JSONValue?) throws(DataFault) -> Int? {
    guard let value else { return nil }
    guard let day = CivilDate.dayNumber(iso: try value.asString()) else {
      throw DataFault(.badValue(value.string ?? "", expected: "2026-05-19"), value.span)
    }
    return day
  }

  static func bytes(of record: JSONValue) throws(DataFault) -> [UInt8] {
    guard let digits = record.present("bytes") else { return Array(try record.neededString("text").utf8) }
    let text = Array(try digits.asString().utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2)
    for index in stride(from: 0, to: text.count, by: 2) {
      guard index + 1 < text.count, let high = digit(text[index]), let low = digit(text[index + 1]) else {
        throw DataFault(.unfitting("no pairs of hexadecimal digits"), digits.span)
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  private mutating func readEntities() throws(DataFault) -> [Entity] {
    var list: [Entity] = []
    for record in try json.needed("entities").asArray() {
      let id = try record.needed("id")
      let name = try id.asString()
      guard entities[name] == nil else { throw DataFault(.unfitting("'\(name)' stands here a second time"), id.span) }
      // The number in the id is the entity's own: links of the page are made from it.
      guard name.utf8.first == UInt8(ascii: "e"), let number = Int32(name.dropFirst()), number > 0 else {
        throw DataFault(.badValue(name, expected: "e1"), id.span)
      }
      entities[name] = EntityID(Int(number) - 1)
      let kind = try record.needed("type")
      list.append(
        Entity(
          id: EntityID(Int(number) - 1),
          kind: try kind.choice(
            "kind of entity", try kind.asString(), Dictionary(uniqueKeysWithValues: EntityKind.allCases.map { ($0.rawValue, $0) })
          ),
          name: try record.neededString("name"), names: try record.strings("names")))
    }
    return list
  }

  private mutating func readClaims() throws(DataFault) -> [Claim] {
    let records = try json.needed("claims").asArray()
    for (number, record) in records.enumerated() { try note(record, number: number, in: \.claimNumbers) }
    var claims: [Claim] = []
    for record in records { claims.append(try claim(record)) }
    return claims
  }

  private func claim(_ record: JSONValue) throws(DataFault) -> Claim {
    let source = try number(try record.needed("source"), "article", sources)
    var spans: [String: ByteSpan] = [:]
    for evidence in try record.needed("evidence").asArray() {
      spans[try evidence.neededString("slot")] = try span(evidence, in: source)
    }
    var slots: [SlotFilling] = []
    for member in try record.needed("slots").asObject() {
      let value = try WrittenValue(member.value, entities: entities).value()
      slots.append(SlotFilling(member.key, value, span: spans[member.key]))
    }
    var derivedFrom: [Int] = []
    for origin in try record.needed("derivedFrom").asArray() {
      derivedFrom.append(try number(origin, "claim", claimNumbers))
    }
    var speaker: EntityID?
    if let attributedTo = record.present("attributedTo") {
      speaker = try WrittenValue(attributedTo, entities: entities).entity()
    }
    let confidences: [Derivation.Confidence] = [.low, .medium, .high]
    return Claim(
      kind: try record.neededString("kind"), source: source, slots: slots,
      polarity: try choice(record, "polarity", [Claim.Polarity.affirmed, .denied]),
      modality: try choice(
        record, "modality", [.asserted, .attributed, .quoted, .predicted, .conditional, .opinion, .question]),
      attributedTo: speaker, tense: try choice(record, "tense", [.unknown, .past, .perfect, .present, .future]),
      block: try choice(record, "block", BlockRole.allCases), span: try span(try record.needed("span"), in: source),
      sentence: try span(try record.needed("sentence"), in: source),
      derivation: Derivation(
        rule: try record.neededString("rule"), steps: try record.strings("steps"), derivedFrom: derivedFrom,
        confidence: try named(record, "confidence", Dictionary(uniqueKeysWithValues: confidences.map { ("\($0)", $0) })),
        strictness: record.present("strictness") == nil ? .publish : try choice(record, "strictness", Strictness.allCases)))
  }

  private func readUnread(into drafts: inout [Draft]) throws(DataFault) {
    for record in try json.needed("unread").asArray() {
      let source = try number(try record.needed("source"), "article", sources)
      drafts[source].unread.append(
        UnreadSentence(span: try span(record, in: source), reason: try record.neededString("reason")))
    }
  }

  private func readFindings() throws(DataFault) -> [Finding] {
    var findings: [Finding] = []
    for record in try json.needed("findings").asArray() { findings.append(try finding(record)) }
    return findings
  }

  private func finding(_ record: JSONValue) throws(DataFault) -> Finding {
    var subjects: [EntityID] = []
    for subject in try record.needed("subjects").asArray() {
      subjects.append(try WrittenValue(subject, entities: entities).entity())
    }
    var sides: [Finding.Side] = []
    for side in try record.needed("sides").asArray() {
      sides.append(
        Finding.Side(
          value: try side.neededString("value"), claims: try numbers(side, "claims", "claim", claimNumbers),
          sources: try numbers(side, "sources", "article", sources), voices: try side.neededInteger("voices")))
    }
    var grade: Finding.Grade?
    if record.present("grade") != nil { grade = try choice(record, "grade", [.impossible, .strained, .divergent]) }
    var finding = Finding(
      id: try record.neededString("id"), rule: try record.neededString("rule"), taxonomy: try record.neededString("taxonomy"),
      relation: try choice(record, "relation", [.contradiction, .corroboration]), grade: grade,
      scope: try choice(record, "scope", [.cross, .internal, .known]),
      level: try choice(record, "level", FindingDeclaration.Level.allCases), subjects: subjects,
      headline: try record.neededString("headline"), why: try record.neededString("why"), holdsIf: try record.string("holdsIf"),
      repairs: try record.strings("repairs"), claims: try numbers(record, "claims", "claim", claimNumbers), sides: sides,
      independence: try record.string("independence"))
    finding.fingerprint = try record.neededString("fingerprint")
    if record.present("state") != nil { finding.state = try choice(record, "state", [.new, .unchanged]) }
    if let suppression = record.present("suppressedBy") {
      finding.suppression = Finding.Suppression(
        try choice(suppression, "kind", [.inSource, .external]), reason: try suppression.neededString("reason"))
    }
    return finding
  }
}

// What the parts share.
extension WrittenRun {
  private mutating func note(
    _ record: JSONValue, number: Int, in table: WritableKeyPath<WrittenRun, [String: Int]>
  ) throws(DataFault) {
    let id = try record.needed("id")
    let name = try id.asString()
    guard self[keyPath: table][name] == nil else {
      throw DataFault(.unfitting("'\(name)' stands here a second time"), id.span)
    }
    self[keyPath: table][name] = number
  }

  private func number(_ value: JSONValue, _ what: String, _ table: [String: Int]) throws(DataFault) -> Int {
    let id = try value.asString()
    guard let number = table[id] else {
      throw DataFault(.unknownName(id, what: "\(what) of the run", nearest: nil), value.span)
    }
    return number
  }

  private func numbers(
    _ record: JSONValue, _ key: String, _ what: String, _ table: [String: Int]
  ) throws(DataFault) -> [Int] {
    var numbers: [Int] = []
    for value in try record.needed(key).asArray() { numbers.append(try number(value, what, table)) }
    return numbers
  }

  /// The bytes of a record; they lie inside the article.
  private func span(_ record: JSONValue, in source: Int) throws(DataFault) -> ByteSpan {
    let count = files[source].bytes.count
    let start = try record.neededInteger("byteStart", 0...count)
    return ByteSpan(start..<(try record.neededInteger("byteEnd", start...count)))
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ record: JSONValue, _ key: String, _ choices: [Choice]
  ) throws(DataFault) -> Choice {
    try named(record, key, Dictionary(uniqueKeysWithValues: choices.map { ($0.rawValue, $0) }))
  }

  private func named<Choice>(_ record: JSONValue, _ key: String, _ choices: [String: Choice]) throws(DataFault) -> Choice {
    let value = try record.needed(key)
    return try value.choice(key, try value.asString(), choices)
  }
}
