import HTTPTypes
import Hummingbird
import Messages
import NIOCore
import ServiceLifecycle
import Store
import Switchboard

/// Makes responses with the console's headers: nothing is kept, framed, sent elsewhere, or run but our own script.
struct ResponseMaker {
  let door: StaffDoor

  func page(
    title: String, template: String, values: PageValue, frame: PageFrame, status: Int, cookie: String?
  ) -> Response {
    let html = door.renderer.page(title: title, template: template, values: values, frame: frame)
    var headers = ResponseMaker.headers("text/html; charset=utf-8")
    headers[.setCookie] = cookie
    return Response(status: .init(code: status), headers: headers, body: .init(byteBuffer: ByteBuffer(string: html)))
  }

  func fragment(template: String, values: PageValue, frame: PageFrame) -> Response {
    let html = door.renderer.fragment(template: template, values: values, formToken: frame.formToken)
    return Response(
      status: .ok, headers: ResponseMaker.headers("text/html; charset=utf-8"),
      body: .init(byteBuffer: ByteBuffer(string: html)))
  }

  func redirect(_ path: String, cookie: String?) -> Response {
    var headers = ResponseMaker.headers("text/plain; charset=utf-8")
    // Only within the console: two slashes would be another host.
    headers[.location] = path.hasPrefix("/") && !path.hasPrefix("//") && !path.hasPrefix("/\\") ? path : "/"
    headers[.setCookie] = cookie
    return Response(status: .seeOther, headers: headers)
  }

  func file(name: String?, type: String, bytes: [UInt8]) -> Response {
    var headers = ResponseMaker.headers(type)
    if let name {
      let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) }
      headers[.contentDisposition] = "attachment; filename=\"\(plain)\""
    }
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  func asset(_ asset: ConsoleAsset) -> Response {
    Response(
      status: .ok, headers: ResponseMaker.headers(asset.type), body: .init(byteBuffer: ByteBuffer(string: asset.text)))
  }

  /// Events until the stream, the session or the server ends. A beat each 15 seconds keeps proxies from cutting it off.
  func stream(_ events: AsyncStream<ServerEvent>, for visit: Visit) -> Response {
    var headers = ResponseMaker.headers("text/event-stream; charset=utf-8")
    if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
    let relay = StreamRelay(store: visit.store, session: visit.session, idle: door.settings.idle, now: door.now)
    return Response(
      status: .ok, headers: headers,
      body: .init { writer in
        for await piece in relay.pieces(of: events) { try await writer.write(ByteBuffer(string: piece)) }
        try await writer.finish(nil)
      })
  }

  private static func headers(_ type: String) -> HTTPFields {
    var headers: HTTPFields = [.contentType: type, .cacheControl: "no-store", .xContentTypeOptions: "nosniff"]
    for (name, value) in guards {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    return headers
  }

  private static let guards = [
    "Content-Security-Policy":
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
      + "frame-ancestors 'none'; base-uri 'none'",
    "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin", "X-Robots-Tag": "noindex, nofollow",
    "Permissions-Policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), display-capture=()",
  ]
}

extension StaffDoor {
  /// The clock of the switchboard.
  var now: @Sendable () -> Double { { [switchboard] in switchboard.now } }
}

/// Passes events on, with beats between them, as long as somebody is logged in.
struct StreamRelay: Sendable {
  let store: Store
  let session: SessionKey?
  let idle: Double
  let now: @Sendable () -> Double
  private static let beat = Duration.seconds(15)

  func pieces(of events: AsyncStream<ServerEvent>) -> AsyncStream<String> {
    let (pieces, output) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(256))
    output.yield("retry: 3000\n\n")
    let task = Task {
      await withGracefulShutdownHandler {
        await withTaskGroup(of: Void.self) { group in
          group.addTask { for await event in events { output.yield(event.wire) } }
          group.addTask { await beat(output) }
          await group.next()
          group.cancelAll()
        }
      } onGracefulShutdown: {
        output.finish()
      }
      output.finish()
    }
    output.onTermination = { _ in task.cancel() }
    return pieces
  }

  /// Ends when nobody is logged in any more, or when the stream is cancelled.
  private func beat(_ output: AsyncStream<String>.Continuation) async {
    while !Task.isCancelled {
      do {
        try await Task.sleep(for: StreamRelay.beat)
        guard let session, try await store.session(session, idle: idle, now: now()) != nil else { return }
      } catch {
        return  // the store does not answer, or the page was left: the browser comes back and is told
      }
      output.yield(ServerEvent.beat)
    }
  }
}
