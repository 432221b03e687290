import Content

/// How a text says when a line opens.
enum OpeningWords {
  /// `Mon 9am`, or `Mon 28 Dec 9:30am` when that is a week away or more. Moments in seconds since 1970, said by British clocks.
  static func text(_ moment: Double, now: Double) -> String {
    let (opening, today) = (LondonTime(unix: moment), LondonTime(unix: now).day)
    let day = opening.day.weekday.name
    let isNear = opening.day.number - today.number < Weekday.allCases.count
    let date = isNear ? "" : " \(opening.day.day) \(months[opening.day.month - 1])"
    return "\(day)\(date) \(clock(opening.minute))"
  }

  /// `9am`, `12:30pm`; twelve o'clock is said in words, because 12am and 12pm are mixed up.
  private static func clock(_ minute: Int) -> String {
    let (hour, rest) = (minute / 60, minute % 60)
    if rest == 0, hour % 12 == 0 { return hour == 0 ? "midnight" : "noon" }
    let minutes = rest == 0 ? "" : rest < 10 ? ":0\(rest)" : ":\(rest)"
    return "\((hour + 11) % 12 + 1)\(minutes)\(hour < 12 ? "am" : "pm")"
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
