/// Why a mention, or a name of another article, is taken for an entity.
package struct LinkReason: Hashable, Sendable {
  package enum Rule: String, Hashable, Sendable, CaseIterable {
    /// The name itself.
    case name = "same name"
    /// Accents, case, a company's suffix or a person's middle name apart.
    case spelling = "same name but for accents, case or suffix"
    case initials = "initials fit"
    case surname = "surname of the only person of that name"
    case nearestSurname = "surname of the only bearer named nearby"
    case givenName = "given name of the only person of that name"
    case nickname = "nickname given in the text"
    case shortName = "short form of the only organisation of that name"
    case definedAcronym = "acronym given in the text"
    case acronym = "acronym of the only organisation with these initials"
    /// "Ada Smith, known as Dot Ember".
    case otherName = "other name given in the text"
    case alias = "alias in the facts file"
    case relative = "antecedent of the relative pronoun"
    case pronoun = "only person or organisation that the pronoun can mean"
    case subject = "subject that the pronoun takes up"
    case speaker = "speaker of the quotation"
    case description = "only one that the description can mean"
    case role = "described so in the text"
    case predicate = "said of the one named in the sentence"
    case nearest = "organisation of the sentence before"
    case team = "team of that name"
  }

  package let rule: Rule
  /// The form that was met: "Smith", "the company".
  package let form: String

  package init(_ rule: Rule, form: String) {
    self.rule = rule
    self.form = form
  }
}
