public import SourceText

/// A text with marked spans: "founded on ⟦12 May 1998⟧ in Leeds". The brackets are removed, their offsets kept.
public struct MarkedText: Sendable {
  public let bytes: [UInt8]
  /// What stood between brackets, in the order of the text.
  public let spans: [ByteSpan]

  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [ByteSpan] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": spans.append(ByteSpan(open.removeLast()..<bytes.count))
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    precondition(open.isEmpty, "a bracket is not closed in \(marked)")
    self.bytes = bytes
    self.spans = spans.sorted()
  }
}
