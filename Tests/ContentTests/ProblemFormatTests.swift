import Content
import Testing

@Suite("How problems are written")
struct ProblemFormatTests {
  private static let problem = Problem(
    .warning, file: "Intents/law/selling.yaml", line: 7, "100 % \"wrong\",\nmend it: now."
  )
  .found(by: "tone")

  @Test(
    "is a line in each format",
    arguments: [
      (ProblemFormat.text, "Intents/law/selling.yaml:7: warning: 100 % \"wrong\",\nmend it: now."),
      (
        .json,
        #"{"file":"Intents/law/selling.yaml","line":7,"severity":"warning","message":"100 % \"wrong\",\nmend it: now.","check":"tone"}"#
      ),
      (.github, "::warning file=Intents/law/selling.yaml,line=7,title=tone::100 %25 \"wrong\",%0Amend it: now."),
    ])
  func line(_ format: ProblemFormat, _ expected: String) { #expect(format.line(Self.problem) == expected) }

  @Test("names a whole file without a line, and escapes what would end a property")
  func property() {
    let problem = Problem(.note, file: "a:b,c%.yaml", line: 0, "x").found(by: "files")
    #expect(ProblemFormat.github.line(problem) == "::notice file=a%3Ab%2Cc%25.yaml,title=files::x")
  }

  @Test("is counted in a table by what found it")
  func table() {
    let problems = [
      Self.problem, Problem(.error, file: "a", line: 1, "x"), Problem(.note, file: "a", line: 1, "y").found(by: "tone"),
    ]
    #expect(
      ProblemTable(problems).lines == [
        "       errors  warnings  notes",
        "files       1         0      0",
        "tone        0         1      1",
        "all         1         1      1",
      ])
  }

  @Test("every check says its name with what it finds")
  func names() {
    let files = SampleProject.files(in: SampleProject.intent, replacing: "Selling sex", with: "A whore selling sex")
    #expect(ContentLoader.load(files).problems.map(\.check) == ["tone"])
    let broken = SampleProject.files(in: SampleProject.intent, replacing: "level: normal", with: "level: x")
    #expect(ContentLoader.load(broken).problems.map(\.check).contains("files"))
  }

  @Test("an urgent answer without a language that the helpline has is a note")
  func translations() {
    let texts = OwnTexts.required.map { "\($0): O propoziție.\n" }.joined()
    let problems = ContentLoader.load(SampleProject.files(changing: ["Conversations/_texts/ro.yaml": texts])).problems
    let found = problems.filter { $0.check == "translations" }
    #expect(found.map(\.severity) == [.note])
    #expect(found.map(\.file) == [SampleProject.urgent])
    #expect(found.first?.message.contains("text in ro: translate it, as in Intents/urgent/danger-now.ro.yaml.") == true)
  }
}
