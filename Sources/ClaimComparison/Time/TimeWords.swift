import ClaimModel
import NormalValues

/// What conflicts of time say in words.
struct TimeWords {
  let context: ComparisonContext
  let timeline: Timeline

  init(_ context: ComparisonContext, _ timeline: Timeline) {
    self.context = context
    self.timeline = timeline
  }

  /// The value that an atom states: "2019", "5 years", "41".
  func value(_ entry: Int) -> String {
    switch timeline.entries[entry].atom.content {
    case .instant(_, _, _, _, let date): DateWords.value(date)
    case .length(let length): length.words
    case .elapsed(_, _, let years, let date): context.words(.age(years)) + " years old " + DateWords.phrase(date)
    case .after: "one after the other"
    }
  }

  /// The atom as a statement: "left in 2010", "Ada Smith goes from Northwind to Brightwater in 2019".
  func statement(_ entry: Int) -> String {
    let atom = timeline.entries[entry].atom
    let words = context.declaration(of: atom.stint.key)?.words
    switch atom.content {
    case .instant(let instant, let relation, _, _, let date):
      if atom.isPresent, relation == .equal { return "still there " + DateWords.phrase(date) }
      if relation != .equal, let claim = timeline.entries[entry].claims.first {
        // The headline has named whom it is about.
        let name = context.entities(of: atom.stint.key).first.map { context.name($0) + " " } ?? ""
        let times = Set(context.kind(of: claim)?.slots.filter { $0.type == .date || $0.type == .duration }.map(\.name) ?? [])
        let label = context.label(of: claim, without: times)
        return (label.hasPrefix(name) ? String(label.dropFirst(name.count)) : label) + " " + DateWords.phrase(date)
      }
      return (instant == .start ? words?.start ?? "start" : words?.end ?? "end") + " " + DateWords.phrase(date)
    case .length: return (words?.length ?? "length") + " " + value(entry)
    case .elapsed: return value(entry)
    case .after: return timeline.entries[entry].claims.first.map { context.label(of: $0) } ?? value(entry)
    }
  }

  /// "2017 to 2022"; a single date as it is.
  func span(_ entries: [Int]) -> String {
    let starts = entries.filter { timeline.entries[$0].atom.statedInstant?.instant == .start }
    let others = entries.filter { !starts.contains($0) }
    return (starts + others).map(value).joined(separator: " to ")
  }

  /// A question with all values.
  func headline(_ conflict: TimeConflict, sides: [String], _ count: Int) -> String {
    let key = conflict.stint.key
    let label =
      context.label(key)
      + (count > 1 && conflict.stint.number > 1 ? " (\(CalendarUnit.ordinal(conflict.stint.number)) time)" : "")
    let words = context.declaration(of: key)?.words
    switch conflict.aspect {
    case .start, .end:
      let word = conflict.aspect == .start ? words?.start ?? "start" : words?.end ?? "end"
      let dates = conflict.entries.compactMap { timeline.entries[$0].atom.statedInstant?.date }
      // One "in" for all when all would have it.
      let prepositions = Set(dates.map(DateWords.preposition))
      let preposition = prepositions.count == 1 ? prepositions.first ?? "" : ""
      return "\(label): \(word) \(preposition.isEmpty ? "" : preposition + " ")\(listed(sides))?"
    case .length:
      let isElapsed = conflict.entries.contains { timeline.entries[$0].atom.isElapsed }
      return "\(label): \(listed(sides, isElapsed ? ", or" : "or"))?"
    case .reversed, .order: return "\(label): \(listed(sides, "and")), in which order?"
    case .link:
      let own = conflict.entries.filter { timeline.entries[$0].atom.stint.key == key }
      let claims = (own + conflict.entries.filter { !own.contains($0) }).map { entry -> String in
        let other = timeline.entries[entry].atom.stint.key
        return (other == key ? "" : context.label(other) + " ") + statement(entry)
      }
      return "\(label): \(listed(claims, ", but"))?"
    default:
      if conflict.shape == .status { return "\(label): still, or no longer?" }
      return "\(label): \(listed(sides, ", or"))?"
    }
  }

  /// Which test failed, with its figures.
  func why(_ conflict: TimeConflict) -> String {
    let atoms = conflict.entries.map { timeline.entries[$0].atom }
    if let link = conflict.link { return "\(lowered(link.about)): \(listed(conflict.entries.map(statement), "and"))" }
    switch conflict.shape {
    case .date:
      let dates = conflict.entries.sorted { earliest($0) < earliest($1) }
      return "\(listed(dates.map(value), "and")) share no day"
    case .stale:
      return
        "a text has it as present \(presentDay(conflict)), and the end lies more than \(context.tolerances.stalePresentInMonths) months away"
    case .origin, .member:
      return
        "\(listed(conflict.entries.map(statement), "and")): the stay had ended more than \(context.tolerances.stalePresentInMonths) months before"
    case .status: return "\(listed(conflict.entries.map(statement), "and")) cannot hold on one day"
    case .reversed: return "\(listed(conflict.entries.map(statement), "and")): the end lies before the start"
    case .order: return "\(listed(conflict.entries.map(statement), "and")) go in a circle"
    case .link: return listed(conflict.entries.map(statement), "and")
    case .length, .interval, .sum: return whyLength(conflict, atoms)
    }
  }

  private func whyLength(_ conflict: TimeConflict, _ atoms: [TimeAtom]) -> String {
    let lengths = atoms.compactMap(\.length)
    let rest = conflict.entries.filter { timeline.entries[$0].atom.length == nil }
    let isStrained = conflict.grade == .strained
    let read = lengths.map { length in
      let bounds = isStrained ? length.nominal : length.tolerant
      return "\(length.words) is read as \(DateWords.range(bounds.lower, bounds.upper))"
    }
    if rest.isEmpty { return read.joined(separator: ", ") + ": they " + (isStrained ? "meet only at the edge" : "do not meet") }
    if lengths.isEmpty { return "\(listed(rest.map(statement), "and")) do not fit together" }
    let figures = "\(span(rest)) is \(possibleLength(rest)), and " + read.joined(separator: ", ")
    guard let share = conflict.share else { return figures }
    return figures + "; \(Int((share * 100).rounded())) % of all choices of days fit"
  }

  private func possibleLength(_ entries: [Int]) -> String {
    var start: (Int?, Int?) = (nil, nil)
    var end: (Int?, Int?) = (nil, nil)
    for entry in entries {
      guard let stated = timeline.entries[entry].atom.statedInstant else { continue }
      if stated.instant == .start {
        start = (stated.date.earliest, stated.date.latest)
      } else {
        end = (stated.date.earliest, stated.date.latest)
      }
    }
    let shortest = end.0.flatMap { last in start.1.map { max(0, last - $0) } }
    let longest = end.1.flatMap { last in start.0.map { last - $0 } }
    return DateWords.range(shortest, longest)
  }

  private func earliest(_ entry: Int) -> Int { timeline.entries[entry].atom.statedInstant?.date.earliest ?? .min }

  private func presentDay(_ conflict: TimeConflict) -> String {
    let present = conflict.entries.first { timeline.entries[$0].atom.isPresent } ?? conflict.entries[0]
    return value(present)
  }

  private func lowered(_ text: String) -> String {
    let trimmed = text.hasSuffix(".") ? String(text.dropLast()) : text
    return trimmed.prefix(1).lowercased() + trimmed.dropFirst()
  }
}
