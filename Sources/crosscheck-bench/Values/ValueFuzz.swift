import Foundation
import LanguageCorpora

/// Feeds the recognisers damaged texts for a while, and tells what does not hold; the order of the texts is the same in every run.
enum ValueFuzz {
  /// - Parameter paths: names of the files of cases whose inputs are damaged; without them only fragments are put together.
  static func run(seconds: Double, paths: [String]) -> Int32 {
    let inputs = paths.flatMap { ValueCase.read("../shared/data/values/\($0).jsonl") ?? [] }.map { Array($0.input.utf8) }
    let texts = inputs.isEmpty ? [Array(ValueInvariants.fragments.joined(separator: " ").utf8)] : inputs
    var mutations = TextMutations(of: texts, fragments: ValueInvariants.fragments, seed: 1)
    let invariants = ValueInvariants()
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    var faults = 0
    while clock.now - start < .seconds(seconds) {
      for _ in 0..<100 {
        let text = mutations.next()
        count += 1
        for published in [20_257, nil] {
          guard let fault = invariants.fault(in: text, published: published) else { continue }
          faults += 1
          if faults <= 20 { print("\(fault): \(String(decoding: text, as: UTF8.self).debugDescription)") }
        }
      }
    }
    print("\(count) texts in \(seconds) s, \(faults) faults")
    return faults == 0 ? 0 : 1
  }
}
