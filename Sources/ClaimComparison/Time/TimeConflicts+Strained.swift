import ClaimModel
import NormalValues
import TemporalReasoning

extension TimeConflicts {
  /// Sets that the tolerant reading allows and the nominal one only in a corner: a length with a start and an end of which less than
  /// `strainedSharePercent` of all choices of days fit, and two lengths that meet only at their edges.
  func strained(_ key: PeriodKey) -> [TimeConflict] {
    let entries = Array(timeline.entries(of: key))
    return (1...timeline.count(of: key)).flatMap { number in
      strained(entries.filter { timeline.entries[$0].atom.stint.number == number }, in: key)
    }
  }

  /// More different dates of one instant than this are in open conflict anyway.
  private static let most = 16

  private func strained(_ entries: [Int], in key: PeriodKey) -> [TimeConflict] {
    let lengths = entries.filter { timeline.entries[$0].atom.length != nil }.prefix(Self.most)
    let starts = entries.compactMap { dated($0, .start) }.prefix(Self.most)
    let ends = entries.compactMap { dated($0, .end) }.prefix(Self.most)
    var result: [TimeConflict] = []
    for (place, entry) in lengths.enumerated() {
      guard let length = timeline.entries[entry].atom.length else { continue }
      for other in lengths.dropFirst(place + 1) {
        guard let otherLength = timeline.entries[other].atom.length, length.relation(to: otherLength) == .strained
        else { continue }
        result.append(strainedConflict([entry, other], key, share: nil, holdsIf: edge(key, length, otherLength)))
      }
      for start in starts {
        for end in ends where !disagree(start, end, length) {
          let share = CompletionShare(
            start: start.days, end: end.days, shortest: length.nominal.lower, longest: length.nominal.upper)
          guard share.share * 100 < Double(context.tolerances.strainedSharePercent) else { continue }
          result.append(
            strainedConflict(
              [entry, start.entry, end.entry], key, share: share.share,
              holdsIf: corner(key, tolerantCorner(share, start, end, length), start, end)))
        }
      }
    }
    return result
  }

  /// "the time there was 1.5 years": where two lengths meet.
  private func edge(_ key: PeriodKey, _ left: StatedDuration, _ right: StatedDuration) -> String? {
    guard let word = context.declaration(of: key)?.words.length, let lower = left.tolerant.lower,
      let other = right.tolerant.lower,
      let upper = left.tolerant.upper, let last = right.tolerant.upper
    else { return nil }
    let (least, most) = (max(lower, other), min(upper, last))
    return least <= most ? "the \(word) was \(DateWords.range(least, most))" : nil
  }

  private struct Dated {
    let entry: Int
    let days: ClosedRange<Int>
  }

  /// An entry that names the days of an instant, both bounds of them; not a present tense.
  private func dated(_ entry: Int, _ instant: TimeBinding.Instant) -> Dated? {
    guard let stated = timeline.entries[entry].atom.statedInstant, stated.instant == instant, stated.date.origin != .tense,
      !stated.date.isFiscal, let earliest = stated.date.earliest, let latest = stated.date.latest, earliest <= latest,
      // "c. 1720" takes in twenty years: one that fits is no strain.
      stated.date.modifier != .approximate || latest - earliest < Self.longestGuess
    else { return nil }
    return Dated(entry: entry, days: earliest...latest)
  }

  /// Days of the approximate dates that still strain: ten years.
  private static let longestGuess = 3_653

  /// Whether even the tolerant reading refuses the three, so that the network has found them.
  private func disagree(_ start: Dated, _ end: Dated, _ length: StatedDuration) -> Bool {
    let slack = context.tolerances.dateSlackInDays
    let shortest = max(0, end.days.lowerBound - start.days.upperBound - slack)
    let longest = end.days.upperBound + slack - start.days.lowerBound
    return longest < 0 || longest < (length.tolerant.lower ?? 0) || shortest > (length.tolerant.upper ?? .max)
  }

  /// The corner of the nominal reading; where that has none, of the tolerant one.
  private func tolerantCorner(
    _ share: CompletionShare, _ start: Dated, _ end: Dated, _ length: StatedDuration
  ) -> CompletionShare {
    guard share.starts == nil else { return share }
    return CompletionShare(
      start: start.days, end: end.days, shortest: length.tolerant.lower, longest: length.tolerant.upper)
  }

  /// "joined after 1 October 2022 and left before 1 April 2024".
  private func corner(_ key: PeriodKey, _ share: CompletionShare, _ start: Dated, _ end: Dated) -> String? {
    guard let starts = share.starts, let ends = share.ends, let words = context.declaration(of: key)?.words
    else { return nil }
    var parts: [String] = []
    for (word, possible, stated) in [(words.start, starts, start.days), (words.end, ends, end.days)] {
      if possible.lowerBound > stated.lowerBound {
        parts.append("\(word) after \(DateWords.day(possible.lowerBound - 1))")
      }
      if possible.upperBound < stated.upperBound {
        parts.append("\(word) before \(DateWords.day(possible.upperBound + 1))")
      }
    }
    return parts.isEmpty ? nil : listed(parts, "and")
  }

  private func strainedConflict(_ entries: [Int], _ key: PeriodKey, share: Double?, holdsIf: String?) -> TimeConflict {
    TimeConflict(strained: entries, timeline, in: key, share: share, holdsIf: holdsIf)
  }
}

extension TimeConflict {
  init(strained entries: [Int], _ timeline: Timeline, in key: PeriodKey, share: Double?, holdsIf: String?) {
    let base = TimeConflict(entries, timeline, link: nil, center: key)
    self.init(
      stint: base.stint, aspect: base.aspect, shape: base.shape, grade: .strained, entries: base.entries, link: nil,
      holdsIf: holdsIf, share: share)
  }
}
