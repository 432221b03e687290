import Content
import Testing

@Suite("Blocked words")
struct BlockedWordTests {
  private static func problems(blocked: String, said: String) -> [Problem] {
    let text = SampleProject.files[SampleProject.intent]?.replacing("Selling sex is not a crime", with: said)
    let files = SampleProject.files(changing: [
      SampleProject.intent: text, "Conversations/_blocked.yaml": "- \"\(blocked)\"\n",
    ])
    return ContentLoader.load(files).problems
  }

  @Test(
    "are found in what is sent",
    arguments: [
      ("magic hour", "The Magic  hour is here"), ("badsite.example", "See badsite.example/x"),
      ("0116 123", "Ring 01 16 1-23"),
    ])
  func found(_ blocked: String, _ said: String) {
    #expect(
      Self.problems(blocked: blocked, said: said).contains {
        $0.message.contains("must never be sent") && $0.line == 25
      })
  }

  @Test("are not found inside of other words", arguments: [("cum", "A document"), ("ally", "Really")])
  func inside(_ blocked: String, _ said: String) {
    #expect(Self.problems(blocked: blocked, said: said) == [])
  }

  @Test("are found in the directory")
  func directory() {
    let problems = Self.problems(blocked: "0808 8005000", said: "Fine")
    #expect(problems.contains { $0.file == SampleProject.directory && $0.line == 27 })
  }
}
