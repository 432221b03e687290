import Gateways
import LoopbackServers
import Messages
import Store
import Synchronization
import Testing
import Transport

@testable import Switchboard

@Suite("What webhooks have lost", .timeLimit(.minutes(2)))
struct RecoveryTests {
  /// GOV.UK Notify as far as it is asked: 3 texts a page, newest first.
  private final class Notify: Sendable {
    /// Received texts, newest first, by second after the start.
    let received = Mutex<[(id: String, second: Double)]>([])
    let states = Mutex<[String: String]>([:])
    let isDown = Mutex(false)

    func answer(_ request: LoopbackRequest) -> LoopbackResponse {
      if isDown.withLock({ $0 }) { return .json("{}", status: 500) }
      guard request.header("Authorization")?.hasPrefix("Bearer ey") == true, request.method == "GET" else {
        return .json("{}", status: 403)
      }
      let path = request.target
      if path.hasPrefix("/v2/notifications/") {
        let id = String(path.dropFirst("/v2/notifications/".count))
        guard let state = states.withLock({ $0[id] }) else { return .json("{}", status: 404) }
        return .json(#"{"id":"\#(id)","status":"\#(state)","type":"sms","completed_at":null}"#)
      }
      guard path.hasPrefix("/v2/received-text-messages") else { return .json("{}", status: 404) }
      var texts = received.withLock { $0 }
      if let before = path.split(separator: "older_than=").dropFirst().first {
        texts = Array(texts.drop { $0.id != before }.dropFirst())
      }
      let list = texts.prefix(3).map { text in
        """
        {"id":"\(text.id)","user_number":"447700900123","notify_number":"07700900004","content":"hello \(text.id)",
         "created_at":"\(stamp(text.second))","service_id":"s"}
        """
      }
      return .json("{\"received_text_messages\":[\(list.joined(separator: ","))],\"links\":{}}")
    }

    /// The start is noon of 23 November 2026.
    private func stamp(_ second: Double) -> String {
      let seconds = 12 * 3600 + Int(second)
      let (day, rest) = seconds >= 0 ? (23, seconds) : (22, seconds + 86_400)
      let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { ($0 < 10 ? "0" : "") + String($0) }
      return "2026-11-\(day)T\(parts.joined(separator: ":")).000000Z"
    }
  }

  private static func world(_ port: Int) throws -> DeliveryWorld {
    let uuid = "26785a09-ab16-4eb0-8407-a37497a57506"
    let account = Account(
      name: "notify", gateway: .govUKNotify,
      settings: Settings(
        account: "notify",
        table: [
          "api_key": .text("test-\(uuid)-\(uuid)"), "template_id": .text("t"), "bearer_token": .text("0123456789"),
          "api_base": .text("http://127.0.0.1:\(port)"),
        ]))
    return try DeliveryWorld(others: [account], real: Transport(TransportOptions(product: "test")))
  }

  @Test("texts whose callback was lost are taken in once, oldest first; older ones than the helpline are left alone")
  func messages() async throws {
    let notify = Notify()
    let server = try LoopbackHTTP { notify.answer($0) }
    defer { server.stop() }
    try await withWorld(try Self.world(server.port)) { world in
      let watch = RecoveryWatch(world.switchboard)
      notify.received.withLock { $0 = [("before", -60)] }
      await watch.look(since: DeliveryWorld.start, thorough: true)
      #expect(try await world.store.allContacts().isEmpty)

      notify.received.withLock { $0 = (1...8).reversed().map { ("m\($0)", Double($0)) } + $0 }
      world.move(to: 60)
      for _ in 1...3 { await watch.look(since: DeliveryWorld.start, thorough: false) }
      let contact = try #require(try await world.store.recentContacts(limit: 9).first?.contact)
      let texts = try await heard(world, contact)
      #expect(texts == (1...8).map { "hello m\($0)" })

      // A callback that came after all, and one that was lost behind it.
      notify.received.withLock { $0 = [("m10", 70), ("m9", 65)] + $0 }
      world.move(to: 100)
      _ = try await world.switchboard.receive(.fixture("hello m10", id: "m10"), account: "notify")
      await watch.look(since: DeliveryWorld.start, thorough: false)
      #expect(Set(try await heard(world, contact)) == Set((1...10).map { "hello m\($0)" }))
      #expect(try await heard(world, contact).count == 10)
    }
  }

  @Test("a reply of which nothing was heard is asked for, and what is heard twice does nothing")
  func reports() async throws {
    let notify = Notify()
    let server = try LoopbackHTTP { notify.answer($0) }
    defer { server.stop() }
    try await withWorld(try Self.world(server.port)) { world in
      let contacts = [
        try await world.put(person: 1, account: "notify"), try await world.put(person: 2, account: "notify"),
      ]
      for (index, parcel) in try await world.store.lease(now: world.switchboard.now, limit: 9).enumerated() {
        try await world.store.settle(
          parcel, .accepted(id: "n\(index)", state: .queued), now: world.switchboard.now)
      }
      notify.states.withLock { $0 = ["n0": "delivered", "n1": "sending"] }
      let watch = RecoveryWatch(world.switchboard)
      await watch.look(since: DeliveryWorld.start, thorough: false)
      #expect(try await world.states(contacts[0]) == ["queued notify"], "its receipt may still come")
      world.move(to: 301)
      for _ in 1...2 { await watch.look(since: DeliveryWorld.start, thorough: false) }
      #expect(try await world.states(contacts[0]) == ["delivered notify"])
      #expect(try await world.states(contacts[1]) == ["queued notify"])
      notify.states.withLock { $0["n1"] = "permanent-failure" }
      await watch.look(since: DeliveryWorld.start, thorough: false)
      #expect(try await world.states(contacts[1]) == ["undeliverable notify"])
      #expect(try await world.store.openCases().count == 1)
    }
  }

  @Test("a provider that is down, or talks nonsense, is asked again later")
  func down() async throws {
    let notify = Notify()
    let server = try LoopbackHTTP { notify.answer($0) }
    defer { server.stop() }
    try await withWorld(try Self.world(server.port)) { world in
      notify.isDown.withLock { $0 = true }
      notify.received.withLock { $0 = [("m1", 1)] }
      world.move(to: 10)
      await RecoveryWatch(world.switchboard).look(since: DeliveryWorld.start, thorough: true)
      let before = try await world.store.allContacts()
      #expect(before.isEmpty)
      notify.isDown.withLock { $0 = false }
      await RecoveryWatch(world.switchboard).look(since: DeliveryWorld.start, thorough: true)
      let after = try await world.store.allContacts()
      #expect(after.count == 1)
    }
  }

  private func heard(_ world: DeliveryWorld, _ contact: Int64) async throws -> [String] {
    try await world.store.transcript(contact: contact)?.compactMap { line in
      if case .person = line.side { line.text.reveal() } else { nil }
    } ?? []
  }
}
