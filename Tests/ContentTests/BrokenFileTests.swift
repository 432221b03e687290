import Content
import Messages
import Testing

@Suite("A broken file")
struct BrokenFileTests {
  @Test(
    "is reported with file, line and what to do",
    arguments: BrokenFile.intents + BrokenFile.conversations + BrokenFile.sent + BrokenFile.records)
  func reported(_ broken: BrokenFile) {
    let (library, problems) = ContentLoader.load(broken.files)
    let found = problems.contains { problem in
      problem.file == broken.file && problem.line == broken.line && problem.severity == broken.severity
        && broken.words.allSatisfy { problem.message.contains($0) }
    }
    #expect(found, "\(problems.map(\.description).joined(separator: "\n"))")
    #expect((library == nil) == problems.contains { $0.severity == .error })
    #expect(problems == problems.sorted())
  }

  @Test("is not seen where nothing is broken", arguments: BrokenFile.fine)
  func fine(_ text: String) {
    let files = SampleProject.files(
      in: SampleProject.intent, replacing: "Selling sex is not a crime in England and Wales.", with: text)
    #expect(ContentLoader.load(files).problems == [])
  }

  @Test(
    "gives one problem for one mistake",
    arguments: [
      SampleProject.words, SampleProject.directory, SampleProject.intent, SampleProject.texts, SampleProject.flow,
    ])
  func onlyOne(_ path: String) throws {
    let text = try #require(SampleProject.files[path])
    let problems = ContentLoader.load(SampleProject.files(changing: [path: "? [\n" + text])).problems
    #expect(problems.count == 1, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test("that is not UTF-8 is reported")
  func notUTF8() {
    let files = ContentFiles([ContentFiles.File(path: SampleProject.intent, bytes: [0x74, 0x3A, 0x20, 0xFF])])
    #expect(ContentLoader.load(files).problems.contains { $0.message.contains("UTF-8") })
  }

  @Test("that holds a control character is reported at its line")
  func controlCharacter() {
    let files = ContentFiles([ContentFiles.File(path: SampleProject.intent, text: "title: a\nlevel: \u{1}\n")])
    #expect(ContentLoader.load(files).problems.contains { $0.line == 2 && $0.message.contains("remove it") })
  }

  @Test("given twice is reported and does not stop the reading of others")
  func twice() {
    let all = SampleProject.files().files
    let problems = ContentLoader.load(ContentFiles(all + all.prefix(1))).problems
    #expect(problems.contains { $0.message.contains("given twice") })
  }

  @Test("does not hide that there are no intents at all")
  func nothing() {
    let (library, problems) = ContentLoader.load(ContentFiles([]))
    #expect(library == nil)
    #expect(problems.contains { $0.message.contains("there are no intents") })
  }
}
