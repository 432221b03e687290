import Content
import Dialogue
import Matching
import Messages

/// A directory of lines with hours, and one intent that names them.
enum LineWorld {
  /// A Monday to Friday line, ten to four.
  static let office = OpeningHours.weekly(
    WeeklyHours(
      spans: Weekday.allCases.prefix(5).map { WeeklyHours.Span(day: $0, opens: 600, closes: 960) },
      bankHolidays: .closed))

  static func record(
    _ id: String, name: String? = nil, reach: String, hours: OpeningHours? = nil, send: DirectoryRecord.Send = .full,
    vital: Bool = false, reviewBy: String = "2030-01-01"
  ) -> DirectoryRecord {
    DirectoryRecord(
      id: id, name: name ?? id.prefix(1).uppercased() + id.dropFirst(), reach: reach,
      kind: send == .website ? .web : .phone, purpose: "",
      hours: hours,
      cost: nil, nations: ["england"], vital: vital, send: hours == nil && send == .full ? .number : send,
      proof: Proof(sources: [], checked: Day(unix: 0), reviewBy: Day(reviewBy) ?? Day(unix: 0)), file: "x", line: 1)
  }

  static let records = [
    record("emergency", reach: "999", hours: .always, vital: true, reviewBy: "2026-11-01"),
    record("samaritans", reach: "116 123", hours: .always, vital: true),
    record("office", reach: "07700 900001", hours: office), record("silent", reach: "07700 900002"),
    record("disputed", reach: "07700 900003", hours: office, send: .number),
    record("site", reach: "example.org", send: .website),
    record("old", reach: "07700 900004", hours: .always, reviewBy: "2026-11-21"),
  ]

  /// Christmas Day alone; the years are in the list all the same.
  static let holidays = BankHolidays(
    days: Dictionary(
      uniqueKeysWithValues: BankHolidays.Division.allCases.map { division in
        (
          division,
          Dictionary(uniqueKeysWithValues: ["2026-12-25", "2027-12-25"].compactMap(Day.init).map { ($0, "x") })
        )
      }))

  static func library(
    first: String, more: [String] = [], numbers: [String] = [], level: Level = .normal, translation: String? = nil
  ) -> ContentLibrary {
    let answer = Answer(first: Text(first), more: more.map { Text($0) })
    var intent = SampleWorld.intent("law.selling", level: level)
    intent.numbers = numbers
    intent.answers = [.english: answer]
    intent.answers[Language(rawValue: "ro")] = translation.map { Answer(first: Text($0), more: []) }
    return ContentLibrary(
      version: "lines", intents: [intent], concepts: [:],
      directory: Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) }),
      texts: SampleWorld.library.texts, flows: [], signOff: SignOff(), bankHolidays: holidays)
  }

  /// Sunday evening.
  static let evening = "2026-11-22T20:00"
  /// Monday noon.
  static let noon = "2026-11-23T12:00"

  static func surroundings(
    _ library: ContentLibrary, at time: String, approval: Approval = .everything
  ) -> Surroundings {
    Surroundings(
      library: library, now: LondonTime(time)?.unix ?? 0, staffing: .nobody, approval: approval,
      house: House(service: "S", operatorName: "O", retention: "30 days"))
  }

  /// What the intent's answer says at that time, and then MORE.
  static func said(
    _ library: ContentLibrary, at time: String, approval: Approval = .everything, language: Language = .english,
    more: Int = 0
  ) -> [Utterance] {
    var talk = SampleWorld.talk()
    talk.language = language
    let event = SampleWorld.read(.answer, intent: "law.selling", level: library.intents[0].level)
    let world = surroundings(library, at: time, approval: approval)
    let events = [event] + Array(repeating: SampleWorld.command(.more), count: more)
    return events.flatMap { talk.receive($0, world) }.compactMap { if case .say(let text) = $0 { text } else { nil } }
  }
}
