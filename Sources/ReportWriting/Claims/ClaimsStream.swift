import ClaimModel

/// Claims as newline-delimited JSON, schema `crosscheck.claims/1`: what `crosscheck claims --format ndjson` writes and
/// `crosscheck compare` reads. Ids are local to the article and begin with the source's id.
package enum ClaimsStream {
  /// The whole stream of a run.
  package static func write(_ run: Run) -> [UInt8] {
    let index = RunIndex(run)
    var json = JSONWriter()
    header(run, into: &json)
    for source in run.sources.indices { article(source, index: index, into: &json) }
    summary(index, into: &json)
    return json.bytes
  }

  private static func header(_ run: Run, into json: inout JSONWriter) {
    json.object { json in
      json.member("type", "run")
      json.member("schema", "crosscheck.claims/1")
      json.member("tool", object: { RunFileFormat.tool(run, into: &$0) })
      json.member("settings", object: { RunFileFormat.settings(run, into: &$0) })
    }
    json.endRecord()
  }

  private static func article(_ source: Int, index: RunIndex, into json: inout JSONWriter) {
    let claims = index.claimsOfSource[source]
    let prefix = RecordWriting.sourceName(source)
    let claimNumbers = Dictionary(uniqueKeysWithValues: claims.enumerated().map { ($1, $0 + 1) })
    let entities = Set(claims.flatMap { mentioned(index.run.claims[$0]) }).sorted()
    let entityNumbers = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1, $0 + 1) })
    let records = RecordWriting(
      index: index,
      claimName: { claim in
        claimNumbers[claim].map { "\(prefix).c\($0)" } ?? foreignClaim(claim, index)
      },
      entityName: { "\(prefix).e\(entityNumbers[$0] ?? 0)" }, hasSurroundings: true)
    func record(_ type: String, _ body: (inout JSONWriter) -> Void) {
      json.object { json in
        json.member("type", type)
        body(&json)
      }
      json.endRecord()
    }
    record("source") { records.source(source, into: &$0) }
    for id in entities {
      guard let entity = index.entity(id) else { continue }
      record("entity") { records.entity(entity, into: &$0) }
    }
    for claim in claims { record("claim") { records.claim(claim, into: &$0) } }
    for sentence in index.run.sources[source].unread {
      record("unread") { records.unread(sentence, in: source, into: &$0) }
    }
  }

  private static func summary(_ index: RunIndex, into json: inout JSONWriter) {
    let summary = RunSummary(index)
    json.object { json in
      json.member("type", "summary")
      json.member("articles", summary.articles)
      json.member("claims", summary.claims)
      json.member("unread", summary.unread)
      json.member("skipped", array: { RunFileFormat.skipped(index.run, into: &$0) })
    }
    json.endRecord()
  }

  /// A claim of another article that this one was computed from.
  private static func foreignClaim(_ claim: Int, _ index: RunIndex) -> String {
    guard index.run.claims.indices.contains(claim) else { return "unknown" }
    let source = index.run.claims[claim].source
    let place = index.claimsOfSource[source].firstIndex(of: claim) ?? 0
    return "\(RecordWriting.sourceName(source)).c\(place + 1)"
  }

  private static func mentioned(_ claim: Claim) -> [EntityID] {
    var ids: [EntityID] = []
    for slot in claim.slots {
      switch slot.value {
      case .entity(let id): ids.append(id)
      case .entities(let several): ids += several
      default: break
      }
    }
    if let speaker = claim.attributedTo { ids.append(speaker) }
    return ids
  }
}
