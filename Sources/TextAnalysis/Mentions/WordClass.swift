/// What a word can be when names and things that stand for names are looked for. A word can be several.
package struct WordClass: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Worked out; distinguishes a word of no class from one not looked at.
  static let known = WordClass(rawValue: 1 << 0)
  /// Never a name by itself and never the first word of one: function words.
  package static let never = WordClass(rawValue: 1 << 1)
  package static let month = WordClass(rawValue: 1 << 2)
  package static let weekday = WordClass(rawValue: 1 << 3)
  /// "French", "Nigerian".
  package static let demonym = WordClass(rawValue: 1 << 4)
  /// Common nouns written in capitals: "AI", "IPO".
  package static let commonAcronym = WordClass(rawValue: 1 << 5)
  /// Before a person's name and no part of it: "Mr", "President".
  package static let title = WordClass(rawValue: 1 << 6)
  /// "Mr", "Dr": what follows is a person whatever it looks like.
  package static let honorific = WordClass(rawValue: 1 << 7)
  /// "Jr.", "III", after a person's name and part of it.
  package static let personSuffix = WordClass(rawValue: 1 << 8)
  /// "Inc.", "GmbH", after a company's name.
  package static let companySuffix = WordClass(rawValue: 1 << 9)
  /// "University", "Bank": heads the name of an organisation.
  package static let organizationWord = WordClass(rawValue: 1 << 10)
  /// "River", "County".
  package static let placeWord = WordClass(rawValue: 1 << 11)
  /// "Festival", "Cup".
  package static let eventWord = WordClass(rawValue: 1 << 12)
  /// "de", "van", "bin" inside a person's name.
  package static let nameParticle = WordClass(rawValue: 1 << 13)
  /// Nouns that stand for an organisation: "company", "charity".
  package static let organizationNoun = WordClass(rawValue: 1 << 14)
  /// Nouns that stand for a person: "executive", "striker".
  package static let personNoun = WordClass(rawValue: 1 << 15)
  /// "team", "unit".
  package static let teamNoun = WordClass(rawValue: 1 << 16)
  /// "model", "phone": after the name of a product.
  package static let productNoun = WordClass(rawValue: 1 << 17)
  /// "said", "joined": what somebody does, before whom a person or organisation stands.
  package static let agentVerb = WordClass(rawValue: 1 << 18)
  package static let firstName = WordClass(rawValue: 1 << 19)
  package static let lastName = WordClass(rawValue: 1 << 20)
  package static let city = WordClass(rawValue: 1 << 21)
  package static let country = WordClass(rawValue: 1 << 22)
  /// "the", "this", "that", "these", "those".
  package static let definite = WordClass(rawValue: 1 << 23)
  package static let possessivePronoun = WordClass(rawValue: 1 << 24)
  package static let pronoun = WordClass(rawValue: 1 << 25)
  /// Words that join the names of organisations: "of", "for", "and", "the".
  package static let connector = WordClass(rawValue: 1 << 26)
  /// "Ministry", "Center": take "of", "for", "and" inside the name.
  package static let takesOf = WordClass(rawValue: 1 << 27)
  /// "film", "novel": after or before the name of a work.
  package static let workNoun = WordClass(rawValue: 1 << 28)
  /// Opens many sentences and headlines, and is no name there.
  package static let opener = WordClass(rawValue: 1 << 29)
  /// "office", "shares": what companies have.
  package static let belongingNoun = WordClass(rawValue: 1 << 30)
  /// "Street", "Avenue".
  package static let addressWord = WordClass(rawValue: 1 << 31)
  /// "believes", "married": what people do.
  package static let personalVerb = WordClass(rawValue: 1 << 32)
  /// "manufactures", "acquired": what companies do.
  package static let companyVerb = WordClass(rawValue: 1 << 33)
  /// A word that the language model has never seen: more likely a name than not.
  package static let rare = WordClass(rawValue: 1 << 34)
}
