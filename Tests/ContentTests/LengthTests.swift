import Content
import Messages
import Testing

@Suite("The length of a text")
struct LengthTests {
  private static func problems(_ first: String, file: String = SampleProject.intent) -> [Problem] {
    let text = SampleProject.other(phrase: "tax").replacing("You may have to.", with: "\"\(first)\"")
    return ContentLoader.load(SampleProject.files(changing: ["Intents/law/tax.yaml": text])).problems
  }

  @Test("in English is at most 306 septets", arguments: [(306, 0), (307, 1)])
  func english(_ length: Int, _ count: Int) {
    #expect(Self.problems(String(repeating: "a", count: length)).count == count)
  }

  @Test("counts characters of the extension table twice")
  func extended() {
    #expect(Self.problems(String(repeating: "a", count: 290) + String(repeating: "€", count: 8)).isEmpty)
    #expect(Self.problems(String(repeating: "a", count: 291) + String(repeating: "€", count: 8)).count == 1)
  }

  @Test("counts what slots become")
  func slots() {
    let number = "0808 800 5000".count
    #expect(Self.problems(String(repeating: "a", count: 306 - number) + "{nspcc}").isEmpty)
    #expect(Self.problems(String(repeating: "a", count: 307 - number) + "{nspcc}").count == 1)
    #expect(Self.problems(String(repeating: "a", count: 306 - 59) + "{team}").isEmpty)
    #expect(Self.problems(String(repeating: "a", count: 307 - 59) + "{team}").count == 1)
  }

  @Test("in other letters is at most 134 units", arguments: [(134, 0), (135, 1)])
  func translation(_ length: Int, _ count: Int) {
    let text = """
      checked: 2026-11-21
      review_by: 2027-05-21
      answer: {first: \(String(repeating: "ж", count: length))}
      """
    let files = SampleProject.files(changing: ["Intents/law/selling.bg.yaml": text])
    #expect(ContentLoader.load(files).problems.count == count)
  }

  @Test("of a translation in SMS letters is at most 306", arguments: [(306, 0), (307, 1)])
  func plainTranslation(_ length: Int, _ count: Int) {
    let text = """
      checked: 2026-11-21
      review_by: 2027-05-21
      answer: {first: \(String(repeating: "e", count: length))}
      """
    let files = SampleProject.files(changing: ["Intents/law/selling.es.yaml": text])
    #expect(ContentLoader.load(files).problems.count == count)
  }

  @Test("of a step counts its numbered choices")
  func choices() {
    let tail = "\n1 less than 3 days\n2 longer ago".count
    for (length, count) in [(306 - tail, 0), (307 - tail, 1)] {
      let files = SampleProject.files(
        in: SampleProject.flow, replacing: "How long ago was it?", with: String(repeating: "a", count: length))
      #expect(ContentLoader.load(files).problems.count == count)
    }
  }
}
