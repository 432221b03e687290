import LoopbackServers
import Messages
import Store
import Testing
import Transport

@testable import Switchboard

/// Faults on a real wire, from libcurl up to the outbox.
@Suite("Faults on the wire", .timeLimit(.minutes(2)))
struct WireFaultTests {
  @Test(
    "a broken answer leaves the reply in doubt; it is sent once more, and no third time",
    arguments: [
      LoopbackResponse.hangUp, .raw("HTTP/1.1 201 Created\r\nContent-Length: 90\r\n\r\n{\"sid\":\"SM"),
      .raw("SMTP ready\r\n\r\n"), .json(#"{"sid":"SM"#, status: 201), .json("{}", status: 500),
    ])
  func broken(_ response: LoopbackResponse) async throws {
    let server = try LoopbackHTTP { _ in response }
    defer { server.stop() }
    let world = try DeliveryWorld(
      bases: ["main": "http://127.0.0.1:\(server.port)"], real: Transport(TransportOptions(product: "test")))
    try await withWorld(world) { world in
      let contact = try await world.put()
      try await world.run(until: 600)
      #expect(server.requests.count == 2)
      #expect(try await world.states(contact) == ["failed main"])
      #expect(try await world.code(contact)?.hasPrefix("unknown: ") == true)
    }
  }

  @Test(
    "a gateway that cannot be reached gets nothing, and the reply waits",
    arguments: [
      ("https://" + String(repeating: "a", count: 64) + ".invalid", "not sent: name not found"),
      ("http://127.0.0.1:1", "not sent: not connected"),
    ])
  func unreachable(_ base: String, _ code: String) async throws {
    let world = try DeliveryWorld(bases: ["main": base], real: Transport(TransportOptions(product: "test")))
    try await withWorld(world) { world in
      let contact = try await world.put()
      try await world.run(until: 600)
      #expect(try await world.states(contact) == ["waiting main"])
      #expect(try await world.code(contact) == code)
    }
  }

  @Test("an emergency whose gateway hangs up goes by the second one")
  func helped() async throws {
    let broken = try LoopbackHTTP { _ in .hangUp }
    let works = try LoopbackHTTP { _ in .json(#"{"sid":"SM1","status":"queued"}"#, status: 201) }
    defer {
      broken.stop()
      works.stop()
    }
    let world = try DeliveryWorld(
      helps: true,
      bases: ["main": "http://127.0.0.1:\(broken.port)", "backup": "http://127.0.0.1:\(works.port)/backup"],
      real: Transport(TransportOptions(product: "test")))
    try await withWorld(world) { world in
      let contact = try await world.put("numbers", .emergency)
      try await world.run(until: 600)
      #expect(try await world.states(contact) == ["queued backup for main"])
      #expect(broken.requests.count == 1 && works.requests.count == 1)
    }
  }
}
