import ClaimModel

extension QuotationCheck {
  /// What is wrong between two wordings; nil when they are different utterances or the house rules allow the difference.
  static func judge(
    _ left: Wording, _ right: Wording, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> ((Int, Int) -> Verdict)? {
    if let verdict = judgeOrder(left, right, arguments, context) { return verdict }
    let difference = QuotationDifference(left.words, right.words)
    guard isOneUtterance(difference, left, right), !eachGoesOn(difference) else { return nil }
    let isOneOccasion = Self.isOneOccasion(left, right, context)
    // Whom the texts name may be two who speak for one house, or a pronoun that was read of the wrong person: nearly equal words on one
    // occasion were said once.
    if left.speaker != right.speaker, isEqual(difference) || !isNearlyEqual(difference, left, right) || !isOneOccasion {
      // An organisation and the person who speaks for it are one voice.
      let kinds = Set([left, right].map { context.entityKind($0.speaker) })
      guard isSameLongUtterance(difference, left, right), isOneOccasion || isEqual(difference),
        kinds == [.person] || kinds == [.organization],
        !isOneSurname(context.name(left.speaker), context.name(right.speaker)), let code = arguments.value("speaker")
      else { return nil }
      return {
        Verdict(
          left: $0, right: $1, code: code, isSense: true, isAttribution: true, isWeeksApart: false,
          why: "\(difference.sharedCount) words in the same order have two speakers")
      }
    }
    // The wording with more words is taken as the fuller one, the other as what was made of it.
    let isSwapped = left.words.count < right.words.count
    let (full, short) = isSwapped ? (right, left) : (left, right)
    let change = isSwapped ? QuotationDifference(full.words, short.words) : difference
    let sentences = QuotationSentences(change, full.words, short.words, isPart: !short.isWhole)
    let cut = cutSentences(change, full, short)
    let changes = unmarked(change, full, short, context.hedges).filter {
      sentences.isInside[$0.place] || cut?.isInside[$0.place] ?? false
    }.map(
      \.run)
    guard !changes.isEmpty, isOneOccasion || isSlip(changes) else { return nil }
    let lost = changes.filter { $0.change == .removed }.map { "“\($0.words.joined(separator: " "))”" }
    let added = changes.filter { $0.change == .inserted }.map { "“\($0.words.joined(separator: " "))”" }
    var parts: [String] = []
    if !lost.isEmpty { parts.append("\(listed(lost, "and")) \(lost.count == 1 ? "is" : "are") lost without a mark") }
    if !added.isEmpty { parts.append("\(listed(added, "and")) \(added.count == 1 ? "is" : "are") put in") }
    let changesSense = changes.contains { carriesSense($0.words, context.hedges) }
    guard let code = arguments.value(changesSense ? "sense" : "altered") else { return nil }
    let why = parts.joined(separator: ", ") + (changesSense ? ", which changes what the speaker commits to" : "")
    let isWeeksApart = Self.areWeeksApart(left, right, context)
    return {
      Verdict(
        left: $0, right: $1, code: code, isSense: changesSense, isAttribution: false, isWeeksApart: isWeeksApart, why: why)
    }
  }

  /// "They know that we bake one loaf at a time" and "We bake one loaf at a time, and we eat it": one begins earlier and the other ends later,
  /// as where a speaker says one thing twice.
  private static func eachGoesOn(_ difference: QuotationDifference) -> Bool {
    let shared = difference.runs.indices.filter { difference.runs[$0].change == .equal }
    guard shared.count == 1, let only = shared.first else { return false }
    let before = Set(difference.runs[..<only].map(\.change))
    let after = Set(difference.runs[(only + 1)...].map(\.change))
    return before == [.inserted] && after == [.removed] || before == [.removed] && after == [.inserted]
  }

  /// "I do think so" of "I do not think so, but …": a wording may be the beginning of a longer sentence. Then what stands before the break
  /// counts, and what follows it does not. Nil where it does not break off, or is too short to tell.
  private static func cutSentences(_ change: QuotationDifference, _ full: Wording, _ short: Wording) -> QuotationSentences? {
    let words = short.words.filter { !$0.isGap }
    guard short.isWhole, words.count >= 6, words.dropLast().allSatisfy({ !$0.endsSentence }),
      change.runs.last?.change == .removed,
      change.sharedCount * 100 >= words.count * scatteredPercent
    else { return nil }
    var kept = QuotationSentences(change, full.words, short.words, isPart: true)
    kept.leaveOutLast()
    return kept
  }

  /// Whether some article of each wording tells of one occasion.
  static func isOneOccasion(_ left: Wording, _ right: Wording, _ context: ComparisonContext) -> Bool {
    left.claims.contains { first in
      right.claims.contains { second in
        context.sources[context.claims[first].source].tellsOfOneDay(as: context.sources[context.claims[second].source])
      }
    }
  }

  /// Whether every text of the one was published weeks before or after every text of the other.
  static func areWeeksApart(_ left: Wording, _ right: Wording, _ context: ComparisonContext) -> Bool {
    func days(_ wording: Wording) -> [Int?] { wording.claims.map { context.sources[context.claims[$0].source].published } }
    return days(left).allSatisfy { first in
      days(right).allSatisfy { second in
        guard let first, let second else { return false }
        return abs(first - second) > ComparisonContext.newsInDays
      }
    }
  }

  private static func isEqual(_ difference: QuotationDifference) -> Bool { difference.runs.allSatisfy { $0.change == .equal } }

  /// Changes that a copyist makes: of few words, none of them a name or a number. Who says nearly the same on another day puts other names
  /// into it.
  private static func isSlip(_ changes: [QuotationDifference.Run]) -> Bool {
    let words = changes.flatMap(\.words)
    return words.count <= 3
      && words.allSatisfy { word in
        word.utf8.allSatisfy { !(0x30...0x39).contains($0) }
          && word.utf8.first.map { !(0x41...0x5A).contains($0) && $0 < 0x80 } ?? false
      }
  }

  /// "Senator Hale" and "Ada Hale": too near to say that somebody else spoke.
  private static func isOneSurname(_ left: String, _ right: String) -> Bool {
    left.split(separator: " ").last == right.split(separator: " ").last
  }

  /// Runs that the house rules do not allow. Whole sentences may be left out, the end too unless it limits what is denied ("will not close
  /// this year"); what a partial quotation leaves out before and after itself is no loss.
  private static func unmarked(
    _ difference: QuotationDifference, _ full: Wording, _ short: Wording, _ hedges: [String]
  ) -> [(place: Int, run: QuotationDifference.Run)] {
    var result: [(place: Int, run: QuotationDifference.Run)] = []
    let words = full.words.filter { !$0.isGap }
    var place = 0
    for (index, run) in difference.runs.enumerated() {
      let start = place
      if run.change != .inserted { place += run.words.count }
      let isFirst = !difference.runs[..<index].contains { $0.change == .equal }
      let isLast = !difference.runs[(index + 1)...].contains { $0.change == .equal }
      switch run.change {
      case .equal, .marked: continue
      case .inserted:
        // A fuller text that is itself a part begins later and ends earlier.
        if (isFirst || isLast) && !full.isWhole { continue }
        if isLast && !replaces(difference.runs, index) { continue }
        result.append((index, run))
      case .removed:
        if isLast && !replaces(difference.runs, index) && !(short.isWhole && limitsDenial(difference.runs, index, hedges)) {
          continue
        }
        if isFirst && !short.isWhole && (run.words.count > 3 || !replaces(difference.runs, index)) { continue }
        // Sentences as a whole: from the begin of one to the end of one.
        let begins = start == 0 || words[start - 1].endsSentence
        let ends = place <= words.count && place > 0 && words[place - 1].endsSentence
        if begins && ends && !replaces(difference.runs, index) { continue }
        result.append((index, run))
      }
    }
    return result
  }

  /// "this year" behind "We will not close a shop".
  private static func limitsDenial(_ runs: [QuotationDifference.Run], _ index: Int, _ hedges: [String]) -> Bool {
    guard runs[index].words.count <= mostLimit, carriesSense(runs[index].words, hedges) else { return false }
    let kept = runs[..<index].filter { $0.change == .equal }.flatMap { QuotedWord.words(of: $0.words.joined(separator: " ")) }
    return kept.contains { denials.contains($0.form) || $0.form.hasSuffix("n't") }
  }

  /// Words of the longest such limit: "in the near future".
  private static let mostLimit = 4
  private static let denials: Set<String> = ["no", "not", "never", "none", "nobody", "nothing", "neither", "cannot"]

  /// Whether a run stands beside its counterpart: other words in its place.
  private static func replaces(_ runs: [QuotationDifference.Run], _ index: Int) -> Bool {
    let other: QuotationDifference.Change = runs[index].change == .removed ? .inserted : .removed
    return (index > 0 && runs[index - 1].change == other) || (index + 1 < runs.count && runs[index + 1].change == other)
  }

  /// Whether two wordings of some length part in a few words of their middle.
  private static func isNearlyEqual(_ difference: QuotationDifference, _ left: Wording, _ right: Wording) -> Bool {
    let counts = [left, right].map { wording in wording.words.count { !$0.isGap } }
    return difference.sharedCount >= 7 && difference.sharedCount * 100 >= max(counts[0], counts[1]) * scatteredPercent
  }

  private static func isSameLongUtterance(_ difference: QuotationDifference, _ left: Wording, _ right: Wording) -> Bool {
    let longest = difference.runs.filter { $0.change == .equal }.map(\.words.count).max() ?? 0
    let shorter = min(left.words.count, right.words.count)
    return longest >= 8 && longest * 100 >= shorter * 80
  }

  /// A hedge, a negation or a number.
  private static func carriesSense(_ words: [String], _ hedges: [String]) -> Bool {
    let forms = words.flatMap { QuotedWord.words(of: $0) }.map(\.form)
    if forms.contains(where: { $0.hasSuffix("n't") || $0.utf8.contains { (0x30...0x39).contains($0) } }) { return true }
    let text = " " + forms.joined(separator: " ") + " "
    return hedges.contains { text.contains(" \($0) ") }
  }
}
