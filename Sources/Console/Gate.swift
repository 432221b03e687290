import Foundation
import HTTPTypes
import Hummingbird
import Messages
import NIOCore
import Store
import Switchboard

/// One request on its way through the door.
struct Gate {
  let door: StaffDoor
  let request: Request
  /// Known once the session was looked up; errors are shown in the layout of whoever asks.
  private var account = StaffAccount.nobody
  private var cookie: Redacted<String>?
  private var isFresh = false

  init(door: StaffDoor, request: Request) {
    self.door = door
    self.request = request
  }

  mutating func response() async throws -> Response {
    let now = door.switchboard.now
    let path = request.uri.path
    if request.method == .get, let asset = ConsoleAsset.all[path] { return maker.asset(asset) }
    guard case .page(let page, let parameters) = door.table.match(request.method.rawValue, path) else {
      return try await unknown(path, now: now)
    }
    try await findSession(now: now)
    let form = try await readForm(page)
    try demandAudience(page)
    let visit = Visit(
      staff: account, query: FormFields((request.uri.query ?? "").utf8), form: form, now: now,
      switchboard: door.switchboard, path: path, parameters: parameters, desk: door.desk, settings: door.settings,
      session: session, renderer: door.renderer, formToken: frame.formToken)
    try await log(page, visit)
    return try respond(try await page.handler(visit), visit)
  }

  /// An error page.
  func refusal(_ problem: PageProblem) -> Response {
    if problem == .loggedOut { return maker.redirect("/login", cookie: nil) }
    return maker.page(
      title: PageRenderer.title(of: problem.status), template: "problem",
      values: ["sentence": .text(problem.sentence), "path": "/"], frame: frame, status: problem.status,
      cookie: newCookie)
  }

  private mutating func unknown(_ path: String, now: Double) async throws -> Response {
    try await findSession(now: now)
    guard case .otherMethod = door.table.match(request.method.rawValue, path) else { throw PageProblem.missing }
    throw PageProblem(405, "This address takes no such request. Please go back and try again.")
  }

  // MARK: Who

  private var maker: ResponseMaker { ResponseMaker(door: door) }
  private var session: SessionKey? { account.id == 0 ? nil : cookie.map { Secrets.hash($0) } }

  /// A token in the cookie is either a session's, or that of a browser that is not logged in: forms need one there, too.
  private mutating func findSession(now: Double) async throws {
    let given = SessionCookie.value(in: request, isSecure: door.settings.isSecure)
    guard let given, Secrets.isToken(given.reveal()) else { return takeFreshCookie() }
    cookie = given
    let hash = Secrets.hash(given)
    guard let found = try await door.switchboard.store.session(hash, idle: door.settings.idle, now: now) else { return }
    account = found.account
    // Once a minute is enough, and spares a commit a page. A script that asks in the background is not the person.
    if now - found.lastAt > 60, !isBackground { try await door.switchboard.store.touchSession(hash, now: now) }
  }

  private mutating func takeFreshCookie() {
    cookie = Secrets.token()
    isFresh = true
  }

  /// Streams and requests by script say so; they do not keep an empty chair logged in.
  private var isBackground: Bool {
    guard let name = HTTPField.Name("Sec-Fetch-Mode"), let mode = request.headers[name] else { return false }
    return mode != "navigate"
  }

  private var newCookie: String? {
    isFresh ? cookie.map { SessionCookie.set($0, isSecure: door.settings.isSecure) } : nil
  }

  // MARK: May they

  /// A POST has to carry the token that belongs to its cookie; a browser that says where a form comes from has to say: from here.
  private mutating func readForm(_ page: ConsolePage) async throws -> FormFields {
    guard page.method == .post else { return FormFields() }
    guard !isFromElsewhere else { throw PageProblem.forged }
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= page.largestForm else { throw PageProblem.tooLarge }
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: page.largestForm)
    } catch is NIOTooManyBytesError {
      throw PageProblem.tooLarge
    }
    let form = FormFields(body.readableBytesView)
    guard let cookie, !isFresh, Secrets.isSame(form["csrf"], Secrets.formToken(for: cookie)) else {
      // Whoever is logged out meanwhile is told that, not that something was forged.
      if isFresh, page.audience != .anybody { throw PageProblem.loggedOut }
      throw PageProblem.forged
    }
    return form
  }

  private var isFromElsewhere: Bool {
    guard let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] else { return false }
    return site != "same-origin" && site != "none"
  }

  private func demandAudience(_ page: ConsolePage) throws(PageProblem) {
    guard !page.audience.admits(account) else { return }
    guard account.id != 0 else { throw .loggedOut }
    throw PageProblem(403, "Your account has no right to this. Ask an admin if it should.")
  }

  /// What cannot be logged is not shown.
  private func log(_ page: ConsolePage, _ visit: Visit) async throws(StoreFailure) {
    guard let act = page.act else { return }
    try await visit.note(act, subject: page.subject(visit))
  }

  // MARK: What they get

  private var frame: PageFrame {
    PageFrame(
      account: account, path: request.uri.path, formToken: cookie.map { Secrets.formToken(for: $0) } ?? "",
      warnings: account.id == 0 ? [] : door.settings.warnings(door.switchboard))
  }

  private func respond(_ answer: PageAnswer, _ visit: Visit) throws -> Response {
    let cookie = answer.session.map { SessionCookie.set($0, isSecure: door.settings.isSecure) } ?? newCookie
    switch answer.kind {
    case .page(let title, let template, let values):
      return maker.page(
        title: title, template: template, values: values, frame: frame, status: answer.status, cookie: cookie)
    case .fragment(let template, let values):
      return maker.fragment(template: template, values: values, frame: frame)
    case .redirect(let path): return maker.redirect(path, cookie: cookie)
    case .file(let name, let type, let bytes): return maker.file(name: name, type: type, bytes: bytes)
    case .refused(let sentence): throw PageProblem(answer.status, sentence)
    case .stream(let events): return maker.stream(events, for: visit)
    }
  }
}

extension PageProblem {
  static let forged = PageProblem(
    403, "This form was too old, or did not come from this console. Please go back, reload the page and try again.")
  static let tooLarge = PageProblem(413, "That was too long. Please go back and send less.")
  static let loggedOut = PageProblem(401, "Please log in.")
}

/// The one cookie of the console.
enum SessionCookie {
  /// The prefix binds it to this host and to TLS (RFC 6265bis, section 4.1.3.2).
  private static func name(isSecure: Bool) -> String { isSecure ? "__Host-helpline" : "helpline" }

  static func value(in request: Request, isSecure: Bool) -> Redacted<String>? {
    let name = name(isSecure: isSecure)
    for header in request.headers[values: .cookie] {
      for pair in header.split(separator: ";") {
        let halves = pair.split(separator: "=", maxSplits: 1)
        if halves.count == 2, halves[0].drop(while: { $0 == " " }) == name { return Redacted(String(halves[1])) }
      }
    }
    return nil
  }

  /// Gone with the browser; an empty token takes it away at once.
  static func set(_ token: Redacted<String>, isSecure: Bool) -> String {
    let end = token.reveal().isEmpty ? "; Max-Age=0" : ""
    return
      "\(name(isSecure: isSecure))=\(token.reveal()); Path=/; HttpOnly; SameSite=Strict\(isSecure ? "; Secure" : "")\(end)"
  }
}
