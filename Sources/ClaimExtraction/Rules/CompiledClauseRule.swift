import RuleLanguage
import TextAnalysis

/// A rule of a verb, a noun or a title, with its words as symbols.
struct CompiledClauseRule: Sendable {
  enum Predicate: Sendable {
    case verb(WordMatcher)
    case noun(WordMatcher)
    case title(Capture)

    /// Nil for a title.
    var words: WordMatcher? {
      switch self {
      case .verb(let words), .noun(let words): words
      case .title: nil
      }
    }
  }

  struct Part: Sendable {
    let place: ClausePattern.Place
    /// Symbols of the markers of a complement, multi-word ones as written in a `Complement`.
    let markers: Set<Symbol>
    /// "poss" and "modifier" among the markers.
    let takesOwner: Bool
    let takesModifier: Bool
    /// "what" and "whom" among the markers.
    let takesObject: Bool
    /// "left-out" among the markers: the organisation of the last statement about the person, when the words name none.
    let takesLeftOut: Bool
    /// "wider" among the markers: the place right behind the last one, in which it lies.
    let takesWider: Bool
    /// Markers of complements of the object: "from" of "what.from".
    let objectMarkers: Set<Symbol>
    let capture: Capture
  }

  /// Index in the rule set.
  let rule: Int
  let predicate: Predicate
  let parts: [Part]
  let with: [WordMatcher]
  let without: [WordMatcher]
  let except: [WordMatcher]
  let only: [WordMatcher]
  let voice: ClausePattern.Voice?
  let tenses: [String]

  /// All words of the pattern.
  var matchers: [WordMatcher] { [predicate.words].compactMap(\.self) + with + without + except + only }

  init(rule: Int, _ pattern: ClausePattern, symbols: inout SymbolTable) {
    self.rule = rule
    switch pattern.predicate {
    case .verb(let choice): predicate = .verb(WordMatcher(choice.words, byLemma: true, symbols: &symbols))
    case .noun(let choice): predicate = .noun(WordMatcher(choice.words, byLemma: true, symbols: &symbols))
    case .title(let capture): predicate = .title(capture)
    }
    var parts: [Part] = []
    for part in pattern.parts {
      var markers: Set<Symbol> = []
      var takesOwner = false
      var takesModifier = false
      var takesObject = false
      var takesLeftOut = false
      var takesWider = false
      var objectMarkers: Set<Symbol> = []
      if case .marker(let names) = part.place {
        for name in names {
          if name.hasPrefix("what.") {
            objectMarkers.insert(symbols.intern(String(name.dropFirst(5))))
          } else {
            markers.insert(symbols.intern(name))
          }
        }
        takesObject = names.contains("what") || names.contains("whom")
        takesOwner = names.contains("poss")
        takesModifier = names.contains("modifier")
        takesLeftOut = names.contains("left-out")
        takesWider = names.contains("wider")
      }
      parts.append(
        Part(
          place: part.place, markers: markers, takesOwner: takesOwner, takesModifier: takesModifier, takesObject: takesObject,
          takesLeftOut: takesLeftOut, takesWider: takesWider, objectMarkers: objectMarkers, capture: part.capture))
    }
    self.parts = parts
    var with: [WordMatcher] = []
    for choice in pattern.with { with.append(WordMatcher(choice, symbols: &symbols)) }
    var without: [WordMatcher] = []
    for choice in pattern.without { without.append(WordMatcher(choice, symbols: &symbols)) }
    var except: [WordMatcher] = []
    for choice in pattern.except { except.append(WordMatcher(choice, symbols: &symbols)) }
    self.with = with
    self.without = without
    self.except = except
    var only: [WordMatcher] = []
    for choice in pattern.only { only.append(WordMatcher(choice, symbols: &symbols)) }
    self.only = only
    voice = pattern.voice
    tenses = pattern.tenses
  }
}
