import FlatForms
import Testing

@Suite struct FlatShelfTests {
  /// A text that pieces repeat, and a shelf behind it.
  private struct Cupboard: FlatValue {
    let label: String
    let shelf: FlatShelf<[String]>
    let note: String

    init(label: String, shelf: FlatShelf<[String]>, note: String) {
      self.label = label
      self.shelf = shelf
      self.note = note
    }

    init(from form: inout FlatReader) throws(FlatFault) {
      label = try form.read()
      shelf = try form.read()
      note = try form.read()
    }

    func write(to form: inout FlatWriter) { form.write(label, shelf, note) }
  }

  private static let label = "a label that is longer than a few bytes"
  private static let values = [[label, "own", "own", label], [], ["of its own", label, "last"]]

  private func withForm<Result>(_ body: (Cupboard) throws -> Result) throws -> Result {
    let bytes = FlatForm.bytes(of: Cupboard(label: Self.label, shelf: FlatShelf(Self.values), note: Self.label), key: 1)
    return try bytes.withUnsafeBytes { bytes in try body(try #require(FlatForm(bytes, key: 1)).read()) }
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 1, 2, 2, 0, 0]])
  func readsValuesInAnyOrder(_ order: [Int]) throws {
    try withForm { read in
      #expect(read.shelf.count == 3)
      for index in order { #expect(read.shelf[index] == Self.values[index]) }
      #expect(read.note == Self.label)
    }
  }

  @Test func threadsThatAskTogetherGetEqualValues() async throws {
    // The bytes stay for the life of the process, as those of a form do.
    let bytes = FlatForm.bytes(of: FlatShelf((0..<200).map { ["value \($0)", Self.label] }), key: 1)
    let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    kept.copyBytes(from: bytes)
    let shelf: FlatShelf<[String]> = try #require(FlatForm(UnsafeRawBufferPointer(kept), key: 1)).read()
    let sums = await withTaskGroup(of: Int.self) { group in
      for start in 0..<4 {
        group.addTask { (0..<200).count { shelf[($0 + start * 50) % 200] == ["value \(($0 + start * 50) % 200)", Self.label] } }
      }
      return await group.reduce(0, +)
    }
    #expect(sums == 800)
  }
}
