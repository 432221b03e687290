import Content
import Messages
import Testing

@Suite("The directory")
struct DirectoryTests {
  @Test("tells whom a line is for and how else it is reached")
  func details() throws {
    let files = SampleProject.files(
      in: SampleProject.directory, replacing: "hours: 24/7",
      with: """
        hours: 24/7
          who: women
          ages: 16+
          languages: [en, cy]
          channels: {text: "07700 900123", chat: example.org}
          confidential: but for a danger to life
        """)
    let (library, problems) = ContentLoader.load(files)
    #expect(problems == [])
    let details = try #require(library?.directory["emergency"]?.details)
    #expect(details.who == "women")
    #expect(details.ages == Ages("16+"))
    #expect(details.languages.map(\.rawValue) == ["en", "cy"])
    #expect(details.channels.map(\.kind) == [.text, .chat])
    #expect(details.channels.map(\.reach) == ["07700 900123", "example.org"])
    #expect(details.confidentiality == "but for a danger to life")
    #expect(library?.directory["num"]?.details == DirectoryRecord.Details())
  }

  @Test(
    "has ages in three forms",
    arguments: [("16+", 16, nil), ("under 19", nil, 18), ("18-25", 18, 25)] as [(String, Int?, Int?)])
  func ages(_ text: String, _ from: Int?, _ to: Int?) throws {
    let ages = try #require(Ages(text))
    #expect(ages.from == from)
    #expect(ages.to == to)
    #expect(ages.description == text)
  }

  @Test(
    "has no other ages", arguments: ["", "+", "under", "under 0", "16-", "-16", "a-b", "25-18", "116+", "\u{0661}6+"])
  func noAges(_ text: String) { #expect(Ages(text) == nil) }

  @Test("names what is past its review: from the day after, the vital ones too")
  func overdue() throws {
    let library = try #require(ContentLoader.load(SampleProject.files()).library)
    let (last, after) = (try #require(Day("2027-02-21")), try #require(Day("2027-02-22")))
    #expect(library.overdueRecords(on: last).isEmpty)
    #expect(library.overdueRecords(on: after).map(\.id) == ["emergency", "nspcc", "num", "samaritans"])
  }

  @Test("takes more vital records, and names those that it does not have")
  func addingVital() throws {
    let library = try #require(ContentLoader.load(SampleProject.files()).library)
    let (changed, unknown) = library.addingVital(["nspcc", "nobody"])
    #expect(changed.directory["nspcc"]?.vital == true)
    #expect(changed.directory["num"]?.vital == false)
    #expect(unknown == ["nobody"])
  }

  @Test(
    "warns when the bank holidays that hours depend on are about to end, or have ended",
    arguments: [
      ("2028-07-04", nil), ("2028-07-05", "ends on 2028-12-31"), ("2028-12-31", "ends on 2028-12-31"),
      ("2029-01-01", "ended on 2028-12-31"),
    ] as [(String, String?)])
  func holidaysEnd(_ day: String, _ words: String?) throws {
    let files = Self.weekly(SampleProject.bankHolidaysText.replacing("2027-05-21", with: "2030-01-01"))
    let today = try #require(Day(day))
    let problems = ContentLoader.load(files, today: today).problems
    let found = problems.filter { $0.file == SampleProject.bankHolidays }
    #expect(found.count == (words == nil ? 0 : 1))
    if let words { #expect(found.first?.message.contains(words) == true) }
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test("warns when hours depend on bank holidays and there are none")
  func noHolidays() throws {
    let today = try #require(Day("2026-12-01"))
    let problems = ContentLoader.load(Self.weekly(nil), today: today).problems
    #expect(problems.map(\.file) == [SampleProject.bankHolidays])
    #expect(ContentLoader.load(SampleProject.files(), today: today).problems == [])
  }

  @Test("says of an overdue record what comes of it")
  func consequence() throws {
    let today = try #require(Day("2027-02-22"))
    let problems = ContentLoader.load(SampleProject.files(), today: today).problems
    func message(_ line: Int) -> String? {
      problems.first { $0.file == SampleProject.directory && $0.line == line }?.message
    }
    #expect(message(12)?.contains("sent all the same") == true)
    #expect(message(36)?.contains("{nspcc} is withheld") == true)
  }

  /// The sample project with hours of a week, and a list of bank holidays.
  private static func weekly(_ holidays: String?) -> ContentFiles {
    let text = SampleProject.files[SampleProject.directory]?.replacing(
      "hours: 24/7", with: "hours: {mon: 10:00-16:00, bank_holidays: closed}", maxReplacements: 1)
    return SampleProject.files(changing: [SampleProject.directory: text, SampleProject.bankHolidays: holidays])
  }
}

/// The bank holidays of this project, compared with the rules that they follow.
@Suite("The project's bank holidays")
struct BankHolidayListTests {
  private static let list: BankHolidays? =
    (try? ProjectContent.folder.files()).flatMap { ContentLoader.load($0).library?.bankHolidays }

  @Test("reach over three years in all parts of the country", arguments: BankHolidays.Division.allCases)
  func years(_ division: BankHolidays.Division) throws {
    let days = try #require(Self.list?.days[division])
    #expect(Set(days.keys.map(\.year)).isSuperset(of: [2026, 2027, 2028]))
  }

  @Test("have the days that every year has", arguments: [2026, 2027, 2028])
  func everyYear(_ year: Int) throws {
    let list = try #require(Self.list)
    for division in BankHolidays.Division.allCases {
      let days = Set((list.days[division] ?? [:]).keys.filter { $0.year == year })
      for fixed in ["\(year)-01-01", "\(year)-12-25", "\(year)-12-26"] {
        #expect(days.contains(try #require(Day(fixed))))
      }
      #expect(days.count { $0.month == 5 && $0.weekday == .monday } == 2)
      #expect(days.count { $0.month == 8 && $0.weekday == .monday } == 1)
      #expect(days.contains { $0.weekday == .friday && (3...4).contains($0.month) }, "Good Friday")
    }
  }

  @Test("give another weekday for each one on a weekend")
  func weekends() throws {
    let list = try #require(Self.list)
    for (division, days) in list.days {
      let weekend = days.keys.filter { $0.weekday >= .saturday }
      for day in weekend {
        let next = (1...3).map { day.adding($0) }
        #expect(next.contains { $0.weekday < .saturday && days[$0] != nil }, "\(division.rawValue) \(day)")
      }
    }
  }
}
