import Messages
import Synchronization
import Testing

@testable import Switchboard

@Suite("Gateways do not wait for each other", .timeLimit(.minutes(10)))
struct IsolationTests {
  @Test("10,000 replies to a slow gateway, 200 in flight and 2 s each, delay no reply of another")
  func slowGateway() async throws {
    let asleep = Sleepers()
    var rule = DeliveryRule()
    rule.inFlight = 200
    let world = try DeliveryWorld(rule: rule) { call throws(CallFailure) in
      if call.account == "main" { await asleep.sleep(until: call.second + 2) }
      return .accepted(call)
    }
    try await withWorld(world) { world in
      try await withThrowingTaskGroup(of: Int64.self) { group in
        for person in 0..<2000 { group.addTask { try await world.put(person: person, times: 5) } }
        try await group.waitForAll()
      }
      var (put, second) = ([String: Double](), 0.0)
      await withDiscardingTaskGroup { group in
        while world.calls.count < 10_000 + put.count || asleep.count > 0 {
          if second < 100, second == second.rounded() {
            let text = "fast \(Int(second))"
            put[text] = second
            do {
              try await world.put(text, person: 5000 + put.count, account: "backup")
            } catch {
              Issue.record(error)
            }
          }
          await settle(world, asleep, &group)
          second += 0.5
          world.move(to: second)
          asleep.wake(at: second)
        }
      }
      let fast = world.calls.filter { $0.account == "backup" }
      #expect(fast.count == 100)
      for call in fast { #expect(call.second == put[call.text], "\(call.text) waited") }
      // 50 waves of 2 s: the slow one has all of its places all of the time.
      #expect(asleep.peak == 200)
      #expect(second <= 104)
    }
  }

  /// Lets the dispatcher work until all that is under way sleeps at the slow gateway and nothing else is due.
  private func settle(_ world: DeliveryWorld, _ asleep: Sleepers, _ group: inout DiscardingTaskGroup) async {
    while true {
      let parcels = await world.dispatcher.due()
      for parcel in parcels { group.addTask { await world.dispatcher.send(parcel) } }
      while world.switchboard.standings.map(\.inFlight).reduce(0, +) != asleep.count { await Task.yield() }
      if parcels.isEmpty { return }
    }
  }
}

/// Calls that sleep until the test's clock says so.
private final class Sleepers: Sendable {
  private let state = Mutex((waiting: [(until: Double, continuation: CheckedContinuation<Void, Never>)](), peak: 0))

  var count: Int { state.withLock { $0.waiting.count } }
  var peak: Int { state.withLock { $0.peak } }

  func sleep(until second: Double) async {
    await withCheckedContinuation { continuation in
      state.withLock { state in
        state.waiting.append((second, continuation))
        state.peak = max(state.peak, state.waiting.count)
      }
    }
  }

  func wake(at second: Double) {
    let due = state.withLock { state in
      let due = state.waiting.filter { $0.until <= second }
      state.waiting.removeAll { $0.until <= second }
      return due
    }
    for sleeper in due { sleeper.continuation.resume() }
  }
}
