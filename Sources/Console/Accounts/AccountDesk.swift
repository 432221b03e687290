import Foundation
package import Messages
package import Store

/// Sets accounts up and lets people in. Answers do not tell which names exist: the same work is done for each.
package struct AccountDesk: Sendable {
  private let store: Store
  private let settings: ConsoleSettings
  private let queue = PasswordQueue()
  /// Hashed for names that do not exist, so that the time of the answer tells nothing.
  private let decoy: Redacted<String>

  init(store: Store, settings: ConsoleSettings) throws {
    self.store = store
    self.settings = settings
    decoy = try PasswordHash.make(Secrets.token(), cost: settings.cost)
  }

  /// What became of a log-in.
  enum Admission {
    /// The token of the new session.
    case admitted(Redacted<String>)
    /// The password is right and two admins released the second factor: the token of an invitation to set up a new one.
    case mayEnrol(Redacted<String>)
    /// Anything that is not right; which, is not told.
    case refused
  }

  /// Checks name, password and code. A refusal comes at a whole half second, so that its time tells nothing either.
  func logIn(name: String, password: Redacted<String>, code: String, now: Double) async throws -> Admission {
    let began = ContinuousClock.now
    let admission = try await check(name: name, password: password, code: code, now: now)
    guard case .refused = admission, settings.refusesSlowly else { return admission }
    let steps = ((ContinuousClock.now - began) / .milliseconds(500)).rounded(.up)
    try await Task.sleep(until: began + .milliseconds(500) * steps, clock: .continuous)
    return .refused
  }

  private func check(name: String, password: Redacted<String>, code: String, now: Double) async throws -> Admission {
    let found = try await store.credentials(of: name, now: now)
    let stored = found?.password ?? decoy
    let isRight = try await queue.run { try PasswordHash.isRight(password, for: stored) }
    guard let found, found.password != nil else { return .refused }
    guard found.account.lockedUntil <= now else { return .refused }
    if isRight, found.isReleased, code.isEmpty { return .mayEnrol(try await inviteForFactor(found.account, now: now)) }
    let step = found.factor.flatMap { OneTimeCode(secret: $0).step(of: code, at: now) }
    if isRight, let step, let token = try await begin(found.account.id, step: step, now: now) {
      return .admitted(token)
    }
    try await store.countFailure(found.account.id, now: now)
    return .refused
  }

  private func begin(_ id: Int64, step: Int64, now: Double) async throws(StoreFailure) -> Redacted<String>? {
    let (token, session) = newSession(now: now)
    return try await store.logIn(id, step: step, session: session, now: now) ? token : nil
  }

  private func newSession(now: Double) -> (Redacted<String>, NewStaffSession) {
    let token = Secrets.token()
    return (token, NewStaffSession(tokenHash: Secrets.hash(token), endsAt: now + settings.longest))
  }

  private func inviteForFactor(_ account: StaffAccount, now: Double) async throws(StoreFailure) -> Redacted<String> {
    let (token, invitation) = StaffInvitation.make(.factor, life: 900, now: now)
    _ = try await store.invite(account.id, invitation, by: account.name, now: now)
    return token
  }

  /// Uses an invitation up: the token of the session that begins, or why it cannot be done.
  func setUp(
    _ token: Redacted<String>, password: Redacted<String>?, code: String, now: Double
  ) async throws -> Result<Redacted<String>, PageProblem> {
    let hash = Secrets.hash(token)
    guard let found = try await store.invitation(hash, now: now) else { return .failure(.usedUp) }
    guard let step = OneTimeCode(secret: found.factor).step(of: code, at: now) else { return .failure(.wrongCode) }
    var made: Redacted<String>?
    if found.kind == .whole {
      let password = password ?? ""
      if let problem = PasswordRule.problem(
        password.reveal(), name: found.account.name, service: settings.service)
      {
        return .failure(PageProblem(422, problem))
      }
      made = try await hashed(password)
    }
    let (session, new) = newSession(now: now)
    let isDone = try await store.accept(hash, password: made, step: step, session: new, now: now)
    return isDone ? .success(session) : .failure(.usedUp)
  }

  /// Changes a password: the token of the new session, or why it cannot be done.
  func changePassword(
    of account: StaffAccount, from old: Redacted<String>, to new: Redacted<String>, code: String, now: Double
  ) async throws -> Result<Redacted<String>, PageProblem> {
    if let problem = PasswordRule.problem(new.reveal(), name: account.name, service: settings.service) {
      return .failure(PageProblem(422, problem))
    }
    let found = try await store.credentials(of: account.name, now: now)
    guard let found, let stored = found.password, let factor = found.factor, found.account.lockedUntil <= now else {
      return .failure(.notRight)
    }
    let isRight = try await queue.run { try PasswordHash.isRight(old, for: stored) }
    let (token, session) = newSession(now: now)
    if isRight, let step = OneTimeCode(secret: factor).step(of: code, at: now),
      try await store.changePassword(
        of: account.id, to: try await hashed(new), step: step, session: session, now: now)
    {
      return .success(token)
    }
    try await store.countFailure(account.id, now: now)
    return .failure(.notRight)
  }

  private func hashed(_ password: Redacted<String>) async throws -> Redacted<String> {
    let cost = settings.cost
    return try await queue.run { try PasswordHash.make(password, cost: cost) }
  }
}

extension PageProblem {
  static let usedUp = PageProblem(410, "This set-up link has been used or is over. Ask an admin for a new one.")
  static let wrongCode = PageProblem(
    422, "The code is not right. Check that your phone shows the right time, and type the code that it shows now.")
  static let notRight = PageProblem(
    422,
    "That is not right, or the code was used before, or the account is locked for some minutes. Wait for a new code.")
}

extension StaffInvitation {
  /// An invitation with the token to hand over.
  package static func make(
    _ kind: Kind, life: Double, now: Double
  ) -> (token: Redacted<String>, invitation: StaffInvitation) {
    let token = Secrets.token()
    return (
      token,
      StaffInvitation(
        tokenHash: Secrets.hash(token), factor: OneTimeCode.makeSecret(), kind: kind, endsAt: now + life)
    )
  }

  /// Seconds that somebody has to use a set-up link.
  package static let life = 259_200.0
}
