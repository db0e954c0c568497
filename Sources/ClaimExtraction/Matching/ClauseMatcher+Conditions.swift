import RuleLanguage
import TextAnalysis

/// What a rule asks of a clause beside its places: voice, tense, words that have to be there and words that may not.
extension ClauseMatcher {
  func fits(voice: ClausePattern.Voice?, _ frame: Frame) -> Bool {
    switch voice {
    case nil: true
    case .active: frame.voice == .active
    case .passive: frame.voice == .passive
    }
  }

  func fits(tenses: [String], _ frame: Frame) -> Bool {
    guard !tenses.isEmpty else { return true }
    if frame.aspect == .perfect, frame.tense != .future {
      return tenses.contains("perfect") || (frame.tense == .past && tenses.contains("past"))
    }
    switch frame.tense {
    case .past: return tenses.contains("past")
    case .present: return tenses.contains("present")
    case .future: return tenses.contains("future")
    case .unknown: return tenses.contains("unknown")
    }
  }

  /// Whether words of the matcher stand among the tokens of the frame; those of a phrase side by side.
  func contains(_ matcher: WordMatcher, _ frame: Frame) -> Bool {
    var start = 0
    while start < frame.region.count {
      var end = start + 1
      while end < frame.region.count, frame.region[end] == frame.region[end - 1] + 1 { end += 1 }
      let run = frame.region[start]..<frame.region[end - 1] + 1
      if matcher.first(in: run, of: tokens) != nil { return true }
      start = end
    }
    return false
  }

  /// Whether words of the matcher stand in a phrase that hangs on the object: "three players per season".
  func standsBesideObject(_ matcher: WordMatcher, _ frame: Frame) -> Bool {
    frame.objectComplements.contains { complement in
      let start = min(complement.markerToken, complement.argument.tokens.lowerBound)
      return matcher.first(in: max(start, 0)..<complement.argument.tokens.upperBound, of: tokens) != nil
    }
  }
}
