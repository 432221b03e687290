import Console
import Messages
import Store
import Testing

@Suite("Cases in the console", .timeLimit(.minutes(5)))
struct InboxTests {
  @Test("A case is taken, answered, noted on, handed over, handed back and closed, and each deed is in the access log")
  func life() async throws {
    try await ConsoleWorld.with { world in
      let (_, dora) = try await Person.settled("Dora", [.responder], in: world)
      let (ella, colleague) = try await Person.settled("Ella", [.responder], in: world)
      let number = try await world.openCase("he has a knife")
      var page = try await dora.get("/inbox")
      #expect(page.html.contains("Case \(number)") && !page.html.contains("knife"))
      page = try await dora.get("/cases/\(number)")
      #expect(page.html.contains("he has a knife") && !page.html.contains("Your text to the person"))
      #expect(try await dora.post("/cases/\(number)/claim", [], token: page.token).status == 303)
      page = try await dora.get("/cases/\(number)")
      #expect(page.html.contains("Your text to the person"))
      #expect(
        try await dora.post("/cases/\(number)/reply", [("text", "I am here <b>now</b>")], token: page.token).status == 303)
      #expect(try await dora.post("/cases/\(number)/note", [("note", "rings at 9")], token: page.token).status == 303)
      page = try await dora.get("/cases/\(number)")
      #expect(page.html.contains("I am here &lt;b&gt;now&lt;/b&gt;") && page.html.contains("rings at 9"))
      let others = try await colleague.get("/cases/\(number)")
      #expect(!others.html.contains("Your text to the person"))
      let refused = try await colleague.post("/cases/\(number)/claim", [], token: others.token)
      #expect(refused.status == 409 && refused.html.contains("Dora has this case now"))
      let over = try await dora.post("/cases/\(number)/hand-over", [("to", String(ella.id))], token: page.token)
      #expect(over.status == 303)
      #expect(try await world.store.staffCase(number)?.holder?.name == "Ella")
      #expect(try await colleague.post("/cases/\(number)/hand-back", [], token: others.token).status == 303)
      #expect(try await world.store.staffCase(number)?.holder == nil)
      let closed = try await colleague.post("/cases/\(number)/close", [("outcome", "safe")], token: others.token)
      #expect(closed.location == "/inbox")
      #expect(try await world.store.staffCase(number)?.outcome == "safe")
      let acts = try await world.store.accessLines(AccessFilter(), limit: 100).map(\.line.act)
      for act in [
        "view inbox", "read case", "take case", "answer case", "note on case", "hand case over", "hand case back",
        "close case",
      ] {
        #expect(acts.contains(act), "\(act)")
      }
    }
  }

  @Test(
    "What cannot be sent comes back with what was typed",
    arguments: [("", "Write something first"), (String(repeating: "a", count: 919), "At most 918")])
  func unsent(_ text: String, _ sentence: String) async throws {
    try await ConsoleWorld.with { world in
      let (_, dora) = try await Person.settled("Dora", [.responder], in: world)
      let number = try await world.openCase("help")
      let token = try await dora.get("/cases/\(number)").token
      _ = try await dora.post("/cases/\(number)/claim", [], token: token)
      let page = try await dora.post("/cases/\(number)/reply", [("text", text)], token: token)
      #expect(page.status == 422 && page.html.contains(sentence) && page.html.contains(">\(text)</textarea>"))
      #expect(try await world.store.outbox(limit: 9).isEmpty)
    }
  }

  @Test("Nobody writes without the case, and nobody closes what a colleague has")
  func order() async throws {
    try await ConsoleWorld.with { world in
      let (_, dora) = try await Person.settled("Dora", [.responder], in: world)
      let number = try await world.openCase("help")
      let token = try await dora.get("/cases/\(number)").token
      let early = try await dora.post("/cases/\(number)/reply", [("text", "hi")], token: token)
      #expect(early.status == 409 && early.html.contains("Take the case first") && early.html.contains("hi"))
      _ = try await world.store.claim(number, for: StaffMember(id: 77, name: "Finn"), now: world.now) { _ in nil }
      let close = try await dora.post("/cases/\(number)/close", [("outcome", "safe")], token: token)
      #expect(close.status == 409 && close.html.contains("Finn has this case now"))
      #expect(try await dora.get("/cases/999").status == 404)
    }
  }

  @Test("Staff are warned before they write to a phone that somebody else may read, or after STOP")
  func warnings() async throws {
    try await ConsoleWorld.with { world in
      let (_, dora) = try await Person.settled("Dora", [.responder], in: world)
      let watched = try await world.openCase("help", record: "v=1\nsafe-phone=1 word")
      #expect(try await dora.get("/cases/\(watched)").html.contains("Somebody else may read this phone"))
      let stopped = try await world.openCase("help", from: "+447700900102", record: "v=1\nopted-out=1")
      let page = try await dora.get("/cases/\(stopped)")
      #expect(page.html.contains("the person sent STOP"))
      _ = try await dora.post("/cases/\(stopped)/claim", [], token: page.token)
      let refused = try await dora.post("/cases/\(stopped)/reply", [("text", "hi")], token: page.token)
      #expect(refused.status == 409 && refused.html.contains("Nothing may be sent"))
    }
  }
}

extension ConsoleWorld {
  /// Somebody texts, and a case is opened. Returns its number.
  func openCase(_ text: String, from number: String = "+447700900101", record: String = "v=1") async throws -> Int64 {
    let message = InboundMessage(
      id: "m\(number)", from: Address(kind: .phone, value: Redacted(number)), text: Redacted(text))
    let admission = try await store.receive(Arrival(account: "sms", message: message, receivedAt: now)) { _ in
      Verdict(
        record: record, trace: Array("{}".utf8), level: .emergency, replies: [],
        staffCall: StaffCall(level: .emergency, channels: []), contentVersion: "test")
    }
    guard case .committed(let committed) = admission else { throw PageProblem.missing }
    return try #require(committed.openCase)
  }
}
