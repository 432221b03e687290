import Console
import Content
import Dialogue
import Foundation
import Messages
import Store
import Switchboard
import Testing

@Suite("Pages of content", .timeLimit(.minutes(5)))
struct ContentPageTests {
  @Test("what is overdue stands first, and a filter leaves out the rest")
  func list() async throws {
    try await ConsoleWorld.with(library: try SampleContent.library()) { world in
      let (_, browser) = try await Person.settled("Ed", [.editor], in: world)
      let html = try await browser.get("/content").html
      let overdue = try #require(html.range(of: "/content/intents/law.tax"))
      let danger = try #require(html.range(of: "/content/intents/urgent.danger-now"))
      #expect(overdue.lowerBound < danger.lowerBound)
      #expect(html.contains("review overdue") && html.contains("/content/records/samaritans"))
      #expect(html.contains("/content/replies/introduce") && html.contains("/content/texts/menu"))
      let law = try await browser.get("/content?group=law&state=overdue").html
      #expect(law.contains("law.tax") && !law.contains("danger-now"))
      let polish = try await browser.get("/content?language=pl&state=overdue").html
      #expect(polish.contains("law.tax") && !polish.contains("condom-broke"))
      #expect(try await browser.get("/content?state=signed").html.contains("Nothing is like that"))
    }
  }

  @Test("a page tells texts with their size, sources, states by language, and what finds it")
  func item() async throws {
    try await ConsoleWorld.with(library: try SampleContent.library()) { world in
      let (_, browser) = try await Person.settled("Au", [.auditor], in: world)
      let page = try await browser.get("/content/intents/law.tax")
      #expect(page.status == 200)
      for part in [
        "You pay tax on what you earn. You can ask prostitutescollective.net.", "1 SMS, ", "https://www.gov.uk/tax",
        "English: not signed off; review was due on 2026-01-21", "Polish: not signed off", "hmrc wrote to me",
        "council tax is late", "do i pay tax", "/content/records/ecp", "/content/intents/health.condom-broke",
      ] {
        #expect(page.html.contains(part), "\(part)")
      }
      #expect(!page.html.contains("/content/intents/law.tax/withdraw"), "an auditor reads only")
      let record = try await browser.get("/content/records/ecp").html
      #expect(record.contains("/content/intents/law.tax") && record.contains("prostitutescollective.net"))
      #expect(record.contains("/content/replies/no-legal-advice"))
      for path in ["/content/intents/law.none", "/content/nothing/law.tax", "/content/intents/%3Cscript%3E"] {
        #expect(try await browser.get(path).status == 404, "\(path)")
      }
      let lines = try await world.store.accessLines(AccessFilter(act: "view content"), limit: 10)
      #expect(lines.contains { $0.line.subject == "intent:law.tax" && $0.line.who == "Au" })
      #expect(!lines.contains { $0.line.subject.contains("script") })
    }
  }

