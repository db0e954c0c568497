import TrainingKernels

/// A block of trained numbers with their gradient and the two running means of Adam (Kingma and Ba 2015).
final class Parameters {
  let count: Int
  let width: Int
  let values: UnsafeMutablePointer<Float>
  let gradient: UnsafeMutablePointer<Float>
  private let mean: UnsafeMutablePointer<Float>
  private let square: UnsafeMutablePointer<Float>
  private var isTouched: [Bool]
  private var touched: [Int] = []

  /// `rows` vectors of `width`, evenly spread in ±`range`.
  init(rows: Int, width: Int, range: Float, random: inout RandomSource) {
    count = rows * width
    self.width = width
    values = .allocate(capacity: count)
    gradient = .allocate(capacity: count)
    mean = .allocate(capacity: count)
    square = .allocate(capacity: count)
    for index in 0..<count { values[index] = range == 0 ? 0 : (random.unit() * 2 - 1) * range }
    gradient.initialize(repeating: 0, count: count)
    mean.initialize(repeating: 0, count: count)
    square.initialize(repeating: 0, count: count)
    isTouched = Array(repeating: false, count: rows)
  }

  deinit {
    values.deallocate()
    gradient.deallocate()
    mean.deallocate()
    square.deallocate()
  }

  /// The gradient of a row, which the next sparse step will use.
  func touch(_ row: Int) -> UnsafeMutablePointer<Float> {
    if !isTouched[row] {
      isTouched[row] = true
      touched.append(row)
    }
    return gradient + row * width
  }

  /// Moves everything against the gradient, and sets the gradient to zero.
  func step(rate: Float, on crew: Crew) {
    crew.divide(count, by: 16384) { step($0, rate: rate) }
  }

  /// Moves the touched rows only; the others keep their running means as they are.
  func sparseStep(rate: Float) {
    for row in touched {
      step(row * width..<(row + 1) * width, rate: rate)
      isTouched[row] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  private func step(_ range: Range<Int>, rate: Float) {
    let first = range.lowerBound
    crosscheck_adam(Int64(range.count), rate, values + first, gradient + first, mean + first, square + first)
  }
}
