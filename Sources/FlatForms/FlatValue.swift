/// A value that can be written as a flat form: it writes its parts, and reads them back in the same order.
@usableFromInline
package protocol FlatValue {
  init(from form: inout FlatReader) throws(FlatFault)
  func write(to form: inout FlatWriter)
}

extension Int: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) {
    let folded = try form.count()
    self = Int(bitPattern: UInt(bitPattern: folded) >> 1) ^ -(folded & 1)
  }

  package func write(to form: inout FlatWriter) { form.write(count: self << 1 ^ self >> (Self.bitWidth - 1)) }
}

extension Bool: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { self = try form.count() != 0 }

  package func write(to form: inout FlatWriter) { form.write(count: self ? 1 : 0) }
}

extension String: FlatValue {
  package init(from form: inout FlatReader) throws(FlatFault) { self = try form.text() }

  package func write(to form: inout FlatWriter) { form.write(text: self) }
}

extension Optional: FlatValue where Wrapped: FlatValue {
  @inlinable
  package init(from form: inout FlatReader) throws(FlatFault) {
    guard try form.count() != 0 else {
      self = nil
      return
    }
    let value: Wrapped = try form.read()
    self = value
  }

  package func write(to form: inout FlatWriter) {
    form.write(count: self == nil ? 0 : 1)
    if let self { form.write(self) }
  }
}

extension Array: FlatValue where Element: FlatValue {
  // Measured at the start of a process: without its body in other modules, the reading of the rules takes 56 instead of about 20 million instructions.
  @inlinable
  package init(from form: inout FlatReader) throws(FlatFault) {
    let count = try form.count()
    // No element is without a byte.
    guard count >= 0, count <= form.bytesLeft else { throw .endsEarly }
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try form.read()) }
  }

  package func write(to form: inout FlatWriter) {
    form.write(count: count)
    for element in self { form.write(element) }
  }
}

/// Enumerations without payload stand by name, so that the order of their cases does not matter.
extension FlatValue where Self: RawRepresentable, RawValue == String {
  @inlinable
  package init(from form: inout FlatReader) throws(FlatFault) {
    let name: String = try form.read()
    guard let value = Self(rawValue: name) else { throw .unknownCase(name) }
    self = value
  }

  package func write(to form: inout FlatWriter) { form.write(rawValue) }
}
