import Foundation
import Testing

@Suite("Tools for flows and transcripts", .timeLimit(.minutes(15)))
struct FlowToolTests {
  private static let flow = """
    title: A cup of tea
    starts: [law.selling]
    checked: 2026-11-21
    review_by: 2126-11-21
    sources: [{name: A source, url: "https://www.legislation.gov.uk/"}]
    steps:
      milk:
        say: Do you take milk?
        choices:
          - {label: with milk, hears: [milky], next: sugar}
          - {label: "black & <strong>", hears: [none], next: cup}
      sugar:
        say: There is sugar on the table.
        next: cup
      cup:
        say: Here is your cup.
    """

  private static let talk = "> is selling sex legal\n< not a crime\n< Do you take milk?\n> none\n< your cup\n"

  /// Content with a flow and a transcript.
  private static func content(_ transcript: String? = talk) throws -> String {
    let folder = try SmallContent.make(in: SmallContent.selling, replacing: "answer:", with: "flow: tea\nanswer:")
    try SmallContent.write(flow, to: "\(folder)/Conversations/tea.yaml")
    if let transcript { try SmallContent.write(transcript, to: "\(folder)/Conversations/deep/tea.transcript") }
    return folder
  }

  private static func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  // MARK: helpline test

  @Test("test plays all transcripts at any depth, and says file and line of what went another way")
  func plays() async throws {
    let good = try await Program.run(["test", "--content", try Self.content()])
    #expect(good.status == 0)
    #expect(good.lines == ["1 transcripts passed"])
    let bad = try await Program.run(["test", "--content", try Self.content(Self.talk + "@ idle\n< biscuit\n")])
    #expect(bad.status == 65)
    #expect(bad.lines.count == 2)
    let line =
      "Conversations/deep/tea.transcript:7: expected a reply with \"biscuit\", but it was \"Here is your cup.\""
    #expect(bad.lines[0] == line)
    #expect(bad.lines[1] == "1 of 1 transcripts failed")
  }

  @Test(
    "test fails without a transcript, without an expectation, and for what it cannot read",
    arguments: [
      (nil, [], 66, "there is no transcript"), ("> is selling sex legal\n@ idle\n", [], 65, "expects no reply"),
      ("hello\n", [], 65, "a line begins with"), (talk, ["/nowhere.transcript"], 66, "no such file"),
    ] as [(String?, [String], Int32, String)])
  func fails(_ transcript: String?, _ files: [String], _ status: Int32, _ words: String) async throws {
    let result = try await Program.run(["test", "--content", try Self.content(transcript)] + files)
    #expect(result.status == status)
    #expect((result.output + result.errors).contains(words))
  }

  @Test("test writes one object a transcript and a kind of coverage")
  func json() async throws {
    let content = try Self.content(Self.talk + "@ flow:tea/milk\n")
    let result = try await Program.run(["test", "--json", "--coverage", "--content", content])
    #expect(result.status == 65)
    #expect(result.lines.count == 4)
    let run = try Self.object(result.lines[0])
    #expect(Set(run.keys) == ["file", "passed", "problems"])
    #expect(run["passed"] as? Bool == false)
    let problem = try #require((run["problems"] as? [[String: Any]])?.first)
    #expect(Set(problem.keys) == ["line", "message", "expected", "came"])
    #expect(problem["line"] as? Int == 6)
    #expect(problem["expected"] as? String == "the state flow:tea/milk")
    #expect(problem["came"] as? [String] == ["idle"])
    let branches = try Self.object(result.lines[2])
    #expect(Set(branches.keys) == ["coverage", "count", "percent", "missing"])
    #expect(branches["count"] as? Int == 3 && branches["percent"] as? Int == 33)
    let missing = try #require(branches["missing"] as? [[String: Any]])
    #expect(missing.map { $0["line"] as? Int } == [7, 12])
    #expect(missing.first?["name"] as? String == "tea/milk choice 1 (1 with milk) to sugar")
  }

  @Test("test fails for a branch that nothing visits only when told to")
  func branches() async throws {
    let content = try Self.content()
    let result = try await Program.run(["test", "--require-branches", "--content", content])
    #expect(result.status == 65)
    #expect(result.errors.split(separator: "\n").count == 2)
    #expect(result.errors.contains("Conversations/tea.yaml:12: no transcript visits tea/sugar next (MORE) to cup"))
    try SmallContent.write(
      "> is selling sex legal\n> milky\n> more\n< cup\n", to: "\(content)/Conversations/b.transcript")
    #expect(try await Program.run(["test", "--require-branches", "--content", content]).status == 0)
  }

