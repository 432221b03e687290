/// Reads `hours:` of a record: `24/7`, `not stated`, words, or days with times.
enum HoursFields {
  private static let always = "24/7"
  private static let holidayKey = "bank_holidays"
  private static let subject = "\"hours\""

  /// Nil where they are not stated, and where something is wrong with them.
  static func read(_ fields: Fields, _ notes: inout FileNotes) -> OpeningHours? {
    guard let value = fields.optional("hours") else { return nil }
    switch value {
    case .map(let entries, _): return week(entries, line: fields.line(of: "hours"), &notes).map(OpeningHours.weekly)
    case .text, .nothing, .list:
      guard let text = Lined(value, subject, &notes)?.text, text != DirectoryFile.notStated else { return nil }
      return text == always ? .always : .words(text)
    }
  }

  private static func week(_ entries: [YAMLEntry], line: Int, _ notes: inout FileNotes) -> WeeklyHours? {
    let before = notes.problems.count
    var rule = BankHolidayRule.unknown
    var spans: [LinedSpan] = []
    for entry in entries {
      if entry.key == holidayKey {
        rule = holidayRule(entry, &notes) ?? rule
      } else {
        spans += self.spans(entry, &notes)
      }
    }
    if spans.isEmpty, notes.problems.count == before {
      notes.error(line, "\(subject) has no day: write days as \"mon-fri: 10:00-16:00\", or \"not stated\".")
    }
    spans.sort { ($0.span.day, $0.span.opens) < ($1.span.day, $1.span.opens) }
    checkOverlaps(spans, &notes)
    guard notes.problems.count == before else { return nil }
    return WeeklyHours(spans: spans.map(\.span), bankHolidays: rule)
  }

  private static func holidayRule(_ entry: YAMLEntry, _ notes: inout FileNotes) -> BankHolidayRule? {
    guard let word = Lined(entry.value, "\"\(holidayKey)\"", &notes) else { return nil }
    if let rule = BankHolidayRule(rawValue: word.text) { return rule }
    let words = BankHolidayRule.allCases.map(\.rawValue).joined(separator: ", ")
    notes.error(word.line, "unknown \(holidayKey) \"\(word.text)\". It is one of \(words).")
    return nil
  }

  // MARK: Days and times

  private struct LinedSpan {
    var span: WeeklyHours.Span
    var line: Int
  }

  private static func spans(_ entry: YAMLEntry, _ notes: inout FileNotes) -> [LinedSpan] {
    guard let days = days(entry.key) else {
      notes.error(
        entry.line,
        "\"\(entry.key)\" is no day: write mon, a row such as mon-fri, several as \"mon, wed\", or \(holidayKey).")
      return []
    }
    return times(entry.value, &notes).flatMap { time in
      days.map { LinedSpan(span: WeeklyHours.Span(day: $0, opens: time.opens, closes: time.closes), line: time.line) }
    }
  }

  /// `mon`, `mon-fri`, `sat-mon`, `mon, wed`; nil for anything else.
  private static func days(_ key: String) -> [Weekday]? {
    let parts = key.split(separator: ",", omittingEmptySubsequences: false).map { row($0) }
    return parts.contains(nil) ? nil : parts.compactMap(\.self).flatMap(\.self)
  }

  private static func row(_ text: Substring) -> [Weekday]? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { day(String($0)) }
    guard (1...2).contains(ends.count), let from = ends[0], let to = ends[ends.count - 1] else { return nil }
    let week = Weekday.allCases
    let length = (to.rawValue - from.rawValue + week.count) % week.count
    return (0...length).map { week[(from.rawValue + $0) % week.count] }
  }

  private static func day(_ text: String) -> Weekday? {
    let word = text.split(separator: " ").joined(separator: " ").lowercased()
    return Weekday.allCases.first { word == $0.name.lowercased() || word == String(describing: $0) }
  }

  /// `10:00-16:00`, several divided by commas, or a list of them.
  private static func times(_ value: YAMLValue, _ notes: inout FileNotes) -> [(opens: Int, closes: Int, line: Int)] {
    let texts: [Lined] =
      switch value {
      case .list(let items, _): items.compactMap { Lined($0, "an item of \(subject)", &notes) }
      case .text, .nothing, .map: [Lined(value, "a time of \(subject)", &notes)].compactMap(\.self)
      }
    return texts.flatMap { text in
      text.text.split(separator: ",", omittingEmptySubsequences: false).compactMap { part in
        guard let time = time(part) else {
          notes.error(
            text.line,
            "\"\(part)\" is no span of time: write it as 09:00-17:00, by British clocks; a whole day is 00:00-24:00. "
              + "A day on which it is closed is left out.")
          return nil
        }
        return (time.opens, time.closes, text.line)
      }
    }
  }

  /// Past midnight the closing time is counted on: `22:00-02:00` closes at 1560.
  private static func time(_ text: Substring) -> (opens: Int, closes: Int)? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
      ClockTime.minutes($0.split(separator: " ").joined())
    }
    guard ends.count == 2, let opens = ends[0], let closes = ends[1], opens != closes, opens < LondonTime.minutesOfDay
    else { return nil }
    return (opens, closes > opens ? closes : closes + LondonTime.minutesOfDay)
  }

  private static func checkOverlaps(_ spans: [LinedSpan], _ notes: inout FileNotes) {
    let week = Weekday.allCases.count * LondonTime.minutesOfDay
    for (index, earlier) in spans.enumerated() {
      let next = spans[(index + 1) % spans.count]
      let wraps = index + 1 == spans.count ? week : 0
      guard spans.count > 1, minute(earlier.span, earlier.span.closes) > minute(next.span, next.span.opens) + wraps
      else { continue }
      notes.error(
        next.line,
        "the hours of \(next.span.day.name) begin before those of \(earlier.span.day.name) have ended: write each once."
      )
    }
  }

  /// Minutes since the beginning of the week.
  private static func minute(_ span: WeeklyHours.Span, _ minute: Int) -> Int {
    span.day.rawValue * LondonTime.minutesOfDay + minute
  }
}
