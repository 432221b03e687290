import Console
import Messages
import Store
import Testing

@Suite("The pages of an audit", .timeLimit(.minutes(5)))
struct AuditPageTests {
  private static let drawing = [
    ("size", "40"), ("days", "7"), ("amber", "25"), ("nearly-urgent", "25"), ("turned-urgent", "20"),
    ("not-understood", "10"), ("rest", "20"),
  ]

  private static func answers(level: String = "right", note: String = "") -> [(String, String)] {
    [("intent", "yes"), ("level", level), ("tone", "fine"), ("harm", "none"), ("note", note)]
  }

  /// Two auditors, and a sample of three messages.
  private static func drawn(
    _ world: ConsoleWorld, saying text: Redacted<String> = "hello"
  ) async throws -> (ada: Browser, bea: Browser) {
    for index in 0..<3 {
      let reply = Reply(text: "Phone 0808 2000 247", level: .normal)
      try await world.hear(index, saying: text, marks: index == 0 ? .amber : [], replies: [reply])
    }
    world.now += 60
    let (_, ada) = try await Person.settled("Ada", [.auditor], in: world)
    let (_, bea) = try await Person.settled("Bea", [.auditor], in: world)
    let form = try await ada.get("/audit")
    let sent = try await ada.post("/audit", drawing, token: form.token)
    #expect(sent.status == 303 && sent.location == "/audit/1/next", "\(sent.html)")
    return (ada, bea)
  }

  @Test("two rate without seeing each other’s ratings, and the report says where they differ")
  func whole() async throws {
    try await ConsoleWorld.with { world in
      let (ada, bea) = try await Self.drawn(world)
      #expect(try await ada.get("/audit/1/next").location == "/audit/1/items/1")
      let item = try await ada.get("/audit/1/items/1")
      #expect(item.html.contains("hello") && item.html.contains("Phone "))
      for position in 1...3 {
        let sent = try await ada.post(
          "/audit/1/items/\(position)", Self.answers(level: position == 1 ? "low" : "right", note: "secret thought"),
          token: item.token)
        #expect(sent.status == 303)
      }
      #expect(try await ada.get("/audit/1/next").location == "/audit/1/report")
      let blind = try await bea.get("/audit/1/items/1")
      #expect(!blind.html.contains("secret thought") && !blind.html.contains("checked"))
      #expect(try await bea.get("/audit/1/report").html.contains("0 of 3 messages"))
      for position in 1...3 {
        _ = try await bea.post("/audit/1/items/\(position)", Self.answers(), token: blind.token)
      }
      let open = try await bea.get("/audit/1/items/1")
      #expect(
        open.html.contains("secret thought") && open.html.contains("Too low") && !open.html.contains("Save and go on"))
      let report = try await bea.get("/audit/1/report").html
      #expect(report.contains("3 of 3 messages") && report.contains("Message 1</a>") || report.contains("Message "))
      #expect(report.contains("2 of 3") && report.contains("Was the level right?"))
      let again = try await ada.post("/audit/1/items/1", Self.answers(), token: item.token)
      #expect(again.status == 422)
      let file = try await bea.get("/audit/1/report.csv").html
      #expect(file.split(separator: "\r\n").count == 7 && !file.contains("secret thought"))
    }
  }

  @Test("an admin sees the report and no message")
  func admin() async throws {
    try await ConsoleWorld.with { world in
      _ = try await Self.drawn(world)
      let (_, browser) = try await Person.settled("Pat", [.admin], in: world)
      #expect(try await browser.get("/audit").html.contains("Sample 1"))
      #expect(!(try await browser.get("/audit").html.contains("Draw a sample")))
      #expect(try await browser.get("/audit/1/report").status == 200)
      #expect(try await browser.get("/audit/1/items/1").status == 403)
      #expect(try await browser.get("/audit/1/next").status == 403)
    }
  }

  @Test("auditors read masked texts, hostile ones as text")
  func masked() async throws {
    try await ConsoleWorld.with { world in
      let (ada, _) = try await Self.drawn(world, saying: "<script>x</script> ring 07700 900123, im Jasmine")
      let page = try await ada.get("/audit/1/items/2").html
      #expect(page.contains("&lt;script&gt;") && !page.contains("<script>x"))
      #expect(!page.contains("900123") && !page.contains("Jasmine"))
      #expect(!page.contains("+4477009001"), "the person’s own number is nowhere")
    }
  }

  @Test(
    "forms that make no sense are refused",
    arguments: [
      ("/audit", [("size", "4")]), ("/audit", [("days", "8")]), ("/audit", [("amber", "-1")]),
      ("/audit", [("rest", "")]),
      ("/audit/1/items/1", [("intent", "maybe")]), ("/audit/1/items/1", [("harm", "")]),
      ("/audit/1/items/1", [("note", String(repeating: "a", count: 2_001))]),
    ] as [(String, [(String, String)])])
  func refused(_ path: String, _ wrong: [(String, String)]) async throws {
    try await ConsoleWorld.with { world in
      let (ada, _) = try await Self.drawn(world)
      let token = try await ada.get("/audit").token
      let right = path == "/audit" ? Self.drawing : Self.answers()
      let fields = right.filter { field in !wrong.contains { $0.0 == field.0 } } + wrong
      #expect(try await ada.post(path, fields, token: token).status == 422)
      #expect(try await world.store.auditSamples(limit: 9).count == 1)
    }
  }

  @Test("a sample of nothing, and places that are not there")
  func missing() async throws {
    try await ConsoleWorld.with { world in
      let (_, ada) = try await Person.settled("Ada", [.auditor], in: world)
      let token = try await ada.get("/audit").token
      #expect(try await ada.post("/audit", Self.drawing, token: token).status == 422)
      for path in ["/audit/1/report", "/audit/x/next", "/audit/1/items/1", "/audit/0/report.csv"] {
        #expect(try await ada.get(path).status == 404, "\(path)")
      }
    }
  }
}
