import Messages
import Testing

@testable import Switchboard

@Suite("What monitors see of gateways", .timeLimit(.minutes(2)))
struct GatewayGaugeTests {
  @Test("queue, age of the oldest and the breaker's state, for each account of the configuration and for no other")
  func gauges() async throws {
    let world = try DeliveryWorld { call throws(CallFailure) in
      if call.second < 3000 { throw .notSent(reason: "not connected") }
      return .accepted(call)
    }
    try await withWorld(world) { world in
      for person in 1...7 { try await world.put(person: person) }
      try await world.put(person: 8, account: "gone")
      #expect(try await numbers(world, "main") == [7, 0, 0, 0])
      try await world.run(until: 100)
      #expect(try await numbers(world, "main") == [7, 100, 0, 2])
      #expect(try await numbers(world, "backup") == [0, 0, 0, 0])
      try await world.run(until: 3400)
      #expect(try await numbers(world, "main") == [0, 0, 0, 0])
      let accounts = Set(try await world.switchboard.gauges().map(\.account))
      #expect(accounts == ["main", "backup", "web"])
    }
  }

  private func numbers(_ world: DeliveryWorld, _ account: String) async throws -> [Double] {
    try await world.switchboard.gauges().filter { $0.account == account }.map(\.value)
  }
}
