/// Whether a line is open at a moment, as far as its confirmed hours tell.
package enum OpenState: Sendable, Equatable {
  case open
  /// Not known, or not confirmed: nothing may be said of it.
  case unknown
  /// When it opens next, in seconds since 1970; nil when it does not within four weeks.
  case closed(opens: Double?)
}

/// The hours of one line in the calendar of the nations that it serves.
package struct OpeningTimes: Sendable {
  /// As the directory has them.
  package var hours: OpeningHours
  /// Nations of the record.
  package var nations: [String]
  /// The whole list; the nations choose from it.
  package var holidays: BankHolidays

  /// Hours in a calendar.
  package init(hours: OpeningHours, nations: [String], holidays: BankHolidays) {
    self.hours = hours
    self.nations = nations
    self.holidays = holidays
  }

  /// Days looked ahead for the next opening: more than any row of holidays.
  private static let horizon = 28

  /// Whether it is open at a moment in seconds since 1970; nil when that is not known.
  package func isOpen(at moment: Double) -> Bool? {
    switch hours {
    case .always: return true
    case .words: return nil
    case .weekly(let week):
      let today = LondonTime(unix: moment).day.number
      // A span is at most a day long, so none that began before yesterday lasts.
      let here = openings(of: week, (today - 1)...today).filter { $0.start <= moment && moment < $0.end }
      if here.contains(where: \.isSure) { return true }
      return here.isEmpty ? false : nil
    }
  }

  /// The next moment after this one (seconds since 1970) at which it opens for certain; nil where it never closes, where the hours
  /// are not known, and where there is none within four weeks.
  package func nextOpening(after moment: Double) -> Double? {
    guard case .weekly(let week) = hours else { return nil }
    let today = LondonTime(unix: moment).day.number
    let all = openings(of: week, (today - 2)...(today + Self.horizon)).filter(\.isSure)
    // One that follows another without a gap is no opening.
    return all.filter { next in next.start > moment && !all.contains { $0.start < next.start && $0.end >= next.start } }
      .map(\.start).min()
  }

  /// Open, closed until a moment, or not known.
  package func state(at moment: Double) -> OpenState {
    switch isOpen(at: moment) {
    case true?: .open
    case nil: .unknown
    case false?: .closed(opens: nextOpening(after: moment))
    }
  }

  /// A span of the week on a day of the calendar, in seconds since 1970.
  private struct Opening {
    var start: Double
    var end: Double
    /// Whether the line is then open without doubt.
    var isSure: Bool
  }

  private func openings(of week: WeeklyHours, _ days: ClosedRange<Int>) -> [Opening] {
    days.flatMap { number -> [Opening] in
      let day = Day(number: number)
      guard let isSure = isSure(day, week.bankHolidays) else { return [] }
      return week.spans.filter { $0.day == day.weekday }.map { span in
        Opening(
          start: LondonTime(day: day, minute: span.opens).unix, end: LondonTime(day: day, minute: span.closes).unix,
          isSure: isSure)
      }
    }
  }

  /// Whether the ordinary week holds on that day; nil where it does not, and the line is closed.
  private func isSure(_ day: Day, _ rule: BankHolidayRule) -> Bool? {
    switch (holidays.standing(of: day, in: nations), rule) {
    case (_, .asUsual), (.ordinary, _): true
    case (.holiday, .closed): nil
    case (.unsure, _), (.holiday, .unknown): false
    }
  }
}

extension DirectoryRecord {
  /// The hours that may be said and counted with: those of records that may be sent in full.
  package var confirmedHours: OpeningHours? { send == .full ? hours : nil }

  /// Whether it never closes, for certain.
  package var isAlwaysOpen: Bool { confirmedHours == .always }

  /// Whether it is open at a moment in seconds since 1970.
  package func state(at moment: Double, _ holidays: BankHolidays) -> OpenState {
    guard let confirmedHours else { return .unknown }
    return OpeningTimes(hours: confirmedHours, nations: nations, holidays: holidays).state(at: moment)
  }

  /// Whether its review date lies before that day.
  package func isOverdue(on today: Day) -> Bool { proof.reviewBy < today }
}
