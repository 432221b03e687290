/// Reads `Conversations/_directory/bank-holidays.yaml`: days with their names, by the parts of the country that keep them.
enum BankHolidaysFile {
  static func read(_ value: YAMLValue, _ notes: inout FileNotes) -> BankHolidays {
    let keys = ["source", "checked", "review_by"] + BankHolidays.Division.allCases.map(\.rawValue)
    guard let fields = Fields(value, of: "the list of bank holidays", keys: keys, &notes) else { return BankHolidays() }
    if let source = fields.text("source", &notes) { ProofFields.checkAddress(source, &notes) }
    _ = ProofFields.days(fields, &notes)
    var days: [BankHolidays.Division: [Day: String]] = [:]
    for division in BankHolidays.Division.allCases {
      days[division] = fields.value(division.rawValue, &notes).map { list($0, division, &notes) }
    }
    return BankHolidays(days: days)
  }

  private static func list(
    _ value: YAMLValue, _ division: BankHolidays.Division, _ notes: inout FileNotes
  ) -> [Day: String] {
    guard case .map(let entries, _) = value else {
      notes.error(
        value.line, "\"\(division.rawValue)\" is written as days with names, as \"2026-12-25: Christmas Day\".")
      return [:]
    }
    var days: [Day: String] = [:]
    for entry in entries {
      guard let name = Lined(entry.value, "the name of \(entry.key)", &notes)?.text else { continue }
      guard let day = Day(entry.key) else {
        notes.error(entry.line, "\"\(entry.key)\" is not a day of the calendar: write it as 2026-12-25.")
        continue
      }
      days[day] = name
    }
    return days
  }
}