  @Test("taken out of use, it is not said from the next text on; put back, it is")
  func withdrawal() async throws {
    try await ConsoleWorld.with(library: try SampleContent.library()) { world in
      let (_, browser) = try await Person.settled("Ed", [.editor], in: world)
      let tax = try #require(world.switchboard.shelf.current.library.intent("law.tax"))
      func said() -> [String] {
        world.switchboard.preview().answer(tax, in: .english).map { $0.text.reveal() }
      }
      let before = said()
      let form = try await browser.get("/content/intents/law.tax/withdraw")
      #expect(
        form.html.contains("English Collective of Prostitutes: prostitutescollective.net"), "what people get then")
      #expect(form.html.contains("names and numbers alone"))
      #expect(said() == before, "a look changes nothing")

      let without = try await browser.post("/content/intents/law.tax/withdraw", [("reason", " ")], token: form.token)
      #expect(without.status == 422 && said() == before)
      let done = try await browser.post(
        "/content/intents/law.tax/withdraw", [("reason", "the <threshold> has changed")], token: form.token)
      #expect(done.location == "/content/intents/law.tax")
      #expect(said() == ["English Collective of Prostitutes: prostitutescollective.net"])
      let page = try await browser.get("/content/intents/law.tax").html
      #expect(page.contains("the &lt;threshold&gt; has changed") && page.contains("Put back into use"))
      #expect(try await browser.get("/content").html.contains("1 withdrawn"))
      let lines = try await world.store.accessLines(AccessFilter(act: "withdraw"), limit: 10)
      #expect(lines.map(\.line.subject) == ["intent:law.tax"] && lines[0].line.detail == "the <threshold> has changed")

      #expect(try await browser.get("/content/intents/law.tax/restore").html.contains(before[0]))
      _ = try await browser.post("/content/intents/law.tax/restore", [], token: form.token)
      #expect(said() == before)
      #expect(try await world.store.withdrawals().isEmpty)
    }
  }

  @Test("a withdrawn record changes the texts that name it; the last resort cannot be withdrawn")
  func record() async throws {
    try await ConsoleWorld.with(library: try SampleContent.library()) { world in
      let (_, browser) = try await Person.settled("Ada", [.admin], in: world)
      let form = try await browser.get("/content/records/ecp/withdraw")
      #expect(form.html.contains("Tax on sex work") && form.html.contains("Samaritans: 116 123"))
      let token = form.token
      _ = try await browser.post("/content/records/ecp/withdraw", [("reason", "closed")], token: token)
      #expect(world.switchboard.withdrawnSubjects == ["record:ecp"])
      #expect(!world.switchboard.preview().replies(in: .english).contains { $0.id == "no-legal-advice" })
      for id in ["samaritans", "emergency"] {
        #expect(try await browser.get("/content/records/\(id)/withdraw").status == 422)
        let refused = try await browser.post("/content/records/\(id)/withdraw", [("reason", "why")], token: token)
        #expect(refused.status == 422)
      }
      #expect(world.switchboard.withdrawnSubjects == ["record:ecp"])
    }
  }

  @Test("who was sent it: how many for everybody, which for responders alone")
  func uses() async throws {
    try await ConsoleWorld.with(library: try SampleContent.library()) { world in
      let contacts = try await world.ask("law.tax", people: 7, at: world.now - 3_600)
      try await world.ask("urgent.danger-now", people: 2, at: world.now - 3_600, from: 50)
      let (_, editor) = try await Person.settled("Ed", [.editor], in: world)
      let page = try await editor.get("/content/intents/law.tax/sent").html
      #expect(page.contains("<strong>7</strong>") && !page.contains("/conversations/"))
      let (_, responder) = try await Person.settled("Rea", [.responder], in: world)
      let named = try await responder.get("/content/intents/law.tax/sent").html
      for contact in contacts { #expect(named.contains("\"/conversations/\(contact)\"")) }
      #expect(try await responder.get("/content/records/ecp/sent").html.contains("<strong>7</strong>"))
      let few = try await editor.get("/content/records/emergency/sent").html
      #expect(few.contains("<strong>under 5</strong>"))
      let later = try await responder.get("/content/intents/law.tax/sent?since=2099-01-01").html
      #expect(later.contains("<strong>none</strong>"))
      #expect(try await editor.get("/content/intents/law.tax").html.contains("<strong>7</strong>"))
      let lines = try await world.store.accessLines(AccessFilter(act: "recall"), limit: 10)
      #expect(lines.contains { $0.line.subject == "record:ecp" && $0.line.who == "Rea" })
    }
  }
}

extension ConsoleWorld {
  /// Lets people ask something, once each. Returns their contacts.
  @discardableResult
  func ask(
    _ intent: String?, people: Int, at moment: Double, from first: Int = 0, moves: [TurnFacts.Move] = []
  ) async throws -> [Int64] {
    var contacts: [Int64] = []
    for index in first..<first + people {
      let address = Address(kind: .phone, value: Redacted("+447700900\(100 + index)"))
      let message = InboundMessage(id: "\(intent ?? "none")-\(index)", from: address, text: "hidden words")
      let verdict = Verdict(
        record: "v=1", trace: Array("{}".utf8), level: .normal, replies: [], contentVersion: "test",
        facts: TurnFacts(intent: intent, decision: "answer", language: "en", moves: moves))
      let admission = try await store.receive(Arrival(account: "sms", message: message, receivedAt: moment)) { _ in
        verdict
      }
      if case .committed(let committed) = admission { contacts.append(committed.contact) }
    }
    return contacts
  }
}
