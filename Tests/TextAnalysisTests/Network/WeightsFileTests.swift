import EmbeddedAssets
import Testing

@testable import TextAnalysis

@Suite struct WeightsFileTests {
  private func opened(_ bytes: [UInt8]) -> WeightsFile? {
    // Kept for the life of the process, as `WeightsFile` asks.
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    room.copyBytes(from: bytes)
    return WeightsFile(UnsafeRawBufferPointer(room))
  }

  @Test func theEmbeddedFileIsIntact() throws {
    let asset = try #require(
      (0..<crosscheck_asset_count()).map { crosscheck_asset($0) }
        .first { String(cString: $0.path) == "Sources/EmbeddedAssets/Weights/english.weights" })
    #expect(UInt(bitPattern: asset.bytes) % 64 == 0)
    #expect(asset.count <= 6_000_000)
    let file = try #require(WeightsFile(UnsafeRawBufferPointer(start: asset.bytes, count: asset.count)))
    #expect(file.isIntact)
  }

  @Test func tellsHowBothTaggersWereMade() throws {
    let asset = try #require(
      (0..<crosscheck_asset_count()).map { crosscheck_asset($0) }
        .first { String(cString: $0.path) == "Sources/EmbeddedAssets/Weights/english.weights" })
    let file = try #require(WeightsFile(UnsafeRawBufferPointer(start: asset.bytes, count: asset.count)))
    let records = [WeightsFile.Section.record, WeightsFile.Section.firstRecord].map {
      String(decoding: file.section(WeightsFile.Section.tagger + $0), as: UTF8.self)
    }
    #expect(records.allSatisfy { $0.hasPrefix("--hidden ") })
    #expect(records[0] != records[1])
  }

  @Test func givesBackItsSections() throws {
    let file = try #require(opened(WeightsFile.file([7: [1, 2, 3], 2: Array(repeating: 9, count: 100)])))
    #expect(file.isIntact)
    #expect(Array(file.section(7)) == [1, 2, 3])
    #expect(file.section(2).count == 100)
    #expect(file.section(3).isEmpty)
  }

  @Test func noticesAChangedByte() throws {
    var bytes = WeightsFile.file([7: [1, 2, 3]])
    bytes[bytes.count - 64] ^= 1
    #expect(try #require(opened(bytes)).isIntact == false)
  }

  @Test(arguments: [0, 8, 31, 40, 100])
  func refusesAFileThatWasCut(_ count: Int) {
    #expect(opened(Array(WeightsFile.file([7: [1, 2, 3]]).prefix(count))) == nil)
  }

  @Test func refusesAnotherVersion() {
    var bytes = WeightsFile.file([7: [1, 2, 3]])
    bytes[8] += 1
    #expect(opened(bytes) == nil)
  }

  @Test func ignoresASectionOutsideTheFile() throws {
    var bytes = WeightsFile.file([7: [1, 2, 3]])
    bytes[36] = 0xC0
    bytes[37] = 0xFF
    #expect(try #require(opened(bytes)).section(7).isEmpty)
  }

  @Test func aFileWithoutWordsIsNoModel() throws {
    #expect(LanguageModel(try #require(opened(WeightsFile.file([7: [1]])))) == nil)
  }
}
