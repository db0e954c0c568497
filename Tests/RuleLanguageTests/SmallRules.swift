import RuleLanguage
import SourceText
import TestSupport
import TextDiagnostics

/// A few declarations that tests of rules build on.
enum SmallRules {
  static let base = SourceFile(
    path: "base.kinds",
    bytes: Array(
      """
      period   stint
      about    The time in which a person belongs to an organisation.
      party    person: person
      party    organization: organization
      repeats  yes
      label    {person} at {organization}
      start    joined
      end      left
      length   time there

      kind     joining
      about    A person joins an organisation.
      label    {person} joins {organization}
      slot     person: person, key
      slot     organization: organization, key
      slot     date: date, default tense
      slot     role: title
      slot     nth: ordinal
      time     date = stint(person, organization).start

      kind     status
      about    An organisation is active or closed.
      label    {organization}, status
      slot     organization: organization, key
      slot     status: text, required
      check    single status, code CC201

      finding  CC201
      name     TenureDate
      summary  One event has two dates.
      why      Nobody joins twice.
      fix      Ask.
      level    cross error, internal warning
      conflict Ada Smith joined Northwind in 2011. | Ada Smith joined Northwind in 2013.
      agree    Ada Smith joined Northwind in 2011.

      words    joining-verbs
      about    Verbs for joining.
      has      join, sign with
      """.utf8))

  /// A rule about joining with `lines` between its name and its examples.
  static func rule(_ lines: String, examples: Bool = true) -> String {
    let yes = "yes      Ada Smith joined Northwind.  => joining(person=Ada Smith)\nno       Ada Smith joined the queue.\n"
    return "rule     joining.join\nabout    A person joins an organisation.\n" + lines + "\n" + (examples ? yes : "")
  }

  /// What is read from the base and from `text`, which stands in "more.rules".
  static func read(_ text: String) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
    RuleReader.read([base, SourceFile(path: "more.rules", bytes: Array(text.utf8))])
  }

  /// The rule that `lines` make, which must be without a fault.
  static func onlyRule(_ lines: String) -> ExtractionRule? {
    let (rules, diagnostics) = read(rule(lines))
    return diagnostics.isEmpty ? rules.rules.first : nil
  }
}
