import Foundation
import Testing

@testable import CrosscheckCommand

/// Completions as the shells themselves take them; a shell that is not installed is skipped.
@Suite struct ShellTests {
  static func path(of program: String) -> String? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + program }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private func output(_ program: String, _ arguments: [String], input: String = "") throws -> String {
    let process = Process()
    let (output, entry) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: try #require(Self.path(of: program)))
    process.arguments = arguments
    // A folder without files that begin like the words below.
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardOutput = output
    process.standardError = output
    process.standardInput = entry
    try process.run()
    entry.fileHandleForWriting.write(Data(input.utf8))
    try entry.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// What bash offers behind these words.
  private func offered(_ words: [String]) throws -> [String] {
    let script = ShellKind.bash.completions(codes: ["CC201", "CC301"])
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let call = "COMP_WORDS=(crosscheck \(list)); COMP_CWORD=\(words.count); _crosscheck; printf '%s\\n' \"${COMPREPLY[@]}\""
    return try output("bash", ["--norc", "-s"], input: script + call + "\n").split(separator: "\n").map(String.init)
  }

  static let hasBash = path(of: "bash") != nil

  @Test(
    .enabled(if: hasBash, "bash is not installed"),
    arguments: [
      (["--form"], ["--format"]), (["check", "--fail-on", "wa"], ["warning"]), (["a.md", "--format", "sar"], ["sarif"]),
      (["--color", "=", "al"], ["always"]), (["--only", "CC2"], ["CC201"]),
      (["--only", "CC201,CC"], ["CC201,CC201", "CC201,CC301"]),
      (["rules", "te"], ["test"]), (["completions", "f"], ["fish"]), (["explain", "CC3"], ["CC301"]),
      (["claims", "--quie"], ["--quiet"]),
      (["comple"], ["completions"]), (["man", "--ver"], ["--version"]),
    ])
  func bashOffersWhatTheTableSays(_ words: [String], _ expected: [String]) throws {
    #expect(try offered(words) == expected)
  }

  @Test(.enabled(if: hasBash, "bash is not installed")) func bashOffersFilesBehindAFormat() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "crosscheck-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data().write(to: folder.appending(path: "my report.html"))
    #expect(try offered(["--format", "html", "=", folder.path + "/my"]) == [folder.path + "/my report.html"])
    #expect(try offered(["claims", folder.path + "/my"]) == [folder.path + "/my report.html"])
  }

  @Test(.enabled(if: path(of: "fish") != nil, "fish is not installed"))
  func fishOffersWhatTheTableSays() throws {
    let script = ShellKind.fish.completions(codes: ["CC201", "CC301"])
    func offered(_ line: String) throws -> [String] {
      try output("fish", ["--no-config"], input: script + "complete -C '\(line)'\n").split(separator: "\n")
        .map { String($0.prefix { $0 != "\t" }) }
    }
    #expect(try offered("crosscheck --form") == ["--format"])
    #expect(try offered("crosscheck a.md --fail-on wa") == ["warning"])
    #expect(try offered("crosscheck completions f") == ["fish"])
    #expect(try offered("crosscheck --only CC2") == ["CC201"])
    #expect(try offered("crosscheck clai").contains("claims"))
  }

  @Test(.enabled(if: path(of: "zsh") != nil, "zsh is not installed"))
  func zshLoadsItsCompletions() throws {
    let script = ShellKind.zsh.completions(codes: ["CC201"])
    let load =
      "autoload -Uz compinit && compinit -u -D\n" + script + "print -r -- ${_comps[crosscheck]} ${+functions[_crosscheck]}\n"
    #expect(try output("zsh", ["-f"], input: load) == "_crosscheck 1\n")
  }

  @Test(arguments: ShellKind.allCases) func everyShellKnowsEveryCommandAndOption(_ shell: ShellKind) {
    let script = shell.completions(codes: ["CC201"])
    for command in OptionTable.commands {
      #expect(script.contains(command.name))
      for option in command.options {
        #expect(script.contains(shell == .fish ? "-l \(option.name.dropFirst(2))" : option.name), "\(option.name) in \(shell)")
      }
    }
  }

  @Test func theManualPageNamesEveryCommandAndOption() {
    let page = ManualPage.text.split(separator: "\n").map { String($0).replacing("\\-", with: "-") }
    for command in OptionTable.commands {
      #expect(page.contains { $0.hasPrefix(".SS \"crosscheck \(command.name)") })
      for option in command.options { #expect(page.contains { $0.contains("\\fB\(option.name)\\fR") }) }
    }
    // A line that begins with a full stop is a request: each is one of ours.
    let requests = Set(page.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests.isSubset(of: [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".nf", ".fi", ".RS", ".RE"]))
  }

  @Test(.enabled(if: path(of: "groff") != nil, "groff is not installed"))
  func groffHasNothingToSayAboutTheManualPage() throws {
    let text = try output("groff", ["-man", "-Tutf8", "-ww", "-z", "-"], input: ManualPage.text)
    #expect(text == "")
  }
}
