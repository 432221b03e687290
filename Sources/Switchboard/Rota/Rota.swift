package import Content

/// Who is on call when: shifts that come again each week, people who are away, and what was swapped once.
///
/// A value without a clock. All times are those of British clocks (`LondonTime`), so that a shift over a night in which
/// they change is an hour longer or shorter, as it is for the people who work it.
package struct Rota: Sendable, Equatable {
  /// In the order of the file; names are unique.
  package var people: [RotaPerson]
  /// In the order of calling.
  package var shifts: [Shift]
  /// Nobody is called while away, whatever shifts and swaps say.
  package var absences: [Absence]
  /// Later ones change what earlier ones have left.
  package var swaps: [Swap]

  /// A rota; without shifts nobody is ever on call.
  package init(people: [RotaPerson] = [], shifts: [Shift] = [], absences: [Absence] = [], swaps: [Swap] = []) {
    self.people = people
    self.shifts = shifts
    self.absences = absences
    self.swaps = swaps
  }

  /// A duty of each week.
  package struct Shift: Sendable, Equatable {
    /// A word of the file, such as `responder`.
    package var role: String
    /// Names, in the order of calling.
    package var people: [String]
    /// Days on which it begins.
    package var days: Set<Weekday>
    /// Minutes since midnight at which it begins, 0 to 1439.
    package var from: Int
    /// Minutes since midnight at which it ends, 1 to 1440; not after `from` means the next day.
    package var to: Int
    /// The first day on which it begins; nil for no bound.
    package var first: Day?
    /// The last day on which it begins; nil for no bound.
    package var last: Day?
    /// Days on which it does not begin, such as Christmas Day.
    package var except: Set<Day>

    /// A shift; by default on every day of every year.
    package init(
      role: String, people: [String], days: Set<Weekday> = Set(Weekday.allCases), from: Int = 0, to: Int = 1440,
      first: Day? = nil, last: Day? = nil, except: Set<Day> = []
    ) {
      self.role = role
      self.people = people
      self.days = days
      self.from = from
      self.to = to
      self.first = first
      self.last = last
      self.except = except
    }

    /// The span of the shift that begins on a day; nil when none begins then.
    func span(beginningOn day: Day) -> RotaSpan? {
      guard days.contains(day.weekday), !except.contains(day), first.map({ $0 <= day }) ?? true,
        last.map({ day <= $0 }) ?? true
      else { return nil }
      let end = to > from ? to : to + 1440
      return RotaSpan(from: LondonTime(day: day, minute: from).unix, to: LondonTime(day: day, minute: end).unix)
    }
  }

  /// A holiday, an illness: the person is not called.
  package struct Absence: Sendable, Equatable {
    /// A name of `people`.
    package var person: String
    /// While it lasts.
    package var span: RotaSpan

    /// Somebody is away.
    package init(person: String, span: RotaSpan) {
      self.person = person
      self.span = span
    }
  }

  /// Something that differs once from the shifts.
  package struct Swap: Sendable, Equatable {
    /// Nil for every role.
    package var role: String?
    /// Who is replaced; nil replaces everybody in the role.
    package var out: String?
    /// Who is on call instead, in the order of calling.
    package var people: [String]
    /// While it lasts.
    package var span: RotaSpan

    /// A swap; it needs a role, or somebody who is replaced.
    package init(role: String?, out: String?, people: [String], span: RotaSpan) {
      self.role = role
      self.out = out
      self.people = people
      self.span = span
    }
  }
}

/// A span of time, its end not included.
package struct RotaSpan: Sendable, Equatable {
  /// Seconds since 1970.
  package var from: Double
  /// Seconds since 1970.
  package var to: Double

  /// A span; an end that is not after the beginning holds no moment.
  package init(from: Double, to: Double) {
    self.from = from
    self.to = to
  }

  /// Whether the moment lies in it.
  package func contains(_ moment: Double) -> Bool { from <= moment && moment < to }
}
