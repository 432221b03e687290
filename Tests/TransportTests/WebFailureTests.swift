import LoopbackServers
import Messages
import Testing
import Transport

@Suite("A web call that fails", .timeLimit(.minutes(1)))
struct WebFailureTests {
  @Test("Nobody listens: nothing was sent")
  func refused() async throws {
    await #expect(throws: CallFailure.notSent(reason: "not connected")) {
      _ = try await transport().call(call(Redacted("http://127.0.0.1:\(deadPort)/")))
    }
  }

  @Test("A name that does not exist: nothing was sent")
  func noSuchName() async throws {
    // A label of 64 is more than DNS can ask for, so this stays on this machine.
    let name = String(repeating: "a", count: 64) + ".invalid"
    await #expect(throws: CallFailure.notSent(reason: "name not found")) {
      _ = try await transport().call(call(Redacted("https://\(name)/")))
    }
  }

  @Test("A server that never agrees on TLS: nothing was sent")
  func connectTimeOut() async throws {
    let server = try LoopbackSMTP { _ in "" }
    let transport = try transport { $0.connectTimeout = 1 }
    await #expect(throws: CallFailure.notSent(reason: "connect timed out")) {
      _ = try await transport.call(call(Redacted("https://127.0.0.1:\(server.port)/"), timeout: 60))
    }
  }

  @Test("No answer in time: it may have been received")
  func timeOut() async throws {
    let server = try LoopbackHTTP { _ in .silence }
    await #expect(throws: CallFailure.unknown(reason: "timed out")) {
      _ = try await transport().call(call(server.url(), timeout: 1))
    }
    #expect(server.requests.count == 1)
    #expect(await server.happened(.closed(connection: 0)))
  }

  @Test(
    "Broken answers: it may have been received",
    arguments: [
      (LoopbackResponse.hangUp, "connection broke"),
      (.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"), "connection broke"),
      (.raw("no protocol at all\r\n\r\n"), "answer unreadable"),
    ])
  func broken(_ response: LoopbackResponse, reason: String) async throws {
    let server = try LoopbackHTTP { _ in response }
    await #expect(throws: CallFailure.unknown(reason: reason)) {
      _ = try await transport().call(call(server.url()))
    }
    #expect(server.requests.count == 1)
  }

  @Test(
    "An answer of up to the limit is read, a longer one given up",
    arguments: [
      (1000, true), (1001, true), (1001, false), (50_000, false),
    ])
  func answerLimit(size: Int, announced: Bool) async throws {
    let server = try LoopbackHTTP { _ in
      let body = String(repeating: "a", count: size)
      return announced ? .answer(status: 200, body: Array(body.utf8)) : .raw("HTTP/1.1 200 OK\r\n\r\n\(body)")
    }
    let transport = try transport { $0.answerLimit = 1000 }
    if size <= 1000 {
      #expect(try await transport.call(call(server.url())).body.reveal().count == size)
    } else {
      await #expect(throws: CallFailure.unknown(reason: "answer too large")) {
        _ = try await transport.call(call(server.url()))
      }
    }
  }

  @Test("A kept connection that dies after the request does not make curl send a text twice")
  func noSilentRepeat() async throws {
    let server = try LoopbackHTTP { $0.text == "second" ? .hangUp : .answer(status: 200) }
    let transport = try transport()
    _ = try await transport.call(call(server.url(), text: "first"))
    await #expect(throws: CallFailure.unknown(reason: "connection broke")) {
      _ = try await transport.call(call(server.url(), text: "second"))
    }
    _ = try await transport.call(call(server.url(), text: "third"))
    #expect(server.requests.map(\.text) == ["first", "second", "third"])
    #expect(server.requests.prefix(2).allSatisfy { $0.connection == 0 })
  }

  @Test("A question without effect is asked again when a kept connection died")
  func repeatOfGet() async throws {
    let server = try LoopbackHTTP { $0.target == "/again" && $0.connection == 0 ? .hangUp : .answer(status: 200) }
    let transport = try transport()
    _ = try await transport.call(call(server.url("/"), method: "GET"))
    #expect(try await transport.call(call(server.url("/again"), method: "GET")).status == 200)
    #expect(server.requests.map(\.target) == ["/", "/again", "/again"])
  }

  @Test(
    "No failure holds the address or the body",
    arguments: [
      "http://127.0.0.1:1/bot-secret-token/", "http://10.0.0.1/secret-token", "https://127.0.0.1:1/secret-token",
      "http://secret-token@127.0.0.1/", "secret-token",
    ])
  func failuresAreRedacted(_ url: String) async throws {
    let failure = await #expect(throws: CallFailure.self) {
      _ = try await transport().call(call(Redacted(url), text: "secret-token"))
    }
    #expect(!String(reflecting: failure).contains("secret-token"))
  }
}
