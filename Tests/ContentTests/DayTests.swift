import Content
import Testing

@Suite("A day")
struct DayTests {
  @Test("is read and written alike", arguments: ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "2026-12-31"])
  func valid(_ text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(
    "is refused when no calendar has it",
    arguments: [
      "", "2026-13-01", "2026-00-10", "2026-02-29", "1900-02-29", "2026-04-31", "2026-1-1", "26-01-01", "2026-01-01-",
      "2026/01/01", "tomorrow",
    ])
  func invalid(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    "follows from seconds since 1970",
    arguments: [
      (0.0, "1970-01-01"), (-1.0, "1969-12-31"), (86_399.0, "1970-01-01"), (86_400.0, "1970-01-02"),
      (951_782_400.0, "2000-02-29"), (1_795_219_200.0, "2026-11-21"),
    ])
  func unix(_ seconds: Double, _ text: String) {
    #expect(Day(unix: seconds).description == text)
  }

  @Test("comes before later days")
  func order() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map { try #require(Day($0)) }
    #expect(days == days.sorted())
  }
}
