import SourceText
import Testing
import TextDiagnostics

@testable import RuleLanguage

/// A project's own rules over others.
@Suite struct RuleLayerTests {
  private func read(_ own: String...) -> (rules: RuleSet, messages: [String]) {
    let layers = [[SmallRules.base, file("base.rules", Self.rules)]] + own.map { [file("own.rules", $0)] }
    let (rules, diagnostics) = RuleReader.read(layers: layers)
    return (rules, diagnostics.map(\.message))
  }

  private func file(_ path: String, _ text: String) -> SourceFile { SourceFile(path: path, bytes: Array(text.utf8)) }

  private static let rules = """
    words    coming
    about    Verbs for coming.
    has      join, enter

    rule     joining.join
    about    A person joins an organisation.
    clause   @coming
    who      PERSON:person
    what     ORG:organization
    emit     joining(person, organization)
    yes      Ada Smith joined Northwind.  => joining(person=Ada Smith)
    no       Ada Smith joined in.
    """

  @Test func leavesTheExamplesOfSoundLayersUnread() {
    let own = file(
      "own.rules",
      Self.rules.replacing("joining.join", with: "joining.own").replacing(
        "words    coming\nabout    Verbs for coming.\nhas      join, enter\n", with: ""))
    let layers = [[SmallRules.base, file("base.rules", Self.rules)], [own]]
    let (rules, diagnostics) = RuleReader.read(layers: layers, skippingExamplesOf: 1)
    #expect(diagnostics.isEmpty)
    #expect(rules.rules.map(\.examples.count) == [0, 2])
  }

  @Test func replacesWhatHasTheSameName() throws {
    let (rules, messages) = read(Self.rules.replacing("A person joins", with: "Somebody joins"))
    #expect(messages == [])
    #expect(rules.rules.map(\.about) == ["Somebody joins an organisation."])
    #expect(rules.rules.map(\.path) == ["own.rules"])
    #expect(rules.wordLists.filter { $0.name == "coming" }.count == 1)
  }

  @Test func theLastLayerWins() {
    let list = "words    coming\nabout    Verbs.\nhas      "
    let (rules, messages) = read(list + "arrive", list + "land")
    #expect(messages == [])
    #expect(rules.words("coming")?.entries == ["land"])
  }

  @Test func addsToAList() throws {
    let (rules, messages) = read("words    coming\nadds     sign with, enter", "words    coming\nadds     board")
    #expect(messages == [])
    #expect(rules.words("coming")?.entries == ["join", "enter", "sign with", "board"])
    #expect(rules.words("coming")?.places.map(\.path) == ["base.rules", "base.rules", "own.rules", "own.rules"])
    guard case .clause(let pattern) = try #require(rules.rules.first).pattern, case .verb(let choice) = pattern.predicate else {
      Issue.record("not a clause")
      return
    }
    #expect(choice.words == ["join", "enter", "sign with", "board"])
  }

  @Test func saysWhichListIsUnknown() {
    #expect(read("words    comings\nadds     land").messages == ["unknown word list 'comings'"])
    #expect(read("words    coming\nadds     land\nhas      board").messages == ["'has' means nothing beside 'adds'"])
  }

  @Test func namesAreUniqueInALayer() {
    let list = "words    coming\nabout    Verbs.\nhas      arrive"
    #expect(read(list + "\n\n" + list).messages == ["words 'coming' is declared twice, first in own.rules:1"])
  }

  @Test func saysNothingOfWhatIsReplaced() {
    let own = "rule     joining.join\nabout    Faulty.\nclause   @nothing"
    #expect(!read(own, Self.rules).messages.contains { $0.contains("nothing") })
  }
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }

  private func firstRange(of part: String) -> Range<String.Index>? {
    indices.lazy.compactMap { start in
      self[start...].hasPrefix(part) ? start..<self.index(start, offsetBy: part.count) : nil
    }.first
  }

  private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
