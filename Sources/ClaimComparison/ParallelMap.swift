import Dispatch

/// A function over an array or a range on several threads; the results stand in the order of the inputs.
package enum ParallelMap {
  /// On `jobs` threads at most, for inputs that cost much and unequally much: articles.
  package static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    let jobs = min(jobs, inputs.count)
    guard jobs > 1 else { return inputs.map(transform) }
    let results = ResultSlots<Output>(count: inputs.count)
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      // Every job takes each `jobs`-th input, so no two write the same slot.
      for index in stride(from: job, to: inputs.count, by: jobs) { results.set(transform(inputs[index]), at: index) }
    }
    return results.values
  }

  /// Of the numbers below `count`, in stretches of `stretch`, on as many threads as there are processors; for inputs that cost little: claims.
  package static func map<Output: Sendable>(
    count: Int, stretch: Int = 2048, _ transform: @Sendable (Int) -> Output
  ) -> [Output] {
    guard count > stretch else { return (0..<count).map(transform) }
    let results = ResultSlots<Output>(count: count)
    DispatchQueue.concurrentPerform(iterations: (count + stretch - 1) / stretch) { part in
      for index in part * stretch..<min(count, (part + 1) * stretch) { results.set(transform(index), at: index) }
    }
    return results.values
  }
}

/// A result for each input, written by several threads.
///
/// `@unchecked Sendable` holds because each index is written by exactly one thread, and `values` is read after all have ended.
private final class ResultSlots<Value>: @unchecked Sendable {
  private let slots: UnsafeMutableBufferPointer<Value?>

  init(count: Int) {
    slots = .allocate(capacity: count)
    slots.initialize(repeating: nil)
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  func set(_ value: Value, at index: Int) { slots[index] = value }

  var values: [Value] { slots.map { $0! } }
}
