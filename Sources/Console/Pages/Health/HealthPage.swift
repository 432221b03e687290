import Content
import Gateways
import Messages
import Store
import Switchboard

/// What runs, by which settings, and what is missing. No secret and no address of a person.
struct HealthPage {
  private let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  func answer() async throws -> PageAnswer {
    let traffic = try await visit.store.traffic()
    let switchboard = visit.switchboard
    let missing = missing(try await visit.store.allStaff())
    return .page(
      "Health", "health.page",
      [
        "missing": .list(missing.map { ["words": .text($0)] }), "isWhole": .flag(missing.isEmpty),
        "facts": .list(facts(schema: try await visit.store.schemaVersion())),
        "accounts": .list(([Account.web] + switchboard.settings.accounts.map(\.name)).map { row($0, traffic[$0]) }),
        "channels": .list(switchboard.settings.alertChannels.map { ["name": .text($0.name)] }),
        "hasChannels": .flag(!switchboard.settings.alertChannels.isEmpty),
      ])
  }

  private func facts(schema: String) -> [PageValue] {
    let (switchboard, known) = (visit.switchboard, visit.settings.facts)
    let settings = switchboard.settings
    return [
      ("Program", known.version), ("Running for", age(visit.now - known.startedAt)), ("Database", schema),
      ("Content", String(switchboard.shelf.current.library.version.prefix(12))),
      ("Mode", visit.settings.isDemo ? "demo" : "live"),
      ("Conversations are kept", "\(Int(settings.retention / 86_400)) days"),
      ("Typing window", settings.typingWindow == 0 ? "off" : "\(Int(settings.typingWindow)) s"),
    ].map { ["name": .text($0.0), "value": .text($0.1)] }
  }

  private func age(_ seconds: Double) -> String {
    if case .text(let words) = PageValue.age(seconds) { words } else { "" }
  }

  private func missing(_ accounts: [StaffAccount]) -> [String] {
    let switchboard = visit.switchboard
    let unsigned = switchboard.shelf.current.library.unsigned.count
    let admins = accounts.count { $0.state == .active && $0.roles.contains(.admin) }
    let responders = accounts.count { $0.state == .active && $0.roles.contains(.responder) }
    return [
      unsigned > 0 ? "\(unsigned) texts await sign-off: helpline sign-off --list" : nil,
      switchboard.settings.accounts.isEmpty ? "No gateway is set: people can reach only the web chat" : nil,
      admins < 2 ? "Fewer than two admins: a lost second factor needs a command on the server" : nil,
      responders == 0 ? "No account may answer people: give somebody the role responder" : nil,
      visit.settings.isSecure || visit.settings.isDemo
        ? nil : "console.url is not https: passwords cross the network as they are typed",
    ].compactMap(\.self) + switchboard.gatewayWarnings + switchboard.warnings
  }

  private func row(_ name: String, _ traffic: AccountTraffic?) -> PageValue {
    let account = visit.switchboard.settings.accounts.first { $0.name == name }
    let failed = traffic?.failed ?? 0
    return [
      "name": .text(name), "kind": .text(account?.gateway.profile.name ?? "our own page"),
      "last": traffic?.lastInbound.map { PageValue.time($0) } ?? .nothing, "replies": .number(traffic?.replies ?? 0),
      "failed": .number(failed), "hasFailed": .flag(failed > 0),
      "lastFailure": traffic?.lastFailure.map { PageValue.time($0) } ?? .nothing,
    ]
  }
}
