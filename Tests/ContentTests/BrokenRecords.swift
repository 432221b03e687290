import Content

extension BrokenFile {
  private static let directory = SampleProject.directory
  private static let always = "hours: 24/7"

  /// Mistakes in hours, in what else a record may tell, in the list of bank holidays, and in the slot `{lines}`.
  static let records: [BrokenFile] = hours + details + holidays + lines

  private static let hours: [BrokenFile] = [
    BrokenFile("no day", in: directory, always, "hours: {mno: 10:00-16:00}", line: 6, "\"mno\" is no day", "mon-fri"),
    BrokenFile("no row of days", in: directory, always, "hours: {mon-wed-fri: 10:00-16:00}", line: 6, "is no day"),
    BrokenFile("no time", in: directory, always, "hours: {mon: 9-5}", line: 6, "\"9-5\" is no span", "09:00-17:00"),
    BrokenFile("no such time", in: directory, always, "hours: {mon: 09:00-25:00}", line: 6, "is no span"),
    BrokenFile("no length", in: directory, always, "hours: {mon: 09:00-09:00}", line: 6, "00:00-24:00"),
    BrokenFile("closed as a time", in: directory, always, "hours: {sat: closed}", line: 6, "is left out"),
    BrokenFile("no days at all", in: directory, always, "hours: {bank_holidays: closed}", line: 6, "has no day"),
    BrokenFile(
      "unknown rule for bank holidays", in: directory, always, "hours: {mon: 10:00-16:00, bank_holidays: shut}",
      line: 6,
      "unknown bank_holidays \"shut\"", "as usual"),
    BrokenFile(
      "a day twice", in: directory, always, "hours: {mon-fri: 10:00-16:00, wed: 09:00-12:00}", line: 6,
      "the hours of Wed begin before those of Wed have ended"),
    BrokenFile(
      "a night into the next day's hours", in: directory, always, "hours: {sun: 20:00-02:00, mon: 01:00-05:00}",
      line: 6,
      "the hours of Mon begin before those of Sun have ended"),
    BrokenFile("hours as a list", in: directory, always, "hours: [mon, tue]", line: 6, "must be a text"),
  ]

  private static let details: [BrokenFile] = [
    BrokenFile(
      "no ages", in: directory, always, "ages: adults\n  hours: 24/7", line: 6, "\"adults\" is no range of ages",
      "under 19"),
    BrokenFile("ages the wrong way round", in: directory, always, "ages: 25-18\n  hours: 24/7", line: 6, "no range"),
    BrokenFile(
      "no language", in: directory, always, "languages: [Welsh]\n  hours: 24/7", line: 6, "\"Welsh\" is no code"),
    BrokenFile(
      "unknown channel", in: directory, always, "channels: {fax: \"1\"}\n  hours: 24/7", line: 6,
      "unknown key \"fax\" in \"channels\""),
    BrokenFile(
      "vital number that is not marked", in: directory, "vital: true", "vital: false", line: 1,
      "999 is never withheld", "vital: true"),
    BrokenFile(
      "record named like {lines}", in: directory, "num:\n", "lines:\n", line: 38, "already means something else"),
  ]

  private static let holidays: [BrokenFile] = [
    BrokenFile(
      "no day of the calendar", adding: SampleProject.bankHolidays,
      SampleProject.bankHolidaysText.replacing("2027-03-29", with: "2027-02-29"), line: 9, "not a day of the calendar"),
    BrokenFile(
      "no list for a part of the country", adding: SampleProject.bankHolidays,
      SampleProject.bankHolidaysText.replacing("scotland", with: "scotlnd"), line: 11, "did you mean scotland?"),
    BrokenFile(
      "days without names", adding: SampleProject.bankHolidays,
      SampleProject.bankHolidaysText.replacing(": Easter Monday", with: ":"), line: 9, "the name of 2027-03-29"),
  ]

  private static let lines: [BrokenFile] = [
    BrokenFile(
      "{lines} without numbers", in: SampleProject.intent, "numbers: [samaritans]\n", "", line: 24,
      "{lines} stands in the answer of an intent that has \"numbers\""
    ).with("Call {samaritans}", "Call {lines}"),
    BrokenFile(
      "{lines} in an own text", in: SampleProject.texts, "menu: A plain", "menu: A {lines}", line: 7,
      "{lines} stands in"),
    BrokenFile(
      "hours beside {lines}", in: SampleProject.intent, "Call {samaritans}", "Day or night: {lines}", line: 25,
      "which {lines} does itself"),
    BrokenFile(
      "no room for {lines}", in: SampleProject.intent, "Call {samaritans}",
      String(repeating: "Many words. ", count: 21) + "{lines}", line: 25, "fit in two SMS"),
  ]
}
