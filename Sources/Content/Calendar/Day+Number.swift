extension Day {
  /// Days since 1970-01-01, negative before it (civil-to-days after Howard Hinnant's published algorithm).
  package var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1970-01-01.
  package init(number: Int) { self.init(unix: Double(number) * 86_400) }

  /// The day so many days later; a negative count goes back.
  package func adding(_ days: Int) -> Day { Day(number: number + days) }

  /// The day of the week; 1970-01-01 was a Thursday.
  package var weekday: Weekday {
    let count = Weekday.allCases.count
    return Weekday.allCases[((number + Weekday.thursday.rawValue) % count + count) % count]
  }
}
