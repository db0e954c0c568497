import NetworkKernels
import Testing

/// The kernels against the sums written out, at the ends of the ranges too.
@Suite struct NetworkKernelsTests {
  private var random = SystemIndependentNumbers()

  @Test(arguments: [1, 5, 6, 7, 20])
  mutating func projectsAsWrittenOut(_ count: Int) {
    let inputs = 34
    let stride = 40
    let outputs = 48
    let shift = 3
    let vectors = (0..<count * stride).map { _ in Int16(random.next(in: -128...127)) }
    let weights = (0..<inputs * outputs).map { _ in Int8(random.next(in: -127...127)) }
    var results = [Int16](repeating: 0, count: count * outputs)
    crosscheck_project(vectors, Int32(count), Int32(stride), Int32(inputs), weights, Int32(outputs), Int32(shift), &results)
    for vector in 0..<count {
      for output in 0..<outputs {
        var sum = 0
        for input in 0..<inputs {
          sum += Int(vectors[vector * stride + input]) * Int(weights[(input / 2 * outputs + output) * 2 + input % 2])
        }
        #expect(results[vector * outputs + output] == Int16(clamping: sum >> shift))
      }
    }
  }

  /// With and without AVX2, with and without AVX-512, at the ends of the ranges too.
  @Test mutating func everyFormGivesTheSameNumbers() throws {
    let forms = (0..<3).compactMap { crosscheck_kernels_at($0)?.pointee }
    #expect(!forms.isEmpty)
    for (count, inputs, outputs, shift) in [(1, 2, 32, 0), (7, 66, 160, 4), (13, 230, 256, 9), (5, 128, 96, 2)] {
      let extreme = count == 5
      let vectors = (0..<count * inputs).map { _ in Int16(extreme ? 127 : random.next(in: -128...127)) }
      let weights = (0..<inputs * outputs).map { _ in Int8(extreme ? -127 : random.next(in: -127...127)) }
      let bias = (0..<outputs).map { _ in Int16(random.next(in: -32768...32767)) }
      let wideBias = (0..<outputs).map { _ in Int32(random.next(in: -1_000_000...1_000_000)) }
      let hiddenInputs = (0..<inputs).map { _ in Int16(random.next(in: -3...32767)) }.map { max(0, $0) }
      var results: [[Int]] = []
      for form in forms {
        var shares = [Int16](repeating: 0, count: count * outputs)
        form.project(vectors, Int32(count), Int32(inputs), Int32(inputs), weights, Int32(outputs), Int32(shift), &shares)
        var hidden = [Int16](repeating: 0, count: outputs)
        shares.withUnsafeBufferPointer { shares in
          let rows = (0..<count).map { row in shares.baseAddress.map { $0 + row * outputs } }
          form.hidden(rows, Int32(count), bias, Int32(outputs), &hidden)
        }
        var scores = [Int32](repeating: 0, count: outputs)
        form.scores(hiddenInputs, Int32(inputs), weights, wideBias, Int32(outputs), &scores)
        results.append(shares.map { Int($0) } + hidden.map { Int($0) } + scores.map { Int($0) })
      }
      for result in results.dropFirst() { #expect(result == results[0]) }
    }
  }

  @Test mutating func projectionSaturates() {
    let vectors = [Int16](repeating: 127, count: 64)
    let weights = [Int8](repeating: -127, count: 64 * 16)
    var results = [Int16](repeating: 0, count: 16)
    crosscheck_project(vectors, 1, 64, 64, weights, 16, 2, &results)
    #expect(results == [Int16](repeating: -32768, count: 16))
  }

  @Test mutating func addsRowsInTheirOrderWithSaturation() {
    let rows = [Int16(30000), 10000, -20000, 5000].map { [Int16](repeating: $0, count: 32) }
    var hidden = [Int16](repeating: 1, count: 32)
    let room = UnsafeMutablePointer<Int16>.allocate(capacity: 128)
    defer { room.deallocate() }
    for (row, values) in rows.enumerated() { for index in 0..<32 { room[row * 32 + index] = values[index] } }
    crosscheck_hidden((0..<4).map { UnsafePointer(room + $0 * 32) }, 4, [Int16](repeating: -100, count: 32), 32, &hidden)
    // -100 + 30000 + 10000 is cut to 32767.
    #expect(hidden == [Int16](repeating: 17767, count: 32))
  }

  @Test mutating func scoresAsWrittenOut() {
    let inputs = 64
    let outputs = 96
    let hidden = (0..<inputs).map { _ in Int16(max(0, random.next(in: -32767...32767))) }
    let weights = (0..<inputs * outputs).map { _ in Int8(random.next(in: -127...127)) }
    let bias = (0..<outputs).map { _ in Int32(random.next(in: -1000...1000)) }
    var scores = [Int32](repeating: 0, count: outputs)
    crosscheck_scores(hidden, Int32(inputs), weights, bias, Int32(outputs), &scores)
    for output in 0..<outputs {
      var sum = Int(bias[output])
      for input in 0..<inputs { sum += Int(hidden[input]) * Int(weights[(input / 2 * outputs + output) * 2 + input % 2]) }
      #expect(scores[output] == Int32(sum))
    }
  }
}

/// SplitMix64, so that a failure comes back.
private struct SystemIndependentNumbers {
  private var state: UInt64 = 1

  mutating func next(in range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 27
    return range.lowerBound + Int(mixed % UInt64(range.count))
  }
}
