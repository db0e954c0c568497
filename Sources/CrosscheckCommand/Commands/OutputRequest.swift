import ReportWriting
import TextDiagnostics

/// Where one report goes: `--format html=report.html`, `--format text`.
struct OutputRequest {
  let format: any ReportFormat
  /// "-" is standard output.
  let path: String

  /// What `--format` asks for; a text report on standard output is added when nothing else goes there.
  static func requests(of invocation: Invocation) throws(ArgumentFault) -> [OutputRequest] {
    var requests: [OutputRequest] = []
    for value in invocation.values("--format") {
      let equals = value.firstIndex(of: "=")
      let name = String(equals.map { value[..<$0] } ?? value[...])
      guard let format = ReportFormats.named(name) else {
        let names = ReportFormats.all.map(\.name)
        throw .unknownValue(option: "--format", value: name, accepted: names, nearest: nearestMatch(name, among: names))
      }
      let path = equals.map { String(value[value.index(after: $0)...]) } ?? "-"
      guard !path.isEmpty else { throw .malformedValue(option: "--format", value: value, expected: "\(name)=FILE") }
      requests.append(OutputRequest(format: format, path: path))
    }
    if !requests.contains(where: { $0.path == "-" }) { requests.insert(OutputRequest(format: TextFormat(), path: "-"), at: 0) }
    return requests
  }

  /// How reports look, by the options that all commands share.
  static func options(of invocation: Invocation) throws(ArgumentFault) -> ReportOptions {
    var options = ReportOptions()
    switch invocation.value("--color") ?? "auto" {
    case "always": options.colour = true
    case "never": options.colour = false
    case "auto": options.colour = SystemFiles.isStandardOutputTerminal
    case let other:
      let accepted = ["auto", "always", "never"]
      throw .unknownValue(option: "--color", value: other, accepted: accepted, nearest: nearestMatch(other, among: accepted))
    }
    if let width = invocation.value("--width") {
      guard let number = Int(width), number >= 20 else {
        throw .malformedValue(option: "--width", value: width, expected: "a number from 20 up")
      }
      options.width = number
    }
    options.ascii = invocation.has("--ascii")
    options.quiet = invocation.has("--quiet")
    options.verbose = invocation.has("--verbose")
    return options
  }
}
