import Content
import Testing

@Suite("Lists of examples")
struct ExampleListTests {
  private static let list = "# more\r\n\n  can they do me for it: yes or no?  \n! is it legal to \"pay\"\n"

  @Test("add texts to an intent, with their own file and line")
  func added() throws {
    let files = SampleProject.files(changing: ["Intents/law/selling.txt": Self.list])
    let intent = try #require(ContentLoader.load(files).library?.intent("law.selling"))
    #expect(
      intent.examples.yes.last
        == Example(text: "can they do me for it: yes or no?", line: 3, file: "Intents/law/selling.txt"))
    #expect(
      intent.examples.no.last == Example(text: "is it legal to \"pay\"", line: 4, file: "Intents/law/selling.txt"))
  }

  @Test("everyday texts belong to no intent")
  func everyday() throws {
    let files = SampleProject.files(changing: ["Intents/_everyday.txt": "see you at eight\n# talk\nlol"])
    let library = try #require(ContentLoader.load(files).library)
    #expect(library.everyday.map(\.text) == ["see you at eight", "lol"])
    #expect(library.intents.allSatisfy { !$0.examples.yes.contains { $0.text == "lol" } })
  }

  @Test("change the version of the content")
  func version() {
    let changed = SampleProject.files(changing: ["Intents/law/selling.txt": Self.list])
    #expect(changed.version != SampleProject.files(changing: [:]).version)
  }
}
