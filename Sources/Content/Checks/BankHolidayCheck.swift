extension ContentCheck {
  /// Where hours depend on bank holidays, the list of them reaches far enough ahead.
  static let bankHolidays = ContentCheck("bank holidays") { content in
    guard let today = content.today, let record = dependent(content.library) else { return [] }
    let file = ContentPath.bankHolidays
    guard let last = content.library.bankHolidays.lastYear else {
      let advice = "enter the days of \(source) for all three parts of the country"
      return [
        Problem(
          .warning, file: file, line: 0,
          "there are no bank holidays here, and \(record.id) is neither open nor closed without them: \(advice).")
      ]
    }
    let end = Day(year: last, month: 12, day: 31)
    guard end < today.adding(notice) else { return [] }
    let state = end < today ? "ended on" : "ends on"
    return [
      Problem(
        .warning, file: file, line: 1,
        "the list of bank holidays \(state) \(end), and lines such as \(record.id) have no hours after it: add the days "
          + "of \(source).")
    ]
  }

  /// Days before the end of the list: gov.uk publishes two years ahead.
  private static let notice = 180
  private static let source = "https://www.gov.uk/bank-holidays"

  /// The first record whose hours change on bank holidays.
  private static func dependent(_ library: ContentLibrary) -> DirectoryRecord? {
    library.directory.values.filter { record in
      guard case .weekly(let week) = record.hours else { return false }
      return week.bankHolidays != .asUsual
    }.min { $0.id < $1.id }
  }
}
