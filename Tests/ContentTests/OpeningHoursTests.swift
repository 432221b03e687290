import Content
import Messages
import Testing

/// A line's hours as an editor writes them, a moment, and what is known of the line then.
struct OpeningCase: Sendable, CustomTestStringConvertible {
  var name: String
  /// The value of `hours:`, on lines of its own.
  var hours: String
  var nations = "[england]"
  /// By British clocks, or with Z by UTC.
  var at: String
  /// `open`, `unknown`, `closed`, or the time at which it opens.
  var state: String
  var testDescription: String { "\(name), \(at)" }

  private static let office = "mon-fri: 10:00-16:00\n    bank_holidays: closed"

  static let week: [OpeningCase] = [
    OpeningCase(name: "always", hours: "24/7", at: "2026-12-25T03:00", state: "open"),
    OpeningCase(name: "words", hours: "office hours", at: "2026-11-23T12:00", state: "unknown"),
    OpeningCase(name: "an hour before", hours: office, at: "2026-11-23T09:00", state: "2026-11-23T10:00"),
    OpeningCase(name: "the first minute", hours: office, at: "2026-11-23T10:00", state: "open"),
    OpeningCase(name: "the last minute", hours: office, at: "2026-11-23T15:59", state: "open"),
    OpeningCase(name: "the end", hours: office, at: "2026-11-23T16:00", state: "2026-11-24T10:00"),
    OpeningCase(name: "the weekend", hours: office, at: "2026-11-20T16:00", state: "2026-11-23T10:00"),
    OpeningCase(name: "Sunday night", hours: office, at: "2026-11-22T23:59", state: "2026-11-23T10:00"),
    OpeningCase(
      name: "a break", hours: "tue: \"09:00-12:00, 13:00-17:00\"", at: "2026-11-24T12:30", state: "2026-11-24T13:00"),
    OpeningCase(name: "a list", hours: "tue: [09:00-12:00, 13:00-17:00]", at: "2026-11-24T13:00", state: "open"),
    OpeningCase(
      name: "several days", hours: "mon, thu: 09:00-17:00", at: "2026-11-24T12:00", state: "2026-11-26T09:00"),
    OpeningCase(name: "days over Sunday", hours: "sat-mon: 09:00-17:00", at: "2026-11-22T12:00", state: "open"),
  ]

  static let nights: [OpeningCase] = [
    OpeningCase(name: "past midnight", hours: "fri: 22:00-02:00", at: "2026-11-28T01:59", state: "open"),
    OpeningCase(
      name: "past midnight, over", hours: "fri: 22:00-02:00", at: "2026-11-28T02:00", state: "2026-12-04T22:00"),
    OpeningCase(name: "before it begins", hours: "fri: 22:00-02:00", at: "2026-11-27T01:00", state: "2026-11-27T22:00"),
    OpeningCase(name: "Sunday into Monday", hours: "sun: 20:00-06:00", at: "2026-11-23T05:00", state: "open"),
    OpeningCase(name: "to midnight", hours: "mon-sun: 17:00-24:00", at: "2026-11-23T23:59", state: "open"),
    OpeningCase(
      name: "from midnight", hours: "mon-sun: 17:00-00:00", at: "2026-11-23T00:00", state: "2026-11-23T17:00"),
    OpeningCase(
      name: "whole days meet without a gap", hours: "fri-sun: 00:00-24:00", at: "2026-11-26T12:00",
      state: "2026-11-27T00:00"),
    OpeningCase(name: "two whole days", hours: "fri-sun: 00:00-24:00", at: "2026-11-28T00:00", state: "open"),
  ]

