import Foundation
import LanguageCorpora

/// Strict, relaxed, type and value F1 over documents, as TempEval-3 counts them: values compared as strings over relaxed matches.
struct AnnotatedScore {
  private var gold = 0
  private var found = 0
  private var strict = 0
  private var relaxed = 0
  private var types = 0
  private var values = 0
  private(set) var differences: [String] = []

  mutating func add(_ document: AnnotatedDocument, _ times: [AnnotatedDocument.Time]) {
    gold += document.times.count
    found += times.count
    let pairs = ValueScore.pairs(document.times.map(\.place), times.map(\.place))
    for (one, other) in pairs {
      let (expected, time) = (document.times[one], times[other])
      relaxed += 1
      strict += expected.place == time.place ? 1 : 0
      types += expected.type == time.type ? 1 : 0
      values += expected.value == time.value ? 1 : 0
      if expected != time {
        differences.append(
          "\(expected.words) \(expected.type) \(expected.value); got \(time.words) \(time.type) \(time.value)")
      }
    }
    for (index, time) in document.times.enumerated() where !pairs.contains(where: { $0.gold == index }) {
      differences.append("missed \(time.words) \(time.type) \(time.value)")
    }
    for (index, time) in times.enumerated() where !pairs.contains(where: { $0.found == index }) {
      differences.append("not marked: \(time.words) \(time.type) \(time.value)")
    }
  }

  var line: String {
    func f1(_ count: Int) -> String {
      String(format: "%.1f", gold + found == 0 ? 0 : 200 * Double(count) / Double(gold + found))
    }
    return
      "\(gold) times, \(found) found: strict F1 \(f1(strict)), relaxed \(f1(relaxed)), type \(f1(types)), value \(f1(values))"
  }
}
