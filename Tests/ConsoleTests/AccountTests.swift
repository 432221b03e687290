import Console
import Foundation
import GRDB
import Messages
import Store
import Testing

@Suite("Logging in", .timeLimit(.minutes(5)))
struct AccountTests {
  @Test("a set-up link works once; then name, password and code let in")
  func setUp() async throws {
    try await ConsoleWorld.with { world in
      let (person, browser) = try await Person.settled("Ann", [.responder], in: world)
      #expect(try await browser.get("/account").html.contains("<bdi>Ann</bdi>"))
      let other = Browser(world)
      #expect(try await person.logIn(other).location == "/")
      #expect(try await other.get("/account").status == 200)
    }
  }

  @Test("a set-up link that was used, is over or was never given is refused")
  func usedUp() async throws {
    try await ConsoleWorld.with { world in
      let (token, invitation) = StaffInvitation.make(.whole, life: 60, now: world.now)
      _ = try await world.store.addStaff("Ann", roles: [.admin], invitation: invitation, by: "t", now: world.now)
      let browser = Browser(world)
      let path = "/setup/\(token.reveal())"
      let form = try await browser.get(path)
      #expect(form.status == 200)
      #expect(try await browser.get("/setup/\(Secrets.token().reveal())").status == 410)
      world.now += 61
      #expect(try await browser.get(path).status == 410)
      let late = try await browser.post(
        path, [("password", Person.password), ("again", Person.password), ("code", "123456")], token: form.token)
      #expect(late.status == 410)
    }
  }

