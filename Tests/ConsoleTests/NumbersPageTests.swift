import Console
import Messages
import Store
import Testing

extension ConsoleWorld {
  /// Lets somebody text, and gives back the message's row.
  @discardableResult
  func hear(
    _ id: Int, saying text: Redacted<String> = "hello", from number: String = "+447700900101",
    decision: String = "answer",
    language: String = "en", level: Level = .normal, marks: TurnFacts.Marks = [], replies: [Reply] = [],
    call: StaffCall? = nil, trace: String = "{}"
  ) async throws -> Admission.Committed {
    let message = InboundMessage(id: "m\(id)", from: Address(kind: .phone, value: Redacted(number)), text: text)
    let facts = TurnFacts(decision: decision, language: language, marks: marks)
    let admission = try await store.receive(Arrival(account: "sms", message: message, receivedAt: now)) { _ in
      Verdict(
        record: "", trace: Array(trace.utf8), level: level, replies: replies, staffCall: call, contentVersion: "test",
        facts: facts)
    }
    guard case .committed(let committed) = admission else { throw Repeated() }
    return committed
  }

  struct Repeated: Error {}
}

@Suite("The page of numbers", .timeLimit(.minutes(5)))
struct NumbersPageTests {
  @Test("shows counts, and none of 1 to 4, nor on the page nor in the file")
  func counts() async throws {
    try await ConsoleWorld.with { world in
      for index in 0..<23 {
        try await world.hear(
          index, from: "+4477009001\(10 + index)", decision: index < 20 ? "answer" : "fallback",
          language: index == 22 ? "ro" : "en", level: index < 7 ? .urgent : .normal)
      }
      let (_, browser) = try await Person.settled("Ann", [.editor], in: world)
      let page = try await browser.get("/numbers?span=7")
      #expect(page.status == 200 && page.html.contains("<strong>23</strong>"), "messages")
      #expect(page.html.contains("under 5") && page.html.contains("<strong>7</strong>"))
      #expect(page.html.contains("Romanian") && page.html.contains("<svg") && page.html.contains("As a table"))
      let file = try await browser.get("/numbers.csv?span=7")
      #expect(file.answer.header("Content-Type") == "text/csv; charset=utf-8")
      let lines = file.html.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      #expect(
        lines.contains(["All", "All", "Messages", "23"]) && lines.contains(["All", "All", "Not understood", "under 5"]))
      #expect(lines.contains(["Messages by language", "Romanian", "Messages", "under 5"]))
      #expect(lines.contains(["Messages by language", "English", "Messages", "not shown"]), "or 22 of 23 would tell")
      #expect(lines.allSatisfy { $0.count == 4 && !["1", "2", "3", "4"].contains($0[3]) })
    }
  }

  @Test("says how long people waited, of five cases and more")
  func waits() async throws {
    try await ConsoleWorld.with { world in
      let (_, browser) = try await Person.settled("Ann", [.admin], in: world)
      for index in 0..<5 {
        let call = StaffCall(level: .urgent, channels: [])
        let heard = try await world.hear(index, from: "+4477009001\(10 + index)", level: .urgent, call: call)
        let number = try #require(heard.openCase)
        if index == 4 {
          #expect(try await browser.get("/numbers").html.contains("<dd><strong>not shown</strong></dd>"))
        }
        _ = try await world.store.claim(
          number, for: StaffMember(id: 1, name: "dora"), now: world.now + 60 * Double(index + 1)
        ) { _ in nil }
      }
      let page = try await browser.get("/numbers")
      #expect(page.html.contains("<dt>Half of them taken within</dt><dd><strong>3 min</strong>"))
      #expect(page.html.contains("<dt>Nine in ten taken within</dt><dd><strong>4 min</strong>"))
    }
  }

  @Test("an odd span is 30 days, and an empty store is a page", arguments: ["", "?span=9", "?span=x", "?span=365"])
  func spans(_ query: String) async throws {
    try await ConsoleWorld.with { world in
      let (_, browser) = try await Person.settled("Ann", [.responder], in: world)
      let page = try await browser.get("/numbers\(query)")
      #expect(
        page.status == 200 && page.html.contains(query == "?span=365" ? "a year</option>" : "value=\"30\" selected"))
    }
  }
}
