import ClaimModel
import DocumentReading
import NormalValues

/// A fact that has one value at a time is given two: `check single boss, at date, unless dotted, tolerance 5%`.
///
/// `per` names what it has one value for, where that is not the key of the kind; `where` takes only claims whose title or word stands in a
/// list; `scale` and `unit` are the codes of values that differ by a factor or by their currency alone. `same DATE` compares only what is
/// said of one stretch of time, and `grows DATE` lets a later text have the greater number; `growth` is the code of such pairs, where they
/// are worth a look. `dated DATE` takes claims of two stated dates for claims about two things ("the 1956 film", "the 1998 film"); where
/// only one is dated the finding is strained. `grade strained` is for what there is one of as a rule: one degree, one release.
/// `alone SLOT` leaves out articles whose text gives that slot several values: they speak of several things of one sort.
/// `matching SLOT` leaves out pairs that both fill that slot, and differently; `days 2` those that are told of days further apart, `near 400` dates no
/// further apart. With
/// `open WORD` it takes the pairs of which one has that word in the slot and no text wrote it: who "led" a house may be its president.
/// `beside KIND` compares the claims of the kind with those of another that have the slot, written out: who took charge "of the company"
/// with who led Northwind; `among LIST` takes of those only the ones whose title stands in the list. Where one of a pair leaves a slot of
/// `matching` open, its article has to name what fills the other's.
struct SingleValueCheck: Check {
  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "single").flatMap { kind, arguments in
      let beside = Self.beside(arguments, context)
      let claims = context.claims(of: kind, for: arguments).filter { !Self.isTold($0, by: beside, arguments, context) } + beside
      return context.matters(context.ordered(claims), kind, per: arguments.values("per")).compactMap { matter in
        let claims = arguments.value("alone").map { Self.alone(matter.claims, $0, arguments, context) } ?? matter.claims
        return draft(claims, matter.key, kind, arguments, context)
          ?? (arguments.value("growth") == nil ? nil : draft(claims, matter.key, kind, arguments, context, grown: true))
      }
    }
  }

  /// Whether the text gives the value, and not the tense or the day of publication.
  private static func isWritten(_ filling: SlotFilling) -> Bool {
    if case .date(let date) = filling.value, date.origin == .stated { return true }
    return filling.span != nil
  }

  /// Whether a claim of another kind tells the same from the same sentence, and more of it: "Northwind, which she joined in 1995".
  private static func isTold(_ claim: Int, by others: [Int], _ arguments: CheckArguments, _ context: ComparisonContext) -> Bool {
    others.contains { other in
      context.standInOneSentence([claim, other])
        && context.value(arguments.first, of: claim) == context.value(arguments.first, of: other)
    }
  }

  /// Claims of other kinds that are compared, too.
  private static func beside(_ arguments: CheckArguments, _ context: ComparisonContext) -> [Int] {
    let titles = arguments.value("among").flatMap { context.lists[$0] }
    return arguments.values("beside").flatMap(context.affirmed).filter { claim in
      let slots = context.claims[claim].slots
      guard let filling = slots.first(where: { $0.slot == arguments.first }), isWritten(filling) else { return false }
      return titles.map { titles in
        slots.contains { if case .title(let title) = $0.value { titles.contains(title.canonical) } else { false } }
      } ?? true
    }
  }

  /// The claims of articles that give `slot` one value, of a stretch of time where the check looks at such. What stands in a headline is
  /// compared, too, but makes no second value.
  private static func alone(
    _ claims: [Int], _ slot: String, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> [Int] {
    let scope = arguments.value("same")
    let articles = Dictionary(grouping: claims) { context.claims[$0].source }
    return claims.filter { claim in
      let told = articles[context.claims[claim].source, default: []].filter { other in
        guard !context.claims[other].block.isHeadline else { return false }
        return other == claim || scope.map { context.hasSameScope(claim, other, at: $0) } ?? true
      }
      guard let first = told.first.flatMap({ context.value(slot, of: $0) }) else { return true }
      return told.dropFirst().allSatisfy { other in
        context.value(slot, of: other).map { ValueDifference(first, $0, percent: 0, context.tolerances) == nil } ?? true
      }
    }
  }

  /// One value with every claim that states it.
  struct Value {
    let value: SlotValue
    /// In normal form.
    let words: String
    /// As the first article writes it.
    let shown: String
    var claims: [Int]
  }

  /// The different values of a slot, in the order of the claims.
  static func values(of slot: String, in claims: [Int], _ context: ComparisonContext) -> [Value] {
    var values: [Value] = []
    for claim in claims {
      guard let value = context.value(slot, of: claim) else { continue }
      let words = context.words(value)
      if let place = values.firstIndex(where: { $0.words == words }) {
        values[place].claims.append(claim)
      } else {
        values.append(
          Value(value: value, words: words, shown: context.words(slot, of: claim) ?? words, claims: [claim]))
      }
    }
    return isDated(values) ? values.sorted { (day($0) ?? 0, $0.words) < (day($1) ?? 0, $1.words) } : values
  }

  /// Dates stand in the order of time.
  private static func isDated(_ values: [Value]) -> Bool { values.allSatisfy { day($0) != nil } }

  private static func day(_ value: Value) -> Int? {
    if case .date(let date) = value.value { date.earliest ?? date.latest } else { nil }
  }

  private func draft(
    _ claims: [Int], _ key: String, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext,
    grown: Bool = false
  ) -> FindingDraft? {
    let values = Self.values(of: arguments.first, in: claims, context)
    // A source that gives two values itself knows of two things.
    if arguments.isStrained, Self.isGivenTwice(values, context) { return nil }
    var best: (difference: ValueDifference, pair: [Int])?
    var standing: Set<Int> = []
    for (index, left) in values.enumerated() {
      for (other, right) in values.enumerated().dropFirst(index + 1) {
        guard
          let difference = ValueDifference(
            left.value, right.value, percent: arguments.tolerance, context.tolerances,
            mayBeOne: { Self.mayBeOne($0, $1, inList: $2, context) }),
          !Self.isNear(left.value, right.value, arguments),
          let pair = Self.contemporary(left.claims, right.claims, kind, arguments, context, grown: grown)
        else { continue }
        best = best ?? (difference, pair)
        standing.formUnion([index, other])
      }
    }
    guard let best else { return nil }
    let holdsIf = grown ? "the number grew between the texts" : holdsIf(best.pair, arguments, context)
    let sides = values.indices.filter(standing.contains).map { index in
      FindingDraft.Side(value: values[index].shown, claims: values[index].claims, identity: values[index].words)
    }
    let shown = values.indices.filter(standing.contains).map { values[$0].value }
    return FindingDraft(
      code: grown ? arguments.value("growth") ?? arguments.code : code(best.difference, arguments),
      grade: holdsIf == nil ? .impossible : .strained,
      scope: context.scope(sides.flatMap(\.claims)), subjects: context.subjects(of: best.pair[0]),
      headline: context.question(
        best.pair[0], arguments.first, context.alternatives(shown, sides.map(\.value)), without: Set(arguments.values("at"))),
      why: grown
        ? "\(listed(sides.map(\.value), "and")) are given for one time; the number may have grown between the texts"
        : why(best.difference, sides.map(\.value), arguments),
      holdsIf: holdsIf,
      repairs: sides.count == 2 ? sides.map { FindingDraft.Repair("without “\($0.value)”") } : [], claims: best.pair,
      sides: sides, identity: "\(kind.name)(\(key)).\(arguments.first)")
  }

  /// What would make two values hold that only as a rule exclude each other; nil where they never hold together.
  private func holdsIf(_ pair: [Int], _ arguments: CheckArguments, _ context: ComparisonContext) -> String? {
    if arguments.isStrained { return "there was one beside the other" }
    guard let slot = arguments.value("dated"), context.isDatedOnce(pair[0], pair[1], at: slot) else { return nil }
    return "the texts speak of two of that name"
  }

  private static func isGivenTwice(_ values: [Value], _ context: ComparisonContext) -> Bool {
    var seen: Set<Int> = []
    return values.contains { value in context.sourcesOf(value.claims).contains { !seen.insert($0).inserted } }
  }

  /// A name may be the short form of another, and who bears one surname with another may have been taken for that one; in a list, where names
  /// stand in full, only "Jon Berg" may be "John Berg".
  static func mayBeOne(_ left: EntityID, _ right: EntityID, inList: Bool = false, _ context: ComparisonContext) -> Bool {
    let (a, b) = (context.foldedName(left).split(separator: " "), context.foldedName(right).split(separator: " "))
    if Set(a).isSubset(of: b) || Set(b).isSubset(of: a) { return true }
    return context.entityKind(left) == .person && context.entityKind(right) == .person && a.last == b.last
      && (!inList || a.first?.first == b.first?.first)
  }

  /// Whether no more than the days of `near` lie between two dates: what is agreed in one year is closed in the next.
  private static func isNear(_ left: SlotValue, _ right: SlotValue, _ arguments: CheckArguments) -> Bool {
    guard let most = arguments.value("near").flatMap({ Int($0) }), case .date(let one) = left, case .date(let other) = right,
      let start = one.earliest, let end = one.latest, let otherStart = other.earliest, let otherEnd = other.latest
    else { return false }
    return max(start - otherEnd, otherStart - end) <= most
  }

  private func code(_ difference: ValueDifference, _ arguments: CheckArguments) -> String {
    switch difference {
    case .value: arguments.code
    case .scale: arguments.value("scale") ?? arguments.code
    case .unit: arguments.value("unit") ?? arguments.code
    }
  }

  private func why(_ difference: ValueDifference, _ values: [String], _ arguments: CheckArguments) -> String {
    let plain =
      "\(listed(values, "and")) cannot hold at one time"
      + (arguments.tolerance > 0 ? ", \(arguments.tolerance) % of tolerance allowed" : "")
    return switch difference {
    case .value: plain
    case .scale(let factor): plain + "; one is \(factor) times the other, as after a slip of scale"
    case .unit: "\(listed(values, "and")) have the same digits and another currency"
    }
  }

  /// Days between what two claims tell of; 0 where one of them names no day.
  private static func distance(_ left: Int, _ right: Int, at slot: String?, _ context: ComparisonContext) -> Int {
    guard let day = context.days(slot, of: left).latest, let other = context.days(slot, of: right).latest else { return 0 }
    return abs(day - other)
  }

  private static func matches(
    _ slot: String, _ left: Int, _ right: Int, open: String?, _ context: ComparisonContext
  ) -> Bool {
    guard let one = context.value(slot, of: left), let other = context.value(slot, of: right) else { return true }
    guard let open else { return context.words(one) == context.words(other) }
    // Equal posts are compared as periods.
    guard context.words(one) != context.words(other) else { return false }
    return [left, right].count { claim in
      context.claims[claim].slots.contains { $0.slot == slot && $0.span == nil && context.words($0.value) == open }
    } == 1
  }

  /// Whether one of the two is of the kind itself, and what only one of them names stands in the article of the other.
  private static func mayTellOfOne(
    _ left: Int, _ right: Int, _ kind: ClaimKind, _ slots: [String], _ context: ComparisonContext
  ) -> Bool {
    guard [left, right].contains(where: { context.claims[$0].kind == kind.name }) else { return false }
    return slots.allSatisfy { slot in
      let (one, other) = (context.value(slot, of: left), context.value(slot, of: right))
      guard (one == nil) != (other == nil), case .entity(let entity)? = one ?? other else { return true }
      let source = context.claims[one == nil ? left : right].source
      return context.affirmed(naming: entity).contains { context.claims[$0].source == source }
    }
  }

  /// Two claims that speak of one time, of two sources where there are such.
  private static func contemporary(
    _ left: [Int], _ right: [Int], _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext, grown: Bool
  ) -> [Int]? {
    let (slot, scope, growth) = (arguments.value("at"), arguments.value("same"), arguments.value("grows"))
    let shared = arguments.values("matching")
    let most = arguments.value("days").flatMap { Int($0) }
    var inside: [Int]?
    var among: [Int]?
    var announced: [Int]?
    for first in left {
      for second in right where context.isContemporary(first, second, at: slot) {
        guard context.mayBeOneMatter(first, second) else { continue }
        if arguments.value("beside") != nil, !mayTellOfOne(first, second, kind, shared, context) { continue }
        if let scope, !context.hasSameScope(first, second, at: scope, slack: most ?? 0) { continue }
        if let dated = arguments.value("dated"), context.hasTwoDates(first, second, at: dated) { continue }
        if let most, Self.distance(first, second, at: scope, context) > most { continue }
        if !shared.allSatisfy({ Self.matches($0, first, second, open: arguments.value("open"), context) }) { continue }
        if let growth, context.mayHaveGrown(first, second, arguments.first, at: growth) != grown { continue }
        let pair = context.ordered([first, second])
        if context.claims[first].source == context.claims[second].source {
          inside = inside ?? pair
        } else if pair.allSatisfy(context.isReference) {
          among = among ?? pair
        } else if pair.contains(where: { context.claims[$0].block.isHeadline }) {
          announced = announced ?? pair
        } else {
          return pair
        }
      }
    }
    return announced ?? among ?? inside
  }
}

extension BlockRole {
  /// Whether it announces what the text tells.
  fileprivate var isHeadline: Bool { self == .title || self == .standfirst || self == .heading }
}
