import Foundation

/// The built program, run in a folder of its own that is removed with this value.
final class ProgramRun {
  struct Result {
    let code: Int32
    let output: String
    let errors: String
  }

  let folder: URL
  /// Beside the test bundle.
  private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "crosscheck")

  init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "crosscheck-\(UUID().uuidString)")
    for (name, text) in files {
      let url = folder.appending(path: name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ arguments: String..., input: String = "") throws -> Result { try run(arguments, input: input) }

  func run(_ arguments: [String], input: String = "") throws -> Result {
    let process = Process()
    let (output, errors) = (folder.appending(path: ".output"), folder.appending(path: ".errors"))
    for url in [output, errors] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try Data(input.utf8).write(to: folder.appending(path: ".input"))
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: ".input"))
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
}
