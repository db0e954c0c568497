import TextAnalysis

extension Lexicon {
  /// Whether these are words for fields of work and ranks alone: "Biochemistry", "Vice", "Sales and Marketing".
  func areFields(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.allSatisfy { token in
      titleFields.contains(token) || titleModifiers.contains(token) || titleHeads.contains(token) || token.word == words.and
        || token.word == words.ampersand || token.word == words.of
    }
  }

  /// Whether a name of such words names no house: "Human Resources", but not "Treasury" or "State Department".
  func nameNoHouse(_ tokens: ArraySlice<Token>) -> Bool {
    areFields(tokens) && !tokens.contains { fieldHouses.contains($0) }
  }
}
