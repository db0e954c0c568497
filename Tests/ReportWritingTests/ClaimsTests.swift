import ClaimModel
import ReportWriting
import Testing

@Suite struct ClaimsTests {
  @Test(arguments: SampleRuns.names)
  func listsClaimsForPeople(_ name: String) {
    expectSnapshot(ClaimsListing.write(SampleRuns.named(name), options: ReportOptions()), "claims-\(name).txt")
  }

  @Test(arguments: SampleRuns.names)
  func streamsClaims(_ name: String) {
    expectSnapshot(Self.stream(SampleRuns.named(name)), "claims-\(name).ndjson")
  }

  @Test(arguments: SampleRuns.names)
  func everyLineOfAStreamIsAnObject(_ name: String) throws {
    let lines = Self.stream(SampleRuns.named(name)).split(separator: 0x0A)
    let types = try lines.map { try JSONValue(parsing: Array($0))["type"]?.text ?? "" }
    #expect(types.first == "run")
    #expect(types.last == "summary")
    #expect(types.count { $0 == "claim" } == SampleRuns.named(name).claims.count)
  }

  /// The run as if it were one article's.
  private static func stream(_ run: Run) -> [UInt8] {
    var bytes = ClaimsStream.header(run)
    for source in run.sources.indices {
      var alone = run
      alone.sources = [run.sources[source]]
      alone.claims = run.claims.filter { $0.source == source }.map { claim in
        var claim = claim
        claim.source = 0
        claim.derivation.derivedFrom = []
        return claim
      }
      bytes += ClaimsStream.article(alone, number: source + 1, carriesText: false)
    }
    return bytes
      + ClaimsStream.summary(articles: run.sources.count, claims: run.claims.count, unread: 0, skipped: run.skipped)
  }
}
