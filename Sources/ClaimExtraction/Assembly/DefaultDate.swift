import ClaimModel
import NormalValues

/// A sentence in the past tense, with the only date that it gives.
struct Narration: Sendable {
  let date: StatedDate?
  /// The only date of the sentence before, when this one gives none.
  let dateBefore: StatedDate?
}

/// The date of a claim whose text gives none.
enum DefaultDate {
  /// Half a year, the span in which a present tense of news may lie before and after its publication.
  private static let halfYear = 183

  /// Nil when the kind asks for no default, the time of writing is unknown, or the claim tells of the future.
  ///
  /// - Parameter narrated: set when the sentence tells of the past, so that its "now" is not the day of writing.
  static func date(
    _ rule: SlotDeclaration.Default, _ stance: Stance, _ article: ArticleReading, narrated: Narration?
  ) -> StatedDate? {
    guard stance.modality.statesFact, stance.tense != .future else { return nil }
    switch rule {
    case .none: return nil
    case .published, .told:
      if let narrated { return narrated.date ?? (rule == .told ? narrated.dateBefore : nil) }
      if let day = article.published { return .day(day, origin: .published) }
      if let issue = article.issue {
        return StatedDate(grain: .month, earliest: issue.lowerBound, latest: issue.upperBound, origin: .published)
      }
      // Undated, and certainly not older than what it tells of.
      return article.horizon.map {
        StatedDate(grain: .day, earliest: $0, latest: nil, modifier: .onOrAfter, origin: .published)
      }
    case .tense:
      guard let published = article.published.map({ $0...$0 }) ?? article.issue else { return nil }
      switch stance.tense {
      case .present:
        return StatedDate(
          grain: .halfYear, earliest: published.lowerBound - halfYear, latest: published.upperBound + halfYear, origin: .tense)
      case .past, .perfect:
        return StatedDate(grain: .day, earliest: nil, latest: published.upperBound, modifier: .onOrBefore, origin: .tense)
      case .future, .unknown: return nil
      }
    }
  }

  static func reason(_ rule: SlotDeclaration.Default, _ stance: Stance) -> String {
    rule == .tense ? "\(stance.tense.rawValue) tense" : "day of publication"
  }
}
