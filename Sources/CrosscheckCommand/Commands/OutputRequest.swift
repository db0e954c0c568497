import ReportWriting
import TextDiagnostics

/// Where one report goes: `--format html=report.html`, `--format text`.
struct OutputRequest {
  let format: any ReportFormat
  /// "-" is standard output.
  let path: String
  /// Whether it goes behind what the file holds.
  var isAdded = false
  /// A limit of its own; nil for that of the options.
  var maxBytes: Int?

  /// What `--format` and `--ci` ask for; a text report on standard output is added when nothing else goes there.
  static func requests(
    of invocation: Invocation, environment: Environment
  ) throws(ArgumentFault) -> [OutputRequest] {
    var requests: [OutputRequest] = []
    for value in invocation.values("--format") { requests.append(try request(value)) }
    if invocation.has("--ci") {
      let service = ContinuousIntegration(environment)
      for value in service.formats {
        let request = try request(value)
        // What the user asked for on standard output stays alone there.
        if request.path != "-" || !requests.contains(where: { $0.path == "-" }) { requests.append(request) }
      }
      if let summary = service.summary {
        requests.append(
          OutputRequest(
            format: MarkdownFormat(), path: summary, isAdded: true, maxBytes: ContinuousIntegration.summaryLimit))
      }
    }
    if !requests.contains(where: { $0.path == "-" }) { requests.insert(OutputRequest(format: TextFormat(), path: "-"), at: 0) }
    return requests
  }

  private static func request(_ value: String) throws(ArgumentFault) -> OutputRequest {
    let equals = value.firstIndex(of: "=")
    let name = String(equals.map { value[..<$0] } ?? value[...])
    guard let format = ReportFormats.named(name) else {
      let names = ReportFormats.all.map(\.name)
      throw .unknownValue(option: "--format", value: name, accepted: names, nearest: nearestMatch(name, among: names))
    }
    let path = equals.map { String(value[value.index(after: $0)...]) } ?? "-"
    guard !path.isEmpty else { throw .malformedValue(option: "--format", value: value, expected: "\(name)=FILE") }
    return OutputRequest(format: format, path: path)
  }

  /// The report with its own limit; a file gets neither colours nor links.
  func write(_ run: Run, options: ReportOptions) -> [UInt8] {
    var options = Self.options(options, forPath: path)
    if let maxBytes { options.maxBytes = maxBytes }
    return format.write(run, options: options)
  }

  /// A page of more bytes makes browsers slow.
  private static let mostPageBytes = 25_000_000

  /// What to tell about a report of this size; nil for nothing.
  func warning(bytes: Int) -> String? {
    guard format is HTMLFormat, bytes > Self.mostPageBytes else { return nil }
    let megabytes = (bytes + 500_000) / 1_000_000
    return
      "\(path == "-" ? "the page" : path) has \(megabytes) MB, which browsers are slow with: --only, --skip or --min-level make it smaller, "
      + "--format json=FILE keeps everything"
  }

  /// The options for a report at `path`: what a terminal can show is not for files.
  static func options(_ options: ReportOptions, forPath path: String) -> ReportOptions {
    guard path != "-" else { return options }
    var options = options
    options.linkBase = nil
    options.colour = options.colour && options.isColourForced
    return options
  }

  /// How reports look, by the options that all commands share and by the environment.
  static func options(
    of invocation: Invocation, environment: Environment
  ) throws(ArgumentFault) -> ReportOptions {
    var options = ReportOptions()
    let isQuietService = invocation.has("--ci")
    switch invocation.value("--color") ?? "auto" {
    case "always":
      options.colour = true
      options.isColourForced = true
    case "never": options.colour = false
    default: options.colour = environment.wantsColour && !isQuietService
    }
    let hasLinks =
      switch invocation.value("--hyperlinks") ?? "auto" {
      case "always": true
      case "never": false
      default: environment.wantsHyperlinks && !isQuietService
      }
    if hasLinks, let folder = environment.workingFolder { options.linkBase = ReportOptions.linkBase(folder: folder) }
    options.width = try number("--width", of: invocation, from: 20) ?? environment.width ?? options.width
    options.maxBytes = try number("--max-bytes", of: invocation, from: 0)
    options.grouping = invocation.value("--group-by").flatMap(ReportGrouping.init)
    options.ascii = invocation.has("--ascii")
    options.quiet = invocation.has("--quiet")
    options.verbose = invocation.has("--verbose")
    return options
  }

  private static func number(_ option: String, of invocation: Invocation, from least: Int) throws(ArgumentFault) -> Int? {
    guard let value = invocation.value(option) else { return nil }
    guard let number = Int(value), number >= least else {
      throw .malformedValue(option: option, value: value, expected: "a number from \(least) up")
    }
    return number
  }
}
