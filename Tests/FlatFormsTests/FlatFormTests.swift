import FlatForms
import Testing

@Suite struct FlatFormTests {
  private static let key: UInt64 = 7

  private func reread<Value: FlatValue>(_ value: Value, damaging: (inout [UInt8]) -> Void = { _ in }) throws -> Value? {
    var bytes = FlatForm.bytes(of: value, key: Self.key)
    damaging(&bytes)
    return try bytes.withUnsafeBytes { try FlatForm($0, key: Self.key)?.read(Value.self) }
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 8191, 1 << 40, Int.max, Int.min])
  func keepsNumbers(_ number: Int) throws { #expect(try reread(number) == number) }

  @Test func keepsTextsAndTheirOrder() throws {
    let texts = ["", "leave", "Łódź", "leave", "", "a text that is longer than a few bytes"]
    #expect(try reread(texts) == texts)
  }

  @Test func keepsWhatIsOpen() throws {
    let values: [[Bool?]] = [[], [nil, true], [false]]
    #expect(try reread(values) == values)
  }

  @Test func refusesEveryDamagedByte() throws {
    let length = FlatForm.bytes(of: ["leave", "quit"], key: Self.key).count
    for index in 0..<length { #expect(try reread(["leave", "quit"]) { $0[index] ^= 1 } == nil, "byte \(index)") }
    for count in 0..<length { #expect(try reread(["leave", "quit"]) { $0.removeLast(length - count) } == nil) }
  }

  @Test func refusesAnotherKey() {
    let bytes = FlatForm.bytes(of: 1, key: 8)
    #expect(bytes.withUnsafeBytes { FlatForm($0, key: Self.key) == nil })
  }

  @Test func throwsWhereTheTypeIsAnother() {
    let bytes = FlatForm.bytes(of: ["leave", "quit"], key: Self.key)
    bytes.withUnsafeBytes { bytes in
      let form = FlatForm(bytes, key: Self.key)
      #expect(throws: FlatFault.goesOn) { try form?.read(Bool.self) }
      #expect(throws: FlatFault.self) { try form?.read([[[String]]].self) }
    }
  }
}
