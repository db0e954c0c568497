import Foundation
import LanguageCorpora

/// A line of a file of value cases: a text, a day, and what is to be found in it.
struct ValueCase {
  let id: String
  let input: String
  /// Days since 1970-01-01.
  let reference: Int?
  /// The model or dimension the case is about; "families" for the project's own.
  let set: String
  let gold: [Gold]

  struct Gold {
    let text: String
    /// Code points of the input.
    let place: Range<Int>
    let value: String?
    let lower: String?
    let upper: String?
    let isTime: Bool
    /// Several readings of a time, of which any will do; nil when the gold has one value.
    let readings: [[String: String]]?
    let hasOffset: Bool
  }

  init?(line: Data) {
    guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any], let id = object["id"] as? String,
      let input = object["input"] as? String
    else { return nil }
    self.id = id
    self.input = input
    reference = (object["reference_datetime"] as? String).flatMap(AnnotatedDocument.day)
    set = object["set"] as? String ?? "families"
    gold = (object["results"] as? [[String: Any]] ?? []).compactMap { result in
      guard let start = result["start"] as? Int, let end = result["end"] as? Int else { return nil }
      let type = result["type"] as? String ?? ""
      let readings = (result["values"] as? [[String: Any]])?.map { $0.compactMapValues(Self.text) }
      return Gold(
        text: result["text"] as? String ?? "", place: start..<max(start, end), value: Self.text(result["value"]),
        lower: Self.text(result["from"]), upper: Self.text(result["to"]), isTime: type == "time" || type == "duration",
        readings: readings, hasOffset: result["offset"] != nil)
    }
  }

  /// The cases of a file; nil when it cannot be read.
  static func read(_ path: String) -> [ValueCase]? {
    FileManager.default.contents(atPath: path)?.split(separator: UInt8(ascii: "\n")).compactMap { ValueCase(line: Data($0)) }
  }

  private static func text(_ value: Any?) -> String? {
    switch value {
    case let text as String: text
    case let number as NSNumber: number.stringValue
    default: nil
    }
  }
}
