import ClaimModel
import NormalValues

/// A date does not fall on the day of the week that the text gives it: `check weekday day of date, code CC852`.
///
/// Dates without a year are looked at where they lie near the day of publication, which tells their year.
struct WeekdayCheck: Check {
  /// Several countries changed their calendar as late as 1923, so that older days of the week may be those of another calendar.
  private static let firstYear = 1925
  /// A date without a year further from the day of publication than this may be that of another year.
  private static let nearInDays = 14

  func drafts(_ context: ComparisonContext, _ timeline: Timeline) -> [FindingDraft] {
    context.kinds(asking: "weekday").flatMap { kind, arguments in
      var seen: Set<String> = []
      return context.claims(of: kind, for: arguments).compactMap { claim -> FindingDraft? in
        guard let draft = draft(claim, kind, arguments, context),
          seen.insert("\(context.claims[claim].source) \(draft.headline)").inserted
        else { return nil }
        return draft
      }
    }
  }

  private func draft(
    _ claim: Int, _ kind: ClaimKind, _ arguments: CheckArguments, _ context: ComparisonContext
  ) -> FindingDraft? {
    guard let slot = arguments.value("of"), case .text(let stated)? = context.value(arguments.first, of: claim),
      let number = CivilDate.weekdayNames.firstIndex(of: stated), case .date(let date)? = context.value(slot, of: claim),
      let day = date.earliest, day == date.latest, CivilDate(dayNumber: day).year >= Self.firstYear
    else { return nil }
    let actual = CivilDate.weekday(ofDay: day)
    guard actual != number + 1, isYearKnown(date, day, context.sources[context.claims[claim].source].published) else {
      return nil
    }
    let (wrong, right) = (Self.capitalised(stated), Self.capitalised(CivilDate.weekdayNames[actual - 1]))
    return FindingDraft(
      code: arguments.code, scope: .internal, subjects: [],
      headline: "\(DateWords.day(day)): \(wrong) or \(right)?", why: "\(DateWords.day(day)) is a \(right)",
      repairs: [FindingDraft.Repair("if “\(wrong)” is \(right)")], claims: [claim],
      sides: [
        FindingDraft.Side(value: wrong, claims: [claim]),
        FindingDraft.Side(value: "\(DateWords.day(day)), a \(right)", claims: [claim]),
      ],
      identity: "\(kind.name)(\(DateWords.day(day)))")
  }

  private func isYearKnown(_ date: StatedDate, _ day: Int, _ published: Int?) -> Bool {
    date.origin == .stated || published.map { abs(day - $0) <= Self.nearInDays } ?? false
  }

  private static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
