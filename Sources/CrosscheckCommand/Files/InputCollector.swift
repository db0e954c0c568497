/// Turns the paths of the command line into the files to read.
///
/// A named file is read whatever its name; a folder is walked for `.md`, `.markdown`, `.html`, `.htm`, `.xhtml` and `.txt` files, without names that
/// begin with a full stop. A file named twice is read once. The result is sorted by path, so that the order of the arguments does not matter.
struct InputCollector {
  /// Why a path gives no article.
  enum Fault: Error, Hashable, Sendable {
    /// Nothing stands there; `nearest` does, in the same folder.
    case missing(String, nearest: String?)
    case unreadable(String, reason: String)
    case noArticles(folder: String)
    /// Neither a file nor a folder.
    case special(String)

    var message: (text: String, tip: String?) {
      switch self {
      case .missing(let path, let nearest): ("no such file: \(path)", nearest.map { "did you mean \($0)?" })
      case .unreadable(let path, let reason): ("cannot read \(path): \(reason)", nil)
      case .noArticles(let folder): ("0 articles found under \(folder)", "it looks for .md, .html and .txt files")
      case .special(let path): ("not a file or a folder: \(path)", nil)
      }
    }
  }

  struct Collected {
    var files: [(path: String, bytes: [UInt8])] = []
    var faults: [Fault] = []
    /// Files below a folder that could not be read: told, but no error.
    var skipped: [(path: String, reason: String)] = []
  }

  private static let extensions: Set<String> = ["md", "markdown", "html", "htm", "xhtml", "txt"]
  /// Whether a file that a folder holds is passed over.
  var isPassedOver: (String) -> Bool = { _ in false }
  /// Finds a name near a mistyped one.
  let nearest: (String, [String]) -> String?

  /// Reads everything that `paths` name; what can be read is read even when other paths have faults.
  func collect(_ paths: [String]) -> Collected {
    var collected = Collected()
    var seen: Set<String> = []
    for path in paths.map(Self.plain) {
      switch path == "-" ? .file : SystemFiles.kind(of: path) {
      case .file: read(path, isNamed: true, seen: &seen, into: &collected)
      case .folder: walk(path, seen: &seen, into: &collected)
      case .other: read(path, isNamed: true, seen: &seen, into: &collected)
      case nil: collected.faults.append(.missing(path, nearest: neighbour(of: path)))
      }
    }
    collected.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return collected
  }

  private func walk(_ folder: String, seen: inout Set<String>, into collected: inout Collected) {
    let before = collected.files.count
    var waiting = [folder]
    while let current = waiting.popLast() {
      let names: [String]
      do {
        names = try SystemFiles.names(in: current)
      } catch {
        collected.faults.append(.unreadable(current, reason: error.reason))
        continue
      }
      for name in names where name.utf8.first != UInt8(ascii: ".") {
        let path = current == "." ? name : current.hasSuffix("/") ? current + name : current + "/" + name
        switch SystemFiles.kind(of: path) {
        case .folder where !SystemFiles.isLink(path): waiting.append(path)
        case .file where Self.hasArticleExtension(name) && !isPassedOver(path):
          read(path, isNamed: false, seen: &seen, into: &collected)
        default: break
        }
      }
    }
    if collected.files.count == before { collected.faults.append(.noArticles(folder: folder)) }
  }

  private func read(_ path: String, isNamed: Bool, seen: inout Set<String>, into collected: inout Collected) {
    guard seen.insert(path).inserted else { return }
    do {
      collected.files.append((path, try SystemFiles.read(path)))
    } catch {
      if isNamed {
        collected.faults.append(.unreadable(path, reason: error.reason))
      } else {
        collected.skipped.append((path, error.reason))
      }
    }
  }

  /// The name nearest to a mistyped one, in the same folder.
  func neighbour(of path: String) -> String? {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard let names = try? SystemFiles.names(in: folder.isEmpty ? "/" : folder) else { return nil }
    return nearest(name, names).map { slash == nil ? $0 : folder + "/" + $0 }
  }

  private static func hasArticleExtension(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// Without "./" in front and "/" behind; a path into the working folder is made relative, so that reports do not name that folder.
  private static func plain(_ path: String) -> String {
    var path = path[...]
    if path.hasPrefix("/"), let folder = SystemFiles.workingFolder, path.hasPrefix(folder + "/") {
      path = path.dropFirst(folder.count + 1)
    }
    while path.hasPrefix("./"), path.count > 2 { path = path.dropFirst(2) }
    while path.hasSuffix("/"), path.count > 1 { path = path.dropLast() }
    return String(path)
  }
}
