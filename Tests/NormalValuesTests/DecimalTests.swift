import NormalValues
import Testing

@Suite struct DecimalTests {
  static let samples: [Decimal] = {
    var result: [Decimal] = []
    for significand in [-1200, -15, -1, 0, 1, 5, 15, 150, 1499, 1500] {
      for exponent in [-3, -1, 0, 2] { result.append(Decimal(significand: Int128(significand), exponent: exponent)) }
    }
    return result
  }()

  /// Thousandths, exact for the samples.
  static func thousandths(_ decimal: Decimal) -> Int128 {
    (0..<decimal.exponent + 3).reduce(decimal.significand) { value, _ in value * 10 }
  }

  @Test func agreesWithArithmeticOnWholeThousandths() {
    for left in Self.samples {
      for right in Self.samples {
        let (one, two) = (Self.thousandths(left), Self.thousandths(right))
        #expect((left < right) == (one < two), "\(left.text) < \(right.text)")
        #expect((left <= right) == (one <= two), "\(left.text) <= \(right.text)")
        #expect(left.isSameAmount(as: right) == (one == two), "\(left.text) = \(right.text)")
        #expect(left.adding(right).map(Self.reducedThousandths) == one + two, "\(left.text) + \(right.text)")
        #expect(left.subtracting(right).map(Self.reducedThousandths) == one - two, "\(left.text) - \(right.text)")
      }
    }
  }

  static func reducedThousandths(_ decimal: Decimal) -> Int128 {
    let reduced = decimal.reduced
    return (0..<reduced.exponent + 3).reduce(reduced.significand) { value, _ in value * 10 }
  }

  @Test func keepsTheWrittenPrecision() {
    let price = Decimal(significand: 150, exponent: -2)
    #expect(price.text == "1.50")
    #expect(price.halfLastDigit.isSameAmount(as: Decimal(significand: 5, exponent: -3)))
    #expect(price != Decimal(significand: 15, exponent: -1))
  }

  @Test(arguments: [
    (Decimal(significand: 24, exponent: 8), "2400000000", "2,400,000,000"),
    (Decimal(significand: -5, exponent: -3), "-0.005", "-0.005"),
    (Decimal(significand: 0, exponent: 9), "0", "0"), (Decimal(significand: 1_234_567, exponent: -1), "123456.7", "123,456.7"),
    (Decimal(significand: 7, exponent: 90), "7e90", "7e90"), (Decimal(12), "12", "12"),
  ])
  func writesPlainDigits(_ decimal: Decimal, _ text: String, _ grouped: String) {
    #expect(decimal.text == text)
    #expect(decimal.groupedText == grouped)
  }

  @Test func overflowIsNilAndNotATrap() {
    let large = Decimal(significand: .max)
    #expect(large.adding(large) == nil)
    #expect(large.multiplied(by: large) == nil)
    #expect(Decimal(significand: .min).negated == nil)
    #expect(Decimal(significand: 1, exponent: .max).shifted(by: 1) == nil)
    #expect(Decimal(significand: 1, exponent: .max).integer == nil)
  }

  @Test func comparesAcrossAllExponents() {
    let tiny = Decimal(significand: 9, exponent: -1_000_000)
    let huge = Decimal(significand: 1, exponent: 1_000_000)
    #expect(tiny < huge && !(huge < tiny))
    #expect(Decimal(significand: .max) < huge)
  }
}
