import ClaimModel

/// How a claim stands among the others, for the underlines of an annotated copy.
enum ClaimStatus: Int, Comparable {
  case alone, agrees, hedged, contradicted

  init(_ claim: Int, _ index: RunIndex) {
    if index.conflictsOfClaim[claim] != nil {
      self = .contradicted
    } else if index.run.claims[claim].modality != .asserted {
      self = .hedged
    } else if index.agreeingSources[claim]?.isEmpty == false {
      self = .agrees
    } else {
      self = .alone
    }
  }

  /// Class of its underline in the style sheet.
  var className: String {
    switch self {
    case .alone: "alone"
    case .agrees: "agrees"
    case .hedged: "hedged"
    case .contradicted: "contradicted"
    }
  }

  static func < (left: ClaimStatus, right: ClaimStatus) -> Bool { left.rawValue < right.rawValue }
}
