import ClaimModel
import DocumentReading

/// Gives drafts their levels, ids and order.
struct FindingBuilder: Sendable {
  private let context: ComparisonContext

  private let independence: Independence
  private let declarations: [String: FindingDeclaration]

  init(_ context: ComparisonContext, _ independence: Independence) {
    self.context = context
    self.independence = independence
    declarations = Dictionary(context.catalogue.findings.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Findings, worst first; then by identity, which does not depend on order or position. Conflicts among reference articles alone
  /// are left out, and of drafts that are the same to the id only the worst is kept.
  func findings(from drafts: [[FindingDraft]]) -> [Finding] {
    let pending = ParallelMap.gather(count: drafts.count, stretch: context.stretchOfChecks) { part, pending in
      for place in drafts[part].indices where isWanted(drafts[part][place]) {
        let isAgreement = drafts[part][place].relation == .corroboration
        pending.append(
          Pending(
            severity: isAgreement ? 0 : Self.severity(finding(drafts[part][place])), identity: identity(of: drafts[part][place]),
            part: part, place: place))
      }
    }.flatMap(\.self)
    // The same twice stands side by side where it is equally severe, as corroborations are.
    var seen: Set<String> = []
    let all = ParallelMap.sorted(pending, <)
    let sorted = all.indices.filter { place in
      all[place].severity > 0
        ? seen.insert(all[place].identity).inserted : place == 0 || all[place - 1].identity != all[place].identity
    }.map { all[$0] }
    let ids = FindingID.shortest(for: sorted.map(\.identity))
    return ParallelMap.map(count: sorted.count, stretch: 256) { place in
      var finding = finding(drafts[sorted[place].part][sorted[place].place])
      finding.id = ids[place]
      finding.fingerprint = FindingID.hash(sorted[place].identity)
      return finding
    }
  }

  /// A draft with its place in the list.
  private struct Pending: Sendable, Comparable {
    let severity: Int
    let identity: String
    let part: Int
    let place: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.severity != right.severity { return left.severity > right.severity }
      return left.identity != right.identity
        ? left.identity < right.identity : (left.part, left.place) < (right.part, right.place)
    }
  }

  private func isWanted(_ draft: FindingDraft) -> Bool {
    guard draft.relation == .contradiction else { return true }
    return !draft.claims.allSatisfy(context.isReference)
  }

  private func identity(of draft: FindingDraft) -> String {
    let values = draft.sides.map { $0.identity ?? $0.value }.sorted().joined(separator: "|")
    var text = [draft.code, draft.relation.rawValue, draft.identity, values].joined(separator: "\n")
    if draft.scope == .internal {
      // One source may contradict itself just as another does.
      text += "\n" + context.sourcesOf(draft.claims).map { context.sources[$0].path }.joined(separator: "|")
    }
    return text
  }

  private func finding(_ original: FindingDraft) -> Finding {
    let draft = doubted(original)
    let declaration = draft.relation == .corroboration ? nil : declarations[draft.code]
    var level = draft.relation == .corroboration ? .none : level(draft, declaration)
    var why = draft.why
    var taxonomy = draft.taxonomy ?? declaration?.taxonomy ?? ""
    if draft.relation == .contradiction, draft.grade != .divergent, let summary = summaryAgainstBody(draft) {
      level = level.raised
      why += "; one side stands in the \(summary)"
      taxonomy += "+D41"
    }
    if draft.relation == .contradiction, let outlet = revisedBy(draft) {
      why += "; both are versions of one article of \(outlet)"
      taxonomy += "+D46"
    }
    if draft.scope == .known {
      level = level.raised
      why += "; one side is a known fact"
      taxonomy += "+D44"
    }
    let sides = draft.sides.map { side in
      let sources = context.sourcesOf(side.claims)
      return Finding.Side(
        value: side.value, claims: context.ordered(side.claims), sources: sources, voices: independence.voices(sources))
    }
    return Finding(
      id: "", rule: draft.code, taxonomy: taxonomy, relation: draft.relation, grade: draft.grade, scope: draft.scope,
      level: level, subjects: draft.subjects, headline: draft.headline, why: why, holdsIf: draft.holdsIf,
      repairs: repairs(draft.repairs), claims: Set(draft.claims).sorted(),
      sides: sides, independence: independence.note(context.sourcesOf(draft.sides.flatMap(\.claims))))
  }

  /// Those first that most independent voices agree with.
  private func repairs(_ repairs: [FindingDraft.Repair]) -> [String] {
    let weighed = repairs.map { ($0, voices: independence.voices($0.sources)) }
    return weighed.sorted { ($1.voices, $0.0.words) < ($0.voices, $1.0.words) }.map { repair, voices in
      let support =
        voices == 0
        ? "" : voices == 1 ? ", as one other voice allows" : ", as \(voices) other voices allow"
      return repair.words + support
    }
  }

  /// With the scope *known* where a known fact takes part, and never above *divergent* where a claim was read with low confidence.
  private func doubted(_ draft: FindingDraft) -> FindingDraft {
    guard draft.relation == .contradiction else { return draft }
    var draft = draft
    if (draft.claims + draft.sides.flatMap(\.claims)).contains(where: context.isKnown) { draft.scope = .known }
    if draft.claims.contains(where: { context.claims[$0].derivation.confidence == .low }) { draft.grade = .divergent }
    return draft
  }

  /// The outlet whose article says one thing in one version and another in the next; nil when the sources are not versions of one article.
  private func revisedBy(_ draft: FindingDraft) -> String? {
    let sources = context.sourcesOf(draft.claims).map { context.sources[$0] }
    guard draft.scope == .cross, sources.count == 2, let outlet = sources[0].outlet, let title = sources[0].title,
      sources[1].outlet == outlet, sources[1].title?.lowercased() == title.lowercased()
    else { return nil }
    return outlet
  }

  private func level(_ draft: FindingDraft, _ declaration: FindingDeclaration?) -> FindingDeclaration.Level {
    let declared: FindingDeclaration.Level =
      draft.scope == .internal ? declaration?.internalLevel ?? .warning : declaration?.crossLevel ?? .warning
    switch draft.grade {
    case .divergent: return min(declared, .note)
    case .strained: return declared == .error ? .warning : declared == .warning ? .note : declared
    default: return declared
    }
  }

  /// "headline" or "key points" when one claim of the minimal set stands there and another in the body.
  private func summaryAgainstBody(_ draft: FindingDraft) -> String? {
    let blocks = draft.claims.map { context.claims[$0].block }
    guard blocks.contains(where: { Self.summaryName($0) == nil }) else { return nil }
    return blocks.compactMap(Self.summaryName).min()
  }

  private static func summaryName(_ block: BlockRole) -> String? {
    switch block {
    case .title: "headline"
    case .standfirst: "standfirst"
    case .keyPoint: "key points"
    case .heading: "heading"
    case .caption: "caption"
    default: nil
    }
  }

  /// By level first, by grade then; the worst is the greatest.
  private static func severity(_ finding: Finding) -> Int {
    let level =
      switch finding.level {
      case .none: 0
      case .note: 1
      case .warning: 2
      case .error: 3
      }
    return level * 4 + weight(finding.grade)
  }

  private static func weight(_ grade: Finding.Grade?) -> Int {
    switch grade {
    case .impossible: 3
    case .strained: 2
    case .divergent: 1
    case nil: 0
    }
  }
}

extension FindingDeclaration.Level {
  /// One step more severe; `none` and `error` stay.
  fileprivate var raised: Self {
    switch self {
    case .none: .none
    case .note: .warning
    case .warning, .error: .error
    }
  }
}
