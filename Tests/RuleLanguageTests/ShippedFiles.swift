import Foundation
import SourceText

/// The files of `Rules/` in the repository.
enum ShippedFiles {
  static let extensions: Set<String> = ["kinds", "links", "findings", "words", "rules"]

  /// By path from the top of the repository.
  static let all: [SourceFile] = {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var files: [SourceFile] = []
    let rules = top.appending(path: "Rules").resolvingSymlinksInPath().path
    for name in FileManager.default.enumerator(atPath: rules)?.compactMap({ $0 as? String }) ?? [] {
      guard let dot = name.lastIndex(of: "."), extensions.contains(String(name[name.index(after: dot)...])) else { continue }
      guard let bytes = FileManager.default.contents(atPath: rules + "/" + name) else { continue }
      files.append(SourceFile(path: "Rules/" + name, bytes: Array(bytes)))
    }
    return files.sorted { $0.path < $1.path }
  }()
}
