import Content
import Dialogue
import Switchboard
import Testing

@Suite("What transcripts and traffic visit")
struct CoverageTests {
  private static func visits(_ text: String) throws -> Visits {
    TranscriptRun(name: "x", text: text + "\n< *\n", with: try #require(ProjectFolder.loaded)).visits
  }

  private static func branches(_ visits: Visits) -> [String] {
    (visits.branches["condom-broke"] ?? [:]).map { "\($0.key.from) \($0.key.way.name) \($0.key.to) \($0.value)" }
      .sorted()
  }

  @Test("steps and branches are counted, the last step too")
  func walk() throws {
    let visits = try Self.visits("> condom split what now\n> 4 days ago\n> more\n> more\n> more")
    #expect(
      Self.branches(visits) == [
        "hiv-late next tests 1", "pregnancy-five-days next hiv-late 1", "tests next not-agreed 1",
        "when choice 2 pregnancy-five-days 1",
      ])
    #expect(Set(visits.steps.keys.map(\.step)) == ["when", "pregnancy-five-days", "hiv-late", "tests", "not-agreed"])
    #expect(visits.intents["health.condom-broke"] == 1)
  }

  @Test("a repeated step, an unknown choice and a new beginning are no branches")
  func stays() throws {
    #expect(Self.branches(try Self.visits("> condom split what now\n> 9\n> again\n> condom split what now")).isEmpty)
  }

  @Test("an emergency counts as leaving the step, and going back is no branch")
  func leaves() throws {
    let visits = try Self.visits("> condom split what now\n> hes got a knife and wont let me out\n> back")
    #expect(visits.left == [FlowGraph.Place(flow: "condom-broke", step: "when"): 1])
    #expect(visits.steps[FlowGraph.Place(flow: "condom-broke", step: "when")] == 2)
    #expect(Self.branches(visits).isEmpty)
  }

  @Test("traces without texts tell the same, as far as they can")
  func traces() throws {
    let loaded = try #require(ProjectFolder.loaded)
    var rehearsal = Rehearsal(loaded: loaded)
    var visits = Visits()
    for text in ["condom split what now", "4 days ago", "more", "more", "more"] {
      let before = rehearsal.conversation.stateName
      _ = rehearsal.text(text, at: 0)
      visits.note(try #require(rehearsal.last).trace, after: before, in: loaded.library)
    }
    #expect(visits == rehearsal.visits)
  }

  @Test("says what nothing visits, with file and line")
  func missing() throws {
    let library = try #require(ProjectFolder.loaded).library
    let none = Coverage(Visits(), of: library)
    #expect(none.parts.map(\.percent) == [0, 0, 0])
    #expect(none.parts.map(\.missing.count) == none.parts.map(\.count))
    let flow = try #require(library.flow("condom-broke"))
    let first = try #require(none.missingBranches.first { $0.name.hasPrefix("condom-broke/when") })
    #expect(first.name == "condom-broke/when choice 1 (1 less than 3 days) to hiv-in-time")
    #expect(first.file == flow.file && first.line == flow.steps[0].line)
    let some = Coverage(try Self.visits("> condom split what now\n> 1"), of: library)
    #expect(some.missingBranches.count == none.missingBranches.count - 1)
    #expect(some.parts[1].missing.count == some.parts[1].count - 1)
  }
}
