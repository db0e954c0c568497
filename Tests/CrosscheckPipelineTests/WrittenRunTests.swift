import ClaimComparison
import ClaimModel
import CrosscheckPipeline
import DataReading
import Foundation
import ReportWriting
import SourceText
import Testing

/// Run files read back.
@Suite struct WrittenRunTests {
  private static let samples: [ArticleInput] =
    (try? ArticleRuns.articles(in: ArticleRuns.samples, path: "articles/")) ?? []

  private static func written(_ run: Run) -> [UInt8] { RunFileFormat().write(run, options: ReportOptions()) }

  /// Every report has the bytes that the run itself gave; the run file too.
  @Test func givesEveryReportToTheSameBytes() throws {
    for articles in [Self.samples, Self.samples + RunInvariantTests.nasty, [], Array(RunInvariantTests.nasty.prefix(5))] {
      let run = ArticleRuns.run(articles)
      let again = try WrittenRun.read(Self.written(run))
      for format in ReportFormats.all {
        for options in [ReportOptions(), ReportOptions(maxBytes: 3000, verbose: true, grouping: .rule)] {
          let difference = Self.difference(format.write(again, options: options), format.write(run, options: options))
          #expect(difference == nil, "\(format.name)")
        }
      }
      for finding in run.findings { #expect(explanation(of: finding.id, in: again) == explanation(of: finding.id, in: run)) }
    }
  }

  /// The first line that differs; nil when none does.
  private static func difference(_ left: [UInt8], _ right: [UInt8]) -> String? {
    guard left != right else { return nil }
    let lines = [left, right].map { $0.split(separator: 0x0A, omittingEmptySubsequences: false) }
    let pair = zip(lines[0], lines[1]).first { $0 != $1 }
    return pair.map { pair in
      let same = zip(pair.0, pair.1).prefix { $0 == $1 }.count
      return [pair.0, pair.1].map { String(decoding: $0.dropFirst(max(0, same - 60)).prefix(200), as: UTF8.self) }.joined(
        separator: "\n")
    } ?? "more lines"
  }

  private static func fault(_ text: String) -> DataFault? {
    do {
      _ = try WrittenRun.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func refusesWhatIsNoRunFile() {
    #expect(Self.fault("")?.message.contains("ends") == true)
    #expect(Self.fault("[1, 2")?.message.contains("without its end") == true)
    #expect(Self.fault("{}")?.kind == .missingKey("schema"))
    #expect(Self.fault(#"{"schema": "crosscheck.run/9"}"#)?.message.contains("reads 'crosscheck.run/1'") == true)
    #expect(Self.fault(#"{"schema": "crosscheck.run/1"}"#)?.kind == .missingKey("tool"))
  }

  @Test func namesThePlaceOfADamage() throws {
    let text = String(decoding: Self.written(ArticleRuns.run(Self.samples)), as: UTF8.self)
    func damaged(_ old: String, _ new: String) throws -> DataFault {
      let range = try #require(text.firstRange(of: old))
      let fault = try #require(Self.fault(text.replacingCharacters(in: range, with: new)), "\(old)")
      let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      #expect(abs(Int(fault.span.start) - offset) < 4000, "\(old): \(fault.message) at \(fault.span.start), damage at \(offset)")
      return fault
    }
    #expect(try damaged("\"polarity\":\"affirmed\"", "\"polarity\":\"affirm\"").help == "did you mean 'affirmed'?")
    #expect(try damaged("\"claims\":[\"c", "\"claims\":[\"x").message.contains("claim of the run"))
    #expect(try damaged("\"text\":\"", "\"text\":\"x").message.contains("digest"))
    #expect(try damaged("\"byteStart\":", "\"byteStart\":9").message.contains("cannot read") == true)
    #expect(try damaged("\"fingerprint\":", "\"fingerprints\":").kind == .missingKey("fingerprint"))
    #expect(try damaged("\"exitCode\":1", "\"exitCode\":7").message.contains("7"))
  }

  /// Whatever is cut, flipped or repeated: a run or a fault, never a crash. What is read can be written again in every format.
  @Test func readsAnyDamageWithoutACrash() {
    let bytes = Self.written(ArticleRuns.run(ArticleRuns.samplePair))
    var state: UInt64 = 77
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var readable = 0
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0...random(3) {
        let place = random(damaged.count)
        switch random(5) {
        case 0: damaged[place] = UInt8(random(256))
        case 1: damaged[place] = UInt8(ascii: "0") + UInt8(random(10))
        case 2: damaged.removeSubrange(place..<min(damaged.count, place + random(40)))
        case 3: damaged.insert(contentsOf: damaged[place..<min(damaged.count, place + random(40))], at: random(damaged.count))
        default: damaged.removeSubrange(place...)
        }
        if damaged.isEmpty { damaged = [0x7B] }
      }
      guard let run = try? WrittenRun.read(damaged) else { continue }
      readable += 1
      for format in ReportFormats.all { _ = format.write(run, options: ReportOptions()) }
    }
    #expect(readable > 0)
  }
}
