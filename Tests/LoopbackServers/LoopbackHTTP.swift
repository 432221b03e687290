package import Messages
import Synchronization

/// A small HTTP/1.1 server for tests: records what it is asked and answers by a closure.
///
/// ```swift
/// let server = try LoopbackHTTP { request in .json(#"{"id":"1"}"#, status: 201) }
/// defer { server.stop() }
/// // call server.url("/messages"), then look at server.requests
/// ```
package final class LoopbackHTTP: Sendable {
  private let listener: LoopbackListener
  private let desk: Desk
  /// Requests and ended connections as they happen; for one reader.
  package let events: AsyncStream<LoopbackEvent>

  /// A request was answered, or is about to be.
  package var changes: Changes { desk.changes }

  /// Starts on a free port of 127.0.0.1 and runs until `stop()`. The handler runs on the connection's own thread and may block.
  package init(handler: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse) throws {
    let (events, continuation) = AsyncStream.makeStream(of: LoopbackEvent.self)
    let desk = Desk(handler: handler, continuation: continuation)
    self.events = events
    self.desk = desk
    listener = try LoopbackListener { connection, socket in desk.serve(connection, ByteStream(socket)) }
  }

  /// The port it listens on.
  package var port: Int { listener.port }

  /// The address of a path that begins with `/`.
  package func url(_ path: String = "/") -> Redacted<String> { Redacted("http://127.0.0.1:\(port)\(path)") }

  /// All requests so far, in the order of arrival.
  package var requests: [LoopbackRequest] { desk.log.withLock { $0.requests } }

  /// How many connections have been opened so far.
  package var connectionCount: Int { listener.connectionCount }

  /// The most requests that were in the handler's hands at a time.
  package var peak: Int { desk.log.withLock { $0.peak } }

  /// Ends all connections and takes no more.
  package func stop() {
    listener.stop()
    desk.continuation.finish()
  }
}

/// What the threads of one server share.
private final class Desk: Sendable {
  let handler: @Sendable (LoopbackRequest) -> LoopbackResponse
  let continuation: AsyncStream<LoopbackEvent>.Continuation
  let log = Mutex(Log())
  let changes = Changes()

  struct Log {
    var requests: [LoopbackRequest] = []
    var busy = 0
    var peak = 0
  }

  init(
    handler: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse,
    continuation: AsyncStream<LoopbackEvent>.Continuation
  ) {
    self.handler = handler
    self.continuation = continuation
  }

  func serve(_ connection: Int, _ stream: ByteStream) {
    while let request = readRequest(connection, from: stream) {
      note(request)
      let response = handler(request)
      log.withLock { $0.busy -= 1 }
      changes.note()
      if !give(response, to: stream, isHead: request.method == "HEAD") { break }
    }
    continuation.yield(.closed(connection: connection))
  }

  private func note(_ request: LoopbackRequest) {
    log.withLock { log in
      log.requests.append(request)
      log.busy += 1
      log.peak = max(log.peak, log.busy)
    }
    continuation.yield(.request(connection: request.connection))
  }

  /// False when the connection ends here.
  private func give(_ response: LoopbackResponse, to stream: ByteStream, isHead: Bool) -> Bool {
    switch response {
    case .answer(let status, let headers, let body):
      let fields = headers + [HTTPField("Content-Length", String(body.count))]
      let head = fields.map { "\($0.name): \($0.value)\r\n" }.joined()
      return stream.write(Array("HTTP/1.1 \(status) Scripted\r\n\(head)\r\n".utf8) + (isHead ? [] : body))
    case .raw(let text):
      stream.write(text)
      return false
    case .hangUp:
      return false
    case .silence:
      stream.drain()
      return false
    }
  }
}

private func readRequest(_ connection: Int, from stream: ByteStream) -> LoopbackRequest? {
  guard let first = stream.line() else { return nil }
  let words = first.split(separator: " ").map(String.init)
  guard words.count == 3 else { return nil }
  var request = LoopbackRequest(method: words[0], target: words[1], headers: [], body: [], connection: connection)
  while let line = stream.line(), !line.isEmpty {
    let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    request.headers.append(HTTPField(String(halves[0]), String(halves[1].drop { $0 == " " })))
  }
  guard let body = stream.bytes(request.header("Content-Length").flatMap(Int.init) ?? 0) else { return nil }
  request.body = body
  return request
}
