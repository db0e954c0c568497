import ReportWriting
import SourceText
import Testing

@Suite struct RunFileFormatTests {
  @Test(arguments: SampleRuns.names)
  func recordsTheWholeRun(_ name: String) {
    expectSnapshot(RunFileFormat().write(SampleRuns.named(name), options: ReportOptions()), "run-\(name).json")
  }

  @Test(arguments: SampleRuns.names)
  func fitsItsSchema(_ name: String) throws {
    let schema = try JSONValue(parsing: fileBytes(topFolder() + "/Reports/crosscheck.run.schema.json") ?? [])
    let value = try JSONValue(parsing: RunFileFormat().write(SampleRuns.named(name), options: ReportOptions()))
    #expect(SchemaCheck(schema: schema).faults(value) == [])
  }

  @Test func theSchemaRefusesAnotherShape() throws {
    let schema = try JSONValue(parsing: fileBytes(topFolder() + "/Reports/crosscheck.run.schema.json") ?? [])
    let value = try JSONValue(parsing: Array(#"{"schema": "crosscheck.run/2", "extra": 1}"#.utf8))
    let faults = SchemaCheck(schema: schema).faults(value)
    #expect(faults.contains("$: no tool"))
    #expect(faults.contains("$: unknown key extra"))
    #expect(faults.contains("$.schema: not the constant"))
  }

  /// Opens each article at line and column, counted by this test's own code, and reads the quoted words there.
  @Test(arguments: SampleRuns.names)
  func everyQuoteStandsAtItsPlace(_ name: String) throws {
    let run = SampleRuns.named(name)
    let value = try JSONValue(parsing: RunFileFormat().write(run, options: ReportOptions()))
    var count = 0
    for claim in value["claims"]?.elements ?? [] {
      let source = try #require(Int(claim["source"]?.text?.dropFirst() ?? "")) - 1
      let article = CountedText(run.sources[source].file.bytes)
      for span in [claim["span"], claim["sentence"]].compactMap(\.self) + (claim["evidence"]?.elements ?? []) {
        let line = try #require(span["line"]?.integer)
        let column = try #require(span["column"]?.integer)
        let endLine = try #require(span["endLine"]?.integer)
        let endColumn = try #require(span["endColumn"]?.integer)
        let start = try #require(article.byte(line: line, column: column))
        let end = try #require(article.byte(line: endLine, column: endColumn))
        #expect(start == span["byteStart"]?.integer)
        #expect(end == span["byteEnd"]?.integer)
        #expect(String(decoding: run.sources[source].file.bytes[start..<end], as: UTF8.self) == span["quote"]?.text)
        count += 1
      }
    }
    #expect(count >= run.claims.count)
  }

  @Test func holdsTheDigestOfTheBytes() throws {
    let run = SampleRuns.clean
    let value = try JSONValue(parsing: RunFileFormat().write(run, options: ReportOptions()))
    #expect(value["sources"]?.elements[0]["sha256"]?.text == SHA256(hashing: run.sources[0].file.bytes).hexadecimal)
  }
}
