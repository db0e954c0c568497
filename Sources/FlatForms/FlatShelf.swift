import Synchronization

/// Values of a form of which each is read when it is first asked for, and kept. Threads may ask at the same time.
public final class FlatShelf<Value: FlatValue & Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  public let count: Int
  // Proof: only the shelf knows the places, which it initialises all before anybody asks, and each is atomic.
  nonisolated(unsafe) private let places: UnsafeMutablePointer<AtomicLazyReference<Box>>
  private let pieces: FlatPieces?

  /// Values that are there already.
  public convenience init(_ values: [Value]) {
    self.init(count: values.count, nil)
    for (index, value) in values.enumerated() { _ = places[index].storeIfNil(Box(value)) }
  }

  convenience init(_ pieces: FlatPieces) { self.init(count: pieces.count, pieces) }

  private init(count: Int, _ pieces: FlatPieces?) {
    self.count = count
    self.pieces = pieces
    places = .allocate(capacity: count)
    for index in 0..<count { (places + index).initialize(to: AtomicLazyReference()) }
  }

  deinit {
    places.deinitialize(count: count)
    places.deallocate()
  }

  /// The value at `index`, below `count`. A form whose checksum is right and that has no such value was written by a program with other types:
  /// this ends the program.
  public subscript(index: Int) -> Value {
    precondition(index >= 0 && index < count)
    if let box = places[index].load() { return box.value }
    guard let pieces else { preconditionFailure("a shelf of values has all of them") }
    do throws(FlatFault) {
      return places[index].storeIfNil(Box(try pieces.read(index))).value
    } catch {
      preconditionFailure("the forms in this program are of another state of it, crosscheck-bench forms writes them: \(error)")
    }
  }
}

extension FlatShelf: FlatValue {
  public convenience init(from form: inout FlatReader) throws(FlatFault) { self.init(try form.pieces()) }

  public func write(to form: inout FlatWriter) { form.write(pieces: (0..<count).map { self[$0] }) }
}

/// Values that stand behind one another in a form, each to be read alone.
struct FlatPieces: Sendable {
  // Proof: nobody writes to the bytes, which stay for the life of the process, nor to what stood before the pieces.
  nonisolated(unsafe) let reader: FlatReader
  /// Where each begins in the bytes of the form, and where the last one ends.
  let starts: [UInt32]

  var count: Int { max(0, starts.count - 1) }

  /// The value at `index`, below `count`.
  func read<Value: FlatValue>(_ index: Int) throws(FlatFault) -> Value {
    var reader = try reader.moved(to: Int(starts[index]))
    let value: Value = try reader.read()
    guard reader.isAt(Int(starts[index + 1])) else { throw .goesOn }
    return value
  }
}
