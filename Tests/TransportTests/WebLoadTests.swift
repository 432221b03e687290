import LoopbackServers
import Messages
import Testing
import Transport

@Suite("Many web calls", .timeLimit(.minutes(1)))
struct WebLoadTests {
  @Test("A hundred calls in turn use one connection")
  func reuse() async throws {
    let server = try LoopbackHTTP { .answer(status: 200, body: $0.body) }
    let transport = try transport()
    for number in 0..<100 {
      let answer = try await transport.call(call(server.url(), text: "\(number)"))
      #expect(answer.body.reveal() == Array("\(number)".utf8))
    }
    #expect(server.connectionCount == 1)
  }

  @Test("Two hundred calls at once are at most 64 on the wire, and each gets its own answer")
  func cap() async throws {
    // The handler lets nobody go before 64 are there: fewer at a time would never end, more would show.
    let barrier = Barrier(64)
    let server = try LoopbackHTTP { request in
      barrier.arrive()
      return .answer(status: 200, body: request.body)
    }
    let transport = try transport()
    let answers = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for number in 0..<200 {
        group.addTask { (number, try await transport.call(call(server.url(), text: "\(number)")).body.reveal()) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = String(decoding: $1.1, as: UTF8.self) }
    }
    #expect(answers.count == 200)
    #expect(answers.allSatisfy { $0.value == "\($0.key)" })
    #expect(server.peak == 64)
    #expect(server.connectionCount == 64)
  }

  @Test("A provider that hangs takes no place from another")
  func originsAreApart() async throws {
    let stuck = try LoopbackHTTP { _ in .silence }
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    let transport = try transport { $0.inFlightLimit = 1 }
    let task = Task { try await transport.call(call(stuck.url(), timeout: 60)) }
    #expect(await stuck.happened(.request(connection: 0)))
    #expect(try await transport.call(call(server.url())).status == 200)
    task.cancel()
  }

  @Test("A call that finds no place within its time is given back unsent")
  func waitIsBounded() async throws {
    let server = try LoopbackHTTP { _ in .silence }
    let transport = try transport { $0.inFlightLimit = 1 }
    let task = Task { try await transport.call(call(server.url(), text: "first", timeout: 60)) }
    #expect(await server.happened(.request(connection: 0)))
    await #expect(throws: CallFailure.notSent(reason: "waited too long for a free connection")) {
      _ = try await transport.call(call(server.url(), text: "second", timeout: 1))
    }
    task.cancel()
    #expect(server.requests.map(\.text) == ["first"])
  }
}
