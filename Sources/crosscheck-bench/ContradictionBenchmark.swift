import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import Foundation
import NormalValues
import ReportWriting
import SourceText

/// How many pairs of sentences that people judged contradictory the program reports, and how many it reports wrongly.
///
/// A line of the file is `{"prefix": …, "sentence_a": …, "sentence_b": …, "label": "contradict" | "not_contradict"}`. Each sentence is an
/// article of its own, after the prefix; what the prefix contradicts by itself does not count.
enum ContradictionBenchmark {
  private struct Pair: Decodable {
    let id: String
    let prefix: String
    let first: String
    let second: String
    let label: String

    enum CodingKeys: String, CodingKey {
      case id, prefix, label
      case first = "sentence_a"
      case second = "sentence_b"
    }

    var isContradiction: Bool { label == "contradict" }
  }

  private struct Verdict {
    let pair: Pair
    let findings: [Finding]
    let run: Run

    var isCalled: Bool { !findings.isEmpty }
  }

  static func run(_ arguments: [String]) throws {
    var show: String?
    var strictness = Strictness.publish
    var files: [String] = []
    var index = 0
    while index < arguments.count {
      if arguments[index] == "--show", index + 1 < arguments.count {
        show = arguments[index + 1]
        index += 1
      } else if arguments[index] == "--strictness", index + 1 < arguments.count {
        strictness = Strictness(rawValue: arguments[index + 1]) ?? .publish
        index += 1
      } else {
        files.append(arguments[index])
      }
      index += 1
    }
    let pipeline = CrosscheckPipeline(rules: try ClaimListing.readRules("Rules"), version: "bench")
    for file in files {
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      let pairs = try lines.map { try JSONDecoder().decode(Pair.self, from: Data($0.utf8)) }
      let verdicts = pairs.map { judge($0, pipeline, strictness) }
      for verdict in verdicts where isWanted(verdict, show) { print(text(verdict)) }
      summary(file, verdicts)
    }
  }

  private static func judge(_ pair: Pair, _ pipeline: CrosscheckPipeline, _ strictness: Strictness) -> Verdict {
    let start = pair.prefix.isEmpty ? 0 : pair.prefix.utf8.count + 1
    let texts = [pair.first, pair.second].map { pair.prefix.isEmpty ? $0 : pair.prefix + " " + $0 }
    let articles = zip(["a.txt", "b.txt"], texts).map { ArticleInput(path: $0, bytes: Array($1.utf8), published: nil) }
    var settings = RunSettings()
    settings.jobs = 1
    settings.strictness = strictness
    let run = pipeline.run(articles, settings: settings).run
    // A claim of either sentence takes part: the prefix alone is in both texts.
    let findings = run.findings.filter { finding in
      finding.relation == .contradiction && finding.grade != .divergent
        && finding.claims.contains { Int(run.claims[$0].span.end) > start }
    }
    return Verdict(pair: pair, findings: findings, run: run)
  }

  private static func isWanted(_ verdict: Verdict, _ show: String?) -> Bool {
    switch show {
    case "all": true
    case "missed": verdict.pair.isContradiction && !verdict.isCalled
    case "wrong": !verdict.pair.isContradiction && verdict.isCalled
    case "found": verdict.pair.isContradiction && verdict.isCalled
    default: false
    }
  }

  private static func text(_ verdict: Verdict) -> String {
    var lines = [
      "\(verdict.pair.id) \(verdict.pair.label), \(verdict.isCalled ? "reported" : "not reported")",
      "  A \(verdict.pair.first)", "  B \(verdict.pair.second)",
    ]
    for finding in verdict.findings { lines.append("    \(finding.rule) \(finding.headline) -- \(finding.why)") }
    let claims = verdict.run.claims.filter { Int($0.span.end) > verdict.pair.prefix.utf8.count }
    lines += claims.map { claim in
      let slots = claim.slots.map { "\($0.slot)=\(words($0.value, verdict.run))" }
      return
        "    \(claim.source == 0 ? "a" : "b") \(claim.kind)(\(slots.joined(separator: ", "))) \(claim.modality) \(claim.polarity)"
    }
    return lines.joined(separator: "\n")
  }

  private static func words(_ value: SlotValue, _ run: Run) -> String {
    func name(_ id: EntityID) -> String { run.entities.first { $0.id == id }?.name ?? "?" }
    return switch value {
    case .entity(let id): name(id)
    case .entities(let ids): ids.map(name).joined(separator: " & ")
    case .text(let text): text
    case .title(let title): title.canonical
    case .date(let date): date.words
    case .number(let number): number.words
    case .duration(let length): length.words
    default: "\(value)"
    }
  }

  private static func summary(_ file: String, _ verdicts: [Verdict]) {
    let called = verdicts.filter(\.isCalled).count
    let right = verdicts.filter { $0.isCalled && $0.pair.isContradiction }.count
    let wanted = verdicts.filter(\.pair.isContradiction).count
    print("\(file): \(verdicts.count) pairs, \(wanted) contradictions, \(called) reported, \(right) of them rightly")
    print("precision \(places(right, called)), recall \(places(right, wanted))")
  }

  private static func places(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let thousandths = (part * 1000 + whole / 2) / whole
    return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
  }
}
