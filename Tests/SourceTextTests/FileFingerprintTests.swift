import SourceText
import Testing

@Suite struct FileFingerprintTests {
  @Test func followsPathsAndBytesAndTheirBorders() {
    let first = FileFingerprint(of: [SourceFile(path: "a", bytes: [1]), SourceFile(path: "b", bytes: [])])
    let same = FileFingerprint(of: [SourceFile(path: "a", bytes: [1]), SourceFile(path: "b", bytes: [])])
    let moved = FileFingerprint(of: [SourceFile(path: "a", bytes: []), SourceFile(path: "b", bytes: [1])])
    #expect(first == same)
    #expect(first != moved)
    #expect(first.text.hasPrefix("sha256:") && first.text.utf8.count == 71)
    #expect(FileFingerprint(text: first.text) == first)
  }
}
