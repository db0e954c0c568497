import ClaimComparison
import CrosscheckPipeline
import NormalValues
import ReportWriting
import SourceText
import TextDiagnostics

/// `crosscheck baseline write|accept|prune|show`: the file of accepted findings.
struct BaselineCommand {
  let invocation: Invocation
  let runner: CommandRunner

  init(_ invocation: Invocation, runner: CommandRunner) {
    self.invocation = invocation
    self.runner = runner
  }

  private static let usualPath = "accepted.json"
  private static let verbs = ["write", "accept", "prune", "show"]

  private var path: String { invocation.value("--baseline") ?? Self.usualPath }

  func run() throws(ArgumentFault) -> Int32 {
    guard let verb = invocation.operands.first else {
      throw .missingOperand(command: "baseline", placeholder: invocation.command.operands)
    }
    guard Self.verbs.contains(verb) else {
      runner.complain(
        "baseline does not know '\(verb)'",
        tip: nearestMatch(verb, among: Self.verbs).map { "did you mean 'baseline \($0)'?" }
          ?? "it knows write, accept, prune and show")
      return ExitCode.failed
    }
    var paths = Array(invocation.operands.dropFirst())
    var id: String?
    if verb == "accept" {
      guard !paths.isEmpty else { throw .missingOperand(command: "baseline", placeholder: "accept ID PATH...") }
      id = paths.removeFirst()
      guard invocation.value("--reason") != nil else {
        runner.complain("a finding is accepted with a reason", tip: "add --reason \"why it may stand\"")
        return ExitCode.failed
      }
    }
    guard var accepted = read(isNeeded: verb == "prune" || verb == "show") else { return ExitCode.failed }
    if verb == "show" { return runner.show(Self.listing(accepted)) }
    let preparation = RunPreparation(invocation: invocation, runner: runner)
    guard let prepared = try preparation.prepare(paths: paths, references: invocation.values("--against")) else {
      return ExitCode.failed
    }
    let run = preparation.perform(prepared)
    let until = try invocation.value("--until").map { text throws(ArgumentFault) in try CivilDate.day(text, option: "--until") }
    if let id {
      guard
        let finding = run.findings.first(where: {
          $0.relation == .contradiction && $0.stableIdentity.hasPrefix(id) && id.utf8.count >= 6
        })
      else {
        runner.complain(
          "no finding has the id \(id)",
          tip: nearestMatch(id, among: run.findings.filter { $0.relation == .contradiction }.map(\.id)).map {
            "did you mean \($0)?"
          })
        return ExitCode.failed
      }
      accepted.entries.removeAll { finding.stableIdentity.hasPrefix($0.id) }
      accepted.entries.append(entry(finding, run, until))
    } else {
      accepted = renewed(accepted, run, isPruned: verb == "prune", until)
    }
    guard runner.write(accepted.bytes, to: path), !prepared.hasFault else { return ExitCode.failed }
    return runner.show("\(path): \(accepted.entries.count) accepted \(accepted.entries.count == 1 ? "finding" : "findings")\n")
  }

  /// Every finding of the run that is accepted, or shall be: with what was written before about it.
  private func renewed(_ accepted: AcceptedFindings, _ run: Run, isPruned: Bool, _ until: Int?) -> AcceptedFindings {
    let acceptance = Acceptance(baseline: accepted, day: nil, failOn: nil).applied(to: run)
    let ids = Dictionary(acceptance.moved.map { ($0.entry, $0.id) }, uniquingKeysWith: { first, _ in first })
    var result = AcceptedFindings(path: accepted.path)
    for (number, entry) in accepted.entries.enumerated() where !acceptance.stale.contains(number) {
      var entry = entry
      entry.id = ids[number] ?? entry.id
      result.entries.append(entry)
    }
    guard !isPruned else { return result }
    for finding in acceptance.run.findings where finding.relation == .contradiction {
      result.entries.append(entry(finding, run, until))
    }
    return result
  }

  private func entry(_ finding: Finding, _ run: Run, _ until: Int?) -> AcceptedFinding {
    AcceptedFinding(
      id: finding.id, rule: finding.rule, about: finding.headline, values: finding.sides.map(\.value).sorted(),
      sources: Set(finding.sides.flatMap(\.sources)).map { run.sources[$0].file.path }.sorted(),
      reason: invocation.value("--reason") ?? "there when the baseline was written", by: invocation.value("--by"), until: until)
  }

  /// Nil when the file cannot be read, which has been told; an empty list where it need not be there.
  private func read(isNeeded: Bool) -> AcceptedFindings? {
    if !isNeeded, SystemFiles.kind(of: path) == nil { return AcceptedFindings(path: path) }
    return AcceptedFindings.load(path, runner: runner)
  }

  private static func listing(_ accepted: AcceptedFindings) -> String {
    accepted.entries.map { entry in
      let by = entry.by.map { " (\($0))" } ?? ""
      let until = entry.until.map { ", until \(CalendarUnit.day($0).words)" } ?? ""
      return "\(entry.id)  \(entry.rule)  \(entry.about)\n        \(entry.reason)\(by)\(until)\n"
    }.joined()
  }
}

extension AcceptedFindings {
  /// Reads the file; nil when something is wrong with it, which has been told.
  static func load(_ path: String, runner: CommandRunner) -> AcceptedFindings? {
    do {
      let file = SourceFile(path: path, bytes: try SystemFiles.read(path))
      let (accepted, diagnostics) = read(file)
      runner.draw(diagnostics, in: [path: file.bytes])
      return diagnostics.isEmpty ? accepted : nil
    } catch {
      runner.complain("cannot read \(path): \(error.reason)")
      return nil
    }
  }
}

extension RunPreparation {
  /// The run without what has been accepted; nil when the file of accepted findings cannot be read, which has been told.
  func accepting(_ run: Run, files: [String: [UInt8]]) throws(ArgumentFault) -> Run? {
    var baseline: AcceptedFindings?
    if let path = invocation.value("--baseline") {
      guard let read = AcceptedFindings.load(path, runner: runner) else { return nil }
      baseline = read
    }
    let settings = try settings()
    let day = settings.asOf ?? run.sources.filter { !$0.isBeside }.compactMap(\.published).max()
    var result = Acceptance(baseline: baseline, day: day, failOn: settings.failOn).applied(to: run)
    var shown = files
    if let baseline { shown[baseline.path] = try? SystemFiles.read(baseline.path) }
    runner.draw(result.diagnostics, in: shown)
    if invocation.has("--strict-baseline"), !result.stale.isEmpty { result.run.exitCode = Int(ExitCode.failed) }
    if invocation.has("--show-accepted") {
      let all = result.run.findings + result.run.accepted
      result.run.findings = run.findings.compactMap { original in
        all.first { $0.stableIdentity == original.stableIdentity && $0.relation == original.relation }
      }
      result.run.accepted = []
    }
    return result.run
  }
}
