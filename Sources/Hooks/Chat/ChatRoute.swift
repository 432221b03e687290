import Dialogue
import HTTPTypes
import Hummingbird
import Messages
import NIOCore
import Store
import Switchboard

/// The web chat: plain forms, no script, no cookie. The session is a random token in a hidden field, never in an address.
struct ChatRoute: Sendable {
  private let switchboard: Switchboard
  private let page: ChatPage

  /// A text longer than this is cut: nobody types more into a chat line.
  private static let longestText = 1000

  init(switchboard: Switchboard, isDemo: Bool) throws {
    self.switchboard = switchboard
    page = try ChatPage(service: switchboard.settings.house.service, isDemo: isDemo)
  }

  @Sendable func home(_ request: Request, context: BasicRequestContext) async -> Response {
    Response(status: .seeOther, headers: [.location: "/chat"])
  }

  @Sendable func open(_ request: Request, context: BasicRequestContext) async -> Response {
    show(ChatPage.Content(token: ChatToken.make(), lines: [], problem: nil))
  }

  @Sendable func style(_ request: Request, context: BasicRequestContext) async -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/css; charset=utf-8", .cacheControl: "max-age=3600"],
      body: .init(byteBuffer: ByteBuffer(string: ChatStyle.css)))
  }

  /// Takes a text and shows the talk. A form sent twice (a reload) says nothing twice: its message id is the same.
  @Sendable func say(_ request: Request, context: BasicRequestContext) async throws -> Response {
    guard let body = try await Body.read(request, upTo: 16_384) else { return Response(status: .contentTooLarge) }
    let form = ChatForm(body: body)
    guard let token = form.token else {
      return show(
        ChatPage.Content(token: ChatToken.make(), lines: [], problem: "Your chat had ended. Please start again."))
    }
    let address = Address(kind: .webSession, value: Redacted(token))
    do throws(StoreFailure) {
      if let text = form.text {
        try await receive(String(text.prefix(ChatRoute.longestText)), form.message, from: address)
      }
      return show(ChatPage.Content(token: token, lines: try await lines(of: address), problem: nil))
    } catch {
      return unavailable(token, text: form.text)
    }
  }

  private func receive(_ text: String, _ id: String, from address: Address) async throws(StoreFailure) {
    let message = InboundMessage(id: id, from: address, text: Redacted(text))
    try await switchboard.receive(message, account: Account.web, pulled: true)
  }

  private func lines(of address: Address) async throws(StoreFailure) -> [ChatPage.Line] {
    guard let contact = try await switchboard.store.contact(of: address) else { return [] }
    return (try await switchboard.store.transcript(contact: contact) ?? []).map(ChatPage.Line.init)
  }

  /// The store is down: the numbers are still said, and what was typed is not lost.
  private func unavailable(_ token: String, text: String?) -> Response {
    let problem =
      "I could not take that in just now. Please send it again. In danger now: call 999. To talk, free: 116 123."
    return show(
      ChatPage.Content(token: token, lines: [], problem: problem, typed: text ?? ""), status: .serviceUnavailable)
  }

  private func show(_ content: ChatPage.Content, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: ChatPage.headers, body: .init(byteBuffer: ByteBuffer(string: page.render(content))))
  }
}

/// The secret that a chat session is known by.
enum ChatToken {
  /// 256 random bits in hexadecimal.
  static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let part = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - part.count) + part
    }.joined()
  }

  static func isValid(_ text: String) -> Bool { text.count == 64 && text.allSatisfy(\.isHexDigit) }
}
