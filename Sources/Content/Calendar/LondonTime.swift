/// What clocks in the United Kingdom show: a day, and minutes since its midnight.
///
/// British Summer Time is one hour ahead of UTC from the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC
/// (Summer Time Act 1972 as amended in 2002). The rule is applied to every year; before 1996 the days were others.
package struct LondonTime: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// By the local clock.
  package let day: Day
  /// 0 to 1439.
  package let minute: Int

  /// Every record's hours are in this zone of the IANA database.
  package static let zone = "Europe/London"
  static let minutesOfDay = 1_440

  /// The local time of a moment in seconds since 1970; seconds within the minute are dropped.
  package init(unix moment: Double) {
    let minutes = Int(((moment + LondonTime.offset(at: moment)) / 60).rounded(.down))
    let days = Int((Double(minutes) / Double(LondonTime.minutesOfDay)).rounded(.down))
    day = Day(number: days)
    minute = minutes - days * LondonTime.minutesOfDay
  }

  /// A time by the local clock. More than 1439 minutes lead into later days, negative ones into earlier days.
  package init(day: Day, minute: Int) {
    let days = Int((Double(minute) / Double(LondonTime.minutesOfDay)).rounded(.down))
    self.day = day.adding(days)
    self.minute = minute - days * LondonTime.minutesOfDay
  }

  /// Reads `2026-12-25T03:00`; nil for anything else.
  package init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(String(halves[0])), let minute = ClockTime.minutes(halves[1]),
      minute < LondonTime.minutesOfDay
    else { return nil }
    self.init(day: day, minute: minute)
  }

  /// Seconds since 1970. A time that clocks show twice is the first one; a time that they skip is read as if they had not yet been
  /// put forward (both as RFC 5545, 3.3.5, has it).
  package var unix: Double {
    let asUTC = Double(day.number) * 86_400 + Double(minute) * 60
    let inSummer = asUTC - LondonTime.summerOffset
    return LondonTime.offset(at: inSummer) == 0 ? asUTC : inSummer
  }

  /// As `2026-12-25T03:00`.
  package var description: String { "\(day)T\(ClockTime.text(minute))" }

  package static func < (a: LondonTime, b: LondonTime) -> Bool { (a.day, a.minute) < (b.day, b.minute) }

  private static let summerOffset = 3_600.0

  /// Seconds that local clocks are ahead of UTC.
  private static func offset(at moment: Double) -> Double {
    let year = Day(unix: moment).year
    let isSummer = moment >= change(in: 3, of: year) && moment < change(in: 10, of: year)
    return isSummer ? summerOffset : 0
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func change(in month: Int, of year: Int) -> Double {
    let last = Day(year: year, month: month, day: 31)
    let sunday = last.number - (last.weekday.rawValue + 1) % 7
    return Double(sunday) * 86_400 + 3_600
  }
}

/// Times of day as `09:30`.
enum ClockTime {
  /// Minutes since midnight, 0 to 1440: `24:00` is the end of a day. Nil for what is no time.
  static func minutes(_ text: some StringProtocol) -> Int? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2, (1...2).contains(fields[0].count), fields[1].count == 2,
      fields.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hours = Int(fields[0]), let minutes = Int(fields[1]), minutes < 60
    else { return nil }
    let sum = hours * 60 + minutes
    return sum <= LondonTime.minutesOfDay ? sum : nil
  }

  /// Two digits each; minutes of a later day are written as that day's.
  static func text(_ minute: Int) -> String {
    let minute = minute > LondonTime.minutesOfDay ? minute - LondonTime.minutesOfDay : minute
    return "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
