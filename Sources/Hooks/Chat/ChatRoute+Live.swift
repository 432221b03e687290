import HTTPTypes
import Hummingbird
import Messages
import NIOCore
import Store
import Switchboard

/// What the page's script asks for: replies as they come, and the end of the session.
extension ChatRoute {
  /// Replies that the page does not show yet, as events, until the session, the page or the server ends.
  ///
  /// The token comes in a body, because an address may be logged. Whatever is wrong with it looks the same.
  @Sendable func replies(_ request: Request, context: DoorContext) async throws -> Response {
    guard let form = try await form(of: request), let token = form.token, ChatRoute.isOurs(request) else {
      return bare(.notFound)
    }
    let address = Address(kind: .webSession, value: Redacted(token))
    do throws(StoreFailure) {
      guard let contact = try await switchboard.store.contact(of: address) else { return bare(.notFound) }
      let client = context.client(of: request, header: settings.clientHeader)
      let bell = switchboard.listen(to: contact)
      guard let ticket = streams.enter(session: token, client: client, bell: bell) else {
        return bare(.tooManyRequests)
      }
      return stream(to: address, after: form.seen, ticket)
    } catch {
      return bare(.serviceUnavailable)
    }
  }

  private func stream(to address: Address, after seen: Int, _ ticket: ChatStreams.Ticket) -> Response {
    var headers = ChatAsset.headers("text/event-stream; charset=utf-8")
    // Proxies must hand each piece on at once.
    if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
    return Response(
      status: .ok, headers: headers,
      body: .init { writer in
        var talk = LiveTalk(store: switchboard.store, address: address, seen: seen)
        for await _ in ticket.bell.rings {
          try await writer.write(ByteBuffer(string: await talk.news()))
          if talk.isOver { break }
        }
        try await writer.finish(nil)
      })
  }

  /// Ends the session, and leads away from here: the page behind "Back" finds nothing any more.
  @Sendable func leave(_ request: Request, context: DoorContext) async throws -> Response {
    guard let form = try await form(of: request) else { return away }
    if let token = form.token, ChatRoute.isOurs(request) {
      do throws(StoreFailure) {
        try await switchboard.leave(Address(kind: .webSession, value: Redacted(token)))
      } catch {
        // Whoever leaves must not be held up; the browser keeps nothing, and without its page a token is lost.
        switchboard.noteUnended(error)
      }
    }
    return form.isQuiet ? bare(.noContent) : away
  }

  /// To the page that anybody may look at.
  var away: Response {
    var headers = ChatAsset.headers("text/plain; charset=utf-8")
    headers[.location] = settings.exit
    return Response(status: .seeOther, headers: headers)
  }

  private func bare(_ status: HTTPResponse.Status) -> Response {
    var headers = ChatAsset.headers("text/plain; charset=utf-8")
    if status == .tooManyRequests { headers[.retryAfter] = "60" }
    return Response(status: status, headers: headers)
  }
}

/// A talk as one open stream knows it.
private struct LiveTalk {
  let store: Store
  let address: Address
  /// How many replies the page shows.
  var seen: Int
  private(set) var isOver = false

  init(store: Store, address: Address, seen: Int) {
    self.store = store
    self.address = address
    self.seen = seen
  }

  /// What is new, or a beat. After the end of the session, or when the store fails, there is no more.
  mutating func news() async -> String {
    do throws(StoreFailure) {
      guard let lines = try await store.replies(to: address, after: seen) else {
        isOver = true
        return ServerEvent("end", "").wire
      }
      guard !lines.isEmpty else { return ServerEvent.beat }
      return lines.map { event($0) }.joined()
    } catch {
      isOver = true  // the page comes back, and is told
      return ServerEvent.beat
    }
  }

  private mutating func event(_ line: TranscriptLine) -> String {
    seen += 1
    var isStaff = false
    if case .staff = line.side { isStaff = true }
    var json = JSONText()
    json.object { json in
      json.key("number")
      json.value(seen)
      json.key("staff")
      json.value(isStaff)
      json.key("text")
      json.value(line.text.reveal())
    }
    return ServerEvent("reply", json.string).wire
  }
}
