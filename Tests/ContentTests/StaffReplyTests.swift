import Content
import Messages
import Testing

@Suite("Prepared texts for staff")
struct StaffReplyTests {
  private static let path = "Conversations/_replies/en.yaml"

  private static let good = """
    introduce:
      title: Say who you are
      policy: Decide the hours first.
      text: Hi, I work for {service}. In danger, call {emergency}.
    law:
      title: The law
      text: Selling sex is not a crime.
      sources: [{name: An act, url: "https://www.legislation.gov.uk/x"}]
      checked: 2026-11-21
      review_by: 2027-02-21
    """

  private static func load(
    _ text: String = good, _ more: [String: String] = [:]
  ) -> (library: ContentLibrary?, problems: [Problem]) {
    ContentLoader.load(
      SampleProject.files(changing: more.merging([path: text]) { $1 }), today: Day("2026-11-22"))
  }

  @Test("are read in the file’s order, with translations beside them")
  func reading() throws {
    let polish = ["Conversations/_replies/pl.yaml": "introduce: {text: Czesc.}"]
    let replies = try #require(Self.load(Self.good, polish).library).replies
    #expect(replies.map(\.id) == ["introduce", "law"])
    #expect(
      replies[0].texts[Language(rawValue: "pl")]?.raw == "Czesc." && replies[0].policy == "Decide the hours first.")
    #expect(replies[1].proof?.reviewBy == Day("2027-02-21") && replies[0].proof == nil)
  }

  @Test("need sign-off: a changed text or number is unsigned again, and a passed review is overdue")
  func signOff() throws {
    let library = try #require(Self.load().library)
    let subjects = library.subjects.filter { $0.subject.withoutLanguage.hasPrefix("reply:") }
    #expect(subjects.map(\.subject.description) == ["reply:introduce:en", "reply:law:en"])
    #expect(Set(library.unsigned).isSuperset(of: subjects) && library.withdrawable.contains("reply:law"))
    let changed = try #require(Self.load(Self.good.replacing("Hi, I", with: "Hello, I")).library)
    #expect(Set(changed.subjects).isDisjoint(with: subjects.prefix(1)))
    let number = SampleProject.files[SampleProject.directory]?.replacing("\"999\"", with: "\"112\"") ?? ""
    if let other = Self.load(Self.good, [SampleProject.directory: number]).library {
      #expect(Set(other.subjects).isDisjoint(with: subjects.prefix(1)))
    }
    let items = library.signOffItems(today: try #require(Day("2027-03-01")))
    #expect(items.filter(\.isOverdue).contains { $0.subject.subject.description == "reply:law:en" })
  }

  @Test(
    "keep the rules of all texts",
    arguments: [
      ("Hi, I work", "Hi {team} I work", "which only the helpline itself says"),
      ("{emergency}", "999", "looks like a phone number: use a slot, {emergency}"),
      ("{emergency}", "{emergncy}", "unknown slot {emergncy}: did you mean {emergency}?"),
      ("Hi, I work", "Hi! I work", "exclamation mark"),
      ("Hi, I work", String(repeating: "Too long. ", count: 40), "fit in two SMS"),
      ("title: The law", "titel: The law", "unknown key \"titel\""),
      ("law:", "The Law:", "small letters, digits and hyphens"),
      ("  checked: 2026-11-21\n", "", "needs the key \"checked\""),
    ])
  func broken(_ old: String, _ new: String, _ words: String) {
    let (library, problems) = Self.load(Self.good.replacing(old, with: new, maxReplacements: 1))
    #expect(library == nil)
    #expect(problems.contains { $0.file == Self.path && $0.message.contains(words) }, "\(problems)")
  }

  @Test("a translation of no reply, and a file of no language, are mistakes")
  func misplaced() {
    let stray = Self.load(Self.good, ["Conversations/_replies/pl.yaml": "introdoce: {text: Czesc.}"])
    #expect(stray.problems.contains { $0.message.contains("there is no English reply \"introdoce\"") })
    let misnamed = Self.load(Self.good, ["Conversations/_replies/night.yaml": "a: {title: a, text: b}"])
    #expect(misnamed.problems.contains { $0.message.contains("one file a language, as _replies/en.yaml") })
  }
}
