import ClaimExtraction
import ClaimModel
import Foundation
import NormalValues
import RuleLanguage

/// How many dated tenures of TempReason (TimeBench) are read with the right holder, organisation or post, and start year; and a sample
/// of tenures to read by hand.
enum TenureBenchmark {
  struct Record: Decodable {
    let id: String
    let text: String
    let facts: [Fact]
  }

  struct Fact: Decodable {
    let subject: String
    let relation: String
    let object: String
    let start: String?
    let end: String?
    let fillerInText: Bool
    let startYearInText: Bool
  }

  /// Slots that name where somebody was, in order of preference.
  private static let places = ["organization", "to", "of", "party", "school", "role", "office", "post"]
  private static let starts = ["start", "date"]
  private static let kinds: Set<String> = [
    "employment", "joining", "return", "move", "role", "office", "party", "education", "doctorate", "founding", "tenure", "post",
  ]

  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else {
      return print("usage: crosscheck-bench tempreason FILE [--missing] [--sample COUNT]")
    }
    let extractor = ClaimExtractor(rules: try ClaimListing.readRules("Rules"))
    let sample = arguments.firstIndex(of: "--sample").flatMap { arguments.dropFirst($0 + 1).first.flatMap { Int($0) } }
    var findable = 0
    var found = 0
    var tenures: [String] = []
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let record = try decoder.decode(Record.self, from: Data(line.utf8))
      let article = BenchmarkArticle(headed(record.text), by: extractor)
      let claims = article.facts(.review).filter { kinds.contains($0.kind) && start(of: $0) != nil }
      tenures += claims.map { words($0, article, extractor) }
      for fact in record.facts where fact.fillerInText && fact.startYearInText {
        findable += 1
        if claims.contains(where: { states($0, fact, article) }) {
          found += 1
        } else if arguments.contains("--missing") {
          print("+ \(fact.subject) | \(fact.object) | \(fact.start ?? "?") \(fact.end ?? "")")
          for sentence in sentences(of: record.text, year: fact.start.map { String($0.prefix(4)) } ?? "") {
            print("    \(sentence)")
          }
        }
      }
    }
    if let sample {
      var random = SampleOrder()
      for tenure in random.chosen(sample, of: tenures) { print(tenure) }
    }
    print(
      "\(found) of \(findable) findable tenures read (\(percent(found, findable)) %; goal 70 %); \(tenures.count) dated tenures in all"
    )
  }

  /// The text with a line break behind its heading, which the data set runs into the first sentence here and there ("Ada SmithAda Smith
  /// was a chemist"): where a small letter, a figure or a bracket stands right before a capital, and what follows takes up a word of it.
  static func headed(_ text: String) -> String {
    let first = text.prefix(90)
    guard !first.contains("\n") else { return text }
    for index in first.indices.dropFirst().reversed() where text[index].isUppercase {
      let before = text[text.index(before: index)]
      guard before.isLowercase || before.isNumber || before == ")" else { continue }
      let words: [Substring] = text[..<index].split { !$0.isLetter }.filter { $0.count > 3 }
      let opening: [Substring] = text[index...].prefix(60).split { !$0.isLetter }
      if opening.contains(where: { words.contains($0) }) { return text[..<index] + "\n" + text[index...] }
    }
    return text
  }

  private static func states(_ claim: Claim, _ fact: Fact, _ article: BenchmarkArticle) -> Bool {
    guard let date = start(of: claim), let year = fact.start?.prefix(4), StatedDate.yearText(date) == String(year) else {
      return false
    }
    guard article.names(claim, "person").contains(where: { LooseName.match($0, fact.subject) }) else { return false }
    return places.contains { slot in article.names(claim, slot).contains { LooseName.match($0, fact.object) } }
  }

  /// The stated start of what a claim tells.
  private static func start(of claim: Claim) -> StatedDate? {
    for slot in starts {
      if case .date(let date)? = claim[slot], date.origin == .stated || date.origin == .antecedent { return date }
    }
    return nil
  }

  private static func words(_ claim: Claim, _ article: BenchmarkArticle, _ extractor: ClaimExtractor) -> String {
    ClaimWording(entities: article.result.entities).words(claim) + "  [\(claim.derivation.rule)]\n    "
      + article.text(claim.sentence).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func sentences(of text: String, year: String) -> [String] {
    text.split { $0 == "." || $0.isNewline }.filter { $0.contains(year) }.prefix(3).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  private static func percent(_ part: Int, _ whole: Int) -> String {
    String(format: "%.1f", whole == 0 ? 0 : 100 * Double(part) / Double(whole))
  }
}

extension StatedDate {
  /// The year in which all days of the date lie, in digits; nil when there is none.
  static func yearText(_ date: StatedDate) -> String? {
    guard let first = date.earliest else { return nil }
    return String(StatedDate(grain: .day, earliest: first, latest: first).edtf.prefix(4))
  }
}

/// A choice that is the same in every run: SplitMix64 from a fixed seed.
struct SampleOrder {
  private var state: UInt64 = 0x5EED

  mutating func chosen<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var rest = elements
    var result: [Element] = []
    while result.count < count, !rest.isEmpty {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      value ^= value >> 31
      result.append(rest.remove(at: Int(value % UInt64(rest.count))))
    }
    return result
  }
}
