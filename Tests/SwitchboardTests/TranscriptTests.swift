import Foundation
import Switchboard
import Testing

@Suite("Transcripts beside the content")
struct TranscriptTests {
  static let paths: [String] = (try? ProjectFolder.paths(below: "Conversations", ending: ".transcript")) ?? []

  @Test("there are transcripts to play")
  func notEmpty() { #expect(Self.paths.count >= 4) }

  @Test("goes as it is written", arguments: paths)
  func plays(_ path: String) throws {
    let loaded = try #require(ProjectFolder.loaded)
    let transcript = try Transcript(name: path, text: try ProjectFolder.text(path))
    let problems = Rehearsal.play(transcript, with: loaded)
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test(
    "a file that expects nothing, or a line of no kind, is a mistake",
    arguments: ["", "# only a comment", "> hello", "> hi\n? what", "> hi\n< *\n+ soon"])
  func mistakes(_ text: String) {
    #expect(throws: TranscriptProblem.self) { try Transcript(name: "x.transcript", text: text) }
  }

  @Test("says where the talk went another way")
  func tells() throws {
    let loaded = try #require(ProjectFolder.loaded)
    let text = "> is it legal what i do\n< no such words anywhere\n= law.tax normal case\n"
    let problems = Rehearsal.play(try Transcript(name: "x.transcript", text: text), with: loaded)
    #expect(problems.map(\.place) == ["x.transcript:2", "x.transcript:3", "x.transcript:3"])
  }
}
