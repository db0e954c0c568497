import ClaimModel
import DocumentReading
import SourceText

/// The records that run files and claim streams share.
struct RecordWriting {
  let index: RunIndex
  /// Names of records: "c1" in a run file, "s1.c1" in a stream.
  let claimName: (Int) -> String
  let entityName: (EntityID) -> String
  var sourceName: (Int) -> String = RecordWriting.sourceName
  /// Whether spans carry the text around them, so that they can be found again in an edited article.
  let hasSurroundings: Bool

  static func sourceName(_ source: Int) -> String { "s\(source + 1)" }

  /// Members of a source, without braces.
  func source(_ number: Int, into json: inout JSONWriter) {
    let source = index.run.sources[number]
    json.member("id", sourceName(number))
    json.member("path", source.file.path)
    json.member("sha256", source.digest)
    json.member("title", source.title)
    json.member("outlet", source.outlet)
    json.member("published", source.published.map(DayText.iso))
    json.member("publishedFrom", source.publishedFrom)
    json.member("words", source.words)
    json.member("claims", index.claimsOfSource[number].count)
    json.member("unread", source.unread.count)
    if let percent = RunSummary.unreadPercent(of: number, in: index) { json.member("unreadPercent", percent) }
    json.member("reference", source.isReference)
    if source.isKnown { json.member("known", true) }
    if hasSurroundings { json.member("wordSequences", source.wordSequences?.text) }
  }

  func entity(_ entity: Entity, into json: inout JSONWriter) {
    json.member("id", entityName(entity.id))
    // In a stream "type" says what the record is.
    json.member(hasSurroundings ? "kind" : "type", entity.kind.rawValue)
    json.member("name", entity.name)
    json.member("names", strings: entity.names)
  }

  func claim(_ number: Int, into json: inout JSONWriter) {
    let claim = index.run.claims[number]
    json.member("id", claimName(number))
    json.member("source", sourceName(claim.source))
    json.member("kind", claim.kind)
    json.member("taxonomy", index.kind(claim)?.taxonomy)
    json.member("subject", subject(of: claim).map(entityName))
    json.member(
      "slots",
      object: { json in
        for slot in claim.slots {
          json.key(slot.slot)
          json.slotValue(slot.value, entity: entityName)
        }
      })
    json.member("polarity", claim.polarity.rawValue)
    json.member("modality", claim.modality.rawValue)
    json.member("attributedTo", claim.attributedTo.map(entityName))
    json.member("rule", claim.derivation.rule)
    json.member("derivedFrom", strings: claim.derivation.derivedFrom.map(claimName))
    json.member("span", object: { span(claim.span, in: claim.source, into: &$0) })
    json.member("evidence", array: { evidence(of: claim, into: &$0) })
    json.member("tense", claim.tense.rawValue)
    json.member("block", claim.block.rawValue)
    json.member("confidence", claim.derivation.confidence.rawValue)
    if claim.derivation.strictness > .publish { json.member("strictness", claim.derivation.strictness.rawValue) }
    json.member("steps", strings: claim.derivation.steps)
    json.member("sentence", object: { span(claim.sentence, in: claim.source, into: &$0) })
  }

  private func evidence(of claim: Claim, into json: inout JSONWriter) {
    for slot in claim.slots {
      guard let words = slot.span else { continue }
      json.object { json in
        json.member("slot", slot.slot)
        span(words, in: claim.source, into: &json)
      }
    }
  }

  /// The first entity of the claim: what it is about.
  func subject(of claim: Claim) -> EntityID? {
    for slot in claim.slots {
      if case .entity(let id) = slot.value { return id }
    }
    return nil
  }

  func unread(_ sentence: UnreadSentence, in source: Int, into json: inout JSONWriter) {
    json.member("source", sourceName(source))
    json.member("reason", sentence.reason)
    span(sentence.span, in: source, into: &json)
  }

  /// Bytes from 0, lines and columns in code points from 1, end exclusive; the exact bytes as `quote`.
  func span(_ span: ByteSpan, in source: Int, into json: inout JSONWriter) {
    let span = index.clamped(span, in: source)
    let start = index.position(span.start, in: source)
    let end = index.position(span.end, in: source)
    json.member("byteStart", Int(span.start))
    json.member("byteEnd", Int(span.end))
    json.member("line", start.line)
    json.member("column", start.column)
    json.member("endLine", end.line)
    json.member("endColumn", end.column)
    json.member("quote", index.file(source).text(span))
    if hasSurroundings {
      let surroundings = Surroundings(span, in: index.file(source).bytes)
      json.member("prefix", surroundings.prefix)
      json.member("suffix", surroundings.suffix)
      exactPlace(span, start, in: source, into: &json)
    }
  }

  /// What the line, column and quotation leave open, so that nothing is lost: where the line begins, the column in UTF-16, and bytes that
  /// are not UTF-8. Left out where it is evident.
  private func exactPlace(_ span: ByteSpan, _ start: TextPosition, in source: Int, into json: inout JSONWriter) {
    let inBytes = index.position(span.start, in: source, unit: .byte).column
    if inBytes != start.column { json.member("lineStart", Int(span.start) - (inBytes - 1)) }
    let inUnits = index.position(span.start, in: source, unit: .utf16).column
    if inUnits != start.column { json.member("utf16Column", inUnits) }
    let bytes = index.file(source).bytes[span.range]
    if String(validating: bytes, as: UTF8.self) == nil { json.member("bytes", Self.hexadecimal(bytes)) }
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
