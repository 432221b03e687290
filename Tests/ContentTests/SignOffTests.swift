import Content
import Messages
import Testing

@Suite("Sign-off")
struct SignOffTests {
  private static let day = Day(unix: 1_795_219_200)

  private static func library(_ files: ContentFiles) throws -> ContentLibrary {
    try #require(ContentLoader.load(files).library)
  }

  /// The sample project in which everything is approved.
  private static func signed() throws -> ContentLibrary {
    var library = try library(SampleProject.files())
    for subject in library.subjects { library.signOff = library.signOff.adding(subject, by: "A. \"Nurse\"", on: day) }
    return library
  }

  /// The sample project with one change, and the sign-off file from before it.
  private static func changed(_ path: String, _ old: String, _ new: String) throws -> ContentLibrary {
    var library = try library(SampleProject.files(in: path, replacing: old, with: new))
    library.signOff = try signed().signOff
    return library
  }

  @Test("is missing at first and covers everything afterwards")
  func everything() throws {
    let before = try Self.library(SampleProject.files())
    #expect(before.unsigned == before.subjects)
    let after = try Self.signed()
    #expect(after.unsigned.isEmpty)
    #expect(after.signedSubjects == Set(after.subjects.map(\.subject.description)))
    #expect(before.signedSubjects.isEmpty)
    #expect(after.isSigned(try #require(after.intent("law.selling")), in: .english))
    #expect(after.isSigned(text: "fallback", in: .english))
    #expect(after.isSigned(try #require(after.flow("condom-broke")), in: .english))
    #expect(after.isSigned(try #require(after.directory["num"])))
  }

  @Test("is by name and language")
  func subjects() throws {
    let names = try Self.signed().subjects.map(\.subject.description)
    #expect(names.contains("intent:law.selling:en"))
    #expect(names.contains("text:fallback:en"))
    #expect(names.contains("flow:condom-broke:en"))
    #expect(names.contains("record:samaritans"))
    #expect(Set(names).count == names.count)
  }

  @Test("does not cover what does not exist")
  func missing() throws {
    let library = try Self.signed()
    let romanian = Language(rawValue: "ro")
    #expect(!library.isSigned(try #require(library.intent("law.selling")), in: romanian))
    #expect(!library.isSigned(text: "fallback", in: romanian))
    #expect(!library.isSigned(text: "no-such-text", in: .english))
  }

  @Test(
    "ends when what is sent changes",
    arguments: [
      (SampleProject.intent, "not a crime", "no crime", "intent:law.selling:en"),
      (SampleProject.intent, "More than that.", "Less than that.", "intent:law.selling:en"),
      (SampleProject.urgent, "numbers: [emergency]", "numbers: [emergency, samaritans]", "intent:urgent.danger-now:en"),
      (SampleProject.texts, "menu: A", "menu: One", "text:menu:en"),
      (SampleProject.flow, "Go to a clinic", "Go to a GP", "flow:condom-broke:en"),
      (SampleProject.flow, "label: longer ago", "label: before", "flow:condom-broke:en"),
      (SampleProject.intent, "title: Is", "title: Whether", "intent:law.selling:en"),
    ])
  func ends(_ path: String, _ old: String, _ new: String, _ subject: String) throws {
    #expect(try Self.changed(path, old, new).unsigned.map(\.subject.description) == [subject])
  }

  @Test("of a number ends with all texts that name it")
  func numberChanges() throws {
    let unsigned = Set(
      try Self.changed(SampleProject.directory, "116 123", "116 124").unsigned.map(\.subject.description))
    #expect(unsigned.contains("record:samaritans"))
    let library = try Self.signed()
    for intent in library.intents {
      let names = try #require(intent.answers[.english]).first.slots.contains("samaritans")
      #expect(unsigned.contains("intent:\(intent.id):en") == names)
    }
  }

  @Test(
    "stays when only the finding changes",
    arguments: [
      (SampleProject.intent, "- is selling sex legal", "- may i sell sex"),
      (SampleProject.intent, "- is it legal what i do", "- am i allowed to do this"),
      (SampleProject.flow, "[today, last night]", "[yesterday]"),
      (SampleProject.directory, "for: anyone in distress", "for: everybody"),
    ])
  func stays(_ path: String, _ old: String, _ new: String) throws {
    #expect(try Self.changed(path, old, new).unsigned.isEmpty)
  }

  @Test("survives being written and read")
  func file() throws {
    let signed = try Self.signed()
    let files = SampleProject.files(changing: [SignOff.path: signed.signOff.file])
    let (library, problems) = ContentLoader.load(files)
    #expect(problems == [])
    #expect(library?.unsigned == [])
    #expect(library?.signOff.entries.first?.by == "A. \"Nurse\"")
    #expect(library?.signOff.file == signed.signOff.file)
  }

  @Test("is written sorted, one line an approval, whatever the order of approving")
  func order() throws {
    let subjects = try Self.signed().subjects
    func file(_ subjects: [SubjectHash]) -> String {
      subjects.reduce(SignOff()) { $0.adding($1, by: "A", on: Self.day) }.file
    }
    #expect(file(subjects) == file(subjects.reversed()))
    let lines = file(subjects).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == subjects.count)
    #expect(lines == lines.sorted())
  }

  @Test("counts the newest approval of a subject")
  func newest() throws {
    let old = try #require(try Self.library(SampleProject.files()).subjects.first)
    let new = try #require(
      try Self.library(SampleProject.files(in: SampleProject.intent, replacing: "not a crime", with: "no crime"))
        .subjects
        .first)
    #expect(old.subject == new.subject)
    let both = SignOff().adding(old, by: "A", on: Self.day).adding(new, by: "B", on: Self.day)
    #expect(both.entries.count == 2)
    #expect(both.covers(new.subject.description, hash: new.hash))
    #expect(!both.covers(old.subject.description, hash: old.hash))
    #expect(both.adding(new, by: "C", on: Self.day) == both)
  }

  @Test("of an empty record is a file that loads")
  func empty() {
    let files = SampleProject.files(changing: [SignOff.path: SignOff().file])
    #expect(ContentLoader.load(files).problems == [])
  }

  @Test("is listed with its state, who signed, and whether its review is overdue")
  func items() throws {
    var library = try Self.changed(SampleProject.texts, "menu: A", "menu: One")
    library.signOff.entries.removeAll { $0.subject == "record:num" }
    func items(_ day: String) throws -> [String: SignOffItem] {
      let items = library.signOffItems(today: try #require(Day(day)))
      #expect(items.map(\.subject) == library.subjects)
      return Dictionary(uniqueKeysWithValues: items.map { ($0.subject.subject.description, $0) })
    }
    let before = try items("2027-02-21")
    #expect(
      before.values.filter(\.needsWork).map(\.subject.subject.description).sorted() == ["record:num", "text:menu:en"])
    #expect(before["record:num"]?.state == .unsigned)
    #expect(before["text:menu:en"]?.state.name == "changed")
    #expect(before["text:menu:en"]?.state.entry?.by == "A. \"Nurse\"")
    #expect(before["text:menu:en"]?.reviewBy == nil)
    #expect(before.values.allSatisfy { !$0.isOverdue })
    let after = try items("2027-02-22")
    #expect(after.values.filter(\.isOverdue).count == 5)
    #expect(after["intent:urgent.danger-now:en"]?.isOverdue == true)
    #expect(after["intent:urgent.danger-now:en"]?.needsWork == true)
    #expect(after["intent:law.selling:en"]?.isOverdue == false)
  }
}
