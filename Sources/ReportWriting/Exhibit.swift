import ClaimComparison
import ClaimModel
import NormalValues
import SourceText

/// One claim as evidence in a finding: which of its words are disputed, and what its other words are.
struct Exhibit {
  /// Index in the run.
  let claim: Int
  let source: Int
  /// The value that it stands for, and whose sources say the same.
  let side: Finding.Side?
  /// The words that carry the value; at least one, ascending, without overlap.
  let disputed: [ByteSpan]
  /// "from 2011".
  let label: String
  /// The claim's other words that carry a slot, ascending, with what they were read as when that is not evident.
  let context: [Context]

  struct Context {
    let span: ByteSpan
    let label: String?
  }

  /// The first disputed words.
  var span: ByteSpan { disputed[0] }
}

extension RunIndex {
  /// The claims to show for a finding: its minimal set, each under the first side that holds it, and at least one claim for
  /// every side. A claim that alone speaks for two sides is shown under both.
  func exhibits(of finding: Finding) -> [Exhibit] {
    let minimal = finding.claims.filter(run.claims.indices.contains)
    var shown: Set<Int> = []
    var exhibits: [Exhibit] = []
    for side in finding.sides {
      let members = Set(side.claims)
      let needed = minimal.filter(members.contains)
      var chosen = needed.filter { !shown.contains($0) }
      if chosen.isEmpty, let first = needed.first ?? side.claims.first(where: run.claims.indices.contains) { chosen = [first] }
      for claim in chosen {
        shown.insert(claim)
        exhibits.append(exhibit(claim, side: side))
      }
    }
    return exhibits + minimal.filter { !shown.contains($0) }.map { exhibit($0, side: nil) }
  }

  /// The words of a claim that carry a disputed value, over all conflicts that it takes part in; ascending, without overlap.
  func disputedSpans(of claim: Int) -> [ByteSpan] {
    joined(
      (conflictsOfClaim[claim] ?? []).flatMap { finding in
        exhibit(claim, side: finding.sides.first { $0.claims.contains(claim) }).disputed
      })
  }

  /// How many sources say each side's value without being shown: "3 more sources say 2013, none says 2011".
  /// Nil when every source is shown.
  func others(of finding: Finding, shown: [Exhibit]) -> String? {
    let shownSources = Set(shown.map(\.source))
    let counts = finding.sides.map { side in (side.value, Set(side.sources).subtracting(shownSources).count) }
    guard counts.contains(where: { $0.1 > 0 }) else { return nil }
    let more = counts.filter { $0.1 > 0 }.enumerated().map { index, entry in
      let unit = index == 0 ? (entry.1 == 1 ? " more source" : " more sources") : ""
      return "\(entry.1)\(unit) \(entry.1 == 1 ? "says" : "say") \(entry.0)"
    }
    let none = counts.count == 2 ? counts.filter { $0.1 == 0 }.map { "none says \($0.0)" } : []
    return VisibleText.onOneLine((more + none).joined(separator: ", "))
  }

  private func exhibit(_ index: Int, side: Finding.Side?) -> Exhibit {
    let claim = run.claims[index]
    let disputed = disputedSlots(of: claim, value: side?.value)
    var spans = joined(disputed.compactMap(\.span).map { clamped($0, in: claim.source) })
    if spans.isEmpty { spans = [clamped(claim.span, in: claim.source)] }
    let labels = disputed.filter { !$0.value.isQuotation }.map(label)
    let label = disputed.isEmpty ? side?.value ?? "" : labels.joined(separator: ", ")
    let context = claim.slots.compactMap { slot -> Exhibit.Context? in
      guard let span = slot.span.map({ clamped($0, in: claim.source) }), !span.isEmpty,
        !spans.contains(where: { $0.overlaps(span) })
      else { return nil }
      return Exhibit.Context(span: span, label: gloss(slot.value, span: span, source: claim.source))
    }
    return Exhibit(
      claim: index, source: claim.source, side: side, disputed: spans, label: VisibleText.onOneLine(label),
      context: context.sorted { $0.span < $1.span })
  }

  /// The slots that carry what is compared: the one whose words are the side's value; else times, lengths and numbers; else
  /// any other slot that is not part of the key.
  private func disputedSlots(of claim: Claim, value: String?) -> [SlotFilling] {
    let value = value?.lowercased()
    func words(_ slot: SlotFilling) -> String { self.words(slot, in: claim.source).lowercased() }
    if let value, let exact = claim.slots.first(where: { words($0) == value }) { return [exact] }
    let kind = kind(claim)
    let open = claim.slots.filter { $0.span != nil && kind?.slot($0.slot)?.isKey != true }
    if let value {
      let inside = open.filter { value.contains(words($0)) }
      if !inside.isEmpty { return inside }
      if let around = open.first(where: { words($0).contains(value) }) { return [around] }
    }
    let measured = open.filter { $0.value.isMeasured }
    return measured.isEmpty ? Array(open.suffix(1)) : measured
  }

  private func label(_ slot: SlotFilling) -> String {
    let value = words(slot.value)
    guard case .date(let date) = slot.value, date.modifier == .none, date.earliest != nil, date.latest != nil else {
      return value
    }
    return switch slot.slot {
    case "start": "from \(value)"
    case "end": "until \(value)"
    default: value
    }
  }

  /// What words were read as, when they do not say it themselves: the full name for "Smith".
  private func gloss(_ value: SlotValue, span: ByteSpan, source: Int) -> String? {
    let read = VisibleText.onOneLine(words(value))
    switch value {
    case .entity, .title: return read == VisibleText.onOneLine(quote(span, in: source)) ? nil : read
    default: return nil
    }
  }

  private func joined(_ spans: [ByteSpan]) -> [ByteSpan] {
    var result: [ByteSpan] = []
    for span in spans.sorted() where !span.isEmpty {
      if let last = result.last, span.start <= last.end {
        result[result.count - 1] = last.union(span)
      } else {
        result.append(span)
      }
    }
    return result
  }
}

extension SlotValue {
  /// Whether the value is a date that no words state, taken from the tense.
  var isFromTense: Bool {
    if case .date(let date) = self { date.origin == .tense } else { false }
  }

  /// Whether the value is the words themselves, which need no label.
  var isQuotation: Bool {
    if case .quotation = self { true } else { false }
  }

  /// Whether the value lies on a scale: a time, a length, a number.
  var isMeasured: Bool {
    switch self {
    case .date, .duration, .number, .money, .ordinal, .age: true
    case .entity, .entities, .text, .title, .quotation: false
    }
  }
}
