import LoopbackServers
import Messages
import Testing
import Transport

@Suite("Cancelling and closing", .timeLimit(.minutes(1)))
struct CancellationTests {
  @Test("A cancelled call returns at once and its connection closes")
  func underWay() async throws {
    let server = try LoopbackHTTP { _ in .silence }
    let transport = try transport()
    let task = Task { try await transport.call(call(server.url(), timeout: 60)) }
    #expect(await server.happened(.request(connection: 0)))
    let start = ContinuousClock.now
    task.cancel()
    await #expect(throws: CallFailure.cancelled) { _ = try await task.value }
    #expect(await server.happened(.closed(connection: 0)))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test("A task that was cancelled before calls nobody")
  func before() async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    let transport = try transport()
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await transport.call(call(server.url()))
    }
    await #expect(throws: CallFailure.cancelled) { _ = try await task.value }
    _ = try await transport.call(call(server.url(), text: "afterwards"))
    #expect(server.requests.map(\.text) == ["afterwards"])
  }

  @Test("A call cancelled while it waits for a place is never sent")
  func whileWaiting() async throws {
    let server = try LoopbackHTTP { $0.text == "first" ? .silence : .answer(status: 200) }
    let transport = try transport { $0.inFlightLimit = 1 }
    let first = Task { try await transport.call(call(server.url(), text: "first")) }
    #expect(await server.happened(.request(connection: 0)))
    let second = Task { try await transport.call(call(server.url(), text: "second")) }
    // Gives the second call ample time to get into the line; the outcome is the same without it.
    for _ in 0..<1000 { await Task.yield() }
    second.cancel()
    await #expect(throws: CallFailure.cancelled) { _ = try await second.value }
    first.cancel()
    _ = try await transport.call(call(server.url(), text: "third"))
    #expect(server.requests.map(\.text) == ["first", "third"])
  }

  @Test("Cancelling at any moment neither hangs nor leaks places")
  func anyMoment() async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    let transport = try transport { $0.inFlightLimit = 4 }
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<400 {
        let task = Task { try await transport.call(call(server.url())) }
        group.addTask {
          for _ in 0..<(number % 40) { await Task.yield() }
          task.cancel()
          _ = await task.result
        }
      }
    }
    for _ in 0..<20 { #expect(try await transport.call(call(server.url())).status == 200) }
  }

  @Test("Closing fails what runs as unknown, what waits and what comes later as not sent")
  func closing() async throws {
    let server = try LoopbackHTTP { _ in .silence }
    let transport = try transport { $0.inFlightLimit = 1 }
    let running = Task { try await transport.call(call(server.url())) }
    #expect(await server.happened(.request(connection: 0)))
    let waiting = Task { try await transport.call(call(server.url())) }
    await transport.close()
    await #expect(throws: CallFailure.unknown(reason: "transport closed")) { _ = try await running.value }
    await #expect(throws: CallFailure.notSent(reason: "transport closed")) { _ = try await waiting.value }
    await #expect(throws: CallFailure.notSent(reason: "transport closed")) {
      _ = try await transport.call(call(server.url()))
    }
    #expect(await server.happened(.closed(connection: 0)))
    #expect(server.requests.count == 1)
    await transport.close()
  }

  @Test("The last reference gone ends connections too")
  func dropped() async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    _ = try await transport().call(call(server.url()))
    #expect(await server.happened(.closed(connection: 0)))
  }
}