  static let clocks: [OpeningCase] = [
    OpeningCase(name: "summer time begins", hours: "sun: 00:30-03:00", at: "2026-03-29T01:30Z", state: "open"),
    OpeningCase(
      name: "and ends an hour sooner", hours: "sun: 00:30-03:00", at: "2026-03-29T02:00Z", state: "2026-04-05T00:30"),
    OpeningCase(
      name: "an opening that is skipped", hours: "sun: 01:30-05:00", at: "2026-03-29T00:59Z", state: "2026-03-29T02:30"),
    OpeningCase(name: "from the skipped hour on", hours: "sun: 01:30-05:00", at: "2026-03-29T02:30", state: "open"),
    OpeningCase(name: "Monday after it", hours: office, at: "2026-03-30T09:00Z", state: "open"),
    OpeningCase(name: "Friday before it", hours: office, at: "2026-03-27T09:00Z", state: "2026-03-27T10:00"),
    OpeningCase(name: "the night over it", hours: "sat: 22:00-04:00", at: "2026-03-29T02:59Z", state: "open"),
    OpeningCase(
      name: "the night over it, over", hours: "sat: 22:00-04:00", at: "2026-03-29T03:00Z", state: "2026-04-04T22:00"),
    OpeningCase(name: "summer time ends", hours: "sat: 22:00-04:00", at: "2026-10-25T03:59Z", state: "open"),
    OpeningCase(
      name: "closing at a time that comes twice", hours: "sat: 22:00-01:30", at: "2026-10-25T00:29Z", state: "open"),
    OpeningCase(
      name: "closes the first time", hours: "sat: 22:00-01:30", at: "2026-10-25T00:30Z", state: "2026-10-31T22:00"),
    OpeningCase(
      name: "stays closed the second time", hours: "sat: 22:00-01:30", at: "2026-10-25T01:15Z",
      state: "2026-10-31T22:00"),
    OpeningCase(
      name: "opening at a time that comes twice", hours: "sun: 01:30-05:00", at: "2026-10-25T01:00Z", state: "open"),
    OpeningCase(
      name: "Monday after the end", hours: office, at: "2026-10-26T09:59Z", state: "2026-10-26T10:00"),
  ]

  static let holidays: [OpeningCase] = [
    OpeningCase(name: "Christmas", hours: office, at: "2026-12-25T12:00", state: "2026-12-29T10:00"),
    OpeningCase(
      name: "the Monday in place of Boxing Day", hours: office, at: "2026-12-28T12:00", state: "2026-12-29T10:00"),
    OpeningCase(name: "Christmas Eve", hours: office, at: "2026-12-24T16:00", state: "2026-12-29T10:00"),
    OpeningCase(
      name: "as usual", hours: "mon-fri: 10:00-16:00\n    bank_holidays: as usual", at: "2026-12-25T12:00",
      state: "open"),
    OpeningCase(name: "not said", hours: "mon-fri: 10:00-16:00", at: "2026-12-25T12:00", state: "unknown"),
    OpeningCase(
      name: "not said, in the night", hours: "mon-fri: 10:00-16:00", at: "2026-12-25T03:00", state: "2026-12-29T10:00"),
    OpeningCase(name: "Easter Monday in England", hours: office, at: "2027-03-29T12:00", state: "2027-03-30T10:00"),
    OpeningCase(
      name: "Easter Monday in Scotland", hours: office, nations: "[scotland]", at: "2027-03-29T12:00", state: "open"),
    OpeningCase(
      name: "a day that only some keep", hours: office, nations: "[england, scotland]", at: "2027-03-29T12:00",
      state: "unknown"),
    OpeningCase(
      name: "St Patrick's Day", hours: office, nations: "[northern-ireland]", at: "2027-03-17T12:00",
      state: "2027-03-18T10:00"),
    OpeningCase(
      name: "a night that began before the holiday", hours: "thu: 22:00-04:00\n    bank_holidays: closed",
      at: "2026-12-25T03:00", state: "open"),
    OpeningCase(
      name: "a night that would begin on it", hours: "fri: 22:00-04:00\n    bank_holidays: closed",
      at: "2026-12-25T23:00",
      state: "2027-01-08T22:00"),
    OpeningCase(name: "a year that is not in the list", hours: office, at: "2029-06-04T12:00", state: "unknown"),
    OpeningCase(
      name: "a year that is not in the list, as usual", hours: "mon-fri: 10:00-16:00\n    bank_holidays: as usual",
      at: "2029-06-04T12:00", state: "open"),
    OpeningCase(
      name: "never again on it", hours: "fri: 10:00-16:00\n    bank_holidays: closed", at: "2028-12-30T12:00",
      state: "closed"),
  ]

  static let leapDays: [OpeningCase] = [
    OpeningCase(
      name: "on a leap day", hours: "tue: 10:00-16:00", nations: "[england]", at: "2028-02-29T10:00", state: "open"),
    OpeningCase(
      name: "before a leap day", hours: "tue: 10:00-16:00", at: "2028-02-28T17:00", state: "2028-02-29T10:00"),
    OpeningCase(name: "into a leap day", hours: "mon: 22:00-02:00", at: "2028-02-29T01:59", state: "open"),
    OpeningCase(name: "out of a leap day", hours: "tue: 22:00-02:00", at: "2028-03-01T01:59", state: "open"),
    OpeningCase(name: "after a leap day", hours: "wed: 10:00-16:00", at: "2028-02-29T12:00", state: "2028-03-01T10:00"),
    OpeningCase(name: "no leap day", hours: "mon: 10:00-16:00", at: "2027-02-28T12:00", state: "2027-03-01T10:00"),
  ]
}

