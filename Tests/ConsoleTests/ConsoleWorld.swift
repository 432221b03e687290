import Console
import Content
import Dialogue
import Foundation
import Hummingbird
import Logging
import Matching
import Messages
import ServiceLifecycle
import Store
import Switchboard
import Synchronization
import Testing
import Transport

/// A console on a free port of loopback, over a store of its own, with a clock that stands still.
final class ConsoleWorld: Sendable {
  let folder: DataFolder
  let master: MasterKey
  let store: Store
  let port: Int
  private let shared = SharedClock()
  private let group: ServiceGroup
  private let running: Task<Void, any Error>
  private let transport: Transport

  static let noon = 1_795_348_800.0

  private init(areas: [ConsoleArea], url: String?) async throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("helpline-console-\(UUID().uuidString)")
    folder = DataFolder(path: place.path)
    try folder.prepare()
    master = try MasterKey.load(orMake: folder.masterKey)
    store = try Store(folder: folder, master: master, now: Self.noon)
    let clock = shared
    let library = ContentLibrary(
      version: "test", intents: [], concepts: [:], directory: [:], texts: [:], flows: [], signOff: SignOff(),
      everyday: [])
    let switchboard = Switchboard(
      store: store, spool: Spool(path: folder.spool, master: master), shelf: Shelf(library),
      settings: SwitchboardSettings(
        house: House(service: "Tests", operatorName: "Tests", retention: "30 days"), saysUnsigned: true, accounts: [],
        alertChannels: [], retention: 2_592_000),
      outside: Outside(
        now: { clock.now }, chance: { 0.5 },
        call: { _ throws(CallFailure) in HTTPAnswer(status: 200) },
        mail: { _, _ throws(CallFailure) in .accepted }),
      logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() })
    var settings = ConsoleSettings(host: "127.0.0.1", port: 0, url: url, service: "Tests", isDemo: false)
    settings.cost = .test
    settings.refusesSlowly = false
    let quiet = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
    let door = try StaffDoor(switchboard: switchboard, settings: settings, areas: areas, logger: quiet)
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    let group = ServiceGroup(
      configuration: .init(
        services: [.init(service: door.application(logger: quiet) { found.yield($0) })], logger: quiet))
    self.group = group
    running = Task { try await group.run() }
    var port: Int?
    for await known in ports {
      port = known
      break
    }
    self.port = try #require(port)
    transport = try Transport(TransportOptions(product: "tests"))
  }

  /// The clock that console and tests go by.
  var now: Double {
    get { shared.now }
    set { shared.now = newValue }
  }

  /// Runs a test with a console that is gone afterwards.
  static func with(
    areas: [ConsoleArea] = ConsoleArea.all, url: String? = nil, _ test: (ConsoleWorld) async throws -> Void
  ) async throws {
    let world = try await ConsoleWorld(areas: areas, url: url)
    do {
      try await test(world)
    } catch {
      await world.end()
      throw error
    }
    await world.end()
  }

  private func end() async {
    await group.triggerGracefulShutdown()
    await transport.close()
    _ = await running.result
    store.close()
    // A folder that stays behind in the system's temporary folder harms nobody.
    try? FileManager.default.removeItem(atPath: folder.path)
  }

  func call(_ call: HTTPCall) async throws -> HTTPAnswer { try await transport.call(call) }
}

/// Stands still until a test moves it.
final class SharedClock: Sendable {
  private let moment = Mutex(ConsoleWorld.noon)

  var now: Double {
    get { moment.withLock { $0 } }
    set { moment.withLock { $0 = newValue } }
  }
}

/// A browser: keeps the cookie, and fills forms in as they stand on the page.
final class Browser: Sendable {
  let world: ConsoleWorld
  private let kept: Mutex<String?>

  init(_ world: ConsoleWorld, cookie: String? = nil) {
    self.world = world
    kept = Mutex(cookie)
  }

  /// `name=value`, as it is sent.
  var cookie: String? {
    get { kept.withLock { $0 } }
    set { kept.withLock { $0 = newValue } }
  }

  struct Page {
    var status: Int
    var html: String
    var answer: HTTPAnswer
    var location: String? { answer.header("Location") }
    /// The hidden field of its forms.
    var token: String { html.firstMatch(of: #/name="csrf" value="([0-9a-f]*)"/#).map { String($0.1) } ?? "" }
  }

  func get(_ path: String) async throws -> Page { try await send("GET", path, body: "") }

  /// Sends a form. Without a token it is that of the page that the form stands on.
  func post(
    _ path: String, _ fields: [(String, String)], token: String? = nil, headers: [HTTPField] = []
  ) async throws -> Page {
    let body = ([("csrf", token ?? "")] + fields).map { "\($0.0)=\(Browser.escaped($0.1))" }.joined(separator: "&")
    return try await send("POST", path, body: body, headers: headers)
  }

  private func send(_ method: String, _ path: String, body: String, headers: [HTTPField] = []) async throws -> Page {
    var headers = headers
    if let cookie { headers.append(HTTPField("Cookie", cookie)) }
    if method == "POST" { headers.append(HTTPField("Content-Type", "application/x-www-form-urlencoded")) }
    let answer = try await world.call(
      HTTPCall(
        method: method, url: Redacted("http://127.0.0.1:\(world.port)\(path)"), headers: headers,
        body: Redacted(Array(body.utf8))))
    if let set = answer.header("Set-Cookie") {
      let pair = set.split(separator: ";").first.map(String.init)
      cookie = set.contains("Max-Age=0") ? nil : pair
    }
    return Page(status: answer.status, html: String(decoding: answer.body.reveal(), as: UTF8.self), answer: answer)
  }

  private static func escaped(_ text: String) -> String {
    let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}

/// A member of staff with everything that they log in with.
struct Person {
  var id: Int64
  var name: String
  var factor: OneTimeCode
  static let password = "violet kettle bridge nine"

  /// Makes an account and sets it up in a browser, which is logged in then.
  static func settled(
    _ name: String, _ roles: Set<StaffRole>, in world: ConsoleWorld
  ) async throws -> (person: Person, browser: Browser) {
    let (token, invitation) = StaffInvitation.make(.whole, life: 60, now: world.now)
    let id = try #require(
      try await world.store.addStaff(name, roles: roles, invitation: invitation, by: "tests", now: world.now))
    let person = Person(id: id, name: name, factor: OneTimeCode(secret: invitation.factor))
    let browser = Browser(world)
    let path = "/setup/\(token.reveal())"
    let form = try await browser.get(path)
    #expect(form.html.contains(person.factor.base32.prefix(4)))
    let done = try await browser.post(
      path, [("password", password), ("again", password), ("code", person.code(at: world.now))], token: form.token)
    #expect(done.status == 303, "\(done.html)")
    return (person, browser)
  }

  func code(at now: Double) -> String { factor.code(step: OneTimeCode.step(at: now)) }

  /// Tries to log in by a browser that was not there before, 60 seconds later: each code counts once.
  func logIn(
    _ browser: Browser, password: String = Person.password, code: String? = nil, later: Double = 60
  ) async throws -> Browser.Page {
    browser.world.now += later
    let form = try await browser.get("/login")
    return try await browser.post(
      "/login", [("name", name), ("password", password), ("code", code ?? self.code(at: browser.world.now))],
      token: form.token)
  }
}
