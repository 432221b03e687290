import Console
import Content
import Dialogue
import Foundation
import Matching
import Messages
import Store
import Switchboard
import Testing

@Suite("Conversations in the console", .timeLimit(.minutes(5)))
struct TalkTests {
  @Test("A responder reads the words and the reasons; an auditor and an editor neither a name nor a number")
  func readers() async throws {
    try await ConsoleWorld.with(library: .talks) { world in
      let contact = try await world.hear(
        "my name is dave, call 07700 900456 he has a knife", read: .selling, said: "It is legal.")
      let (_, dora) = try await Person.settled("Dora", [.responder], in: world)
      var html = try await dora.get("/conversations/\(contact)").html
      #expect(html.contains("my name is dave, call 07700 900456") && html.contains("Contact \(contact)"))
      #expect(html.contains("Rule &quot;x&quot; stands on dave") && html.contains("Street Offences Act 1959"))
      #expect(
        html.contains("https://www.legislation.gov.uk") && html.contains("Near it")
          && html.contains("Where is a doctor"))
      for role in [StaffRole.auditor, .editor] {
        let (_, reader) = try await Person.settled("R \(role.rawValue)", [role], in: world)
        for path in [
          "/conversations/\(contact)", "/conversations/\(contact)?today=all", "/conversations", "/not-understood",
        ] {
          html = try await reader.get(path).html
          #expect(!html.contains("dave") && !html.contains("900456") && !html.contains("Contact \(contact)"), "\(path)")
        }
        html = try await reader.get("/conversations/\(contact)").html
        #expect(html.contains("he has a knife") && html.contains("[name]") && html.contains("It is legal."))
        #expect(!html.contains("Show the number"))
      }
      let (_, admin) = try await Person.settled("Ann", [.admin], in: world)
      #expect(try await admin.get("/conversations/\(contact)").status == 403)
      let reads = try await world.store.accessLines(AccessFilter(act: "read conversation"), limit: 9)
      #expect(reads.first?.line.subject == "contact \(contact)")
    }
  }

  @Test("A number is shown to responders alone, for a reason that is in the access log first")
  func reveal() async throws {
    try await ConsoleWorld.with(library: .talks) { world in
      let contact = try await world.hear("hello", read: .selling, said: "Hi.")
      let (_, dora) = try await Person.settled("Dora", [.responder], in: world)
      let path = "/conversations/\(contact)"
      let page = try await dora.get(path)
      #expect(!page.html.contains("900123"))
      for reason in ["", "short", "         x         "] {
        let refused = try await dora.post("\(path)/reveal", [("reason", reason)], token: page.token)
        #expect(refused.status == 422 && !refused.html.contains("900123"))
      }
      #expect(try await world.store.accessLines(AccessFilter(act: "reveal number"), limit: 9).isEmpty)
      let shown = try await dora.post("\(path)/reveal", [("reason", "asked to be called back")], token: page.token)
      #expect(shown.status == 200 && shown.html.contains("+447700900123"))
      let line = try #require(
        try await world.store.accessLines(AccessFilter(act: "reveal number"), limit: 9).first?.line)
      #expect(
        line
          == AccessLine(
            who: "Dora", act: "reveal number", subject: "contact \(contact)", detail: "asked to be called back"))
      #expect(try await dora.get("\(path)/reveal").status == 405)
      let (_, auditor) = try await Person.settled("Audrey", [.auditor], in: world)
      let token = try await auditor.get("/account").token
      #expect(
        try await auditor.post("\(path)/reveal", [("reason", "asked to be called back")], token: token).status == 403)
    }
  }

  @Test("The search finds by its fields, a case leads to its conversation, and no field is too odd")
  func search() async throws {
    try await ConsoleWorld.with(library: .talks) { world in
      let first = try await world.hear("one", read: .selling, said: "It is legal.", from: "+447700900123")
      let second = try await world.hear("two", read: .gp, said: "At the surgery.", from: "+447700900124")
      let number = try await world.openCase("help", from: "+447700900125")
      let (_, dora) = try await Person.settled("Dora", [.responder], in: world)
      let all = try await dora.get("/conversations").html
      #expect(
        all.contains("Contact \(first)<") && all.contains("Contact \(second)<") && all.contains("Where is a doctor"))
      let found = try await dora.get("/conversations?intent=law.selling&level=normal&from=2026-11-01&to=2026-12-31")
        .html
      #expect(found.contains("Contact \(first)<") && !found.contains("Contact \(second)<"))
      #expect(try await dora.get("/conversations?case=\(number)").location == "/cases/\(number)/conversation")
      let case_ = try await dora.get("/cases/\(number)/conversation")
      #expect(case_.location?.hasPrefix("/conversations/") == true)
      #expect(try await dora.get("/cases/77/conversation").status == 404)
      for odd in [
        "case=x", "from=2026-99-99", "from=2026-11-22&to=2026-11-01", "level=9", "before=nan_1", "before=inf_1",
        "before=1_2_3", "intent=%27%20OR%201=1", "outcome=%00", "only=%FF", "language=%3Cscript%3E",
      ] {
        let status = try await dora.get("/conversations?\(odd)").status
        #expect(status == 200 || status == 422, "\(odd)")
      }
      #expect(try await dora.get("/conversations/\(first)?before=nan&today=x").status == 200)
      #expect(try await dora.get("/conversations/999").status == 404)
    }
  }

  @Test("What would be said today stands beside what was said then, and nothing is stored by asking")
  func today() async throws {
    try await ConsoleWorld.with(library: .talks) { world in
      let contact = try await world.hear("is selling legal", read: .gp, said: "At the surgery.")
      let before = try await world.store.transcript(contact: contact)?.count
      let (_, dora) = try await Person.settled("Dora", [.responder], in: world)
      let html = try await dora.get("/conversations/\(contact)?today=all").html
      #expect(html.contains("Read otherwise: then “Where is a doctor”") && html.contains("Other words are sent"))
      #expect(html.contains("<del>") && html.contains("<ins>"))
      #expect(try await world.store.transcript(contact: contact)?.count == before)
    }
  }

  @Test("Hostile words are shown as text, of any length")
  func hostile() async throws {
    try await ConsoleWorld.with(library: .talks) { world in
      let text = "<script>alert(1)</script>\u{202E}\u{0}" + String(repeating: "<b>", count: 30_000)
      let contact = try await world.hear(text, read: .selling, said: "x")
      for role in [StaffRole.responder, .auditor] {
        let (_, reader) = try await Person.settled("R \(role.rawValue)", [role], in: world)
        let html = try await reader.get("/conversations/\(contact)?today=all").html
        #expect(
          html.contains("&lt;script&gt;alert(1)") && !html.contains("<script>alert") && !html.contains("\u{202E}"))
        #expect(html.contains("Show all"))
      }
    }
  }
}