@Suite("Opening hours")
struct OpeningHoursTests {
  @Test(
    "tell at a moment whether a line is open, and when it opens",
    arguments: OpeningCase.week + OpeningCase.nights + OpeningCase.clocks + OpeningCase.holidays + OpeningCase.leapDays)
  func state(_ expected: OpeningCase) throws {
    let library = try SampleProject.library(hours: expected.hours, nations: expected.nations)
    let record = try #require(library.directory["samaritans"])
    let moment = try #require(Self.moment(expected.at))
    #expect(Self.text(record.state(at: moment, library.bankHolidays)) == expected.state)
  }

  @Test("are counted with only where the record may be sent in full", arguments: ["24/7", "mon-sun: 00:00-24:00"])
  func unconfirmed(_ hours: String) throws {
    let library = try SampleProject.library(hours: hours, send: "number")
    let record = try #require(library.directory["samaritans"])
    #expect(record.hours != nil)
    #expect(record.state(at: 0, library.bankHolidays) == .unknown)
    #expect(!record.isAlwaysOpen)
  }

  @Test(
    "are said and signed off as people write them",
    arguments: [
      ("24/7", "24/7"), ("office hours", "office hours"),
      ("mon-fri: 10:00-16:00\n    bank_holidays: closed", "Mon-Fri 10:00-16:00, closed on bank holidays"),
      ("mon, wed: 09:00-20:00\n    tue: 9:00-17:00", "Mon 09:00-20:00, Tue 09:00-17:00, Wed 09:00-20:00"),
      ("sat: 22:00-02:00\n    bank_holidays: as usual", "Sat 22:00-02:00, bank holidays as usual"),
      ("sunday: 09:00-12:00,13:00-24:00", "Sun 09:00-12:00 and 13:00-24:00"),
    ])
  func said(_ hours: String, _ text: String) throws {
    #expect(try SampleProject.library(hours: hours).directory["samaritans"]?.hours?.description == text)
  }

  @Test("that are not stated are not known")
  func notStated() throws {
    #expect(try SampleProject.library(hours: "not stated", send: "number").directory["samaritans"]?.hours == nil)
  }

  private static func moment(_ text: String) -> Double? {
    guard text.hasSuffix("Z") else { return LondonTime(text)?.unix }
    guard let time = LondonTime(String(text.dropLast())) else { return nil }
    return Double(time.day.number) * 86_400 + Double(time.minute) * 60
  }

  private static func text(_ state: OpenState) -> String {
    switch state {
    case .open: "open"
    case .unknown: "unknown"
    case .closed(nil): "closed"
    case .closed(let moment?): LondonTime(unix: moment).description
    }
  }
}

extension SampleProject {
  static let bankHolidays = "Conversations/_directory/bank-holidays.yaml"

  /// Some days of the three parts of the country, as a file.
  static let bankHolidaysText = """
    source: https://www.gov.uk/bank-holidays
    checked: 2026-11-21
    review_by: 2027-05-21
    england-and-wales:
      2026-12-25: Christmas Day
      2026-12-26: Boxing Day
      2026-12-28: Boxing Day, in its place
      2027-01-01: New Year's Day
      2027-03-29: Easter Monday
      2028-12-25: Christmas Day
    scotland:
      2026-12-25: Christmas Day
      2027-01-01: New Year's Day
      2028-12-25: Christmas Day
    northern-ireland:
      2026-12-25: Christmas Day
      2027-03-17: St Patrick's Day
      2028-12-25: Christmas Day
    """

  /// The sample project in which Samaritans have these hours.
  static func library(hours: String, nations: String = "[england]", send: String = "full") throws -> ContentLibrary {
    let isWeek = hours.contains(":")
    let from =
      "samaritans:\n  name: Samaritans\n  reach: \"116 123\"\n  kind: phone\n  for: anyone in distress\n  hours: 24/7"
    let text = (files[directory] ?? "").replacing(
      from, with: from.replacing("hours: 24/7", with: isWeek ? "hours:\n    \(hours)" : "hours: \(hours)"))
    let record = text.replacing("  cost: free\n  nations: [england]\n", with: "  cost: free\n  nations: \(nations)\n")
      .replacing(
        "vital: true\n  send: full\n  checked: 2026-11-21\n  review_by: 2027-02-21\n  source: https://www.sam",
        with: "vital: true\n  send: \(send)\n  checked: 2026-11-21\n  review_by: 2027-02-21\n  source: https://www.sam")
    let (library, problems) = ContentLoader.load(
      Self.files(changing: [directory: record, bankHolidays: bankHolidaysText]))
    #expect(problems == [])
    return try #require(library)
  }
}
