/// A length of time as a text stated it: the words' unit, and the days it can mean.
package struct StatedDuration: Hashable, Sendable {
  package enum Unit: UInt8, Hashable, Sendable, Comparable {
    case hour, day, week, month, quarter, year, decade, century

    package static func < (left: Unit, right: Unit) -> Bool { left.rawValue < right.rawValue }
  }

  package enum Modifier: UInt8, Hashable, Sendable {
    case none, approximate, moreThan, lessThan, orMore, orLess
  }

  /// The smallest unit named: months in "three years and two months".
  package let unit: Unit
  package let modifier: Modifier
  /// ISO 8601 as TIMEX3 writes it: "P5Y", "P3Y2M", "P2.5Y"; "PXY" when vague.
  package let iso: String
  /// Days under the tolerant reading, both included ("five years": half a year either side). Nil: no bound.
  package let tolerant: Bounds
  /// Days under the nominal reading ("five years": a quarter of a year either side), by which *strained* is judged.
  package let nominal: Bounds

  /// Days, both ends included; nil is no bound.
  package struct Bounds: Hashable, Sendable {
    package let lower: Int?
    package let upper: Int?

    package init(lower: Int?, upper: Int?) {
      self.lower = lower
      self.upper = upper
    }
  }

  package init(unit: Unit, modifier: Modifier = .none, iso: String, tolerant: Bounds, nominal: Bounds) {
    self.unit = unit
    self.modifier = modifier
    self.iso = iso
    self.tolerant = tolerant
    self.nominal = nominal
  }
}