/// What a text of these tests was read as.
enum TestReading {
  case selling, gp, nothing

  var reading: Reading {
    switch self {
    case .selling: Self.answer("law.selling", second: "health.gp")
    case .gp: Self.answer("health.gp", second: "law.selling")
    case .nothing:
      Reading(
        decision: .fallback, candidates: [.init(intent: "health.gp", score: 0.2)], why: "No rule is near.", cleaned: "")
    }
  }

  private static func answer(_ intent: String, second: String) -> Reading {
    Reading(
      decision: .answer, intent: intent,
      candidates: [.init(intent: intent, score: 0.9), .init(intent: second, score: 0.4)],
      evidence: [.init(intent: intent, kind: .rule, source: "x", words: ["dave"])],
      why: #"Rule "x" stands on dave."#, cleaned: "dave 07700 900456")
  }
}

extension ConsoleWorld {
  /// Lets somebody text, and the helpline answer. Gives back the contact.
  @discardableResult
  func hear(
    _ text: String, read: TestReading, said: String, from number: String = "+447700900123", cleaned: String? = nil,
    marks: TurnFacts.Marks = []
  ) async throws -> Int64 {
    now += 60
    var reading = read.reading
    if let cleaned { reading.cleaned = cleaned }
    let subject = reading.intent.map { "intent:\($0):en" } ?? "text:fallback:en"
    let trace = Trace(
      reading: reading, contentVersion: "test", staffing: .nobody, said: [.init(subject: subject, safePartOnly: false)],
      state: "idle")
    var json = JSONText()
    trace.write(to: &json)
    let verdict = Verdict(
      record: "v=1", trace: json.bytes, level: .normal, replies: [Reply(text: Redacted(said), level: .normal)],
      contentVersion: "test",
      facts: TurnFacts(intent: reading.intent, decision: reading.decision.rawValue, language: "en", marks: marks))
    let message = InboundMessage(
      id: UUID().uuidString, from: Address(kind: .phone, value: Redacted(number)), text: Redacted(text))
    let admission = try await store.receive(Arrival(account: "sms", message: message, receivedAt: now)) { [verdict] _ in
      verdict
    }
    guard case .committed(let committed) = admission else { return 0 }
    return committed.contact
  }
}

extension ContentLibrary {
  /// Two intents that texts are read as.
  static let talks = ContentLibrary.of([
    intent("law.selling", "Is selling sex legal", "It is legal in England.", ["is selling legal", "can i sell"]),
    intent("health.gp", "Where is a doctor", "At the surgery.", ["where is my gp", "need a doctor"]),
  ])

  static func intent(_ id: String, _ title: String, _ answer: String, _ examples: [String]) -> Intent {
    let file = "Intents/\(id.replacing(".", with: "/"))"
    return Intent(
      id: id, title: title, level: .normal, audience: .anyone, status: .answered,
      proof: Proof(
        sources: [Source(name: "Street Offences Act 1959", url: "https://www.legislation.gov.uk/x")],
        checked: Day("2026-11-21") ?? Day(unix: 0), reviewBy: Day("2027-05-21") ?? Day(unix: 0)),
      numbers: [], rules: [],
      examples: Examples(
        yes: examples.enumerated().map { Example(text: $1, line: $0 + 3, file: "\(file).txt") },
        no: [Example(text: "grand prix", line: examples.count + 3, file: "\(file).txt")]),
      answers: [.english: Answer(first: Text(answer), more: [])], related: [], flow: nil, file: "\(file).yaml")
  }
}
