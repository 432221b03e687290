import Content
import Store

/// The days that the numbers are about; the last is today.
struct NumbersSpan: Sendable, Equatable {
  static let choices = [7, 30, 90, 365]
  let length: Int
  /// Numbers of days by London's clocks.
  let days: ClosedRange<Int64>
  let now: Double

  /// The chosen one, or 30 days.
  init(_ chosen: Int64?, now: Double) {
    length = chosen.flatMap { NumbersSpan.choices.contains(Int($0)) ? Int($0) : nil } ?? 30
    self.now = now
    let today = Int64(LondonTime(unix: now).day.number)
    days = today - Int64(length) + 1...today
  }

  /// A year is shown by weeks, which begin on Mondays.
  var isByWeek: Bool { length > 100 }

  /// The first day of the row that a day belongs to.
  func row(of day: Int64) -> Int64 {
    // Day 4 since 1970 was a Monday.
    isByWeek ? max(day - (day - 4) % 7, days.lowerBound) : day
  }

  /// All rows, oldest first.
  var rows: [Int64] {
    var rows: [Int64] = []
    for day in days where rows.last != row(of: day) { rows.append(row(of: day)) }
    return rows
  }

  /// As `2026-11-21`.
  static func name(_ day: Int64) -> String { Day(number: Int(day)).description }

  /// As `21 Nov`.
  static func short(_ day: Int64) -> String {
    let day = Day(number: Int(day))
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(day.day) \(months[day.month - 1])"
  }
}

extension LocalClock {
  /// What clocks in London show.
  static let london = LocalClock(
    local: { hour in
      let time = LondonTime(unix: Double(hour) * 3_600)
      return (Int64(time.day.number), time.minute / 60)
    },
    start: { day in Int64(LondonTime(day: Day(number: Int(day)), minute: 0).unix / 3_600) })
}
