import Messages
import Store

extension ConsoleArea {
  /// Accounts, for admins.
  static let staff = ConsoleArea(
    pages: [.staffList, .staffAdd, .staffRoles, .staffDisable, .staffReset, .staffRelease],
    templates: ["staff.list": StaffTemplates.list, "staff.link": StaffTemplates.link], link: Link("Accounts", "/staff"))
}

extension ConsolePage {
  private static let admins = Audience.roles([.admin])

  static let staffList = show("/staff", to: admins, act: "view accounts") { visit in try await StaffPage.list(visit) }

  static let staffAdd = act("/staff", by: admins, act: nil, largestForm: 4_096) { visit in
    let (name, roles) = (visit.form["name"], StaffPage.roles(visit))
    guard StaffAccount.isName(name) else {
      return try await StaffPage.list(visit, problem: "A name has 2 to 40 letters, digits, spaces, dots and hyphens.")
    }
    guard !roles.isEmpty else { return try await StaffPage.list(visit, problem: "Choose at least one role.") }
    let (token, invitation) = StaffInvitation.make(.whole, life: StaffInvitation.life, now: visit.now)
    let id = try await visit.store.addStaff(
      name, roles: roles, invitation: invitation, by: visit.staff.name, now: visit.now)
    guard id != nil else {
      return try await StaffPage.list(visit, problem: "There is an account of that name already.")
    }
    return StaffPage.link(name, token, visit)
  }

  static let staffRoles = act("/staff/:id/roles", by: admins, act: nil) { visit in
    let (id, roles) = (try visit.number("id"), StaffPage.roles(visit))
    guard !roles.isEmpty else { return try await StaffPage.list(visit, problem: "Choose at least one role.") }
    guard try await visit.store.setRoles(roles, of: id, by: visit.staff.name, now: visit.now) else {
      return try await StaffPage.list(visit, problem: StaffPage.lastAdmin)
    }
    return .redirect("/staff")
  }

  static let staffDisable = act("/staff/:id/disable", by: admins, act: nil) { visit in
    let id = try visit.number("id")
    guard
      try await visit.store.disableStaff(id, by: visit.staff.name, keepingAnAdmin: true, now: visit.now)
    else { return try await StaffPage.list(visit, problem: StaffPage.lastAdmin) }
    return .redirect("/staff")
  }

  /// A new set-up link for somebody who never used theirs. Whoever is active needs two admins, or a command on the server.
  static let staffReset = act("/staff/:id/invite", by: admins, act: nil) { visit in
    let id = try visit.number("id")
    guard let account = try await visit.store.staff(id) else { throw PageProblem.missing }
    guard account.state == .invited else {
      return try await StaffPage.list(visit, problem: "Only an account that was never set up gets a new link here.")
    }
    let (token, invitation) = StaffInvitation.make(.whole, life: StaffInvitation.life, now: visit.now)
    _ = try await visit.store.invite(id, invitation, by: visit.staff.name, now: visit.now)
    return StaffPage.link(account.name, token, visit)
  }

  static let staffRelease = act("/staff/:id/release", by: admins, act: nil) { visit in
    let count = try await visit.store.releaseFactor(of: try visit.number("id"), by: visit.staff, now: visit.now)
    guard count != nil else {
      return try await StaffPage.list(visit, problem: "Another admin has to release your own second factor.")
    }
    return .redirect("/staff")
  }
}

/// The page of accounts.
enum StaffPage {
  static let lastAdmin = "That cannot be done: there is no such account, or no other active admin would be left."

  static func roles(_ visit: Visit) -> Set<StaffRole> {
    Set(visit.form.all("role").compactMap { StaffRole(rawValue: $0) })
  }

  static func list(_ visit: Visit, problem: String? = nil) async throws -> PageAnswer {
    let releases = try await visit.store.releases(now: visit.now)
    let accounts = try await visit.store.allStaff()
    return .page(
      "Accounts", "staff.list",
      [
        "problem": .optional(problem), "roles": .list(ticks([])),
        "accounts": .list(accounts.map { row($0, releases: releases[$0.id] ?? [], visit: visit) }),
      ], status: problem == nil ? 200 : 422)
  }

  static func link(_ name: String, _ token: Redacted<String>, _ visit: Visit) -> PageAnswer {
    let base = visit.settings.url ?? ""
    return .page(
      "Set-up link", "staff.link", ["name": .text(name), "address": .text("\(base)/setup/\(token.reveal())")])
  }

  private static func ticks(_ held: Set<StaffRole>) -> [PageValue] {
    StaffRole.allCases.map { ["role": .text($0.rawValue), "held": .flag(held.contains($0))] }
  }

  private static func row(_ account: StaffAccount, releases: [String], visit: Visit) -> PageValue {
    let isActive = account.state == .active
    return [
      "id": .text(String(account.id)), "name": .text(account.name),
      "held": .text(account.roles.sorted().map(\.rawValue).joined(separator: ", ")),
      "state": .text(account.lockedUntil > visit.now ? "locked" : account.state.rawValue),
      "last": account.lastLogin.map { PageValue.time($0) } ?? .nothing, "ticks": .list(ticks(account.roles)),
      "enabled": .flag(account.state != .disabled), "isInvited": .flag(account.state == .invited),
      "canRelease": .flag(isActive && account.id != visit.staff.id),
      "releases": .text(releases.joined(separator: ", ")),
      "isReleased": .flag(!releases.isEmpty), "wantsOne": .flag(releases.count == 1),
    ]
  }
}
