import Foundation

/// The figures that may not fall, as a file has them: `recognizers-dev.dates 80.1`, one a line; `#` begins a comment.
struct ValueFloors {
  private var floors: [String: Double] = [:]

  func floor(of figure: String) -> Double? { floors[figure] }

  /// Nil when the file cannot be read, or a line of it is no name and number.
  static func read(_ path: String) -> ValueFloors? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    var result = ValueFloors()
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let words = line.prefix { $0 != "#" }.split(separator: " ")
      if words.isEmpty { continue }
      guard words.count == 2, let floor = Double(words[1]) else { return nil }
      result.floors[String(words[0])] = floor
    }
    return result
  }
}

/// The cases whose gold is an assistant's view of time, each with the reason why news is read otherwise: `rt-datetime-0001 grain`.
struct NewsReadings {
  private var reasons: [String: String] = [:]

  func reason(of id: String) -> String? { reasons[id] }

  /// Nil when the file cannot be read.
  static func read(_ path: String) -> NewsReadings? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    var result = NewsReadings()
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let words = line.prefix { $0 != "#" }.split(separator: " ")
      if words.count == 2 { result.reasons[String(words[0])] = String(words[1]) }
    }
    return result
  }

  /// How many cases there are of each reason, and which.
  func print() {
    if reasons.isEmpty { return }
    Swift.print("news reads otherwise:")
    for (reason, cases) in Dictionary(grouping: reasons.keys, by: { reasons[$0] ?? "" }).sorted(by: { $0.key < $1.key }) {
      Swift.print("  \(reason) (\(cases.count)): \(cases.sorted().joined(separator: " "))")
    }
  }
}
