/// Finds the project's file: `crosscheck.json` in the working folder or the nearest one above it, up to the root of the repository.
enum ProjectSearch {
  static let name = "crosscheck.json"
  /// Folders above the working folder that are looked at.
  private static let most = 64

  /// The working folder as seen from the folder of a file; empty when they are one or the file lies outside it.
  static func workingFolder(seenFrom path: String) -> String {
    guard let folder = SystemFiles.workingFolder else { return "" }
    let climbs = ProjectSettings.joined("", path).split(separator: "/").prefix { $0 == ".." }.count
    return folder.split(separator: "/").suffix(climbs).joined(separator: "/")
  }

  /// The file as seen from the working folder, and the working folder as seen from the file's; nil when there is none.
  ///
  /// Outside a repository only the working folder itself is looked at, so that nobody else's file is taken.
  static func find() -> (path: String, workingFolder: String)? {
    if SystemFiles.kind(of: name) == .file { return (name, "") }
    guard let folder = SystemFiles.workingFolder else { return nil }
    let names = folder.split(separator: "/")
    var up = ""
    var found: (path: String, workingFolder: String)?
    for height in 0..<min(most, names.count + 1) {
      if found == nil, SystemFiles.kind(of: up + name) == .file {
        found = (up + name, names.suffix(height).joined(separator: "/"))
      }
      if SystemFiles.kind(of: up + ".git") != nil { return found }
      up += "../"
    }
    return nil
  }
}
