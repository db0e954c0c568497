import NormalValues

extension Timeline {
  /// Where days lie on the drawing, and which of them have a label.
  struct Scale {
    let first: Int
    let last: Int
    let from: Double
    let to: Double

    struct Tick {
      let day: Int
      let label: String
    }

    func x(_ day: Int) -> Double {
      let share = Double(day - first) / Double(max(1, last - first))
      return from + min(max(share, 0), 1) * (to - from)
    }

    /// At most about eight: years, else months, else days.
    var calendarTicks: [Tick] {
      let start = CivilDate(dayNumber: first)
      let end = CivilDate(dayNumber: last)
      if end.year - start.year >= 3 {
        let step = Self.step(end.year - start.year, of: Self.yearSteps)
        let begin = start.year - (start.year % step + step) % step
        return stride(from: begin, through: end.year, by: step).compactMap { year in
          tick(CivilDate(year: year), "\(year)")
        }
      }
      if last - first > 62 {
        let step = Self.step(end.monthIndex - start.monthIndex, of: [1, 2, 3, 6, 12])
        let begin = start.monthIndex / step * step
        return stride(from: begin, through: end.monthIndex, by: step).compactMap { index in
          tick(CivilDate(year: index / 12, month: index % 12 + 1), "\(DayText.shortMonth(index % 12 + 1)) \(index / 12)")
        }
      }
      let step = Self.step(last - first, of: [1, 2, 5, 10])
      return stride(from: first, through: last, by: step).map { day in
        let date = CivilDate(dayNumber: day)
        return Tick(day: day, label: "\(date.day) \(DayText.shortMonth(date.month))")
      }
    }

    /// Nil outside the drawing, and where there is no such date.
    private func tick(_ date: CivilDate?, _ label: String) -> Tick? {
      guard let day = date?.dayNumber, day >= first, day <= last else { return nil }
      return Tick(day: day, label: label)
    }

    /// Whole years from 0, else months, else days.
    var lengthTicks: [Tick] {
      let (unit, word): (Double, String) =
        last > 1100 ? (365.25, "years") : last > 92 ? (30.44, "months") : (1, "days")
      let count = Int(Double(last) / unit)
      let step = Self.step(count, of: Self.yearSteps)
      return stride(from: 0, through: count, by: step).map { number in
        Tick(day: Int(Double(number) * unit + 0.5), label: number + step > count ? "\(number) \(word)" : "\(number)")
      }
    }

    private static let yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

    private static func step(_ count: Int, of steps: [Int]) -> Int {
      steps.first { count / $0 <= 8 } ?? steps[steps.count - 1]
    }
  }
}
