import Foundation
import RuleLanguage
import SourceText
import TestSupport
import Testing
import TextDiagnostics

/// A file with a fault: the bytes that are shown, the message, the code and the advice.
struct FaultCase: CustomTestStringConvertible, Sendable {
  /// The faulty bytes in ⟦ ⟧; where nothing stands, the brackets are side by side.
  let file: String
  /// "CC922 unknown keyword 'patern' = did you mean 'pattern'?", one for each fault, in the order of the file.
  let faults: [String]

  init(_ file: String, _ faults: String...) {
    self.file = file
    self.faults = faults
  }

  var testDescription: String { faults.first ?? "" }
}

@Suite struct FaultTests {
  private static let usual = """
    clause   @joining-verbs
    who      PERSON:person
    what     ORG:organization
    emit     joining(person, organization)
    """

  @Test(arguments: cases)
  func showsTheBytesAndSaysWhatToDo(_ fault: FaultCase) {
    let marked = MarkedText(fault.file)
    let (_, diagnostics) = RuleReader.read([SmallRules.base, SourceFile(path: "more.rules", bytes: marked.bytes)])
    #expect(diagnostics.map { "\($0.code) \($0.message)" + ($0.help.map { " = \($0)" } ?? "") } == fault.faults)
    #expect(diagnostics.map(\.span) == marked.spans.map { $0 })
    #expect(diagnostics.allSatisfy { $0.path == "more.rules" && $0.severity == .error })
  }

