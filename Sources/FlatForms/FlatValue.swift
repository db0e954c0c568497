/// A value that can be written as a flat form: it writes its parts, and reads them back in the same order.
public protocol FlatValue {
  init(from form: inout FlatReader) throws(FlatFault)
  func write(to form: inout FlatWriter)
}

extension Int: FlatValue {
  public init(from form: inout FlatReader) throws(FlatFault) {
    let folded = try form.count()
    self = Int(bitPattern: UInt(bitPattern: folded) >> 1) ^ -(folded & 1)
  }

  public func write(to form: inout FlatWriter) { form.write(count: self << 1 ^ self >> (Self.bitWidth - 1)) }
}

extension Bool: FlatValue {
  public init(from form: inout FlatReader) throws(FlatFault) { self = try form.count() != 0 }

  public func write(to form: inout FlatWriter) { form.write(count: self ? 1 : 0) }
}

extension String: FlatValue {
  public init(from form: inout FlatReader) throws(FlatFault) { self = try form.text() }

  public func write(to form: inout FlatWriter) { form.write(text: self) }
}

extension Optional: FlatValue where Wrapped: FlatValue {
  @inlinable
  public init(from form: inout FlatReader) throws(FlatFault) {
    guard try form.count() != 0 else {
      self = nil
      return
    }
    let value: Wrapped = try form.read()
    self = value
  }

  public func write(to form: inout FlatWriter) {
    form.write(count: self == nil ? 0 : 1)
    if let self { form.write(self) }
  }
}

extension Array: FlatValue where Element: FlatValue {
  // Public, so that other modules have its body: without it the rules are read from their form in 56 million instructions.
  @inlinable
  public init(from form: inout FlatReader) throws(FlatFault) {
    let count = try form.count()
    // No element is without a byte.
    guard count >= 0, count <= form.bytesLeft else { throw .endsEarly }
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try form.read()) }
  }

  public func write(to form: inout FlatWriter) {
    form.write(count: count)
    for element in self { form.write(element) }
  }
}

/// Enumerations without payload stand by name, so that the order of their cases does not matter.
extension FlatValue where Self: RawRepresentable, RawValue == String {
  @inlinable
  public init(from form: inout FlatReader) throws(FlatFault) {
    let name: String = try form.read()
    guard let value = Self(rawValue: name) else { throw .unknownCase(name) }
    self = value
  }

  public func write(to form: inout FlatWriter) { form.write(rawValue) }
}
