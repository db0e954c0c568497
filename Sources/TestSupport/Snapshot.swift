#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Compares output with golden files. With `CROSSCHECK_RECORD=1` the file is rewritten, and that is a difference too, so that nobody passes by
/// recording.
public enum Snapshot {
  /// What differs between `bytes` and the golden file at `path`, for the test to record; nil when nothing does.
  public static func difference(_ bytes: [UInt8], path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if getenv("CROSSCHECK_RECORD") != nil {
      guard write(bytes, to: path) else { return "cannot write \(name)" }
      return "recorded \(name): read its difference, then run without CROSSCHECK_RECORD"
    }
    guard let expected = read(path) else { return "no golden file \(name)" }
    guard expected != bytes else { return nil }
    let old = expected.split(separator: 0x0A, omittingEmptySubsequences: false)
    let new = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    func text(_ lines: [ArraySlice<UInt8>]) -> String {
      line < lines.count ? String(decoding: lines[line].prefix(300), as: UTF8.self) : "(end)"
    }
    return "\(name):\(line + 1)\n  expected: \(text(old))\n       got: \(text(new))"
  }

  /// The bytes of a file; nil when it cannot be read.
  public static func read(_ path: String) -> [UInt8]? {
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

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
