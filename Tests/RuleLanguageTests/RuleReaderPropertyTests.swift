import ClaimModel
import RuleLanguage
import SourceText
import Testing
import TextDiagnostics

@Suite struct RuleReaderPropertyTests {
  @Test func orderOfFilesDoesNotMatter() {
    let (expected, _) = RuleReader.read(ShippedFiles.all)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5 {
      let (rules, diagnostics) = RuleReader.read(ShippedFiles.all.shuffled(using: &generator))
      #expect(diagnostics.isEmpty)
      #expect(rules.catalogue == expected.catalogue)
      #expect(rules.rules == expected.rules)
      #expect(rules.wordLists == expected.wordLists)
      #expect(rules.titles == expected.titles)
      #expect(rules.fingerprint == expected.fingerprint)
    }
  }

  @Test func orderOfFilesDoesNotMatterForFaults() {
    let files =
      [SmallRules.base]
      + ["b", "a"].map { SourceFile(path: "\($0).words", bytes: Array("words \($0)\nhas x\nwords twice\nabout b\nhas x".utf8)) }
    let forwards = RuleReader.read(files).diagnostics
    #expect(forwards == RuleReader.read(files.reversed()).diagnostics)
    #expect(
      forwards.map(\.message) == [
        "words 'a' has no 'about' line", "words 'b' has no 'about' line", "words 'twice' is declared twice, first in a.words:3",
      ])
  }

  /// Two hundred changed files in 25 readings. Whatever is changed, the reader ends, points into the file, and what it keeps is whole.
  @Test func survivesChangedBytes() {
    var generator = SeededGenerator(seed: 11)
    let marks = Array("()|,=?\"@.^$#:;{}<>+ \n\r\t\0\u{7F}aZ9".utf8) + [0xC3, 0xFF, 0xE2]
    for round in 0..<25 {
      var files = ShippedFiles.all
      for file in files.indices.shuffled(using: &generator).prefix(8) {
        var bytes = files[file].bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          switch Int.random(in: 0..<4, using: &generator) {
          case 0: bytes.remove(at: place)
          case 1: bytes.insert(marks.randomElement(using: &generator) ?? 0, at: place)
          case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...200, using: &generator)))
          default: bytes[place] = marks.randomElement(using: &generator) ?? 0
          }
        }
        files[file] = SourceFile(path: files[file].path, bytes: bytes)
      }
      let (rules, diagnostics) = RuleReader.read(files)
      for diagnostic in diagnostics {
        let source = files.first { $0.path == diagnostic.path }
        #expect(Int(diagnostic.span?.end ?? .max) <= source?.bytes.count ?? -1, "seed 11, round \(round): \(diagnostic)")
      }
      let loose = rules.rules.flatMap(\.emits).filter { rules.catalogue.kind($0.kind) == nil }
      #expect(loose.isEmpty, "seed 11, round \(round)")
      if diagnostics.isEmpty { #expect(!rules.rules.isEmpty, "seed 11, round \(round)") }
    }
  }

  @Test func faultyDeclarationsAloneAreLost() {
    let (rules, diagnostics) = SmallRules.read("words good\nabout b\nhas x\n\nwords bad\nabout b\n\nwords fine\nabout b\nhas y")
    #expect(diagnostics.count == 1)
    #expect(rules.wordLists.map(\.name) == ["joining-verbs", "good", "fine"])
    #expect(rules.catalogue.kinds.map(\.name) == ["joining", "status"])
  }

  @Test func aFaultyKindTakesItsRulesAlongWithoutMoreFaults() {
    let kind = "kind     leaving\nabout    A.\nlabel    l\nslot     person: persn, key\n"
    let rule =
      "rule     leaving.leave\nabout    A.\nclause   leave\nwho      PERSON:person\nemit     leaving(person)\nyes      A left.  => leaving(person=A)\nno       A.\n"
    let (rules, diagnostics) = SmallRules.read(kind + rule)
    #expect(diagnostics.map(\.message) == ["'persn' is not a type of value"])
    #expect(rules.rules.isEmpty)
  }

  @Test func fingerprintFollowsPathsAndBytes() {
    let first = RuleReader.read([SourceFile(path: "a", bytes: [1]), SourceFile(path: "b", bytes: [])]).rules.fingerprint
    let moved = RuleReader.read([SourceFile(path: "a", bytes: []), SourceFile(path: "b", bytes: [1])]).rules.fingerprint
    let renamed = RuleReader.read([SourceFile(path: "a", bytes: [1]), SourceFile(path: "c", bytes: [])]).rules.fingerprint
    #expect(Set([first, moved, renamed]).count == 3)
    #expect(first.text.hasPrefix("sha256:") && first.text.utf8.count == 71)
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
