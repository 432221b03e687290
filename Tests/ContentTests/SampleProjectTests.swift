import Content
import Messages
import Testing

@Suite("A sound project")
struct SampleProjectTests {
  @Test("loads without a problem")
  func loads() throws {
    let (library, problems) = ContentLoader.load(SampleProject.files(), today: Day("2026-12-01"), strict: true)
    #expect(problems == [])
    let loaded = try #require(library)
    #expect(loaded.intents.map(\.id) == ["law.selling", "urgent.danger-now"])
    #expect(loaded.concepts.count == 4)
    #expect(loaded.directory.count == 4)
    #expect(loaded.flow("condom-broke")?.steps.map(\.id) == ["when", "soon", "later"])
    #expect(loaded.text("fallback", in: Language(rawValue: "ro"))?.raw == "A plain sentence.")
  }

  @Test("gives every key of an intent")
  func intentKeys() throws {
    let intent = try #require(ContentLoader.load(SampleProject.files()).library?.intent("law.selling"))
    #expect(intent.title == "Is selling sex legal")
    #expect(intent.level == .normal)
    #expect(intent.audience == .worker)
    #expect(intent.status == .answered)
    #expect(intent.proof.checked == Day("2026-11-21"))
    #expect(intent.proof.reviewBy == Day("2027-05-21"))
    #expect(intent.proof.sources.map(\.name) == ["Street Offences Act 1959, section 1"])
    #expect(intent.numbers == ["samaritans"])
    #expect(intent.related == ["urgent.danger-now"])
    #expect(intent.flow == "condom-broke")
    #expect(intent.file == SampleProject.intent)
    #expect(intent.examples.yes == [Example(text: "is it legal what i do", line: 21)])
    #expect(intent.examples.no == [Example(text: "is it legal to pay for it", line: 23)])
    #expect(intent.answers[.english]?.first.slots == ["samaritans"])
    #expect(intent.answers[.english]?.more.map(\.raw) == ["More than that."])
  }

  @Test("gives rules with their lines, guards, exceptions and negation")
  func rules() throws {
    let intent = try #require(ContentLoader.load(SampleProject.files()).library?.intent("law.selling"))
    #expect(intent.rules.map(\.isPhrase) == [true, false, false])
    #expect(intent.rules.map(\.line) == [12, 14, 15])
    #expect(intent.rules.map(\.negationCounts) == [false, false, true])
    #expect(intent.rules[2].guards == [Pattern(parts: [.concept("guard-now")])])
    #expect(intent.rules[2].unless == [Pattern(parts: [.concept("police")])])
    #expect(intent.rules[1].source == "~sell ... ~legal")
  }

  @Test("reads unknown hours and a missing \"vital\" as not known and not vital")
  func recordDefaults() throws {
    let record = try #require(ContentLoader.load(SampleProject.files()).library?.directory["nspcc"])
    #expect(record.hours == nil)
    #expect(record.cost == nil)
    #expect(!record.vital)
    #expect(record.send == .number)
    #expect(record.line == 27)
  }

  @Test("reads a step's choices in order")
  func flow() throws {
    let flow = try #require(ContentLoader.load(SampleProject.files()).library?.flow("condom-broke"))
    #expect(flow.step("when")?.choices.map(\.next) == ["soon", "later"])
    #expect(flow.step("when")?.choices.first?.hears == ["today", "last night"])
    #expect(flow.step("soon")?.next == "later")
    #expect(flow.step("later")?.next == nil)
  }

  @Test("joins translations to what they translate")
  func translations() throws {
    let files = SampleProject.files(changing: [
      "Intents/law/selling.ro.yaml": """
      checked: 2026-11-21
      review_by: 2027-05-21
      answer: {first: "Sunați {samaritans}."}
      """,
      "Conversations/condom-broke.ro.yaml": """
      checked: 2026-11-21
      review_by: 2027-05-21
      steps: {later: {say: O clinică.}}
      """,
    ])
    let romanian = Language(rawValue: "ro")
    let (library, problems) = ContentLoader.load(files)
    #expect(problems == [])
    #expect(library?.intent("law.selling")?.answers[romanian]?.first.raw == "Sunați {samaritans}.")
    #expect(library?.flow("condom-broke")?.step("later")?.texts[romanian]?.raw == "O clinică.")
    #expect(library?.flow("condom-broke")?.step("when")?.texts[romanian] == nil)
  }

  @Test("is counted")
  func summary() throws {
    let summary = ContentSummary(try #require(ContentLoader.load(SampleProject.files()).library))
    #expect(summary.intents == 2)
    #expect(summary.phrases == 2)
    #expect(summary.rules == 2)
    #expect(summary.examples == 3)
    #expect(summary.answers == [.english: 2])
    #expect(summary.texts == OwnTexts.required.count)
    #expect(summary.unsigned == 2 + OwnTexts.required.count + 1 + 4)
  }
}
