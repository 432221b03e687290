import Content
import Dialogue
import Matching
import Messages
import Testing

@Suite("Lines by the clock")
struct LineTests {
  /// A text of the content, a time, and what is sent.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var numbers: [String] = []
    var at = LineWorld.evening
    var says: String
    var testDescription: String { name }
  }

  static let slots: [Case] = [
    Case(name: "open now", text: "Call {office}.", at: LineWorld.noon, says: "Call 07700 900001."),
    Case(name: "closed now", text: "Call {office}.", says: "Call 07700 900001 (opens Mon 10am)."),
    Case(
      name: "closed for a holiday", text: "Call {office}.", at: "2026-12-25T12:00",
      says: "Call 07700 900001 (opens Mon 10am)."),
    Case(
      name: "later today", text: "Call {office}.", at: "2026-11-23T09:59", says: "Call 07700 900001 (opens Mon 10am)."),
    Case(name: "never closed", text: "Call {emergency}.", says: "Call 999."),
    Case(name: "hours that nobody knows", text: "Call {silent}.", says: "Call 07700 900002."),
    Case(name: "hours that are not confirmed", text: "Call {disputed}.", says: "Call 07700 900003."),
    Case(name: "a website", text: "See {site}.", says: "See example.org."),
    Case(
      name: "named twice", text: "Call {office}. Again: {office}.",
      says: "Call 07700 900001 (opens Mon 10am). Again: 07700 900001 (opens Mon 10am)."),
    Case(
      name: "a bank holiday list that has ended", text: "Call {office}.", at: "2028-06-05T20:00",
      says: "Call 07700 900001."),
  ]

  static let lists: [Case] = [
    Case(
      name: "open lines first, closed ones last", text: "Help: {lines}.",
      numbers: ["office", "silent", "samaritans", "site", "emergency"],
      says:
        "Help: Samaritans 116 123; Emergency 999; Silent 07700 900002; Site example.org; Office 07700 900001 (opens Mon 10am)."
    ),
    Case(
      name: "in the editor's order while all are open", text: "Help: {lines}.",
      numbers: ["office", "samaritans", "emergency"], at: LineWorld.noon,
      says: "Help: Office 07700 900001; Samaritans 116 123; Emergency 999."),
    Case(
      name: "without those that the text names", text: "Danger: {emergency}. Or {lines}.",
      numbers: ["emergency", "samaritans"], says: "Danger: 999. Or Samaritans 116 123."),
    Case(
      name: "unless it names them all", text: "Danger: {emergency}. Or {lines}.", numbers: ["emergency"],
      says: "Danger: 999. Or Emergency 999."),
    Case(
      name: "without what is overdue", text: "Help: {lines}.", numbers: ["old", "samaritans"],
      says: "Help: Samaritans 116 123."),
    Case(
      name: "never empty", text: "Help: {lines}.", numbers: ["old"], says: "Help: Emergency 999; Samaritans 116 123."),
  ]

  @Test("a slot says what is known of the line now, and {lines} names open lines first", arguments: slots + lists)
  func table(_ expected: Case) {
    let library = LineWorld.library(first: expected.text, numbers: expected.numbers)
    let said = LineWorld.said(library, at: expected.at)
    #expect(said.map { $0.text.reveal() } == [expected.says])
    #expect(said.allSatisfy { !$0.safePartOnly })
  }

  @Test(
    "an opening is said so that no text misleads",
    arguments: [
      (540, "opens Tue 9am"), (570, "opens Tue 9:30am"), (0, "opens Tue midnight"), (720, "opens Tue noon"),
      (785, "opens Tue 1:05pm"), (1439, "opens Tue 11:59pm"),
    ])
  func words(_ opens: Int, _ words: String) {
    var library = LineWorld.library(first: "Call {office}.")
    let span = WeeklyHours.Span(day: .tuesday, opens: opens, closes: opens + 60)
    library.directory["office"]?.hours = .weekly(WeeklyHours(spans: [span], bankHolidays: .closed))
    let said = LineWorld.said(library, at: LineWorld.evening)
    #expect(said.map { $0.text.reveal() } == ["Call 07700 900001 (\(words))."])
  }

  @Test("a week away or more the date is said too")
  func date() {
    var library = LineWorld.library(first: "Call {office}.")
    let span = WeeklyHours.Span(day: .friday, opens: 600, closes: 660)
    library.directory["office"]?.hours = .weekly(WeeklyHours(spans: [span], bankHolidays: .closed))
    #expect(
      LineWorld.said(library, at: "2026-12-19T12:00").map { $0.text.reveal() } == [
        "Call 07700 900001 (opens Fri 1 Jan 10am)."
      ])
  }

  @Test("the opening is left out where the text would not go into two SMS with it", arguments: [288, 289, 290, 300])
  func room(_ length: Int) throws {
    let text = String(repeating: "a", count: length - "07700 900001".count)
    let said = try #require(LineWorld.said(LineWorld.library(first: text + "{office}"), at: LineWorld.evening).first)
    let fits = length + " (opens Mon 10am)".count <= 306
    #expect(said.text.reveal().hasSuffix("(opens Mon 10am)") == fits)
    #expect(SMSText(said.text.reveal()).segments <= 2)
  }

  @Test("{lines} holds as many as fit, and one in any case", arguments: 0...306)
  func fits(_ length: Int) throws {
    let numbers = ["office", "samaritans", "emergency", "silent", "disputed"]
    let library = LineWorld.library(first: String(repeating: "a", count: length) + " {lines}", numbers: numbers)
    let said = try #require(LineWorld.said(library, at: LineWorld.evening).first).text.reveal()
    #expect(said.contains("Samaritans 116 123"))
    if length < 280 { #expect(SMSText(said).segments <= 2) }
    if length < 150 { #expect(said.hasSuffix("Office 07700 900001 (opens Mon 10am)")) }
  }

  @Test("choices below a text count against its room")
  func tail() throws {
    let label = String(repeating: "b", count: 100)
    let choice = Flow.Choice(label: label, hears: [], next: "a")
    let step = Flow.Step(
      id: "a", texts: [.english: Text(String(repeating: "a", count: 75) + " {office}")], choices: [choice, choice],
      next: nil, line: 1)
    var library = LineWorld.library(first: "Answer.")
    library.intents[0].flow = "f"
    library = ContentLibrary(
      version: "f", intents: library.intents, concepts: [:], directory: library.directory, texts: library.texts,
      flows: [Flow(id: "f", title: "F", starts: [], proof: SampleWorld.proof, steps: [step], file: "f.yaml")],
      signOff: SignOff(), bankHolidays: library.bankHolidays)
    let said = try #require(LineWorld.said(library, at: LineWorld.evening).last).text.reveal()
    #expect(said.contains("07700 900001\n1 bbb"))
  }

  @Test("openings are said in English texts alone")
  func translated() {
    let library = LineWorld.library(
      first: "Call {office}.", numbers: ["office"], translation: "Suna {office}, {lines}.")
    let said = LineWorld.said(library, at: LineWorld.evening, language: Language(rawValue: "ro"))
    #expect(said.map { $0.text.reveal() } == ["Suna 07700 900001, Office 07700 900001."])
  }
}

@Suite("Records that are withheld")
struct WithheldTests {
  private static let all: Set<String> = Set(
    ["intent:law.selling:en"] + LineWorld.records.map { "record:\($0.id)" })

  @Test("a text that names an overdue record is replaced by its numbers, without that one")
  func overdue() throws {
    let library = LineWorld.library(first: "Long words. Call {old} or {samaritans}.", numbers: ["old", "samaritans"])
    let said = try #require(LineWorld.said(library, at: LineWorld.evening).first)
    #expect(said.text.reveal() == "Samaritans: 116 123")
    #expect(said.safePartOnly)
    #expect(said.subject == "intent:law.selling:en")
  }

  @Test(
    "it is said up to its day of review by British clocks",
    arguments: [("2026-11-21T23:59", false), ("2026-11-22T00:00", true)])
  func lastDay(_ at: String, _ isWithheld: Bool) throws {
    let library = LineWorld.library(first: "Call {old}.", numbers: ["old"])
    let said = try #require(LineWorld.said(library, at: at).first)
    #expect(said.text.reveal() == (isWithheld ? "Emergency: 999\nSamaritans: 116 123" : "Call 07700 900004."))
  }

  @Test("a vital record is never withheld for age, nor one that the configuration adds")
  func vital() {
    let library = LineWorld.library(first: "Call {emergency} or {old}.").addingVital(["old"]).library
    #expect(LineWorld.said(library, at: LineWorld.evening).map { $0.text.reveal() } == ["Call 999 or 07700 900004."])
  }

  @Test("MORE goes on behind a text that is withheld")
  func more() {
    let library = LineWorld.library(first: "First.", more: ["Call {old} or {site}.", "Third."], numbers: ["old"])
    let said = LineWorld.said(library, at: LineWorld.evening, more: 2)
    #expect(said.map { $0.text.reveal() } == ["First.", "Site: example.org", "Third."])
  }

  @Test("a signed text that names a record which nobody has signed is withheld too")
  func unsignedRecord() {
    let library = LineWorld.library(first: "Call {office} or {samaritans}.", numbers: ["office", "samaritans"])
    func said(_ approved: Set<String>) -> [String] {
      LineWorld.said(library, at: LineWorld.noon, approval: .only(approved)).map { $0.text.reveal() }
    }
    #expect(said(Self.all) == ["Call 07700 900001 or 116 123."])
    #expect(said(Self.all.subtracting(["record:office"])) == ["Samaritans: 116 123"])
    #expect(said(Self.all.subtracting(["record:samaritans"])) == ["Call 07700 900001 or 116 123."])
  }

  @Test("numbers alone follow the clock too: open ones first, closed ones with their opening")
  func safePart() {
    let library = LineWorld.library(first: "Words.", numbers: ["office", "silent", "old", "emergency"], level: .urgent)
    let approved = Self.all.subtracting(["intent:law.selling:en"])
    let said = LineWorld.said(library, at: LineWorld.evening, approval: .only(approved)).first
    #expect(
      said?.text.reveal() == "Emergency: 999\nSilent: 07700 900002\nOffice: 07700 900001 (opens Mon 10am)")
  }
}
