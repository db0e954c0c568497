import ReportWriting
import Testing

@testable import CrosscheckCommand

/// What the environment changes, said by each test and never asked of the system.
@Suite struct EnvironmentTests {
  private func invocation(_ arguments: String...) throws -> Invocation {
    try ArgumentParser { _, _ in nil }.parse(arguments)
  }

  private func terminal(_ variables: [String: String] = [:]) -> Environment {
    Environment(
      variables: ["TERM": "xterm-256color"].merging(variables) { $1 }, isOutputTerminal: true, isErrorTerminal: true,
      columns: 132,
      workingFolder: "/home/ada/my news")
  }

  @Test func coloursOnATerminalAlone() throws {
    func colour(_ environment: Environment, _ arguments: String...) throws -> Bool {
      try OutputRequest.options(of: try ArgumentParser { _, _ in nil }.parse(["a.md"] + arguments), environment: environment)
        .colour
    }
    #expect(try colour(terminal()))
    #expect(try !colour(Environment()))
    #expect(try !colour(terminal(["NO_COLOR": "1"])))
    #expect(try colour(terminal(["NO_COLOR": ""])))
    #expect(try !colour(terminal(["TERM": "dumb"])))
    #expect(try colour(Environment(variables: ["CLICOLOR_FORCE": "1"])))
    #expect(try !colour(Environment(variables: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"])))
    #expect(try colour(Environment(), "--color", "always"))
    #expect(try !colour(terminal(), "--color", "never"))
    #expect(try !colour(terminal(), "--ci"))
  }

  @Test func linksPlacesOnATerminalAlone() throws {
    func base(_ environment: Environment, _ arguments: String...) throws -> String? {
      try OutputRequest.options(of: try ArgumentParser { _, _ in nil }.parse(["a.md"] + arguments), environment: environment)
        .linkBase
    }
    #expect(try base(terminal()) == "file:///home/ada/my%20news/")
    #expect(try base(Environment(workingFolder: "/x")) == nil)
    #expect(try base(Environment(workingFolder: "/x"), "--hyperlinks", "always") == "file:///x/")
    #expect(try base(terminal(["TERM": "linux"])) == nil)
    #expect(try base(terminal(), "--hyperlinks", "never") == nil)
  }

  @Test func takesTheWidthOfTheTerminal() throws {
    #expect(try OutputRequest.options(of: invocation("a.md"), environment: terminal()).width == 132)
    #expect(try OutputRequest.options(of: invocation("a.md", "--width", "60"), environment: terminal()).width == 60)
    #expect(
      try OutputRequest.options(of: invocation("a.md"), environment: Environment(variables: ["COLUMNS": "50"])).width == 100)
  }

  private func outputs(_ environment: Environment, _ arguments: String...) throws -> [String] {
    let invocation = try ArgumentParser { _, _ in nil }.parse(["a.md", "--ci"] + arguments)
    return try OutputRequest.requests(of: invocation, environment: environment)
      .map { "\($0.format.name)=\($0.path)\($0.isAdded ? "+" : "")" }
  }

  @Test func writesWhatTheServiceReads() throws {
    let gitHub = Environment(variables: ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "/tmp/summary"])
    #expect(try outputs(gitHub) == ["github=-", "markdown=/tmp/summary+"])
    #expect(try outputs(Environment(variables: ["GITHUB_ACTIONS": "true"])) == ["github=-"])
    #expect(
      try outputs(Environment(variables: ["GITLAB_CI": "true"])) == [
        "text=-", "gitlab=gl-code-quality-report.json", "junit=crosscheck-junit.xml",
      ])
    #expect(try outputs(Environment(variables: ["CI": "true"])) == ["text=-"])
  }

  @Test func leavesStandardOutputToTheUser() throws {
    let gitHub = Environment(variables: ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "s"])
    #expect(try outputs(gitHub, "--format", "compact") == ["compact=-", "markdown=s+"])
    #expect(try outputs(gitHub, "--format", "sarif=cc.sarif") == ["sarif=cc.sarif", "github=-", "markdown=s+"])
  }

  @Test func withoutTheSwitchTheEnvironmentChangesNoFormat() throws {
    let environment = Environment(variables: ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "s"])
    let requests = try OutputRequest.requests(of: invocation("a.md"), environment: environment)
    #expect(requests.map(\.format.name) == ["text"])
  }
}
