import Testing

@testable import CrosscheckCommand

@Suite struct ArgumentParserTests {
  private let parser = ArgumentParser { word, names in names.first { $0.hasPrefix(word.prefix(5)) } }

  @Test func checksWithoutACommandWord() throws {
    let invocation = try parser.parse(["a.md", "--format", "html=r.html", "b.md", "--fail-on=none", "-v"])
    #expect(invocation.command.name == "check")
    #expect(invocation.operands == ["a.md", "b.md"])
    #expect(invocation.values("--format") == ["html=r.html"])
    #expect(invocation.value("--fail-on") == "none")
    #expect(invocation.has("--verbose"))
  }

  @Test func endsOptionsAtTwoDashes() throws {
    #expect(try parser.parse(["claims", "--", "--odd.md"]).operands == ["--odd.md"])
  }

  @Test func takesTheLastOfTwo() throws {
    #expect(try parser.parse(["a.md", "--fail-on", "note", "--fail-on", "error"]).value("--fail-on") == "error")
  }

  @Test func refusesWhatItDoesNotKnow() {
    #expect(throws: ArgumentFault.unknownOption("--formt", command: "check", nearest: "--format")) {
      try parser.parse(["--formt", "html"])
    }
    #expect(throws: ArgumentFault.missingValue(option: "--format", placeholder: "FMT[=FILE]")) {
      try parser.parse(["a.md", "--format"])
    }
    #expect(
      throws: ArgumentFault.unknownValue(
        option: "--color", value: "alway", accepted: ["auto", "always", "never"], nearest: "always")
    ) { try parser.parse(["a.md", "--color", "alway"]) }
    #expect(throws: ArgumentFault.unexpectedValue(option: "--quiet")) { try parser.parse(["a.md", "--quiet=yes"]) }
  }

  @Test func helpFitsOnAScreen() {
    let lines = UsageText.overview().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 40)
    for text in [UsageText.overview(), UsageText.everything()] {
      for line in text.split(separator: "\n") { #expect(line.count <= 110, "\(line)") }
    }
    for command in OptionTable.commands {
      for option in command.options {
        #expect(UsageText.help(of: command, all: true).contains(option.name))
        #expect(UsageText.everything().contains(option.name))
      }
    }
  }
}
