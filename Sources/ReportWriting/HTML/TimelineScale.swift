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
      let (startYear, startMonth, _) = DayText.civil(first)
      let (endYear, endMonth, _) = DayText.civil(last)
      let years = endYear - startYear
      if years >= 3 {
        let step = Self.step(years, of: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10_000, 100_000, 1_000_000])
        var year = startYear - (startYear % step + step) % step
        var ticks: [Tick] = []
        while year <= endYear {
          let day = DayText.dayNumber(year: year, month: 1, day: 1)
          if day >= first, day <= last { ticks.append(Tick(day: day, label: "\(year)")) }
          year += step
        }
        return ticks
      }
      if last - first > 62 {
        let months = years * 12 + endMonth - startMonth
        let step = Self.step(months, of: [1, 2, 3, 6, 12])
        return stride(from: (startMonth - 1) / step * step, through: months + startMonth, by: step).compactMap { month in
          let year = startYear + month / 12
          let day = DayText.dayNumber(year: year, month: month % 12 + 1, day: 1)
          guard day >= first, day <= last else { return nil }
          return Tick(day: day, label: "\(DayText.monthNames[month % 12].prefix(3)) \(year)")
        }
      }
      let step = Self.step(last - first, of: [1, 2, 5, 10])
      return stride(from: first, through: last, by: step).map { day in
        let (_, month, dayOfMonth) = DayText.civil(day)
        return Tick(day: day, label: "\(dayOfMonth) \(DayText.monthNames[month - 1].prefix(3))")
      }
    }

    /// Whole years from 0, else months, else days.
    var lengthTicks: [Tick] {
      let (unit, word): (Double, String) =
        last > 1100 ? (365.25, "years") : last > 92 ? (30.44, "months") : (1, "days")
      let count = Int(Double(last) / unit)
      let step = Self.step(count, of: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10_000, 100_000, 1_000_000])
      return stride(from: 0, through: count, by: step).map { number in
        Tick(day: Int(Double(number) * unit + 0.5), label: number + step > count ? "\(number) \(word)" : "\(number)")
      }
    }

    private static func step(_ count: Int, of steps: [Int]) -> Int {
      steps.first { count / $0 <= 8 } ?? steps[steps.count - 1]
    }
  }
}
