import Dialogue
import HTTPTypes
import Hummingbird
import Messages
import NIOCore
import Store
import Switchboard

/// The web chat: plain forms, no cookie, and a script that it also works without. The session is a random token in a hidden field,
/// never in an address.
struct ChatRoute: Sendable {
  let switchboard: Switchboard
  let settings: ChatSettings
  let streams: ChatStreams
  private let page: ChatPage
  private let guarding: ChatGuard

  /// Characters of a text; the rest is cut off, and the person is told.
  static let longestText = 1000
  /// Bytes of a form: room for the longest text in any script.
  private static let largestForm = 16_384

  init(switchboard: Switchboard, settings: ChatSettings, isDemo: Bool) throws {
    self.switchboard = switchboard
    self.settings = settings
    page = try ChatPage(service: switchboard.settings.house.service, settings: settings, isDemo: isDemo)
    streams = ChatStreams(limits: settings.limits)
    guarding = ChatGuard(limits: settings.limits) { switchboard.now }
  }

  /// The addresses of the chat. Those of other sites' pages are there only where some are allowed.
  func add(to router: Router<DoorContext>) {
    for place in settings.embed.isEmpty ? [ChatPlace.page] : [.page, .frame] {
      router.get(RouterPath(place.path)) { _, _ in show(ChatPage.Content(place: place, token: ChatToken.make())) }
      router.post(RouterPath(place.path)) { request, context in try await say(request, context, place) }
    }
    router.post("/chat/replies", use: replies)
    router.get("/chat/leave") { _, _ in away }
    router.post("/chat/leave", use: leave)
    for asset in ChatAsset.all(settings) { router.get(RouterPath(asset.path)) { _, _ in asset.response } }
  }

  @Sendable func home(_ request: Request, context: DoorContext) async -> Response {
    Response(status: .seeOther, headers: [.location: "/chat"])
  }

  /// Takes a text and shows the talk. A form sent twice (a reload) says nothing twice: its message id is the same.
  private func say(_ request: Request, _ context: DoorContext, _ place: ChatPlace) async throws -> Response {
    guard let form = try await form(of: request) else {
      return start(again: "That was too long. Please send a shorter message.", place, status: .contentTooLarge)
    }
    guard let token = form.token else {
      return start(again: "Your chat had ended. Please send your message again.", place, typed: form.text)
    }
    // Another site could put its own token into the form and read along.
    guard ChatRoute.isOurs(request) else {
      return start(again: "Please start your chat here.", place, status: .forbidden)
    }
    let visit = ChatVisit(
      form: form, token: token, place: place, client: context.client(of: request, header: settings.clientHeader))
    do throws(StoreFailure) {
      return try await answer(visit)
    } catch {
      return unavailable(visit)
    }
  }

  private func answer(_ visit: ChatVisit) async throws(StoreFailure) -> Response {
    // Whoever goes back to a page that was left must find nothing on it, not even what was typed last.
    if try await switchboard.store.hasLeft(visit.address) {
      return start(again: "That chat has ended. You can start a new one here.", visit.place)
    }
    var contact = try await switchboard.store.contact(of: visit.address)
    if let problem = refusal(visit, isFirst: contact == nil) {
      return try await talk(with: contact, visit, problem: problem, status: .tooManyRequests)
    }
    let text = visit.form.text.map { String($0.prefix(ChatRoute.longestText)) }
    if let text {
      // A text sent twice is found by its contact as it is now: after DELETE there is none.
      let received = try await receive(text, visit.form.message, from: visit.address)
      contact = if let received { received } else { try await switchboard.store.contact(of: visit.address) }
    }
    return try await talk(with: contact, visit, problem: problem(visit.form, taken: text))
  }

  /// Reads what a form of ours sent; nil when it is too long.
  func form(of request: Request) async throws -> ChatForm? {
    try await Body.read(request, upTo: ChatRoute.largestForm).map { ChatForm(body: $0) }
  }

  /// Browsers that say where a form comes from must say: from here.
  static func isOurs(_ request: Request) -> Bool {
    guard let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] else { return true }
    return site == "same-origin" || site == "none"
  }

  private func problem(_ form: ChatForm, taken: String?) -> String? {
    guard let taken else { return form.looks ? nil : "Please type a message first." }
    guard taken != form.text else { return nil }
    return "Only the first \(ChatRoute.longestText) characters were read. Please send the rest in another message."
  }

  private func refusal(_ visit: ChatVisit, isFirst: Bool) -> String? {
    let refusal =
      visit.form.text == nil
      ? guarding.refusesLook(of: visit.token)
      : guarding.refusesText(of: visit.token, from: visit.client, isFirst: isFirst)
    switch refusal {
    case nil: return nil
    case .session?: return "That was a lot at once, and your last text was not taken. Please send it again in a minute."
    case .look?: return "Please wait a moment before you look again."
    case .address?, .sessions?: return "Too many messages come from your network. Please send yours again in a minute."
    }
  }

  /// A new session, because there is none that could go on.
  private func start(
    again problem: String, _ place: ChatPlace, typed: String? = nil, status: HTTPResponse.Status = .ok
  ) -> Response {
    show(ChatPage.Content(place: place, token: ChatToken.make(), problem: problem, typed: typed ?? ""), status: status)
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
    with contact: Int64?, _ visit: ChatVisit, problem: String?, status: HTTPResponse.Status = .ok
  ) async throws(StoreFailure) -> Response {
    let isRefused = status != .ok
    let typed = isRefused ? visit.form.text ?? visit.form.draft : visit.form.draft
    var content = ChatPage.Content(
      place: visit.place, token: visit.token, problem: problem, typed: String(typed.prefix(ChatRoute.longestText)))
    if let contact, let lines = try await switchboard.store.transcript(contact: contact) {
      content.lines = lines.compactMap(ChatPage.Line.init)
    } else if !isRefused {
      content.token = ChatToken.make()
      if visit.form.text != nil { content.lines = [ChatPage.Line(isPerson: false, text: switchboard.farewell)] }
    }
    return show(content, status: status)
  }

  /// The store is down: the numbers are still said, and what was typed is not lost.
  private func unavailable(_ visit: ChatVisit) -> Response {
    let problem =
      "I could not take that in just now. Please send it again. In danger now: call 999. To talk, free: 116 123."
    let content = ChatPage.Content(
      place: visit.place, token: visit.token, problem: problem, typed: visit.form.text ?? "")
    return show(content, status: .serviceUnavailable)
  }

  private func show(_ content: ChatPage.Content, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: page.headers(content.place),
      body: .init(byteBuffer: ByteBuffer(string: page.render(content))))
  }
}

/// One form that came in, and whom it is counted for.
private struct ChatVisit {
  var form: ChatForm
  var token: String
  var place: ChatPlace
  var client: String?

  var address: Address { Address(kind: .webSession, value: Redacted(token)) }
}

/// Where the chat is shown: as a page of its own, or inside of another site's.
enum ChatPlace: String {
  case page, frame

  var path: String {
    switch self {
    case .page: "/chat"
    case .frame: "/chat/frame"
    }
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
