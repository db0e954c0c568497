import ClaimExtraction
import ClaimModel
import Foundation
import RuleLanguage
import SourceText

/// Precision and recall on KnowledgeNet (Mesquita et al., EMNLP 2019), eight properties. Mentions of one sentence are merged: *he*,
/// *who* and the name are one subject. A passage whose subject is a pronoun or "the company" gets a made-up person and organisation in
/// a line in front, decided by its words alone, since the data set leaves out what stands before.
enum KnowledgeNetBenchmark {
  static let properties = [
    "CEO", "FOUNDED_BY", "DATE_FOUNDED", "EMPLOYEE_OR_MEMBER_OF", "SUBSIDIARY_OF", "HEADQUARTERS", "DATE_OF_BIRTH",
    "DATE_OF_DEATH",
  ]

  private static let context = "Jordan Ashgrove keeps bees.\n\nPalegrove Holdings makes pumps.\n\n"

  struct Passage: Decodable {
    let id: String
    let text: String
    let propertiesAnnotated: [String]
    let facts: [Fact]
  }

  struct Fact: Decodable {
    let property: String
    let subject: String
    let object: String
    let subjectSpan: [Int]
    let objectSpan: [Int]
    let subjectWikidata: String?
    let objectWikidata: String?
    let subjectIsName: Bool
  }

  private struct Score {
    var gold = 0
    var found = 0
    var read = 0
    var right = 0
  }

  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first else { return print("usage: crosscheck-bench knowledgenet FILE [--errors PROPERTY]") }
    let shown = arguments.firstIndex(of: "--errors").flatMap { arguments.dropFirst($0 + 1).first }
    let extractor = ClaimExtractor(rules: try ClaimListing.readRules("Rules"))
    var scores: [String: Score] = [:]
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let passage = try decoder.decode(Passage.self, from: Data(line.utf8))
      let wanted = passage.propertiesAnnotated.filter(properties.contains)
      guard !wanted.isEmpty else { continue }
      judge(passage, wanted, extractor, shown: shown, &scores)
    }
    report(scores)
  }

  private static func judge(
    _ passage: Passage, _ wanted: [String], _ extractor: ClaimExtractor, shown: String?, _ scores: inout [String: Score]
  ) {
    let front = needsContext(passage.text) ? context : ""
    let article = BenchmarkArticle(front + passage.text, by: extractor)
    let place = BytePlaces(passage.text, front: front.utf8.count)
    let claims = article.facts(.audit)
    for property in wanted {
      let gold = merged(passage.facts.filter { $0.property == property })
      let read = Prediction.of(property, claims, article, from: front.utf8.count)
      var hit = Set<Int>()
      var score = scores[property] ?? Score()
      for prediction in read {
        let matches = gold.indices.filter { index in gold[index].contains { place.fits(prediction, $0) } }
        hit.formUnion(matches)
        score.read += 1
        if matches.isEmpty {
          if property == shown { print("- \(prediction.words) [\(prediction.rule)]\n    \(passage.text)") }
        } else {
          score.right += 1
        }
      }
      score.gold += gold.count
      score.found += hit.count
      if property == shown {
        for index in gold.indices where !hit.contains(index) {
          print("+ \(gold[index][0].subject) / \(gold[index][0].object)\n    \(passage.text)")
        }
      }
      scores[property] = score
    }
  }

  private static let pronouns: Set<String> = [
    "he", "she", "his", "her", "him", "it", "its", "they", "their", "who", "company", "firm", "organization", "group", "agency",
  ]

  /// Whether a passage speaks of somebody whom the text before it named: a pronoun or "the company" near its beginning.
  private static func needsContext(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.prefix(40).contains { pronouns.contains(String($0)) }
  }

  /// Facts that are one: the same object, and subjects of which one is a pronoun or which are the same.
  private static func merged(_ facts: [Fact]) -> [[Fact]] {
    var groups: [[Fact]] = []
    for fact in facts.sorted(by: { $0.subjectIsName && !$1.subjectIsName }) {
      if let place = groups.firstIndex(where: { $0.contains { isSame($0, fact) } }) {
        groups[place].append(fact)
      } else {
        groups.append([fact])
      }
    }
    return groups
  }

  private static func isSame(_ left: Fact, _ right: Fact) -> Bool {
    func same(_ a: String, _ b: String, _ idA: String?, _ idB: String?) -> Bool {
      if let idA, let idB, !idA.isEmpty, idA == idB { return true }
      return LooseName.match(a, b)
    }
    guard same(left.object, right.object, left.objectWikidata, right.objectWikidata) else { return false }
    return !left.subjectIsName || !right.subjectIsName
      || same(left.subject, right.subject, left.subjectWikidata, right.subjectWikidata)
  }

  private static func report(_ scores: [String: Score]) {
    func line(_ name: String, _ score: Score) {
      let precision = score.read == 0 ? 0 : Double(score.right) / Double(score.read)
      let recall = score.gold == 0 ? 0 : Double(score.found) / Double(score.gold)
      let f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
      print(
        name.padding(toLength: 24, withPad: " ", startingAt: 0)
          + String(
            format: "P %.3f (%d of %d)  R %.3f (%d of %d)  F %.3f", precision, score.right, score.read, recall, score.found,
            score.gold, f))
    }
    var total = Score()
    for property in properties {
      let score = scores[property] ?? Score()
      line(property, score)
      total.gold += score.gold
      total.found += score.found
      total.read += score.read
      total.right += score.right
    }
    line("all eight", total)
    print("goal: P 0.92, R 0.55")
  }

  /// Turns the data set's offsets, in code points of the passage, into bytes of the text that was read.
  private struct BytePlaces {
    private var bytes: [Int] = []

    init(_ text: String, front: Int) {
      var offset = front
      for scalar in text.unicodeScalars {
        bytes.append(offset)
        offset += UTF8.width(scalar)
      }
      bytes.append(offset)
    }

    func fits(_ prediction: Prediction, _ fact: Fact) -> Bool {
      fits(prediction.subject, fact.subject, fact.subjectSpan, fact.subjectIsName)
        && fits(prediction.object, fact.object, fact.objectSpan, true)
    }

    private func fits(_ side: Prediction.Side, _ name: String, _ span: [Int], _ isName: Bool) -> Bool {
      if let words = side.span, span.count == 2, bytes.indices.contains(span[0]), bytes.indices.contains(span[1]),
        Int(words.start) < bytes[span[1]], bytes[span[0]] < Int(words.end)
      {
        return true
      }
      return isName && side.names.contains { LooseName.match($0, name) }
    }
  }
}
