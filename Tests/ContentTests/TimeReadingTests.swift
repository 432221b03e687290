import Content
import Testing

@Suite("A moment that somebody names")
struct TimeReadingTests {
  /// Sunday, 22 November 2026, 20:15.
  static let evening = LondonTime("2026-11-22T20:15")?.unix ?? 0

  @Test(
    "is the next one that comes",
    arguments: [
      ("11pm", "2026-11-22T23:00"), ("until 11.30pm", "2026-11-22T23:30"), ("23:30", "2026-11-22T23:30"),
      ("2330", "2026-11-22T23:30"), ("half ten", "2026-11-22T22:30"), ("half past 10", "2026-11-22T22:30"),
      ("quarter to nine", "2026-11-22T20:45"), ("ten past 9", "2026-11-22T21:10"), ("midnight", "2026-11-23T00:00"),
      ("noon", "2026-11-23T12:00"), ("tomorrow 7am", "2026-11-23T07:00"), ("9", "2026-11-22T21:00"),
      ("til 8", "2026-11-23T08:00"), ("about 3 in the morning", "2026-11-23T03:00"), ("1am", "2026-11-23T01:00"),
      ("9 tonight", "2026-11-22T21:00"), ("12.30 am", "2026-11-23T00:30"), ("10 o'clock", "2026-11-22T22:00"),
      ("in 2 hours", "2026-11-22T22:15"), ("2hrs", "2026-11-22T22:15"), ("half an hour", "2026-11-22T20:45"),
      ("an hour and a half", "2026-11-22T21:45"), ("1.5 hours", "2026-11-22T21:45"), ("1h30", "2026-11-22T21:45"),
      ("90 min", "2026-11-22T21:45"), ("30 more mins please", "2026-11-22T20:45"), ("an hour", "2026-11-22T21:15"),
    ])
  func moments(_ text: String, _ expected: String) {
    let moment = TimeReading.moment(text, now: Self.evening)
    #expect(moment.map { LondonTime(unix: $0).description } == expected)
  }

  @Test(
    "is nothing where the text names none, or one more than a day away",
    arguments: ["", "soon", "25:00", "11:75", "when im done", "30 hours", "my room", "0 min", "7 8 9", "half", "am pm"])
  func nothing(_ text: String) { #expect(TimeReading.moment(text, now: Self.evening) == nil) }

  @Test("keeps to the clock on the wall when clocks change", arguments: ["2026-03-28T22:00", "2026-10-24T22:00"])
  func changes(_ start: String) throws {
    let now = try #require(LondonTime(start)).unix
    let moment = try #require(TimeReading.moment("7am", now: now))
    #expect(LondonTime(unix: moment).minute == 7 * 60)
    let length = try #require(TimeReading.moment("in 9 hours", now: now))
    #expect(length - now == 9 * 3_600)
  }
}
