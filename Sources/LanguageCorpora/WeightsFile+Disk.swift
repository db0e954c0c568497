import Foundation
package import TextAnalysis

extension WeightsFile {
  /// The weights in `bytes`, of which a copy is kept for the life of the process.
  package static func kept(_ bytes: [UInt8]) -> WeightsFile? {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    room.copyBytes(from: bytes)
    return WeightsFile(UnsafeRawBufferPointer(room))
  }

  /// The weights in a file, kept for the life of the process; `nil` when there is none or it is damaged.
  package static func read(_ path: String) -> WeightsFile? {
    guard let data = FileManager.default.contents(atPath: path), let file = kept([UInt8](data)) else { return nil }
    return file.isIntact ? file : nil
  }

  /// All sections by their number.
  package var sections: [UInt32: [UInt8]] {
    var sections: [UInt32: [UInt8]] = [:]
    for number in UInt32(0)..<128 where !section(number).isEmpty { sections[number] = Array(section(number)) }
    return sections
  }
}
