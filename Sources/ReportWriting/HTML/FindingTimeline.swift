import ClaimComparison
import ClaimModel
import NormalValues
import SourceText

/// The timeline of a conflict over dates or lengths; empty for others.
struct FindingTimeline {
  let index: RunIndex
  let finding: Finding
  let shown: [Exhibit]

  var html: String {
    let lanes = shown.map { exhibit in
      Timeline.Lane(
        label: index.laneName(exhibit.source, among: shown.map(\.source)),
        bars: Timeline.bars(of: index.run.claims[exhibit.claim]))
    }.filter { !$0.bars.isEmpty }
    guard lanes.count > 1, finding.relation == .contradiction, !finding.rule.hasPrefix("CC7") else { return "" }
    guard shown.contains(where: isDisputedInTime) else { return "" }
    let hasDates = lanes.contains { $0.bars.contains { !$0.isLength } }
    let timeline =
      hasDates
      ? Timeline(title: finding.headline, lanes: placed(lanes), disputed: disputed)
      : Timeline(title: finding.headline, lanes: lanes, disputed: nil, isLength: true)
    return timeline.figure(caption: timeline.disputed == nil ? "" : "Hatched: where the statements differ.")
  }

  /// Whether the disputed words are a time and not, say, a number that happens to have a year beside it.
  private func isDisputedInTime(_ exhibit: Exhibit) -> Bool {
    index.run.claims[exhibit.claim].slots.contains { slot in
      guard slot.value.isTime, let span = slot.span else { return false }
      return exhibit.disputed.contains { $0.overlaps(span) }
    }
  }

  /// Lengths begin at the earliest day that any lane begins at.
  private func placed(_ lanes: [Timeline.Lane]) -> [Timeline.Lane] {
    let starts = lanes.flatMap(\.bars).filter { !$0.isLength }.compactMap(\.from)
    guard let start = starts.min() else { return lanes }
    return lanes.map { lane in
      Timeline.Lane(
        label: lane.label,
        bars: lane.bars.map { bar in
          guard bar.isLength, let length = bar.to else { return bar }
          return Timeline.Bar(from: start, to: start + length, label: bar.label, isLength: true)
        })
    }
  }

  /// From the first to the last disputed day, over the dates that differ.
  var disputed: ClosedRange<Int>? {
    var ranges: [(Int, Int)] = []
    for exhibit in shown {
      for slot in index.run.claims[exhibit.claim].slots {
        guard case .date(let date) = slot.value, let span = slot.span,
          exhibit.disputed.contains(where: { $0.overlaps(span) }), let from = date.earliest ?? date.latest
        else { continue }
        ranges.append((from, date.latest ?? from))
      }
    }
    guard ranges.count > 1, let from = ranges.map(\.0).min(), let to = ranges.map(\.1).max(), from < to else { return nil }
    return from...to
  }
}

extension SlotValue {
  /// Whether the value is a date or a length of time.
  var isTime: Bool {
    switch self {
    case .date, .duration: true
    default: false
    }
  }
}

extension Timeline {
  /// The times of a claim: one bar from its start to its end, or one for each date; a length when it has no date.
  static func bars(of claim: Claim) -> [Bar] {
    var dates: [(slot: String, date: StatedDate)] = []
    var lengths: [StatedDuration] = []
    for slot in claim.slots {
      switch slot.value {
      case .date(let date): dates.append((slot.slot, date))
      case .duration(let duration): lengths.append(duration)
      default: break
      }
    }
    let start = dates.first { $0.slot == "start" }?.date
    let end = dates.first { $0.slot == "end" }?.date
    var bars = dates.filter { $0.slot != "start" && $0.slot != "end" && $0.date.origin != .tense }.map { bar($0.date) }
    if let start, let end {
      bars.append(
        Bar(
          from: start.earliest, to: end.latest ?? end.earliest, start: edge(start), end: edge(end),
          label: "\(start.words) to \(end.words)"))
    } else if let start {
      bars.append(
        Bar(
          from: start.earliest ?? start.latest, to: nil, start: edge(start), end: .open, label: "from \(start.words)"))
    } else if let end {
      bars.append(
        Bar(from: nil, to: end.latest ?? end.earliest, start: .open, end: edge(end), label: "until \(end.words)"))
    }
    if bars.isEmpty {
      bars = lengths.compactMap { length in
        guard let days = length.nominal.upper ?? length.tolerant.upper ?? length.nominal.lower else { return nil }
        let lower = length.nominal.lower ?? days
        return Bar(from: 0, to: lower + (days - lower) / 2, label: length.words, isLength: true)
      }
    }
    return bars
  }

  private static func bar(_ date: StatedDate) -> Bar {
    Bar(
      from: date.earliest, to: date.latest, start: date.earliest == nil ? .open : edge(date),
      end: date.latest == nil ? .open : edge(date), label: date.words)
  }

  private static func edge(_ date: StatedDate) -> Bar.Edge {
    switch date.modifier {
    case .start, .middle, .end, .approximate: .fuzzy
    default: .sharp
    }
  }
}
