/// A day of the week, Monday first (ISO 8601).
package enum Weekday: Int, Sendable, CaseIterable, Comparable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Three letters, as texts and files write it: `Mon`.
  package var name: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }

  package static func < (a: Weekday, b: Weekday) -> Bool { a.rawValue < b.rawValue }
}
