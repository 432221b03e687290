import Content
import Testing

@Suite("A review date")
struct ReviewTests {
  @Test("is no problem up to its day", arguments: ["2026-11-21", "2027-02-21"])
  func inTime(_ today: String) throws {
    let today = try #require(Day(today))
    #expect(ContentLoader.load(SampleProject.files(), today: today).problems == [])
  }

  @Test("in the past is a warning for intents, records and flows")
  func overdue() throws {
    let today = try #require(Day("2027-05-22"))
    let (library, problems) = ContentLoader.load(SampleProject.files(), today: today)
    #expect(library != nil)
    #expect(problems.allSatisfy { $0.severity == .warning && $0.message.contains("the review was due on") })
    #expect(problems.count == 7)
    #expect(problems.contains { $0.file == SampleProject.intent && $0.line == 6 })
  }

  @Test("in the past is an error when strict")
  func strict() throws {
    let today = try #require(Day("2027-02-22"))
    let (library, problems) = ContentLoader.load(SampleProject.files(), today: today, strict: true)
    #expect(library == nil)
    #expect(problems.map(\.severity) == Array(repeating: .error, count: 5))
  }

  @Test("is not looked at without a day to compare with")
  func noToday() {
    #expect(ContentLoader.load(SampleProject.files(), strict: true).problems == [])
  }
}
