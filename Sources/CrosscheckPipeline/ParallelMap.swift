import Dispatch

/// Maps over independent inputs on several threads; the results are in the order of the inputs.
struct ParallelMap {
  /// Threads at most; at least 1.
  let jobs: Int

  func map<Input: Sendable, Output: Sendable>(_ inputs: [Input], _ body: @Sendable (Input) -> Output) -> [Output] {
    let jobs = min(self.jobs, inputs.count)
    guard jobs > 1 else { return inputs.map(body) }
    let results = ResultSlots<Output>(count: inputs.count)
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      // Every job takes each `jobs`-th input, so no two write the same slot.
      for index in stride(from: job, to: inputs.count, by: jobs) { results.set(body(inputs[index]), at: index) }
    }
    return results.values
  }
}

/// A result for each input, written by several threads.
///
/// `@unchecked Sendable` holds because each index is written by exactly one thread, and `values` is read after all have ended.
private final class ResultSlots<Output>: @unchecked Sendable {
  private let slots: UnsafeMutableBufferPointer<Output?>

  init(count: Int) {
    slots = .allocate(capacity: count)
    slots.initialize(repeating: nil)
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  func set(_ result: Output, at index: Int) { slots[index] = result }

  var values: [Output] { slots.map { $0! } }
}