  /// `Snapshots/faults.txt` shows every case as a user sees it. With CROSSCHECK_RECORD=1 it is written anew, and the test fails.
  @Test func drawsEveryCase() throws {
    var drawn = ""
    for fault in Self.cases {
      let source = SourceFile(path: "more.rules", bytes: MarkedText(fault.file).bytes)
      for diagnostic in RuleReader.read([SmallRules.base, source]).diagnostics {
        drawn += DiagnosticRenderer().draw(diagnostic, in: source) + "\n"
      }
    }
    let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/faults.txt")
    if ProcessInfo.processInfo.environment["CROSSCHECK_RECORD"] != nil {
      try Data(drawn.utf8).write(to: golden)
      Issue.record("recorded \(golden.lastPathComponent)")
    } else {
      let lines = try String(contentsOf: golden, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(drawn.split(separator: "\n", omittingEmptySubsequences: false) == lines)
    }
  }

  /// Codes CC920 to CC951; CC945 was never used.
  @Test func everyCodeHasACase() {
    let codes = Set(Self.cases.flatMap(\.faults).map { String($0.prefix(5)) })
    #expect(codes == Set((920...951).filter { $0 != 945 }.map { "CC\($0)" }))
  }

  static let cases = lineFaults + newcomersFaults + nameFaults + ruleFaults + emissionFaults + exampleFaults + declarationFaults

  static let lineFaults: [FaultCase] = [
    FaultCase(
      "words    verbs\nabout    Verbs⟦\u{7}⟧ with a bell.\nhas      go\n",
      "CC920 this is not UTF-8 text without control characters = save the file as UTF-8"),
    FaultCase(
      "⟦has⟧      join\n",
      "CC921 this line belongs to no declaration = begin with 'period', 'kind', 'link', 'finding', 'words', 'title', 'rule' or 'property'; only lines that go on begin with a blank"
    ),
    FaultCase(SmallRules.rule(usual).replacingFirst("rule", by: "⟦ruel⟧"), "CC922 unknown keyword 'ruel' = did you mean 'rule'?"),
    FaultCase(
      SmallRules.rule(
        "⟦clasue⟧   join\nwho      PERSON:person\nwhat     ORG:organization\nemit     joining(person, organization)"),
      "CC922 unknown keyword 'clasue' = did you mean 'clause'?"),
    FaultCase("words    ⟦verbs⟧\nabout    Verbs.\n", "CC923 words 'verbs' has no 'has' line"),
    FaultCase(
      "words    verbs\nabout    Verbs.\nhas      go\n⟦about⟧    Verbs.\n",
      "CC924 a second 'about' line = join the two 'about' lines"),
    FaultCase(
      "words    ⟦Verbs⟧\nabout    Verbs.\nhas      go\n",
      "CC925 'Verbs' cannot be a name = names are small letters, digits, hyphens and dots, and begin with a letter"),
    FaultCase("⟦words⟧\nabout    Verbs.\nhas      go\n", "CC929 a name is missing here"),
    FaultCase("words    verbs\nabout    Verbs.\nhas⟦⟧      \n", "CC929 a word or phrase is missing here"),
    FaultCase(
      "words    verbs\nabout    Verbs.\nhas      go, ⟦,⟧ run\n",
      "CC930 ',' where a word or phrase should stand"),
    FaultCase("words    verbs\nabout    Verbs.\nhas      ⟦\"⟧go, run\n", "CC931 a quotation mark is not closed"),
  ]

  static let newcomersFaults: [FaultCase] = [
    FaultCase(
      "rule     joining.join\n  ⟦about    A person joins.⟧\n  clause   join\n",
      "CC921 a name does not go on in the next line = begin the lines of a declaration without a blank"),
    FaultCase(
      SmallRules.rule(
        "clause   join⟦,⟧ enter\nwho      PERSON:person\nwhat     ORG:organization\nemit     joining(person, organization)"),
      "CC930 ',' where '|' or the end of the line should stand = alternatives are separated by '|'"),
    FaultCase(
      SmallRules.rule("clause   join\nwho      PERSON:person⟦,⟧ ORG:organization\nemit     joining(person, organization)"),
      "CC930 ',' where one capture and no more should stand = write a line for each capture"),
    FaultCase(
      SmallRules.rule(
        "clause   join\nwho      ⟦person:PERSON⟧\nwhat     ORG:organization\nemit     joining(person, organization)"),
      "CC930 'person:PERSON' where TYPE:name, as in PERSON:person, should stand"),
    FaultCase(
      SmallRules.rule("noun     ⟦PERSON⟧:person\nof       ORG:organization\nemit     joining(person, organization)"),
      "CC950 'noun' cannot hold PERSON = 'noun' takes words, or a TITLE"),
    FaultCase(
      SmallRules.rule(
        "clause   join\nwho      PERSON:player\nwhat     ORG:organization\nemit     joining(⟦player⟧, organization)"),
      "CC927 unknown slot 'player' = write SLOT=player, where SLOT can be person, organization, date, role, nth"),
    FaultCase(
      SmallRules.rule(usual + "\nyes      Ada Smith joined Northwind. ⟦->⟧ joining(person=Ada Smith)"),
      "CC930 '->' where '=>' should stand"),
    FaultCase(
      SmallRules.rule(
        "clause   join\nwho      PERSON:person\nwhat     ORG:organization\nemit     joining(person=⟦persn⟧, organization)"),
      "CC927 unknown capture 'persn' = did you mean 'person'?"),
    FaultCase(
      "⟦rule:⟧    joining.join\n⟦clause:⟧  join\n", "CC922 unknown keyword 'rule:' = did you mean 'rule'?",
      "CC922 unknown keyword 'clause:' = did you mean 'clause'?"),
  ]

  static let nameFaults: [FaultCase] = [
    FaultCase(
      "words    ⟦joining-verbs⟧\nabout    Verbs.\nhas      go\n",
      "CC926 words 'joining-verbs' is declared twice, first in base.kinds:37 = names are shared by all files; choose another"),
    FaultCase(
      SmallRules.rule(
        "clause   @⟦joinig-verbs⟧\nwho      PERSON:person\nwhat     ORG:organization\nemit     joining(person, organization)"),
      "CC927 unknown word list 'joinig-verbs' = did you mean 'joining-verbs'?"),
    FaultCase(
      SmallRules.rule(
        "clause   @⟦leaving⟧\nwho      PERSON:person\nwhat     ORG:organization\nemit     joining(person, organization)"),
      "CC927 unknown word list 'leaving' = word lists are declared with 'words NAME' in *.words"),
    FaultCase(
      SmallRules.rule(
        "clause   join\nwho      ⟦PERSN⟧:person\nwhat     ORG:organization\nemit     joining(person, organization)"),
      "CC928 'PERSN' is not a type = did you mean 'PERSON'?"),
    FaultCase(
      SmallRules.rule(
        "clause   join\nwho      PERSON:person\nwhat     ORG:organization\ntense    ⟦pst⟧\nemit     joining(person, organization)"
      ),
      "CC928 'pst' is not a tense = did you mean 'past'?"),
    FaultCase(
      SmallRules.rule(
        "clause   join\nwho      PERSON:person\nwhat     ORG:organization\nvoice    ⟦passsive⟧\nemit     joining(person, organization)"
      ),
      "CC928 'passsive' is not 'active' or 'passive' = did you mean 'passive'?"),
    FaultCase(
      "title    chief executive = CEO, boss, ceo\ntitle    head = leader, ⟦Boss⟧\n",
      "CC926 'Boss' is a synonym of 'chief executive' already = a synonym belongs to one title"),
    FaultCase(
      "title    founder\ntitle    co-founder\nbroader  ⟦fonder⟧\n", "CC927 unknown title 'fonder' = did you mean 'founder'?"),
  ]

  static let ruleFaults: [FaultCase] = [
    FaultCase(
      "rule     ⟦joining.join⟧\nabout    Joining.\nemit     joining(person, organization)\nyes      Ada Smith joined Northwind.  => joining(person=Ada Smith)\nno       Ada Smith joined the queue.\n",
      "CC932 rule 'joining.join' has no pattern = add a 'clause', 'noun', 'pattern' or 'table' line"),
    FaultCase(
      SmallRules.rule(usual + "\n⟦noun⟧     arrival"), "CC933 a second pattern in one rule = write one rule for each pattern"),
    FaultCase(
      SmallRules.rule("pattern  PERSON:person joins ORG:organization\n⟦voice⟧    active\nemit     joining(person, organization)"),
      "CC934 'voice' means nothing beside 'pattern'"),
    FaultCase(
      "rule     ⟦joining.join⟧\nabout    Joining.\n" + usual + "\nno       Ada Smith joined the queue.\n",
      "CC935 rule 'joining.join' has no example of what it reads = add a line 'yes TEXT => kind(slot=value)'"),
    FaultCase(
      "rule     ⟦joining.join⟧\nabout    Joining.\n" + usual
        + "\nyes      Ada Smith joined Northwind.  => joining(person=Ada Smith)\n",
      "CC936 rule 'joining.join' has no example of what it must not read = add a line 'no TEXT' with a text that is close and gives no claim"
    ),
    FaultCase(
      SmallRules.rule(usual + "\nwhen     DATE:⟦date⟧?"),
      "CC937 no claim uses capture 'date' = name it in an 'emit' line, or write '_' for 'date' if it only has to be there"),
    FaultCase(
      SmallRules.rule(usual + "\nfrom     ORG:⟦organization⟧"),
      "CC938 a second capture named 'organization' = give each capture its own name"),
    FaultCase(
      SmallRules.rule("pattern  ⟦(⟧ PERSON:person joins ORG:organization\nemit     joining(person, organization)"),
      "CC931 '(' is not closed"),
    FaultCase(
      SmallRules.rule("pattern  PERSON:person joins ⟦,⟧ ORG:organization\nemit     joining(person, organization)"),
      "CC930 ',' where an element of a pattern should stand = marks of the text stand in quotation marks: \",\""),
    FaultCase(
      SmallRules.rule("pattern  PERSON:person joins ⟦|⟧ enters ORG:organization\nemit     joining(person, organization)"),
      "CC930 '|' where an element of a pattern should stand = put alternatives of several words in round brackets: ( a b | c )"),
    FaultCase(
      SmallRules.rule("pattern  PERSON:person ⟦..99⟧ joins ORG:organization\nemit     joining(person, organization)"),
      "CC949 '..99' is too large = 30 at most"),
    FaultCase(
      SmallRules.rule(
        "⟦pattern  ..4⟧\nwho      PERSON:person\nwhat     ORG:organization\nemit     joining(person, organization)"),
      "CC951 this pattern names neither a word nor a capture = a pattern needs something to look for"),
    FaultCase(
      SmallRules.rule(
        "clause   join\nwho      PERSON:person\nwhat     ORG:organization\nwhen     ⟦PLACE⟧:date\nemit     joining(person, organization)"
      ),
      "CC950 'when' cannot hold PLACE = 'when' takes DATE, PERIOD, DURATION or AGE"),
    FaultCase(
      SmallRules.rule("clause   join\nwho      ⟦PERSON⟧\nwhat     ORG:organization\nemit     joining(person, organization)"),
      "CC930 'PERSON' where a capture with a name, as in PERSON:name, should stand"),
  ]

  static let emissionFaults: [FaultCase] = [
    FaultCase(
      SmallRules.rule(patternOnly + "\nemit     ⟦joning⟧(person, organization)"),
      "CC927 unknown kind 'joning' = did you mean 'joining'?"),
    FaultCase(
      SmallRules.rule(patternOnly + "\nemit     joining(person, ⟦organisation⟧=organization)"),
      "CC927 unknown slot 'organisation' = did you mean 'organization'?"),
    FaultCase(
      SmallRules.rule(patternOnly + "\nemit     joining(person, organization, role=⟦job⟧)"),
      "CC927 unknown capture 'job' = capture it in the pattern, as in PERSON:job, or write slot=capture"),
    FaultCase(
      SmallRules.rule(patternOnly + "\nemit     joining(person, organization, ⟦person⟧)"), "CC940 slot 'person' is filled twice"),
    FaultCase(
      SmallRules.rule(patternOnly + "\nwhen     DATE:date\nemit     joining(person, organization, role=⟦date⟧)"),
      "CC941 slot 'role' holds a value of type title, not DATE = it takes TITLE, OFFICE"),
    FaultCase(
      SmallRules.rule(patternOnly + "\nwhen     PERIOD:date\nemit     joining(person, organization, ⟦date⟧)"),
      "CC941 slot 'date' holds a value of type date, not PERIOD = write CAPTURE.start or CAPTURE.end"),
    FaultCase(
      SmallRules.rule(patternOnly + "\nemit     joining(person, organization, date=⟦2⟧)"),
      "CC941 slot 'date' holds a value of type date, not the number 2 = it takes DATE"),
    FaultCase(
      SmallRules.rule("clause   join\nwho      PERSON:person\nemit     ⟦joining(person)⟧"),
      "CC939 this claim never has 'organization', which every 'joining' needs = add 'organization' or 'organization=CAPTURE' to the 'emit' line"
    ),
    FaultCase(SmallRules.rule(patternOnly + "\nemit     joining⟦(⟧person, organization"), "CC931 '(' is not closed"),
    FaultCase(
      SmallRules.rule(patternOnly + "\nemit     joining(person, organization, nth=⟦9999999999⟧)"),
      "CC949 '9999999999' is too large = 1000000000 at most"),
  ]

  static let exampleFaults: [FaultCase] = [
    FaultCase(
      SmallRules.rule(usual + "\nyes      Ada Smith joined Northwind.  => ⟦status⟧(status=closed)"),
      "CC946 no 'emit' line of this rule gives a claim 'status' = every example shows what this rule itself makes"),
    FaultCase(
      SmallRules.rule(usual + "\nyes      Ada Smith joined Northwind.  => joining(⟦nth⟧=2)"),
      "CC946 no 'emit' line of this rule gives slot 'nth' = every example shows what this rule itself makes"),
    FaultCase(
      SmallRules.rule(usual + "\nyes      Ada Smith joined Northwind.  => joining(date=⟦May 2019⟧)"),
      "CC947 'May 2019' is not a date such as 2019-05 or 2003/2010"),
    FaultCase(
      SmallRules.rule(usual + "\nyes      @⟦2019-02-30⟧ Ada Smith joined Northwind.  => joining(person=Ada Smith)"),
      "CC947 '2019-02-30' is not a day such as 2019-05-02"),
    FaultCase(SmallRules.rule(usual + "\nyes      Ada Smith joined Northwind.⟦⟧"), "CC929 '=> kind(slot=value)' is missing here"),
    FaultCase(
      SmallRules.rule(usual + "\nno       Ada Smith joined Northwind. ⟦=>⟧ joining(person=Ada Smith)"),
      "CC930 '=>' where nothing but a text that gives no claim should stand"),
  ]

  static let declarationFaults: [FaultCase] = [
    FaultCase(kind("slot     person: ⟦persn⟧, key"), "CC928 'persn' is not a type of value = did you mean 'person'?"),
    FaultCase(
      kind("slot     person: person, key\ntime     ⟦day⟧ = stint(person, person).start"),
      "CC927 unknown slot 'day' = it can be person"),
    FaultCase(
      kind("slot     person: person, key\nslot     date: date\ntime     date = ⟦stind⟧(person, person).start"),
      "CC927 unknown period 'stind' = did you mean 'stint'?"),
    FaultCase(
      kind("slot     person: person, key\nslot     date: date\ntime     date = ⟦stint(person)⟧.start"),
      "CC943 'stint' takes 2 parties, not 1 = name them in the order of the declaration: person, organization"),
    FaultCase(
      kind("slot     person: person, key\nslot     date: date\ntime     date = stint(person, ⟦person⟧).start"),
      "CC942 slot 'person' of type person cannot be party 'organization' of type organization"),
    FaultCase(
      kind("slot     person: person, key\nslot     org: organization\ntime     ⟦person⟧ = stint(person, org).start"),
      "CC942 slot 'person' of type person cannot be an instant"),
    FaultCase(
      kind("slot     person: person, key\ncheck    ⟦singel⟧ person, code CC201"),
      "CC927 unknown check 'singel' = did you mean 'single'?"),
    FaultCase(
      kind("slot     person: person, key\ncheck    single person, code ⟦CC999⟧"),
      "CC927 unknown finding 'CC999' = findings are declared in findings/*.findings"),
    FaultCase(kind("slot     person: person, key\ncheck    ⟦single person⟧"), "CC948 check 'single' needs 'code'"),
    FaultCase(
      kind("slot     person: person, key", label: "{⟦persom⟧} does"), "CC927 unknown slot 'persom' = did you mean 'person'?"),
    FaultCase(kind("slot     person: person, key", label: "{person} does⟦[⟧ {in person}"), "CC931 '[' is not closed"),
    FaultCase(
      "link     early\nabout    Early.\nbefore   stint(a, b).start <= stint(⟦b⟧, ⟦a⟧).start\ncode     CC201\n",
      "CC944 'b' is a party of type person here and of type organization before = one name stands for one person or organisation; choose another name",
      "CC944 'a' is a party of type organization here and of type person before = one name stands for one person or organisation; choose another name"
    ),
    FaultCase(
      "finding  CC202\nname     A\nsummary  A.\nwhy      A.\nfix      A.\nlevel    cross ⟦eror⟧, internal none\nconflict A.\nagree    B.\n",
      "CC928 'eror' is not a level = did you mean 'error'?"),
  ]

  private static let patternOnly = "clause   @joining-verbs\nwho      PERSON:person\nwhat     ORG:organization"

  private static func kind(_ lines: String, label: String = "somebody does") -> String {
    "kind     doing\nabout    Somebody does.\nlabel    \(label)\n" + lines + "\n"
  }
}

extension String {
  fileprivate func replacingFirst(_ word: String, by other: String) -> String {
    hasPrefix(word) ? other + dropFirst(word.count) : self
  }
}
