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
      return try run(invocation)
    } catch {
      let (text, tip) = error.message
      complain(text, tip: tip)
      return ExitCode.failed
    }
  }

  private func run(_ invocation: Invocation) throws(ArgumentFault) -> Int32 {
    switch invocation.command.name {
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
      complain("cannot write \(path == "-" ? "standard output" : path): \(error.reason)")
      return false
    }
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
