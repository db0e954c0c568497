internal import EmbeddedAssets

/// The files of `Reports/Templates/`, as they were when the program was built.
package enum ReportAssets {
  /// Names without folder, in order: "page.html".
  package static var names: [String] { entries.map(\.name) }

  /// The text of a file.
  ///
  /// - Precondition: the file exists.
  package static func text(_ name: String) -> String {
    guard let entry = entries.first(where: { $0.name == name }) else {
      preconditionFailure("no embedded template \(name)")
    }
    return entry.text
  }

  private static let folder = "Reports/Templates/"

  private static let entries: [(name: String, text: String)] = (0..<crosscheck_asset_count()).compactMap { index in
    let asset = crosscheck_asset(index)
    let path = String(cString: asset.path)
    guard path.hasPrefix(folder) else { return nil }
    let bytes = UnsafeBufferPointer(start: asset.bytes, count: asset.count)
    return (String(path.dropFirst(folder.count)), String(decoding: bytes, as: UTF8.self))
  }
}
