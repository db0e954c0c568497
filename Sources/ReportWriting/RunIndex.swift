import ClaimComparison
import ClaimModel
import NormalValues
import SourceText

/// What every report looks up in a run, gathered in one pass.
struct RunIndex {
  let run: Run
  /// Findings to show as conflicts, in the order of the run: contradictions whose level is not `none`.
  let conflicts: [Finding]
  let agreements: [Finding]
  /// Indices of the claims of each source, in the order of the run.
  let claimsOfSource: [[Int]]
  /// For each claim, the conflicts that it takes part in.
  let conflictsOfClaim: [Int: [Finding]]
  /// For each claim, the other sources that state the same: by corroborations and by the sides of conflicts.
  let agreeingSources: [Int: [Int]]
  /// Claims of the checked articles that no reference and no known fact states or contradicts, in the order of the run; empty unless the run
  /// was against sources.
  let onlyHere: [Int]
  private let readableTexts = ReadableTexts()
  private let entityPositions: [EntityID: Int]
  private let kinds: [String: ClaimKind]

  init(_ run: Run) {
    self.run = run
    conflicts = run.findings.filter { $0.relation == .contradiction && $0.level != .none }
    agreements = run.findings.filter { $0.relation == .corroboration }
    var claimsOfSource = [[Int]](repeating: [], count: run.sources.count)
    for (index, claim) in run.claims.enumerated() where claimsOfSource.indices.contains(claim.source) {
      claimsOfSource[claim.source].append(index)
    }
    self.claimsOfSource = claimsOfSource
    var conflictsOfClaim: [Int: [Finding]] = [:]
    for finding in conflicts {
      for claim in Set(finding.claims + finding.sides.flatMap(\.claims)) { conflictsOfClaim[claim, default: []].append(finding) }
    }
    self.conflictsOfClaim = conflictsOfClaim
    var agreeing: [Int: Set<Int>] = [:]
    for side in (conflicts + agreements).flatMap(\.sides) where side.claims.count > 1 {
      for claim in side.claims where run.claims.indices.contains(claim) {
        agreeing[claim, default: []].formUnion(side.sources.filter { $0 != run.claims[claim].source })
      }
    }
    agreeingSources = agreeing.mapValues { $0.sorted() }
    onlyHere = Self.onlyHere(run, agreeing, conflictsOfClaim)
    entityPositions = Dictionary(run.entities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    kinds = Dictionary(run.catalogue.kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func onlyHere(_ run: Run, _ agreeing: [Int: Set<Int>], _ conflicts: [Int: [Finding]]) -> [Int] {
    guard run.hasReferences else { return [] }
    return run.claims.indices.filter { number in
      let claim = run.claims[number]
      guard run.sources.indices.contains(claim.source), !run.sources[claim.source].isBeside, claim.modality.statesFact else {
        return false
      }
      let others = (conflicts[number] ?? []).flatMap(\.sides).flatMap(\.sources) + (agreeing[number] ?? [])
      return !others.contains { run.sources.indices.contains($0) && run.sources[$0].isBeside }
    }
  }

  func entity(_ id: EntityID) -> Entity? { entityPositions[id].map { run.entities[$0] } }

  func name(_ id: EntityID) -> String { entity(id)?.name ?? "somebody" }

  func kind(_ claim: Claim) -> ClaimKind? { kinds[claim.kind] }

  var words: ValueWords { ValueWords(name: name) }

  func file(_ source: Int) -> SourceFile { run.sources[source].file }

  /// The last part of the path: "profile.md".
  func fileName(_ source: Int) -> String {
    let path = file(source).path
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What a lane of a timeline is called: the outlet, or the file where others of the drawing have that outlet too.
  func laneName(_ source: Int, among others: [Int]) -> String {
    guard let outlet = run.sources[source].outlet, !others.contains(where: { $0 != source && run.sources[$0].outlet == outlet })
    else { return fileName(source) }
    return outlet
  }

  /// `span` held inside the file.
  func clamped(_ span: ByteSpan, in source: Int) -> ByteSpan {
    let count = UInt32(truncatingIfNeeded: file(source).bytes.count)
    let start = min(span.start, count)
    return ByteSpan(start: start, end: max(start, min(span.end, count)))
  }

  func quote(_ span: ByteSpan, in source: Int) -> String { file(source).text(clamped(span, in: source)) }

  /// The words as a reader sees them, without markup; the bytes of the file where only quoted words of it are known.
  func readable(_ span: ByteSpan, in source: Int) -> String {
    guard run.sources[source].hasText else { return quote(span, in: source) }
    return readableTexts.text(clamped(span, in: source), of: file(source), source: source)
  }

  func position(_ offset: UInt32, in source: Int, unit: ColumnUnit = .codePoint) -> TextPosition {
    let bytes = file(source).bytes
    return run.sources[source].lines.position(at: min(offset, UInt32(bytes.count)), in: bytes, unit: unit)
  }

  /// "drafts/profile.md:12:49", as people and programs read it.
  func place(_ span: ByteSpan, in source: Int) -> String {
    let position = position(span.start, in: source)
    return "\(VisibleText.onOneLine(file(source).path)):\(position.line):\(position.column)"
  }

  /// "The Courier, 2 May 2019"; "this draft" for a checked article beside references; empty when nothing is known.
  func origin(_ source: Int) -> String {
    let article = run.sources[source]
    var parts: [String] = []
    if let outlet = article.outlet { parts.append(VisibleText.onOneLine(outlet)) }
    if let published = article.published { parts.append(DayText.long(published)) }
    if article.isKnown { return "known facts" }
    if parts.isEmpty, !article.isReference, run.sources.contains(where: \.isReference) { parts = ["this draft"] }
    return parts.joined(separator: ", ")
  }

  /// How a reader would put the claim: "Ada Smith left Northwind in 2019". A date that no words state is left out, unless the label needs it.
  func statement(_ claim: Claim) -> String {
    let kind = kind(claim)
    let template = PhraseTemplate(kind?.label ?? claim.kind)
    let used = template.slots
    var text = template.filled(open: "…") { place in
      guard let slot = claim.slots.first(where: { $0.slot == place.slot }), !slot.value.isFromTense else { return nil }
      if case .date(let date) = slot.value, place.isAdverbial { return isDefault(slot, kind) ? nil : date.phrase }
      return words(slot, in: claim.source)
    }
    let rest = claim.slots.filter { !used.contains($0.slot) && !$0.value.isFromTense && !isDefault($0, kind) }
    if !rest.isEmpty {
      text += " (" + rest.map { "\($0.slot) \(words($0, in: claim.source))" }.joined(separator: ", ") + ")"
    }
    if claim.polarity == .denied { text = "denied: " + text }
    return VisibleText.onOneLine(text)
  }

  /// The claim without dates that are the day of publication alone.
  func dated(_ claim: Claim) -> Claim {
    var claim = claim
    let kind = kind(claim)
    claim.slots.removeAll { slot in isDefault(slot, kind) && !slot.value.isFromTense }
    return claim
  }

  /// Whether a date is the day of publication, which no words state.
  private func isDefault(_ slot: SlotFilling, _ kind: ClaimKind?) -> Bool {
    slot.span == nil && (kind?.slot(slot.slot)?.filledFrom ?? .none) != .none
  }

  /// A slot's value in plain words, a text as its article writes it.
  func words(_ slot: SlotFilling, in source: Int) -> String {
    slot.writtenText(in: file(source)) ?? words(slot.value)
  }
}