  @Test("each thing that is wrong gets the same answer")
  func sameAnswer() async throws {
    try await ConsoleWorld.with { world in
      let (person, _) = try await Person.settled("Ann", [.responder], in: world)
      var nobody = person
      nobody.name = "Zoe"
      let answers = [
        try await person.logIn(Browser(world), password: "wrong wrong wrong"),
        try await person.logIn(Browser(world), code: "000000"), try await nobody.logIn(Browser(world)),
        try await person.logIn(Browser(world), password: ""),
      ]
      for answer in answers {
        #expect(answer.status == 422)
        #expect(answer.html.contains("Name, password or code is not right."))
      }
      func shape(_ page: Browser.Page) -> String {
        page.html.replacing(#/value="[^"]*"/#, with: "")
      }
      #expect(Set(answers.map(shape)).count == 1)
    }
  }

  @Test("a code counts once, also within its window")
  func replayedCode() async throws {
    try await ConsoleWorld.with { world in
      let (person, _) = try await Person.settled("Ann", [.responder], in: world)
      #expect(try await person.logIn(Browser(world)).status == 303)
      #expect(try await person.logIn(Browser(world), later: 0).status == 422)
      #expect(try await person.logIn(Browser(world), later: 30).status == 303)
    }
  }

  @Test("five failures lock for a minute, the sixth for two; then the right ones let in")
  func lockOut() async throws {
    try await ConsoleWorld.with { world in
      let (person, _) = try await Person.settled("Ann", [.responder], in: world)
      for _ in 1...5 {
        #expect(try await person.logIn(Browser(world), password: "wrong wrong wrong", later: 1).status == 422)
      }
      #expect(try await person.logIn(Browser(world), later: 58).status == 422, "locked for a minute")
      #expect(try await person.logIn(Browser(world), password: "wrong wrong wrong", later: 3).status == 422)
      #expect(try await person.logIn(Browser(world), later: 62).status == 422, "locked for two minutes")
      #expect(try await person.logIn(Browser(world), later: 60).status == 303)
      let lines = try await world.store.accessLines(AccessFilter(act: "log-in failed"), limit: 9)
      #expect(lines.map(\.line.detail) == ["locked for 120 s", "locked for 60 s", "", "", "", ""])
    }
  }

  @Test(
    "a session ends after half an hour without a page, after twelve hours, at log-out and when the account is disabled")
  func sessionEnds() async throws {
    try await ConsoleWorld.with { world in
      let (person, browser) = try await Person.settled("Ann", [.responder], in: world)
      for _ in 1...20 {
        world.now += 1_700
        #expect(try await browser.get("/account").status == 200)
      }
      world.now += 1_801
      #expect(try await browser.get("/account").location == "/login")
      #expect(try await person.logIn(browser).status == 303)
      for _ in 1...25 {
        world.now += 1_700
        _ = try await browser.get("/account")
      }
      world.now += 1_000
      #expect(try await browser.get("/account").location == "/login", "twelve hours are over")
      #expect(try await person.logIn(browser).status == 303)
      let old = browser.cookie
      _ = try await browser.post("/logout", [], token: try await browser.get("/account").token)
      #expect(try await Browser(world, cookie: old).get("/account").location == "/login")
      #expect(try await person.logIn(browser).status == 303)
      _ = try await world.store.disableStaff(person.id, by: "t", keepingAnAdmin: false, now: world.now)
      #expect(try await browser.get("/account").location == "/login")
    }
  }

  @Test("a new token at each log-in, out of reach of scripts and other sites; by TLS alone where there is TLS")
  func cookie() async throws {
    for (url, name) in [(nil, "helpline="), ("https://staff.example.org", "__Host-helpline=")] as [(String?, String)] {
      try await ConsoleWorld.with(url: url) { world in
        let (token, invitation) = StaffInvitation.make(.whole, life: 60, now: world.now)
        _ = try await world.store.addStaff("Ann", roles: [.admin], invitation: invitation, by: "t", now: world.now)
        let browser = Browser(world)
        let form = try await browser.get("/setup/\(token.reveal())")
        let before = browser.cookie
        let code = OneTimeCode(secret: invitation.factor).code(step: OneTimeCode.step(at: world.now))
        let done = try await browser.post(
          "/setup/\(token.reveal())", [("password", Person.password), ("again", Person.password), ("code", code)],
          token: form.token)
        let cookie = try #require(done.answer.header("Set-Cookie"))
        #expect(cookie.hasPrefix(name) && cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Strict"))
        #expect(cookie.contains("; Secure") == (url != nil))
        #expect(browser.cookie != before)
        let raw = try #require(browser.cookie?.split(separator: "=").last)
        let queue = try DatabaseQueue(path: world.folder.database)
        let stored = try await queue.read { db in try Data.fetchAll(db, sql: "SELECT id_hash FROM staff_session") }
        #expect(stored == [Secrets.hash(Redacted(String(raw)))])
      }
    }
  }

  @Test("a new password ends all other sessions, and the old one no longer lets in")
  func newPassword() async throws {
    try await ConsoleWorld.with { world in
      let (person, browser) = try await Person.settled("Ann", [.responder], in: world)
      let other = Browser(world)
      _ = try await person.logIn(other)
      world.now += 60
      let form = try await browser.get("/account")
      let fresh = "seven walnut tractor moon"
      let done = try await browser.post(
        "/account/password",
        [("old", Person.password), ("new", fresh), ("again", fresh), ("code", person.code(at: world.now))],
        token: form.token)
      #expect(done.status == 303, "\(done.html)")
      #expect(try await browser.get("/account").status == 200)
      #expect(try await other.get("/account").location == "/login")
      #expect(try await person.logIn(Browser(world)).status == 422)
      #expect(try await person.logIn(Browser(world), password: fresh).status == 303)
    }
  }

  @Test("a lost second factor is set up anew when two other admins say so, and not by one alone or by oneself")
  func release() async throws {
    try await ConsoleWorld.with { world in
      let (ann, annsBrowser) = try await Person.settled("Ann", [.admin], in: world)
      let (_, bobs) = try await Person.settled("Bob", [.admin], in: world)
      let (_, carls) = try await Person.settled("Carl", [.admin], in: world)
      func release(_ browser: Browser) async throws -> Int {
        let token = try await browser.get("/staff").token
        return try await browser.post("/staff/\(ann.id)/release", [], token: token).status
      }
      #expect(try await release(annsBrowser) == 422)
      #expect(try await release(bobs) == 303)
      #expect(try await release(bobs) == 303)
      #expect(try await ann.logIn(Browser(world), code: "").status == 422, "one admin is not enough")
      #expect(try await release(carls) == 303)
      #expect(try await ann.logIn(Browser(world), password: "wrong wrong wrong", code: "").status == 422)
      let browser = Browser(world)
      let path = try #require(try await ann.logIn(browser, code: "").location)
      #expect(path.hasPrefix("/setup/"))
      let form = try await browser.get(path)
      #expect(!form.html.contains("Choose a password"))
      let typed = try #require(form.html.firstMatch(of: #/id="secret">([A-Z2-7 ]+)</#)).1.filter { $0 != " " }
      #expect(typed != ann.factor.base32)
      let found = try #require(
        try await world.store.invitation(Secrets.hash(Redacted(String(path.dropFirst(7)))), now: world.now))
      let code = OneTimeCode(secret: found.factor).code(step: OneTimeCode.step(at: world.now))
      #expect(try await browser.post(path, [("code", code)], token: form.token).status == 303)
      #expect(try await browser.get("/staff").status == 200)
      #expect(try await ann.logIn(Browser(world)).status == 422, "the lost one counts no more")
      #expect(try await ann.logIn(Browser(world), code: "").status == 422, "the release is used up")
    }
  }

  @Test("the last admin can neither be disabled nor lose the role")
  func lastAdmin() async throws {
    try await ConsoleWorld.with { world in
      let (ann, browser) = try await Person.settled("Ann", [.admin, .editor], in: world)
      let token = try await browser.get("/staff").token
      #expect(try await browser.post("/staff/\(ann.id)/disable", [], token: token).status == 422)
      #expect(try await browser.post("/staff/\(ann.id)/roles", [("role", "editor")], token: token).status == 422)
      #expect(try await browser.post("/staff/\(ann.id)/roles", [("role", "admin")], token: token).status == 303)
    }
  }

  @Test("passwords, secrets and tokens do not lie in the database")
  func sealed() async throws {
    try await ConsoleWorld.with { world in
      let (person, browser) = try await Person.settled("Ann", [.responder], in: world)
      world.store.close()
      var bytes = Data()
      for ending in ["", "-wal"] {
        bytes += FileManager.default.contents(atPath: world.folder.database + ending) ?? Data()
      }
      #expect(bytes.range(of: Data("Ann".utf8)) != nil)
      for secret in [
        Person.password, "scrypt$", person.factor.base32,
        browser.cookie?.split(separator: "=").last.map(String.init) ?? "",
      ] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil)
      }
    }
  }
}
