package import ClaimModel
package import NormalValues
import SourceText

/// From the claims of all articles to what conflicts and what agrees.
///
/// The result depends on what the claims say and on the paths of the sources, never on the order in which they are given.
package struct ClaimComparer: Sendable {
  package let catalogue: KindCatalogue
  package let tolerances: Tolerances
  /// Words and phrases whose loss changes what a speaker commits to, folded; the list `hedges` of the rules.
  package let hedges: [String]
  /// Word lists of the rules that checks name, folded: "where role in sole-titles".
  package let lists: [String: Set<String>]
  /// What is compared and how sure a finding has to be.
  package let depth: ComparisonDepth

  package init(
    catalogue: KindCatalogue, tolerances: Tolerances = .init(), hedges: [String] = QuotationDifference.commonHedges,
    depth: ComparisonDepth = .init(), lists: [String: Set<String>] = [:]
  ) {
    self.catalogue = catalogue
    self.tolerances = tolerances
    self.hedges = hedges
    self.depth = depth
    self.lists = lists
  }

  /// Findings, worst first and corroborations last.
  ///
  /// - Parameters:
  ///   - claims: Of all articles; `Claim.source` is an index into `sources`. Claims of other sources are left out.
  ///   - entities: Everything that claims name, with identities that hold over the run.
  ///   - written: The words of a text slot as its article writes them, for headlines; nil for the normal form.
  package func compare(
    claims: [Claim], entities: [Entity], sources: [ComparisonSource],
    written: @escaping @Sendable (Claim, SlotFilling) -> String? = { _, _ in nil }
  ) -> [Finding] {
    let context = ComparisonContext(
      catalogue: catalogue, tolerances: tolerances, hedges: hedges, lists: lists, depth: depth, claims: claims,
      entities: entities, sources: sources, written: written)
    let timeline = Timeline(context)
    // Conflicts in time and every check stand for themselves.
    let all =
      ParallelMap.map(count: Self.checks.count + 1, stretch: context.stretchOfChecks) { part in
        part == 0 ? TimeConflicts(context, timeline).drafts() : Self.checks[part - 1].drafts(context, timeline)
      }.flatMap(\.self).filter { !isEnumeration($0, context) } + planDrafts(context)
    let drafts = Self.withoutEchoes(all, context)
    let agreements = Corroborations(
      context, timeline, doubted: Self.doubted(drafts),
      doubtedEntries: drafts.reduce(into: []) { $0.formUnion($1.doubtedEntries) }
    ).drafts()
    let builder = FindingBuilder(context, Independence(context, agreements + [drafts]))
    var findings = builder.findings(from: agreements)
    // In front of the many, which are moved and not copied.
    findings.insert(contentsOf: builder.findings(from: [drafts]), at: 0)
    return findings
  }

  /// Conflicts between what is told as to come.
  private func planDrafts(_ facts: ComparisonContext) -> [FindingDraft] {
    guard facts.hasPlans else { return [] }
    let context = ComparisonContext(.plans, of: facts)
    let timeline = Timeline(context)
    let drafts = TimeConflicts(context, timeline).drafts() + SingleValueCheck().drafts(context, timeline)
    return drafts.filter { ComparedWorld.isConflict($0, context) && !isEnumeration($0, context) }.map { draft in
      var draft = draft
      draft.why += "; they are told as plans"
      draft.doubtedEntries = []
      return draft
    }
  }

  /// Whether a conflict is between statements of one kind in one sentence. Who writes "from 1873 to 1874 and from 1875 to 1889" tells of two
  /// things, and one of them was misread; shown in an audit only.
  private func isEnumeration(_ draft: FindingDraft, _ context: ComparisonContext) -> Bool {
    let claims = Set(draft.claims)
    return depth.strictness < .audit && draft.relation == .contradiction && claims.count > 1
      && Set(claims.map { context.claims[$0].kind }).count == 1 && context.standInOneSentence(claims)
  }

  /// Leaves out what claims that stand aside repeat of another draft: of the same two sentences.
  private static func withoutEchoes(_ drafts: [FindingDraft], _ context: ComparisonContext) -> [FindingDraft] {
    struct Sentence: Hashable {
      let source: Int
      let start: UInt32
    }
    func sentences(_ claims: [Int]) -> Set<Sentence> {
      Set(claims.map { Sentence(source: context.claims[$0].source, start: context.claims[$0].sentence.start) })
    }
    func isAside(_ draft: FindingDraft) -> Bool { draft.claims.first.flatMap(context.kind(of:))?.isAside ?? false }
    guard drafts.contains(where: isAside) else { return drafts }
    let told = drafts.filter { !isAside($0) }.map { sentences($0.claims + $0.sides.flatMap(\.claims)) }
    return drafts.filter { draft in
      guard isAside(draft) else { return true }
      let own = sentences(draft.claims)
      return !told.contains { own.isSubset(of: $0) }
    }
  }

  private static let checks: [any Check] = [
    SingleValueCheck(), CountCheck(), NothingBetweenCheck(), OrdinalCheck(), QuotationCheck(), EqualCheck(), DenialCheck(),
    MemberCheck(), SumCheck(), ChangeCheck(), ShareCheck(), CircleCheck(), ApartCheck(), BoundsCheck(), PrecisionCheck(),
    FutureCheck(), NameVariantCheck(), PlaceCheck(), ScopeCheck(), SinceCheck(),
    ExclusiveCheck(), WeekdayCheck(), WindowCheck(), FocusCheck(), MissingCheck(), UnlikeCheck(),
    SlipCheck(), WholeStintCheck(),
  ]

  private static func doubted(_ drafts: [FindingDraft]) -> Set<Int> {
    drafts.reduce(into: []) { result, draft in
      result.formUnion(draft.doubtedClaims ?? draft.claims + draft.sides.flatMap(\.claims))
    }
  }
}

/// A test of claims that is not about the order of instants.
protocol Check: Sendable {
  /// Conflicts that the test sees.
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft]
}
