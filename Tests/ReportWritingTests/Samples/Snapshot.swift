import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Compares output with a golden file in `Snapshots/`. With `CROSSCHECK_RECORD=1` the file is rewritten and the test fails.
func expectSnapshot(
  _ bytes: [UInt8], _ name: String, in folder: String? = nil, at place: SourceLocation = #_sourceLocation
) {
  let path = "\(folder ?? topFolder() + "/Tests/ReportWritingTests/Snapshots")/\(name)"
  if getenv("CROSSCHECK_RECORD") != nil {
    guard let file = fopen(path, "wb") else {
      Issue.record("cannot write \(name)", sourceLocation: place)
      return
    }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    Issue.record("recorded \(name): read its difference, then run without CROSSCHECK_RECORD", sourceLocation: place)
    return
  }
  guard let expected = fileBytes(path) else {
    Issue.record("no golden file \(name)", sourceLocation: place)
    return
  }
  guard expected != bytes else { return }
  let old = expected.split(separator: 0x0A, omittingEmptySubsequences: false)
  let new = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
  func text(_ lines: [ArraySlice<UInt8>]) -> String {
    line < lines.count ? String(decoding: lines[line].prefix(300), as: UTF8.self) : "(end)"
  }
  Issue.record(
    "\(name):\(line + 1)\n  expected: \(text(old))\n       got: \(text(new))", sourceLocation: place)
}

/// The bytes of a file; nil when it cannot be read.
func fileBytes(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}
