import Dispatch

/// A function over an array or a range on several threads; the results stand in the order of the inputs.
package enum ParallelMap {
  /// On `jobs` threads at most, for inputs that cost much and unequally much: articles.
  package static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    let jobs = min(jobs, inputs.count)
    guard jobs > 1 else { return inputs.map(transform) }
    return array(count: inputs.count) { results in
      DispatchQueue.concurrentPerform(iterations: jobs) { job in
        // Every job takes each `jobs`-th input, so no two write the same place.
        for index in stride(from: job, to: inputs.count, by: jobs) { results.initialize(index, to: transform(inputs[index])) }
      }
    }
  }

  /// Of the numbers below `count`, in stretches of `stretch`, on as many threads as there are processors; for inputs that cost little: claims.
  package static func map<Output: Sendable>(
    count: Int, stretch: Int = 2048, _ transform: @Sendable (Int) -> Output
  ) -> [Output] {
    guard count > stretch else { return (0..<count).map(transform) }
    return array(count: count) { results in
      forEachStretch(count: count, stretch: stretch) { range in
        for index in range { results.initialize(index, to: transform(index)) }
      }
    }
  }

  /// Cuts the numbers below `count` into stretches and hands each to `body` once, on several threads.
  package static func forEachStretch(count: Int, stretch: Int = 2048, _ body: @Sendable (Range<Int>) -> Void) {
    guard count > stretch else { return body(0..<count) }
    DispatchQueue.concurrentPerform(iterations: parts(of: count, stretch)) { body(range(of: $0, count, stretch)) }
  }

  /// What `body` appends for each number below `count`, in the order of the numbers, on several threads; one part a stretch, as to join
  /// them would copy every value.
  package static func gather<Output: Sendable>(
    count: Int, stretch: Int = 2048, _ body: @Sendable (Int, inout [Output]) -> Void
  ) -> [[Output]] {
    map(count: parts(of: count, stretch), stretch: 1) { part in
      var result: [Output] = []
      for index in range(of: part, count, stretch) { body(index, &result) }
      return result
    }
  }

  /// How many stretches there are, of any length; `Int.max` is one for all.
  private static func parts(of count: Int, _ stretch: Int) -> Int { count / stretch + (count % stretch == 0 ? 0 : 1) }

  private static func range(of part: Int, _ count: Int, _ stretch: Int) -> Range<Int> {
    let start = part * stretch
    return start..<start + min(stretch, count - start)
  }

  /// Sorts a copy: two halves at a time, so that the result is the same whatever the number of threads.
  ///
  /// - Precondition: `precedes` tells every two elements apart, or equal ones are alike.
  package static func sorted<Element: Sendable>(
    _ elements: [Element], _ precedes: @Sendable (Element, Element) -> Bool
  ) -> [Element] {
    guard elements.count > 8192 else { return elements.sorted(by: precedes) }
    let middle = elements.count / 2
    let halves = map([elements[..<middle], elements[middle...]], jobs: 2) { $0.sorted(by: precedes) }
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    var (left, right) = (0, 0)
    while left < halves[0].count, right < halves[1].count {
      if precedes(halves[1][right], halves[0][left]) {
        result.append(halves[1][right])
        right += 1
      } else {
        result.append(halves[0][left])
        left += 1
      }
    }
    result += halves[0][left...]
    result += halves[1][right...]
    return result
  }

  /// - Precondition: `fill` initialises every place once.
  private static func array<Output>(count: Int, _ fill: (SharedPlaces<Output>) -> Void) -> [Output] {
    Array(unsafeUninitializedCapacity: count) { buffer, initialised in
      if let base = buffer.baseAddress { fill(SharedPlaces(base: base)) }
      initialised = count
    }
  }
}

/// A result for each input, written by several threads.
///
/// `@unchecked Sendable` holds because each place is written by exactly one thread, and nobody reads before all have ended.
private struct SharedPlaces<Value>: @unchecked Sendable {
  let base: UnsafeMutablePointer<Value>

  func initialize(_ index: Int, to value: consuming Value) { (base + index).initialize(to: value) }
}
