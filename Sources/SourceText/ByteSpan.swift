/// A half-open range of bytes, counted from 0. The two offsets fit in 32 bits: no article is larger than 4 GiB.
public struct ByteSpan: Hashable, Comparable, Sendable {
  public var start: UInt32
  /// The offset after the last byte; never below `start`.
  public var end: UInt32

  @inlinable
  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  @inlinable
  public init(_ range: Range<Int>) {
    self.init(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
  @inlinable public var count: Int { Int(end) - Int(start) }
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether every byte of `other` lies in this span. An empty span is contained where it touches.
  @inlinable
  public func contains(_ other: ByteSpan) -> Bool { start <= other.start && other.end <= end }

  @inlinable
  public func overlaps(_ other: ByteSpan) -> Bool { start < other.end && other.start < end }

  /// The smallest span that holds both.
  @inlinable
  public func union(_ other: ByteSpan) -> ByteSpan {
    ByteSpan(start: min(start, other.start), end: max(end, other.end))
  }

  /// By start, then by end.
  @inlinable
  public static func < (left: ByteSpan, right: ByteSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end < right.end
  }
}
