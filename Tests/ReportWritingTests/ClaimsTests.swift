import ReportWriting
import Testing

@Suite struct ClaimsTests {
  @Test(arguments: SampleRuns.names)
  func listsClaimsForPeople(_ name: String) {
    expectSnapshot(ClaimsListing.write(SampleRuns.named(name), options: ReportOptions()), "claims-\(name).txt")
  }

  @Test(arguments: SampleRuns.names)
  func streamsClaims(_ name: String) {
    expectSnapshot(ClaimsStream.write(SampleRuns.named(name)), "claims-\(name).ndjson")
  }

  @Test(arguments: SampleRuns.names)
  func everyLineOfAStreamIsAnObject(_ name: String) throws {
    let lines = ClaimsStream.write(SampleRuns.named(name)).split(separator: 0x0A)
    let types = try lines.map { try JSONValue(parsing: Array($0))["type"]?.text ?? "" }
    #expect(types.first == "run")
    #expect(types.last == "summary")
    #expect(types.count { $0 == "claim" } == SampleRuns.named(name).claims.count)
  }
}
