import Gateways
import Switchboard

/// What the rest of the configuration wants of the rota.
struct RotaNeeds: Sendable {
  /// Its steps call roles.
  var ladder: Ladder?
  /// Roles that calls are forwarded to, by the names of the accounts.
  var lines: [(account: String, role: String)] = []

  /// Nothing but what the ladder calls.
  init(ladder: Ladder?) { self.ladder = ladder }

  /// All that a configuration names.
  init(_ settings: HelplineSettings) {
    ladder = settings.ladder
    lines = settings.accounts.compactMap { account in
      account.settings.callRole.map { (account: account.name, role: $0) }
    }
  }

  /// Why there has to be a rota; nil where there need not be one.
  var reason: String? {
    let called = ladder?.steps.flatMap(\.roles).first.map { "alerts.ladder calls the role \($0)" }
    return called ?? lines.first.map { "gateways.\($0.account).forward_calls_role names the role \($0.role)" }
  }

  /// What keeps them and a rota from working together, one sentence each.
  func problems(with rota: Rota) -> [String] {
    let strange = lines.filter { !rota.roles.contains($0.role) }.map { line in
      "gateways.\(line.account).forward_calls_role names the role \(line.role), which no shift of the rota has: "
        + "add a shift, or mend the name"
    }
    return (ladder?.problems(with: rota) ?? []) + strange
  }
}
