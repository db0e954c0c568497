import CrosscheckPipeline
import SourceText

/// What a project's `crosscheck.json` and the environment set; what the command line says goes before it.
struct ProjectSettings: Hashable, Sendable {
  /// An option that is set elsewhere than on the command line.
  struct Given: Hashable, Sendable {
    let option: String
    let value: String
    /// "crosscheck.json:3", "CROSSCHECK_FAIL_ON".
    let origin: String
  }

  /// The file as messages name it; nil when there is none.
  var path: String?
  var bytes: [UInt8] = []
  var given: [Given] = []
  var adjustments: [FindingAdjustment] = []
  /// Where each adjustment stands.
  var adjustmentSpans: [ByteSpan] = []
  /// Articles that are checked when the command line names none.
  var sources: [String] = []
  /// Articles that are passed over when a folder is walked.
  var ignored: [String] = []
  /// Names that mean one person or organisation.
  var aliases: [[String]] = []
  /// The file's folder as seen from the working folder, and the other way; both empty when they are one.
  var folder = ""
  var workingFolder = ""

  /// A path of the file, as seen from the working folder.
  func resolved(_ path: String) -> String { Self.joined(folder, path) }

  /// Whether a walked file is to be passed over.
  func ignores(_ path: String) -> Bool { ignored.contains { Glob($0).matches(Self.joined(workingFolder, path)) } }

  /// Whether a file is one of the project's sources.
  func isSource(_ path: String) -> Bool { sources.contains { Glob($0).matches(Self.joined(workingFolder, path)) } }

  /// Folders and files in which sources are looked for.
  var sourceRoots: [String] {
    var roots: [String] = []
    for glob in sources {
      let root = resolved(Glob(glob).root)
      if !roots.contains(root) { roots.append(root.isEmpty ? "." : root) }
    }
    return roots
  }

  /// Two paths one behind the other, with "." and ".." worked out.
  static func joined(_ left: String, _ right: String) -> String {
    if right.hasPrefix("/") { return right }
    var names: [Substring] = []
    for name in (left + "/" + right).split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." { names.removeLast() } else { names.append(name) }
    }
    return (left.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
  }
}

extension Invocation {
  /// With options of the project that the command takes and the command line leaves open.
  func adding(_ project: ProjectSettings) -> Invocation {
    let open = project.given.filter { !has($0.option) && command.option($0.option) != nil }
    var result = Invocation(
      command: command, options: options + open.map { Given(name: $0.option, value: $0.value) }, operands: operands)
    result.project = project
    return result
  }
}
