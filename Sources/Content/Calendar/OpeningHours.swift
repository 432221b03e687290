/// When a line is open, as an editor wrote it down. Times are those of British clocks (`LondonTime`).
package enum OpeningHours: Sendable, Equatable, CustomStringConvertible {
  /// `24/7`: always, bank holidays included.
  case always
  case weekly(WeeklyHours)
  /// Words that nobody has put into days and times: they tell neither open nor closed.
  case words(String)

  /// As people write it; part of what is signed off.
  package var description: String {
    switch self {
    case .always: "24/7"
    case .weekly(let week): week.description
    case .words(let words): words
    }
  }
}

/// The spans of an ordinary week, and what becomes of them on bank holidays.
package struct WeeklyHours: Sendable, Equatable, CustomStringConvertible {
  /// In the order of the week; none overlaps another.
  package var spans: [Span]
  /// What the line says of bank holidays.
  package var bankHolidays: BankHolidayRule

  /// A week; whoever reads it from a file has checked the spans.
  package init(spans: [Span], bankHolidays: BankHolidayRule) {
    self.spans = spans
    self.bankHolidays = bankHolidays
  }

  /// One opening of a day.
  package struct Span: Sendable, Hashable {
    /// The day on which it opens.
    package var day: Weekday
    /// Minutes since that day's midnight, 0 to 1439.
    package var opens: Int
    /// Minutes since the same midnight, more than `opens`; past midnight it is more than 1440, at most `opens` + 1440.
    package var closes: Int

    /// An opening that begins on that day.
    package init(day: Weekday, opens: Int, closes: Int) {
      self.day = day
      self.opens = opens
      self.closes = closes
    }
  }

  /// As `Mon-Fri 10:00-16:00, closed on bank holidays`.
  package var description: String {
    (runs.map(\.text) + [bankHolidays.note].compactMap(\.self)).joined(separator: ", ")
  }

  /// Neighbouring days with the same times.
  private var runs: [Run] {
    Weekday.allCases.reduce(into: []) { runs, day in
      let times = spans.filter { $0.day == day }.map { "\(ClockTime.text($0.opens))-\(ClockTime.text($0.closes))" }
      guard !times.isEmpty else { return }
      let text = times.joined(separator: " and ")
      if let last = runs.last, last.times == text, last.to.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].to = day
      } else {
        runs.append(Run(from: day, to: day, times: text))
      }
    }
  }

  private struct Run {
    var from: Weekday
    var to: Weekday
    var times: String

    var text: String { (from == to ? from.name : "\(from.name)-\(to.name)") + " " + times }
  }
}

/// What a line does on bank holidays, in the words of the files.
package enum BankHolidayRule: String, Sendable, CaseIterable {
  case closed
  case asUsual = "as usual"
  /// Its page does not say: on such a day it counts neither as open nor as closed.
  case unknown

  fileprivate var note: String? {
    switch self {
    case .closed: "closed on bank holidays"
    case .asUsual: "bank holidays as usual"
    case .unknown: nil
    }
  }
}
