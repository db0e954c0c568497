/// What `--ci` writes, by the environment.
struct ContinuousIntegration: Hashable, Sendable {
  enum Service: Hashable, Sendable {
    case gitHub, gitLab, other
  }

  let service: Service
  /// As `--format` takes them.
  let formats: [String]
  /// A file that Markdown is added to, in at most `summaryLimit` bytes; nil for none.
  let summary: String?

  /// A summary of one step on GitHub holds a mebibyte; the rest is room for other tools of the step.
  static let summaryLimit = 1_000_000

  init(_ environment: Environment) {
    if environment["GITHUB_ACTIONS"] == "true" {
      service = .gitHub
      formats = ["github"]
      summary = environment["GITHUB_STEP_SUMMARY"]
    } else if environment["GITLAB_CI"] == "true" {
      service = .gitLab
      formats = ["text", "gitlab=gl-code-quality-report.json", "junit=crosscheck-junit.xml"]
      summary = nil
    } else {
      service = .other
      formats = ["text"]
      summary = nil
    }
  }
}
