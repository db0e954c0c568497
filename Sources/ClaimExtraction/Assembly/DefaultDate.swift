import ClaimModel
import NormalValues

/// The date of a claim whose text gives none.
enum DefaultDate {
  /// Half a year, the span in which a present tense of news may lie before and after its publication.
  private static let halfYear = 183

  /// Nil when the kind asks for no default, the day of publication is unknown, or the claim tells of the future.
  static func date(_ rule: SlotDeclaration.Default, _ stance: Stance, published: Int?) -> StatedDate? {
    guard let published, stance.modality.statesFact, stance.tense != .future else { return nil }
    switch rule {
    case .none: return nil
    case .published: return .day(published, origin: .published)
    case .tense:
      switch stance.tense {
      case .present:
        return StatedDate(grain: .halfYear, earliest: published - halfYear, latest: published + halfYear, origin: .tense)
      case .past, .perfect:
        return StatedDate(grain: .day, earliest: nil, latest: published, modifier: .onOrBefore, origin: .tense)
      case .future, .unknown: return nil
      }
    }
  }

  static func reason(_ rule: SlotDeclaration.Default, _ stance: Stance) -> String {
    rule == .published ? "day of publication" : "\(stance.tense.rawValue) tense"
  }
}
