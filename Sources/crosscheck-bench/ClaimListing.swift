import ClaimExtraction
import ClaimModel
import DocumentReading
import Foundation
import NormalValues
import RuleLanguage
import SourceText
import TextDiagnostics

/// Prints what is read from files, and which examples of the rules fail, for those who write rules and patterns.
enum ClaimListing {
  static func run(_ arguments: [String]) throws {
    let rules = try readRules("Rules")
    if arguments.first == "examples" {
      let runner = RuleExampleRunner(rules: rules)
      let differences = runner.differences()
      for difference in differences {
        print("\(difference.rule): \(difference.text)")
        for claim in difference.missing { print("   wanted \(claim)") }
        for claim in difference.got { print("   got    \(claim)") }
      }
      print("\(runner.count - differences.count) of \(runner.count) examples hold")
      return
    }
    let extractor = ClaimExtractor(rules: rules)
    if arguments.first == "see" {
      for text in arguments.dropFirst() {
        let bytes = FileManager.default.contents(atPath: text).map { [UInt8]($0) } ?? Array(text.utf8)
        let document = DocumentReader.read(SourceFile(path: "text.txt", bytes: bytes)).document
        print(AnalysisListing(extractor).text(of: document))
        list(extractor.extract(document), document.source)
      }
      return
    }
    if arguments.first == "parses" {
      try compareParses(rules, Array(arguments.dropFirst()))
      return
    }
    if arguments.first == "speed" {
      try measure(extractor, Array(arguments.dropFirst()))
      return
    }
    for path in arguments {
      let source = SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      list(extractor.extract(DocumentReader.read(source).document), source)
    }
  }

  /// Claims that only one of two readings of a file has: "+" when the sentences that rules ask for are parsed, "-" when all are.
  private static func compareParses(_ rules: RuleSet, _ paths: [String]) throws {
    let asked = ClaimExtractor(rules: rules)
    let all = ClaimExtractor(rules: rules, parsesAll: true)
    var (claims, differences) = (0, 0)
    for path in paths {
      let source = SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      let document = DocumentReader.read(source).document
      func lines(_ extractor: ClaimExtractor) -> [String] {
        let article = extractor.extract(document)
        let wording = ClaimWording(entities: article.entities)
        return article.claims.map { "\(wording.words($0)) [\($0.modality), \($0.tense)] | \(source.text($0.sentence))" }
      }
      let (few, many) = (lines(asked), lines(all))
      claims += many.count
      for change in few.difference(from: many) {
        differences += 1
        switch change {
        case .insert(_, let line, _): print("+ \(path): \(line)")
        case .remove(_, let line, _): print("- \(path): \(line)")
        }
      }
    }
    print("\(differences) of \(claims) claims differ")
  }

  /// Megabytes a second from bytes to claims, over all files, each read until two seconds are over.
  private static func measure(_ extractor: ClaimExtractor, _ paths: [String]) throws {
    var bytes = 0
    let clock = ContinuousClock()
    let sources = try paths.map { SourceFile(path: $0, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0)))) }
    let start = clock.now
    var claims = 0
    while clock.now - start < .seconds(2) {
      for source in sources {
        claims += extractor.extract(DocumentReader.read(source).document).claims.count
        bytes += source.bytes.count
      }
    }
    let seconds = Double((clock.now - start) / .microseconds(1)) / 1e6
    print("\(Double(bytes) / 1e6 / seconds) MB/s, \(claims) claims in \(seconds) s")
  }

  static func list(_ article: ArticleClaims, _ source: SourceFile) {
    print(
      "== \(source.path): \(article.claims.count) claims, published \(article.published.map { StatedDate(grain: .day, earliest: $0, latest: $0).edtf } ?? "?")"
    )
    let wording = ClaimWording(entities: article.entities)
    var sentence: ByteSpan?
    for claim in article.claims {
      if claim.sentence != sentence { print("\n| \(source.text(claim.sentence))") }
      sentence = claim.sentence
      var notes = [
        claim.modality.rawValue, claim.tense.rawValue, claim.derivation.confidence.rawValue, claim.block.rawValue,
        claim.derivation.rule,
      ]
      if let speaker = claim.attributedTo { notes.append("by \(article.entities[Int(speaker.index)].name)") }
      print("    \(wording.words(claim))   [\(notes.joined(separator: ", "))] \(claim.derivation.steps.joined(separator: "; "))")
    }
    print("\nunread:")
    for sentence in article.unread { print("  (\(sentence.reason)) \(source.text(sentence.span))") }
  }

  static func readRules(_ folder: String) throws -> RuleSet {
    let (rules, diagnostics) = RuleReader.read(try ruleFiles(folder))
    for diagnostic in diagnostics {
      print("\(diagnostic.path ?? "")@\(diagnostic.span?.start ?? 0): \(diagnostic.severity) \(diagnostic.message)")
    }
    return rules
  }

  /// The rule files below a folder without its examples, by path.
  static func ruleFiles(_ folder: String) throws -> [SourceFile] {
    var files: [SourceFile] = []
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for name in names.sorted()
    where !name.hasPrefix("examples/") && [".rules", ".words", ".kinds", ".links", ".findings"].contains(where: name.hasSuffix) {
      let path = folder + "/" + name
      files.append(SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))))
    }
    return files
  }
}
