import TestSupport
import Testing

/// Compares output with a golden file in `Snapshots/`.
func expectSnapshot(_ bytes: [UInt8], _ name: String, at place: SourceLocation = #_sourceLocation) {
  if let difference = Snapshot.difference(bytes, path: topFolder() + "/Tests/ReportWritingTests/Snapshots/" + name) {
    Issue.record("\(difference)", sourceLocation: place)
  }
}

/// The bytes of a file; nil when it cannot be read.
func fileBytes(_ path: String) -> [UInt8]? { Snapshot.read(path) }
