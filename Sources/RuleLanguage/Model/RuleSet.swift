package import ClaimModel
package import FlatForms
package import SourceText

/// All that the rule files declare, checked: names resolve, slots exist, examples are there.
package struct RuleSet: Sendable {
  package let catalogue: KindCatalogue
  /// In the order of (file, line); their order does not matter for the result.
  package let rules: [ExtractionRule]
  package let wordLists: [WordList]
  package let titles: [TitleDeclaration]
  /// How statements of a knowledge base become known facts.
  package let properties: [PropertyDeclaration]
  /// Over the paths and bytes of all files, in the order of their paths.
  package let fingerprint: FileFingerprint
  /// The patterns of exactly these rules, compiled before; nil when they are to be compiled.
  package var patternForm: FlatForm?

  package init(
    catalogue: KindCatalogue, rules: [ExtractionRule], wordLists: [WordList], titles: [TitleDeclaration],
    properties: [PropertyDeclaration] = [], fingerprint: FileFingerprint, patternForm: FlatForm? = nil
  ) {
    self.catalogue = catalogue
    self.rules = rules
    self.wordLists = wordLists
    self.titles = titles
    self.properties = properties
    self.fingerprint = fingerprint
    self.patternForm = patternForm
  }

  package func words(_ name: String) -> WordList? { wordLists.first { $0.name == name } }
}

/// A named list of words and phrases: "words leave-verbs".
package struct WordList: Hashable, Sendable {
  package let name: String
  package let about: String
  /// Folded; the words of a phrase are separated by one blank.
  package let entries: [String]
  /// Where each entry stands; as many as there are entries, and none in rules that were read from their form.
  package let places: [RulePlace]

  package init(name: String, about: String, entries: [String], places: [RulePlace]) {
    self.name = name
    self.about = about
    self.entries = entries
    self.places = places
  }

  /// The list with the entries of `other` that are new to it.
  func adding(_ other: WordList) -> WordList {
    let known = Set(entries)
    let new = other.entries.indices.filter { !known.contains(other.entries[$0]) }
    return WordList(
      name: name, about: about, entries: entries + new.map { other.entries[$0] },
      places: places + new.map { other.places[$0] })
  }
}

/// Bytes of a rule file.
package struct RulePlace: Hashable, Sendable {
  package let path: String
  package let span: ByteSpan

  package init(path: String, span: ByteSpan) {
    self.path = path
    self.span = span
  }
}

/// A job title with its synonyms: "title chief executive = CEO, chief executive officer".
package struct TitleDeclaration: Hashable, Sendable {
  package let canonical: String
  package let synonyms: [String]
  /// Canonical titles that this one is a kind of.
  package let broader: [String]

  package init(canonical: String, synonyms: [String], broader: [String]) {
    self.canonical = canonical
    self.synonyms = synonyms
    self.broader = broader
  }
}
