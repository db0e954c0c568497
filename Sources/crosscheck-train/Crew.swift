import Dispatch

/// Does work on several threads. Whoever divides work sees to it that no part writes what another one touches, and that no number
/// depends on where the parts begin; then the result is the same on any number of threads.
struct Crew {
  /// Calls `work` with ranges that together are `0 ..< count`, each of at most `length`.
  func divide(_ count: Int, by length: Int, _ work: (Range<Int>) -> Void) {
    let parts = (count + length - 1) / length
    guard parts > 1 else {
      if count > 0 { work(0..<count) }
      return
    }
    withoutActuallyEscaping(work) { work in
      // Proof: the parts of the work share nothing that one of them writes, as the caller promises.
      nonisolated(unsafe) let shared = work
      DispatchQueue.concurrentPerform(iterations: parts) { part in
        shared(part * length..<min(count, (part + 1) * length))
      }
    }
  }

  /// Calls every one of `jobs`.
  func perform(_ jobs: [() -> Void]) {
    divide(jobs.count, by: 1) { range in for job in range { jobs[job]() } }
  }
}
