import Foundation
import SourceText

/// The files of `Rules/` in the repository.
enum ShippedFiles {
  static let extensions: Set<String> = ["kinds", "links", "findings", "words", "rules"]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Rules").resolvingSymlinksInPath()

  /// By path from the top of the repository; the example sets are not shipped.
  static let all: [SourceFile] = {
    var files: [SourceFile] = []
    for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
      guard !name.hasPrefix("examples/") else { continue }
      guard let dot = name.lastIndex(of: "."), extensions.contains(String(name[name.index(after: dot)...])) else { continue }
      guard let bytes = FileManager.default.contents(atPath: folder.path + "/" + name) else { continue }
      files.append(SourceFile(path: "Rules/" + name, bytes: Array(bytes)))
    }
    return files.sorted { $0.path < $1.path }
  }()

  /// The declarations that `Rules/README.md` shows.
  static func shownInReadme() throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "```text\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    return blocks.filter { !$0.hasPrefix("has ") }
  }
}
