import ClaimComparison
import ReportWriting
import SourceText
import TextDiagnostics

/// The program: arguments in, exit code out.
package struct CommandRunner {
  private let standardError: (String) -> Void

  let environment: Environment

  package init() {
    standardError = SystemFiles.writeError
    environment = SystemFiles.environment
  }

  /// Runs the program with its arguments, the name of the program left out.
  package func run(_ arguments: [String]) -> Int32 {
    SystemFiles.ignoreBrokenPipes()
    do {
      let invocation = try ArgumentParser(nearest: { nearestMatch($0, among: $1) }).parse(arguments)
      if invocation.has("--version") { return show("crosscheck \(programVersion)\n") }
      if invocation.has("--help") {
        // Without a command word the help is that of the program.
        let isProgram = invocation.command == OptionTable.check && arguments.first != OptionTable.check.name
        if isProgram { return show(invocation.has("--all") ? UsageText.everything() : UsageText.overview()) }
        return show(UsageText.help(of: invocation.command, all: invocation.has("--all")))
      }
      guard let project = try project(of: invocation) else { return ExitCode.failed }
      return try run(invocation.adding(project))
    } catch {
      let (text, tip) = error.message
      complain(text, tip: tip)
      return ExitCode.failed
    }
  }

  /// What the project's file and the environment set; nil when something is wrong with it, which has been told.
  private func project(of invocation: Invocation) throws(ArgumentFault) -> ProjectSettings? {
    guard invocation.command.option("--no-config") != nil, !invocation.has("--no-config") else { return ProjectSettings() }
    // `config check` tells faults itself.
    if invocation.command == OptionTable.config, invocation.operands.first == "init" { return ProjectSettings() }
    var settings = ProjectSettings()
    let named = invocation.value("--config").map { path in
      (path: path, workingFolder: ProjectSearch.workingFolder(seenFrom: path))
    }
    if let found = named ?? ProjectSearch.find() {
      let reader = ProjectReader(found.path, workingFolder: found.workingFolder)
      draw(reader.diagnostics, in: reader.files)
      guard reader.diagnostics.isEmpty else { return nil }
      settings = reader.settings
    }
    for key in ProjectKeys.options {
      let name = ProjectKeys.variable(key.option)
      guard let value = environment[name], let option = OptionTable.check.option(key.option) else { continue }
      if case .word(let accepted) = option.choices, !accepted.contains(value) {
        throw .unknownValue(option: name, value: value, accepted: accepted, nearest: nearestMatch(value, among: accepted))
      }
      settings.given.removeAll { $0.option == key.option }
      let isSwitch = option.value == nil
      if !isSwitch || value != "0" {
        settings.given.append(ProjectSettings.Given(option: key.option, value: isSwitch ? "" : value, origin: name))
      }
    }
    return settings
  }

  private func run(_ invocation: Invocation) throws(ArgumentFault) -> Int32 {
    switch invocation.command.name {
    case "compare": try CompareCommand(invocation, runner: self).run()
    case "baseline": try BaselineCommand(invocation, runner: self).run()
    case "config": try ConfigCommand(invocation, runner: self).run()
    case "facts": try FactsCommand(invocation, runner: self).run()
    case "analyse": try AnalyseCommand(invocation, runner: self).run()
    case "claims": try ClaimsCommand(invocation, runner: self).run()
    case "explain": try ExplainCommand(invocation, runner: self).run()
    case "values": try ValuesCommand(invocation, runner: self).run()
    case "rules": try RulesCommand(invocation, runner: self).run()
    case "render": try RenderCommand(invocation, runner: self).run()
    case "diff": try DiffCommand(invocation, runner: self).run()
    case "completions": try CompletionsCommand(invocation, runner: self).run()
    case "man": show(ManualPage.text)
    default: try CheckCommand(invocation, runner: self).run()
    }
  }

  /// Writes `text` to standard output.
  func show(_ text: String) -> Int32 { write(Array(text.utf8), to: "-") ? ExitCode.clean : ExitCode.failed }

  /// Writes a report; false, with a message, when it was not fully written.
  ///
  /// - Parameter adding: whether the bytes go behind what the file holds.
  func write(_ bytes: [UInt8], to path: String, adding: Bool = false) -> Bool {
    do {
      try SystemFiles.write(bytes, to: path, adding: adding)
      return true
    } catch {
      return tell(error, writing: path)
    }
  }

  /// Tells why a file could not be written; always false.
  func tell(_ fault: FileFault, writing path: String) -> Bool {
    complain("cannot write \(path == "-" ? "standard output" : path): \(fault.reason)")
    return false
  }

  /// Writes every report that was asked for; the exit code is that of the run, or 2 when something could not be written or, when strict,
  /// there was nothing to compare.
  func write(_ run: Run, to outputs: [OutputRequest], options: ReportOptions, isStrict: Bool) -> Int32 {
    var run = run
    if isStrict, run.sources.count > 1, !run.findings.contains(where: { $0.scope != .internal }) {
      complain("no fact is stated twice: nothing to compare")
      run.exitCode = Int(ExitCode.failed)
    }
    for output in outputs {
      let bytes = output.write(run, options: options)
      if let warning = output.warning(bytes: bytes.count) { warn(warning) }
      if !write(bytes, to: output.path, adding: output.isAdded) { run.exitCode = Int(ExitCode.failed) }
    }
    return Int32(run.exitCode)
  }

  /// A line that shows how far a run is, where somebody can see it.
  func progress(isWanted: Bool) -> ProgressLine {
    var elapsed: (() -> Duration)?
    if isWanted, environment.wantsProgress { elapsed = environment.elapsed }
    return ProgressLine(elapsed: elapsed, write: standardError)
  }

  func complain(_ text: String, tip: String? = nil) {
    standardError("error: \(text)\n")
    if let tip { standardError("  tip: \(tip)\n") }
  }

  func warn(_ text: String) { standardError("warning: \(text)\n") }

  /// Draws diagnostics in the files that they speak of, by path.
  func draw(_ diagnostics: [Diagnostic], in files: [String: [UInt8]]) {
    let renderer = DiagnosticRenderer()
    for diagnostic in diagnostics {
      let source = diagnostic.path.flatMap { path in files[path].map { SourceFile(path: path, bytes: $0) } }
      standardError(renderer.draw(diagnostic, in: source))
    }
  }
}
