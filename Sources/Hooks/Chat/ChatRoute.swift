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

  /// Characters of a text; the rest is cut off, and the person is told.
  static let longestText = 1000
  /// Bytes of a form: room for the longest text in any script.
  private static let largestForm = 16_384

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
      status: .ok, headers: ChatPage.styleHeaders, body: .init(byteBuffer: ByteBuffer(string: ChatStyle.css)))
  }

  /// Takes a text and shows the talk. A form sent twice (a reload) says nothing twice: its message id is the same.
  @Sendable func say(_ request: Request, context: BasicRequestContext) async throws -> Response {
    guard let body = try await Body.read(request, upTo: ChatRoute.largestForm) else {
      return start(again: "That was too long. Please send a shorter message.", status: .contentTooLarge)
    }
    let form = ChatForm(body: body)
    guard let token = form.token else {
      return start(again: "Your chat had ended. Please send your message again.", typed: form.text)
    }
    // Another site could put its own token into the form and read along.
    guard ChatRoute.isOurs(request) else { return start(again: "Please start your chat here.", status: .forbidden) }
    let address = Address(kind: .webSession, value: Redacted(token))
    do throws(StoreFailure) {
      let text = form.text.map { String($0.prefix(ChatRoute.longestText)) }
      var contact: Int64?
      if let text { contact = try await receive(text, form.message, from: address) }
      if contact == nil { contact = try await switchboard.store.contact(of: address) }
      return try await talk(with: contact, form: form, token: token, problem: problem(form, taken: text))
    } catch {
      return unavailable(token, text: form.text)
    }
  }

  /// Browsers that say where a form comes from must say: from here.
  private static func isOurs(_ request: Request) -> Bool {
    guard let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] else { return true }
    return site == "same-origin" || site == "none"
  }

  private func problem(_ form: ChatForm, taken: String?) -> String? {
    guard let taken else { return form.looks ? nil : "Please type a message first." }
    guard taken != form.text else { return nil }
    return "Only the first \(ChatRoute.longestText) characters were read. Please send the rest in another message."
  }

  /// A new session, because there is none that could go on.
  private func start(
    again problem: String, typed: String? = nil, status: HTTPResponse.Status = .ok
  ) -> Response {
    show(
      ChatPage.Content(token: ChatToken.make(), lines: [], problem: problem, typed: typed ?? ""), status: status)
  }

  private func receive(_ text: String, _ id: String, from address: Address) async throws(StoreFailure) -> Int64? {
    let message = InboundMessage(id: id, from: address, text: Redacted(text))
    switch try await switchboard.receive(message, account: Account.web, pulled: true) {
    case .committed(let committed): return committed.contact
    case .repeated: return nil
    }
  }

  /// The talk so far. After DELETE there may be nothing left to show: then the farewell is said from the content.
  private func talk(
    with contact: Int64?, form: ChatForm, token: String, problem: String?
  ) async throws(StoreFailure) -> Response {
    if let contact, let lines = try await switchboard.store.transcript(contact: contact) {
      return show(
        ChatPage.Content(
          token: token, lines: lines.compactMap(ChatPage.Line.init), problem: problem,
          typed: String(form.draft.prefix(ChatRoute.longestText))))
    }
    let farewell = form.text == nil ? nil : ChatPage.Line(isPerson: false, text: switchboard.farewell)
    return show(ChatPage.Content(token: ChatToken.make(), lines: [farewell].compactMap(\.self), problem: problem))
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

  static func isValid(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
