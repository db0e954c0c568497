import ClaimModel
import DataReading
import NormalValues
package import SourceText

/// A finding that an editor lets stand, as a file of accepted findings holds it.
package struct AcceptedFinding: Hashable, Sendable {
  /// The finding's id, or its fingerprint, of which every id is the begin.
  package var id: String
  package var rule: String
  /// The finding's headline when it was accepted, for readers.
  package var about: String
  /// Values of its sides, sorted: by them it is known again when its id changes with a file's name.
  package var values: [String]
  /// Paths of its articles, sorted.
  package var sources: [String]
  package var reason: String
  package var by: String?
  /// The day of acceptance as written.
  package var on: String?
  /// The last day on which it holds; days since 1970-01-01, nil for ever.
  package var until: Int?
  /// Where it stands in its file; empty for a new one.
  package var span = ByteSpan(0..<0)

  package init(
    id: String, rule: String, about: String, values: [String], sources: [String], reason: String, by: String? = nil,
    on: String? = nil, until: Int? = nil
  ) {
    self.id = id
    self.rule = rule
    self.about = about
    self.values = values
    self.sources = sources
    self.reason = reason
    self.by = by
    self.on = on
    self.until = until
  }

  private static let keys = ["id", "rule", "about", "values", "sources", "reason", "by", "on", "until"]

  /// From an object of the file.
  init(_ json: JSONValue) throws(DataFault) {
    if let fault = json.unknownKey(among: Self.keys) { throw fault }
    let id = try json.needed("id")
    let digits = try id.asString()
    guard digits.utf8.count >= 6, digits.utf8.count <= 16, digits.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
      throw DataFault(.badValue(digits, expected: "the id of a finding, six hexadecimal digits or more"), id.span)
    }
    let reason = try json.needed("reason")
    guard !(try reason.asString()).utf8.allSatisfy({ $0 == 0x20 }) else {
      throw DataFault(.unfitting("a reason says why the finding may stand"), reason.span)
    }
    self.init(
      id: digits, rule: try json.neededString("rule"), about: try json.string("about") ?? "",
      values: try json.strings("values").sorted(), sources: try json.strings("sources").sorted(),
      reason: try reason.asString(), by: try json.string("by"), on: try json.string("on"))
    if let until = json.present("until") {
      guard let day = CivilDateText.day(try until.asString()) else {
        throw DataFault(.badValue(until.string ?? "", expected: "2026-05-19"), until.span)
      }
      self.until = day
    }
    span = json.span
  }
}