  @Test("test --update writes whole replies, plays them again, and leaves what is wrong beside them")
  func update() async throws {
    let text = "# tea\n> is selling sex legal\n= law.tax normal\n+ 5h\n"
    let content = try Self.content(text)
    let result = try await Program.run(["test", "--update", "--content", content])
    #expect(result.status == 65)
    #expect(
      result.lines.first?.contains("tea.transcript:8: expected law.tax, but it was \"law.selling\"") == true,
      "\(result.output)")
    let file = "\(content)/Conversations/deep/tea.transcript"
    let written = try String(contentsOfFile: file, encoding: .utf8)
    #expect(written.hasPrefix("# tea\n> is selling sex legal\n< Selling sex is not a crime in England and Wales.\n"))
    #expect(written.contains("\n< Do you take milk?\n| 1 with milk\n| 2 black & <strong>\n"))
    #expect(written.hasSuffix("\n= law.tax normal\n+ 5h\n"))
    try SmallContent.write(written.replacing("law.tax", with: "law.selling"), to: file)
    #expect(try await Program.run(["test", file, "--content", content]).status == 0)
  }

  // MARK: helpline chat --save

  @Test("a talk that chat saved goes the same way in test, time and silence too")
  func save() async throws {
    let content = try Self.content(nil)
    let file = "\(content)/Conversations/saved.transcript"
    let input = "is selling sex legal\n9\n/state\n/wait soon\n/wait 5h\nhe has a knife\n#|<> odd\n/quit\n"
    let chat = try await Program.run(["chat", "--save", file, "--content", content], input: input)
    #expect(chat.status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for line in ["@ flow:tea/milk", "+ 5h", "! nothing", "= urgent.danger-now emergency case", "> #|<> odd"] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    let test = try await Program.run(["test", "--content", content])
    #expect(test.status == 0, "\(test.output)")
    let again = try await Program.run(["chat", "--save", file, "--content", content], input: input)
    #expect(again.status == 73)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    #expect(try await Program.run(["chat", "--save", file + "2", "--jsonl", "--content", content]).status == 64)
  }

  // MARK: helpline flows draw

  @Test("flows draw writes a picture of each flow, and a Mermaid chart when told to")
  func draw() async throws {
    let content = try Self.content()
    let folder = content + "/a/b"
    let result = try await Program.run(["flows", "draw", "--to", folder, "--mermaid", "--content", content])
    #expect(result.status == 0)
    #expect(result.lines == ["\(folder)/tea.svg", "\(folder)/tea.mmd"])
    let svg = try String(contentsOfFile: "\(folder)/tea.svg", encoding: .utf8)
    #expect(svg.contains("2 black &amp; &lt;strong&gt;"))
    #expect(!svg.contains("times") && !svg.contains("under 5"))
    let chart = try String(contentsOfFile: "\(folder)/tea.mmd", encoding: .utf8)
    #expect(chart.contains("-->|\"2 black #amp; #lt;strong#gt;\"|"))
    let unknown = try await Program.run(["flows", "draw", "coffee", "--to", folder, "--content", content])
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("there are tea"))
    try SmallContent.write("", to: content + "/file")
    #expect(try await Program.run(["flows", "draw", "--to", content + "/file", "--content", content]).status == 73)
    let nowhere = ["flows", "draw", "--to", folder, "--data", content + "/none", "--content", content]
    #expect(try await Program.run(nowhere).status == 66)
  }

  @Test("flows draw counts what people did, tells no small number, and is written into the audit trail")
  func traffic() async throws {
    let content = try Self.content()
    let twilio = try TwilioStandIn()
    let server = try await TestServer(twilio: twilio.server, content: content)
    for person in 1...6 {
      let texts = ["is selling sex legal", person <= 5 ? "2" : "1"]
      for (index, text) in texts.enumerated() {
        _ = try await server.call(server.text(text, from: 600 + person, id: "SM6\(person)\(index)"))
      }
    }
    let config = ["--config", server.folder + "/helpline.yaml", "--content", content]
    let drawn = try await Program.run(["flows", "draw", "--to", content + "/pictures"] + config, folder: server.folder)
    #expect(drawn.status == 0, "\(drawn.errors)")
    let svg = try String(contentsOfFile: content + "/pictures/tea.svg", encoding: .utf8)
    for words in [">6 times<", ">1 with milk (under 5)<", ">2 black &amp; &lt;strong&gt; (5 times)<", ">5 times<"] {
      #expect(svg.contains(words), "\(words)")
    }
    let audit = "SELECT COUNT(*) FROM audit WHERE kind = 'count'"
    #expect(try await server.rows(audit, as: Int.self) == [1])
    await server.stop()
  }
}
