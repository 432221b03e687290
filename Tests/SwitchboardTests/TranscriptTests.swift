import Foundation
import Switchboard
import Testing

@Suite("Transcripts beside the content")
struct TranscriptTests {
  static let paths: [String] = (try? ProjectFolder.paths(below: "Conversations", ending: ".transcript")) ?? []

  private static func run(_ text: String) throws -> TranscriptRun {
    TranscriptRun(name: "x.transcript", text: text, with: try #require(ProjectFolder.loaded))
  }

  @Test("there are transcripts to play")
  func notEmpty() { #expect(Self.paths.count >= 4) }

  @Test("goes as it is written", arguments: paths)
  func plays(_ path: String) throws {
    let run = TranscriptRun(name: path, text: try ProjectFolder.text(path), with: try #require(ProjectFolder.loaded))
    #expect(run.problems.isEmpty, "\(run.problems.map(\.description).joined(separator: "\n"))")
  }

  @Test("every branch of every flow is visited by a transcript")
  func branches() throws {
    let loaded = try #require(ProjectFolder.loaded)
    var visits = Visits()
    for path in Self.paths {
      visits.add(TranscriptRun(name: path, text: try ProjectFolder.text(path), with: loaded).visits)
    }
    let coverage = Coverage(visits, of: loaded.library)
    for item in coverage.missingBranches {
      let comment = Comment(rawValue: "\(item.file):\(item.line): no transcript visits \(item.name)")
      Issue.record(comment, severity: .error)
    }
    #expect(coverage.parts.allSatisfy { $0.count > 0 && $0.missing.count < $0.count })
  }

  @Test(
    "a file that expects nothing, or a line of no kind, is a mistake",
    arguments: [
      ("", 1), ("# only a comment", 1), ("> hello", 1), ("> hi\n@ idle\n= x normal", 1), ("> hi\n? what", 2),
      ("> hi\n< *\n+ soon", 3), ("> hi\n< *\n+ -5m", 3), ("> hi\n! something", 2), ("> hi\n< *\n= law.tax", 3),
      ("> hi\n< *\n= law.tax normal cases", 3), ("> hi\n< *\n@", 3), ("| more\n< *", 1), ("> hi\n= a b\n| c\n< *", 3),
    ])
  func mistakes(_ text: String, _ line: Int) throws {
    #expect(try Self.run(text).problems.map(\.place) == ["x.transcript:\(line)"])
    #expect(throws: TranscriptProblem.self) { try Transcript(name: "x.transcript", text: text) }
  }

  @Test("says where the talk went another way, what was expected and what came")
  func tells() throws {
    let text = "> is it legal what i do\n< no such words anywhere\n= law.tax normal case\n@ idle\n! nothing\n"
    let problems = try Self.run(text).problems
    #expect(problems.map(\.line) == [2, 3, 3, 4, 5])
    #expect(
      problems.map(\.expected).prefix(4) == [
        "a reply with \"no such words anywhere\"", "law.tax", "case", "the state idle",
      ])
    #expect(problems[1].came == ["law.selling"])
    #expect(problems[3].came == ["answered:law.selling"])
    #expect(problems[4].came.first?.contains("England and Wales") == true)
    #expect(problems[3].description == "x.transcript:4: expected the state idle, but it was \"answered:law.selling\"")
  }

  @Test("holds states, silence while time passes, and replies of several lines")
  func goes() throws {
    let text = """
      > condom split
      | what now
      < How long ago was it?
      @ flow:condom-broke/when
      > 9
      < when
      < Please reply
      < choose the first one.
      | 1 less than 3 days
      | 2 3 to 5 days
      + 5h
      ! nothing
      @ idle
      """
    let problems = try Self.run(text).problems
    // "when" is in no reply to the 9: the talk goes on all the same.
    #expect(problems.map(\.line) == [6])
  }

  @Test("a reply may be named twice, never one before it")
  func order() throws {
    #expect(try Self.run("> hiya\n< computer\n< hide\n").problems.count == 1)
    let twice = "> condom split what now\n< 72 hours\n< hours\n< How long\n< 72 hours\n"
    #expect(try Self.run(twice).problems.map(\.line) == [5])
  }

  @Test("an update writes whole replies, and keeps everything else")
  func update() throws {
    let text = """
      # A heading
      > condom split
      | what now
      # an answer
      < nonsense
      | of two lines
      = law.tax normal
      < more nonsense

      + 1m
      > 9
      + 5h
      ! nothing
      @ idle
      + 1h
      """
    let updated = try Self.run(text).updated(text)
    let lines = updated.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(4).joined(separator: "\n") == "# A heading\n> condom split\n| what now\n# an answer")
    #expect(updated.contains("= law.tax normal\n\n+ 1m\n> 9\n< Please reply"))
    #expect(updated.hasSuffix("| 3 more than 5 days\n+ 5h\n! nothing\n@ idle\n+ 1h"))
    #expect(!updated.contains("nonsense"))
    let again = try Self.run(updated)
    #expect(again.problems.map(\.expected) == ["law.tax", "the level normal"])
    #expect(again.updated(updated) == updated)
  }

  @Test("an update of a transcript that expects whole replies changes nothing", arguments: paths)
  func updatesOnce(_ path: String) throws {
    let loaded = try #require(ProjectFolder.loaded)
    let text = try ProjectFolder.text(path)
    let once = TranscriptRun(name: path, text: text, with: loaded).updated(text)
    let run = TranscriptRun(name: path, text: once, with: loaded)
    #expect(run.problems.isEmpty)
    #expect(run.updated(once) == once)
  }
}
