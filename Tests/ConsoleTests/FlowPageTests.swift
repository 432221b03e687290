import Console
import Content
import Messages
import Store
import Testing

@Suite("Pages of flows", .timeLimit(.minutes(5)))
struct FlowPageTests {
  private static func move(_ step: String, _ way: String, to next: String = "") -> TurnFacts.Move {
    TurnFacts.Move(flow: "condom", step: step, next: next, way: way)
  }

  @Test("traffic stands on boxes and arrows, few people are not told of, and where people stop is said")
  func traffic() async throws {
    try await ConsoleWorld.with(library: try SampleContent.library()) { world in
      try await world.ask(nil, people: 30, at: world.now, moves: [Self.move("when", "said")])
      let on = [Self.move("when", "choice 1", to: "soon"), Self.move("soon", "said")]
      try await world.ask("a", people: 21, at: world.now, moves: on)
      try await world.ask("b", people: 2, at: world.now, moves: [Self.move("when", "left")])
      try await world.ask("c", people: 9, at: world.now - 20 * 86_400, moves: [Self.move("late", "said")])
      let (_, browser) = try await Person.settled("Au", [.auditor], in: world)
      let html = try await browser.get("/flows/condom?days=7").html
      for part in [
        "<svg", "href=\"#step-soon\"", "1 less than 3 days (21 times)", "2 longer (under 5)", "30 times",
        "<strong>under 5</strong>", "data-label=\"Did not\">9<", "30 %",
      ] {
        #expect(html.contains(part), "\(part)")
      }
      #expect(html.contains("id=\"step-late\"") && !html.contains("9 times"))
      #expect(try await browser.get("/flows/condom?days=30").html.contains("9 times"))
      let list = try await browser.get("/flows?days=7").html
      #expect(list.contains("data-label=\"Begun\">30<") && list.contains("data-label=\"Left for danger\">under 5<"))
    }
  }

  @Test("the drawing has no style and no script of its own, and an editor’s words stay words")
  func drawing() async throws {
    try await ConsoleWorld.with(library: try SampleContent.library()) { world in
      let (_, browser) = try await Person.settled("Ed", [.editor], in: world)
      let html = try await browser.get("/flows/condom").html
      #expect(!html.contains("<style") && !html.contains(" style=") && !html.contains("onload"))
      #expect(html.contains("Condom &lt;broke&gt; &amp; ") && !html.contains("<broke>"))
      #expect(html.contains("How long ago was it?") && html.contains("Go today. You can call 0808 802 1221."))
      let sheet = try await browser.get("/flows/drawing.css")
      #expect(sheet.answer.header("Content-Type") == "text/css; charset=utf-8")
      for line in sheet.html.split(separator: "\n") where line.contains("{") && !line.contains("@media") {
        #expect(line.contains(".flow-drawing "), "\(line)")
      }
      #expect(try await browser.get("/flows/none").status == 404)
    }
  }
}

@Suite("Trying a message", .timeLimit(.minutes(5)))
struct TryPageTests {
  @Test("says what would be answered, and why")
  func reading() async throws {
    try await ConsoleWorld.with(library: try SampleContent.library()) { world in
      let (_, browser) = try await Person.settled("Rea", [.responder], in: world)
      let form = try await browser.get("/try")
      let page = try await browser.post("/try", [("text", "pls he has a knife"), ("state", "")], token: form.token)
      for part in [
        "In danger, call 999.", "urgent.danger-now", "badge emergency", "staff are called", "he has a knife",
        "answered", "intent:urgent.danger-now:en",
      ] {
        #expect(page.html.contains(part), "\(part)")
      }
      let more = try await browser.post("/try", [("text", "1"), ("state", "condom/when")], token: form.token)
      #expect(more.html.contains("Go today. You can call 0808 802 1221.") && more.html.contains("flow:condom/soon"))
      let none = try await browser.post("/try", [("text", "zzxqv"), ("state", "")], token: form.token)
      #expect(none.html.contains("not understood"))
      #expect(try await browser.post("/try", [("text", "  ")], token: form.token).status == 422)
    }
  }

  @Test("nothing of it is stored or logged, and it is shown as text")
  func secret() async throws {
    try await ConsoleWorld.with(library: try SampleContent.library()) { world in
      let (_, browser) = try await Person.settled("Rea", [.responder], in: world)
      let token = try await browser.get("/try").token
      let text = "</textarea><script>alert(1)</script> he has a knife"
      let page = try await browser.post("/try", [("text", text), ("state", "<b>/x")], token: token)
      #expect(page.status == 200 && !page.html.contains("<script>alert") && !page.html.contains("<b>"))
      #expect(try await world.store.allContacts().isEmpty)
      #expect(try await world.store.openCases().isEmpty)
      let lines = try await world.store.accessLines(AccessFilter(), limit: 50)
      #expect(lines.contains { $0.line.act == "try a message" })
      #expect(!lines.contains { ($0.line.subject + $0.line.detail).contains("knife") })
    }
  }
}
