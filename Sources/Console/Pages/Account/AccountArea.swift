import Messages
import Store

extension ConsoleArea {
  /// Logging in and out, setting an account up, and one's own account.
  static let account = ConsoleArea(
    pages: [.home, .logInForm, .logIn, .logOut, .setUpForm, .setUp, .own, .changePassword],
    templates: AccountTemplates.all, link: Link("My account", "/account"))
}

extension ConsolePage {
  /// The first page that somebody may see.
  static let home = show("/", to: .staff, act: nil) { visit in
    let links = ConsoleArea.all.filter { area in
      guard let link = area.link else { return false }
      return area.pages.contains { $0.path == link.path && $0.method == .get && $0.audience.admits(visit.staff) }
    }
    return .redirect(links.first?.link?.path ?? "/account")
  }

  static let logInForm = show("/login", to: .anybody, act: nil) { visit in
    visit.staff.id == 0 ? LogInPage.form() : .redirect("/")
  }

  /// The log-in is written into the access log by the store, in the transaction that makes the session.
  static let logIn = act("/login", by: .anybody, act: nil, largestForm: 4_096) { visit in
    let name = visit.form["name"]
    let admission = try await visit.desk.logIn(
      name: name, password: Redacted(visit.form.raw("password")), code: visit.form["code"], now: visit.now)
    switch admission {
    case .admitted(let token): return .redirect("/").with(session: token)
    case .mayEnrol(let token): return .redirect("/setup/\(token.reveal())")
    case .refused: return LogInPage.form(name: name, problem: LogInPage.refusal)
    }
  }

  static let logOut = act("/logout", by: .staff, act: nil) { visit in
    if let session = visit.session {
      try await visit.store.endSession(session, of: visit.staff, now: visit.now)
    }
    return .redirect("/login").with(session: Redacted(""))
  }

  static let own = show("/account", to: .staff, act: nil) { visit in OwnAccountPage.show(visit) }

  static let changePassword = act("/account/password", by: .staff, act: nil, largestForm: 8_192) { visit in
    guard visit.form.raw("new") == visit.form.raw("again") else {
      return OwnAccountPage.show(visit, problem: "The two new passwords are not the same.")
    }
    let result = try await visit.desk.changePassword(
      of: visit.staff, from: Redacted(visit.form.raw("old")), to: Redacted(visit.form.raw("new")),
      code: visit.form["code"], now: visit.now)
    switch result {
    case .success(let token): return .redirect("/account?changed=1").with(session: token)
    case .failure(let problem): return OwnAccountPage.show(visit, problem: problem.sentence)
    }
  }
}

/// The form for logging in.
enum LogInPage {
  /// The same for every reason.
  static let refusal =
    "Name, password or code is not right. A code counts once. After five tries an account is locked for some minutes."

  static func form(name: String = "", problem: String? = nil) -> PageAnswer {
    .page(
      "Log in", "account.login", ["name": .text(name), "problem": .optional(problem)],
      status: problem == nil ? 200 : 422)
  }
}

/// One's own account.
enum OwnAccountPage {
  static func show(_ visit: Visit, problem: String? = nil) -> PageAnswer {
    .page(
      "My account", "account.own",
      [
        "name": .text(visit.staff.name),
        "roles": .text(visit.staff.roles.sorted().map(\.rawValue).joined(separator: ", ")),
        "problem": .optional(problem), "changed": .flag(visit.query["changed"] == "1" && problem == nil),
        "shortest": .number(PasswordRule.shortest),
      ], status: problem == nil ? 200 : 422)
  }
}
