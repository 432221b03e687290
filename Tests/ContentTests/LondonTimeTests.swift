import Content
import Testing

/// Expected values were made with the IANA time zone database (Europe/London).
@Suite("British clocks")
struct LondonTimeTests {
  @Test(
    "show the time of a moment",
    arguments: [
      (1_768_478_400.0, "2026-01-15T12:00"), (1_774_745_940, "2026-03-29T00:59"), (1_774_746_000, "2026-03-29T02:00"),
      (1_774_746_059, "2026-03-29T02:00"), (1_782_907_200, "2026-07-01T13:00"), (1_792_889_940, "2026-10-25T01:59"),
      (1_792_890_000, "2026-10-25T01:00"), (1_806_195_540, "2027-03-28T00:59"), (1_806_195_600, "2027-03-28T02:00"),
      (1_824_944_340, "2027-10-31T01:59"), (1_824_944_400, "2027-10-31T01:00"), (1_835_395_140, "2028-02-28T23:59"),
      (1_835_395_200, "2028-02-29T00:00"), (1_835_481_540, "2028-02-29T23:59"), (1_835_481_600, "2028-03-01T00:00"),
      (1_837_645_200, "2028-03-26T02:00"), (1_846_020_600, "2028-07-01T00:30"), (1_798_761_540, "2026-12-31T23:59"),
    ])
  func shown(_ moment: Double, _ text: String) {
    #expect(LondonTime(unix: moment).description == text)
  }

  @Test(
    "give the moment of a time: the first of two, and the later one where a time is skipped",
    arguments: [
      ("2026-10-25T01:30", 1_792_888_200.0), ("2026-10-25T02:00", 1_792_893_600), ("2026-03-29T01:30", 1_774_747_800),
      ("2026-03-29T02:30", 1_774_747_800), ("2028-02-29T00:00", 1_835_395_200), ("2026-07-01T13:00", 1_782_907_200),
    ])
  func moment(_ text: String, _ moment: Double) throws {
    #expect(try #require(LondonTime(text)).unix == moment)
  }

  @Test("are read back from every half hour of four years, but for the hour that comes twice")
  func thereAndBack() {
    let start = 1_767_225_600.0  // 2026-01-01
    var repeated = 0
    for step in 0..<(4 * 366 * 48) {
      let moment = start + Double(step) * 1800
      let back = LondonTime(unix: moment).unix
      if back != moment { repeated += 1 }
      #expect(back == moment || back == moment - 3600)
    }
    #expect(repeated == 4 * 2)
  }

  @Test("count minutes beyond midnight into the next day, and below it into the day before")
  func overflow() throws {
    let leap = try #require(Day("2028-02-28"))
    #expect(LondonTime(day: leap, minute: 1560).description == "2028-02-29T02:00")
    #expect(LondonTime(day: leap, minute: 2880).description == "2028-03-01T00:00")
    #expect(LondonTime(day: leap, minute: -1).description == "2028-02-27T23:59")
  }

  @Test(
    "are not read from anything else", arguments: ["", "2026-12-25", "2026-12-25T24:00", "2026-02-30T10:00", "now"])
  func refused(_ text: String) { #expect(LondonTime(text) == nil) }

  @Test(
    "know the day of the week, before and after leap days",
    arguments: [
      ("1970-01-01", "Thu"), ("1969-12-31", "Wed"), ("2024-02-29", "Thu"), ("2026-11-22", "Sun"), ("2028-02-29", "Tue"),
      ("2028-03-01", "Wed"), ("2000-02-29", "Tue"), ("2100-03-01", "Mon"),
    ])
  func weekday(_ text: String, _ name: String) throws {
    let day = try #require(Day(text))
    #expect(day.weekday.name == name)
    #expect(Day(number: day.number) == day)
  }
}
