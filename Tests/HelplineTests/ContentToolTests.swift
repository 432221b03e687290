import Foundation
import Testing

@Suite("Tools for content", .timeLimit(.minutes(15)))
struct ContentToolTests {
  @Test("a report is written, and says what differs from another folder")
  func report() async throws {
    let old = try SmallContent.make()
    let new = try SmallContent.make(in: SmallContent.selling, replacing: "is not a crime", with: "is <b>legal</b>")
    let file = new + "/report.html"
    let plain = try await Program.run(["content", "report", "--content", new, "--to", file])
    #expect(plain.status == 0)
    #expect(!(try String(contentsOfFile: file, encoding: .utf8)).contains("Differences"))
    let result = try await Program.run(["content", "report", "--content", new, "--to", file, "--against", old])
    #expect(result.output.contains("0 added, 0 removed, 1 changed"))
    let html = try String(contentsOfFile: file, encoding: .utf8)
    #expect(html.contains("Selling sex is &lt;b&gt;legal&lt;/b&gt; in England and Wales."))
    #expect(html.contains("<del>not a crime </del>"))
    let nowhere = try await Program.run(["content", "report", "--content", new, "--to", new + "/no/report.html"])
    #expect(nowhere.status == 73)
    #expect(nowhere.errors.contains("cannot be written"))
  }

  @Test("check writes annotations for GitHub, and a release needs every warning mended")
  func annotations() async throws {
    let folder = try SmallContent.make(in: SmallContent.selling, replacing: "is not a crime", with: "is brave, 100 %,")
    let result = try await Program.run(["check", "--content", folder, "--format", "github"])
    #expect(result.status == 0)
    let expected =
      "::warning file=Intents/law/selling.yaml,line=10,title=tone::the first text says \"brave\": no pity and no orders; "
      + "say what the person can do."
    #expect(result.lines == [expected])
    #expect(try await Program.run(["check", "--content", folder, "--strict", "--format", "github"]).status == 65)
    let json = try await Program.run(["check", "--content", folder, "--json"])
    #expect(json.lines.count == 1)
    #expect(json.output.hasSuffix(",\"check\":\"tone\"}\n"))
    let text = try await Program.run(["check", "--content", folder])
    #expect(text.lines.first?.hasPrefix("Intents/law/selling.yaml:10: warning: ") == true)
    #expect(!text.output.contains("\u{1B}") && !text.output.contains("errors  warnings"))
    #expect(try await Program.run(["check", "--content", folder, "--json", "--format", "text"]).status == 64)
  }

  @Test("sign-off lists what nobody signed, what changed since, and what is overdue")
  func signOff() async throws {
    let folder = try SmallContent.make()
    func run(_ arguments: String...) async throws -> Program.Result {
      try await Program.run(["sign-off", "--content", folder] + arguments)
    }
    let first = try await run("--list")
    #expect(first.lines.contains { $0.hasPrefix("intent:law.selling:en  not signed off") })
    #expect(try await run("--by", "A. Editor", "--all").output.contains("; 0 still await sign-off"))
    let file = "\(folder)/\(SmallContent.danger)"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("In danger, call", with: "In danger call").write(toFile: file, atomically: true, encoding: .utf8)
    let changed = try await run("--list", "--json").lines.filter { $0.contains("\"changed\"") }
    #expect(changed.count == 1)
    let item = try #require(try JSONSerialization.jsonObject(with: Data(changed[0].utf8)) as? [String: Any])
    #expect(Set(item.keys) == ["subject", "state", "by", "on", "hash", "review_by", "overdue"])
    #expect(item["subject"] as? String == "intent:urgent.danger-now:en")
    #expect(item["by"] as? String == "A. Editor")
    #expect(item["overdue"] as? Bool == false)
    #expect(try await run("--list").lines.contains { $0.contains("  changed since A. Editor signed it off on 2") })
    #expect(try await run("--json").status == 64)
    #expect(try await run("--list", "--by", "B").status == 64)
  }

  @Test("sign-off --overdue lists reviews that are due, approved or not")
  func overdue() async throws {
    let folder = try SmallContent.make(
      in: SmallContent.selling, replacing: "checked: 2026-11-21\nreview_by: 2126-11-21",
      with: "checked: 2024-11-21\nreview_by: 2025-11-21")
    _ = try await Program.run(["sign-off", "--content", folder, "--by", "A. Editor", "--all"])
    let lines = try await Program.run(["sign-off", "--content", folder, "--overdue"]).lines
    #expect(lines.contains("intent:law.selling:en  review overdue since 2025-11-21"))
    #expect(!lines.contains { $0.hasPrefix("intent:urgent") || $0.hasPrefix("text:") })
  }
}
