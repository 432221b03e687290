import LoopbackServers
import Messages
import Testing
import Transport

@Suite("A web call", .timeLimit(.minutes(1)))
struct WebCallTests {
  @Test("A body arrives byte for byte", arguments: [0, 1, 100, 70_000, 1_000_000])
  func bodyArrives(size: Int) async throws {
    let server = try LoopbackHTTP { .answer(status: 200, body: $0.body) }
    let body = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let answer = try await transport().call(HTTPCall(url: server.url("/in?a=%20b"), body: Redacted(body)))
    #expect(answer.body.reveal() == body)
    #expect(server.requests.first?.body == body)
    #expect(server.requests.first?.target == "/in?a=%20b")
    #expect(server.requests.first?.header("Content-Length") == String(size))
  }

  @Test("The method is the caller's", arguments: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"])
  func method(_ method: String) async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 204) }
    let answer = try await transport().call(HTTPCall(method: method, url: server.url()))
    #expect(answer.status == 204)
    #expect(server.requests.map(\.method) == [method])
  }

  @Test("A method without a usual body may carry one", arguments: ["DELETE", "PUT", "PATCH"])
  func bodyOfOtherMethods(_ method: String) async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    _ = try await transport().call(call(server.url(), method: method, text: "abc"))
    #expect(server.requests.map(\.text) == ["abc"])
  }

  @Test("Headers arrive as given, and curl adds none of its own to them")
  func headers() async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    let headers = [HTTPField("Content-Type", "application/json"), HTTPField("X-Empty", ""), HTTPField("X-Key", "a; b")]
    _ = try await transport().call(call(server.url(), headers: headers))
    let request = try #require(server.requests.first)
    #expect(request.header("content-type") == "application/json")
    #expect(request.header("X-Empty")?.isEmpty == true)
    #expect(request.header("X-Key") == "a; b")
    #expect(request.header("User-Agent") == "helpline/test")
    #expect(request.header("Expect") == nil)
  }

  @Test("Without a content type none is claimed")
  func noContentType() async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    _ = try await transport().call(call(server.url()))
    #expect(server.requests.first?.header("Content-Type") == nil)
  }

  @Test("Every status is an answer", arguments: [200, 201, 204, 400, 401, 404, 429, 500, 503])
  func statuses(_ status: Int) async throws {
    let server = try LoopbackHTTP { _ in
      .answer(
        status: status, headers: [HTTPField("Retry-After", "7"), HTTPField("X-Twice", "1"), HTTPField("X-Twice", "2")])
    }
    let answer = try await transport().call(call(server.url()))
    #expect(answer.status == status)
    #expect(answer.header("retry-after") == "7")
    #expect(answer.headers.filter { $0.name == "X-Twice" }.map(\.value) == ["1", "2"])
  }

  @Test("A redirect is an answer and is not followed", arguments: [301, 302, 303, 307, 308])
  func redirects(_ status: Int) async throws {
    let other = try LoopbackHTTP { _ in .answer(status: 200) }
    let server = try LoopbackHTTP { _ in
      .answer(status: status, headers: [HTTPField("Location", other.url().reveal())])
    }
    let answer = try await transport().call(call(server.url()))
    #expect(answer.status == status)
    #expect(other.requests.isEmpty)
    #expect(server.requests.count == 1)
  }

  @Test(
    "A header that could change the request's meaning is refused",
    arguments: [
      HTTPField("X-A", "1\r\nX-B: 2"), HTTPField("X-A", "1\n"), HTTPField("X-A", "1\0"), HTTPField("X A", "1"),
      HTTPField("X-A:", "1"), HTTPField("", "1"), HTTPField("Content-Length", "3"),
      HTTPField("transfer-encoding", "chunked"),
      HTTPField("Host", "other.example"),
    ])
  func badHeaders(_ field: HTTPField) async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    await #expect(throws: CallFailure.notSent(reason: "bad request")) {
      _ = try await transport().call(call(server.url(), headers: [field]))
    }
    #expect(server.connectionCount == 0)
  }

  @Test("A method that is not one word is refused", arguments: ["", "GET / HTTP/1.1\r\nX:", "A B"])
  func badMethods(_ method: String) async throws {
    let server = try LoopbackHTTP { _ in .answer(status: 200) }
    await #expect(throws: CallFailure.notSent(reason: "bad request")) {
      _ = try await transport().call(call(server.url(), method: method))
    }
    #expect(server.connectionCount == 0)
  }
}
