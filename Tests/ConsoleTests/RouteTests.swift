import Console
import Messages
import Store
import Testing

@Suite("Every route, by each role and by nobody", .timeLimit(.minutes(5)))
struct RouteTests {
  /// A route with something in place of its parameters.
  static func sample(_ page: ConsolePage) -> String {
    page.path.split(separator: "/").map { part in
      part == ":token" ? String(repeating: "0", count: 64) : part.hasPrefix(":") ? "999" : String(part)
    }.reduce("") { "\($0)/\($1)" }.nonEmpty ?? "/"
  }

  static let pages = ConsoleArea.all.flatMap(\.pages)

  @Test(
    "there are some, no two the same, and each that is for some roles has a word for the access log or writes its own")
  func table() {
    #expect(Self.pages.count > 12)
    #expect(Set(Self.pages.map { "\($0.method.rawValue) \($0.path)" }).count == Self.pages.count)
    for page in Self.pages where page.method == .get {
      if case .roles = page.audience { #expect(page.act != nil, "\(page.path)") }
    }
  }

  @Test("nobody gets nothing but the pages for logging in")
  func nobody() async throws {
    try await ConsoleWorld.with { world in
      let browser = Browser(world)
      let token = try await browser.get("/login").token
      for page in Self.pages where page.audience != .anybody {
        let answer = try await Self.ask(page, browser, token: token)
        #expect(answer.status == 303 && answer.location == "/login", "\(page.path)")
        #expect(answer.html.isEmpty)
      }
    }
  }

  @Test("each role gets its own pages and no others", arguments: StaffRole.allCases)
  func role(_ role: StaffRole) async throws {
    try await ConsoleWorld.with { world in
      let (person, browser) = try await Person.settled("Pat", [role], in: world)
      let account = try #require(try await world.store.staff(person.id))
      var token = try await browser.get("/account").token
      for page in Self.pages where page.path != "/logout" {
        // A stream that may be read has no end to wait for; the browser tests listen to it.
        if page.path.hasSuffix("/events"), page.audience.admits(account) { continue }
        let answer = try await Self.ask(page, browser, token: token)
        if page.audience.admits(account) {
          #expect(answer.status != 403 && answer.status < 500 && answer.location != "/login", "\(page.path)")
        } else {
          #expect(answer.status == 403, "\(page.path)")
          #expect(answer.html.contains("no right to this"))
        }
        token = answer.token.nonEmpty ?? token
      }
    }
  }

  @Test("a form without its token, with another’s, or from another site is refused on each route")
  func forged() async throws {
    try await ConsoleWorld.with { world in
      let (_, browser) = try await Person.settled("Ann", Set(StaffRole.allCases), in: world)
      let (_, stranger) = try await Person.settled("Eve", [.auditor], in: world)
      let own = try await browser.get("/account").token
      let foreign = try await stranger.get("/account").token
      #expect(own.count == 64 && own != foreign)
      let before = try await world.store.allStaff()
      for page in Self.pages where page.method == .post {
        let path = Self.sample(page)
        for token in ["", foreign, String(own.reversed())] {
          #expect(try await browser.post(path, [], token: token).status == 403, "\(path)")
        }
        for site in ["cross-site", "same-site"] {
          let answer = try await browser.post(path, [], token: own, headers: [HTTPField("Sec-Fetch-Site", site)])
          #expect(answer.status == 403, "\(path)")
        }
      }
      #expect(try await world.store.allStaff() == before)
      #expect(try await browser.get("/account").status == 200, "still logged in: no forged form logged out")
    }
  }

  @Test(
    "a session that was made up lets nobody in", arguments: ["", "x", String(repeating: "0", count: 64), "' OR 1=1 --"])
  func madeUp(_ token: String) async throws {
    try await ConsoleWorld.with { world in
      _ = try await Person.settled("Ann", [.admin], in: world)
      let answer = try await Browser(world, cookie: "helpline=\(token)").get("/staff")
      #expect(answer.location == "/login")
    }
  }

  @Test(
    "each answer has the headers that keep it from being kept, framed or run",
    arguments: ["/login", "/account", "/none", "/console.css"])
  func headers(_ path: String) async throws {
    try await ConsoleWorld.with { world in
      let (_, browser) = try await Person.settled("Ann", [.admin], in: world)
      let answer = try await browser.get(path).answer
      let policy = try #require(answer.header("Content-Security-Policy"))
      #expect(
        policy.hasPrefix("default-src 'none'; style-src 'self'; script-src 'self';") && !policy.contains("unsafe"))
      #expect(answer.header("Cache-Control") == "no-store")
      #expect(answer.header("X-Content-Type-Options") == "nosniff")
      #expect(answer.header("Referrer-Policy") == "no-referrer")
      #expect(answer.header("Cross-Origin-Opener-Policy") == "same-origin")
      #expect(answer.header("Server") == nil)
    }
  }

  @Test("what is too long, unknown or asked for in another way is an error page, not an end")
  func strange() async throws {
    try await ConsoleWorld.with { world in
      let (_, browser) = try await Person.settled("Ann", [.admin], in: world)
      let token = try await browser.get("/account").token
      #expect(try await browser.get("/staff/%FF%00<script>").status == 404)
      #expect(try await browser.post("/health", [], token: token).status == 405)
      #expect(
        try await browser.post("/staff", [("name", String(repeating: "a", count: 5_000))], token: token).status == 413)
      #expect(try await browser.post("/staff/0/disable", [], token: token).status == 404)
      #expect(try await browser.post("/staff", [("name", "<b>Eve</b>")], token: token).status == 422)
    }
  }

  private static func ask(_ page: ConsolePage, _ browser: Browser, token: String) async throws -> Browser.Page {
    switch page.method {
    case .get: try await browser.get(sample(page))
    case .post: try await browser.post(sample(page), [], token: token)
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
