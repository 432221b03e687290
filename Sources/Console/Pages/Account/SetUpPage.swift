import Messages
import Store

extension ConsolePage {
  /// Whoever has the link of an invitation sees the secret that the authenticator will share.
  static let setUpForm = show("/setup/:token", to: .anybody, act: nil) { visit in try await SetUpPage.form(visit) }

  static let setUp = act("/setup/:token", by: .anybody, act: nil, largestForm: 4_096) { visit in
    let password = visit.form.raw("password")
    guard password == visit.form.raw("again") else {
      return try await SetUpPage.form(visit, problem: "The two passwords are not the same.")
    }
    let result = try await visit.desk.setUp(
      SetUpPage.token(visit), password: Redacted(password), code: visit.form["code"], now: visit.now)
    switch result {
    case .success(let token): return .redirect("/").with(session: token)
    case .failure(let problem) where problem.status == 422:
      return try await SetUpPage.form(visit, problem: problem.sentence)
    case .failure(let problem): throw problem
    }
  }
}

/// The form for setting an account up.
enum SetUpPage {
  /// The token is in the address, because it is good once, for a short time, and for nothing but this page.
  static func token(_ visit: Visit) -> Redacted<String> { Redacted(visit.parameter("token")) }

  static func form(_ visit: Visit, problem: String? = nil) async throws -> PageAnswer {
    guard let found = try await visit.store.invitation(Secrets.hash(token(visit)), now: visit.now) else {
      throw PageProblem.usedUp
    }
    let code = OneTimeCode(secret: found.factor)
    let address = code.address(service: visit.settings.service, name: found.account.name)
    let picture = QRPicture(address).map { ["side": .number($0.side), "path": .text($0.path)] as PageValue }
    return .page(
      found.kind == .whole ? "Set up your account" : "Set up a new second factor", "account.setup",
      [
        "name": .text(found.account.name), "whole": .flag(found.kind == .whole), "secret": .text(grouped(code.base32)),
        "address": .text(address),
        "picture": picture ?? .nothing, "problem": .optional(problem), "path": .text(visit.path),
        "shortest": .number(PasswordRule.shortest),
      ], status: problem == nil ? 200 : 422)
  }

  /// In groups of four, to be typed.
  private static func grouped(_ text: String) -> String {
    stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: " ")
  }
}
