import Foundation
import Messages
import Synchronization
import Testing

/// Real kills of the real program under load. `HELPLINE_TORTURE=1` does it many times.
@Suite("Nothing lost, nothing twice", .serialized, .timeLimit(.minutes(15)))
struct KillTests {
  static let rounds = ProcessInfo.processInfo.environment["HELPLINE_TORTURE"] == nil ? 1 : 10

  @Test("kill -9 under load loses no acknowledged text and repeats no confirmed reply", arguments: 1...rounds)
  func killed(round: Int) async throws {
    let twilio = try TwilioStandIn()
    let folder = try TestServer.makeFolder()
    let first = try await TestServer(folder: folder, twilio: twilio.server)
    let acknowledged = await load(first, until: 60 + 37 * round)
    #expect(acknowledged.count >= 60)
    let confirmed = Set(
      try await first.rows("SELECT provider_id FROM outbound WHERE provider_id IS NOT NULL", as: String.self))
    let stored = Set(try await first.rows("SELECT provider_id FROM inbound", as: String.self))
    #expect(acknowledged.isSubset(of: stored), "an acknowledged text is not in the database")

    let second = try await TestServer(folder: folder, twilio: twilio.server)
    let numbers = Set(acknowledged.compactMap { Int($0.dropFirst(2)).map(TestServer.number) })
    try await twilio.wait { sent in
      numbers.isSubset(of: Set(sent.filter { $0.body.contains("999") && !$0.body.contains("STOP ends") }.map(\.to)))
    }
    let sent = twilio.sent
    let times = Dictionary(grouping: sent, by: { [$0.to, $0.body] }).mapValues(\.count)
    for text in sent where confirmed.contains(text.sid) {
      #expect(times[[text.to, text.body]] == 1, "a confirmed reply was sent again")
    }
    #expect(sent.count - Set(sent.map { [$0.to, $0.body] }).count <= 32, "more repeats than sends in flight")
    await second.stop()
  }

  /// Texts emergencies from many numbers at once, kills the server after so many acknowledgements, and returns what was acknowledged.
  private func load(_ server: TestServer, until count: Int) async -> Set<String> {
    let acknowledged = Acknowledged()
    await withTaskGroup(of: Void.self) { group in
      for sender in 0..<8 {
        group.addTask { [acknowledged] in
          for index in 0..<200 {
            let number = sender * 200 + index
            let id = "SM" + String(number)
            let call = server.text("hes got a knife and wont let me out", from: number, id: id)
            guard let answer = try? await server.call(call) else { return }  // killed: this one was not acknowledged
            guard answer.status == 200 else { continue }
            if acknowledged.add(id) == count { server.running.signal(SIGKILL) }
          }
        }
      }
    }
    await server.killNow()
    return acknowledged.all
  }
}

/// The ids that the server answered with 200.
private final class Acknowledged: Sendable {
  private let ids = Mutex<Set<String>>([])

  var all: Set<String> { ids.withLock { $0 } }

  /// Returns how many there are now.
  func add(_ id: String) -> Int {
    ids.withLock { ids in
      ids.insert(id)
      return ids.count
    }
  }
}
