import Gateways
import Messages
import Switchboard

/// The accounts under `gateways:` in the configuration file.
enum GatewaySettings {
  /// One account a name; each needs `kind`, and gets its public webhook address from `server.public_url` unless it has its own.
  static func accounts(from tree: [String: SettingsValue], publicURL: String?) throws -> [Account] {
    guard let gateways = tree["gateways"] else { return [] }
    guard case .table(let tables) = gateways else {
      throw Stop(
        .badConfiguration, "gateways must hold one table a name, such as `gateways: {main: {kind: twilio, ...}}`")
    }
    let accounts = try tables.sorted { $0.key < $1.key }.map { try account($0.key, $0.value, publicURL: publicURL) }
    for account in accounts { try checkFallback(of: account, among: accounts) }
    return accounts
  }

  /// A second account must be another one, and know people by the same sort of address.
  private static func checkFallback(of account: Account, among accounts: [Account]) throws {
    guard let name = account.rule.fallback else { return }
    let setting = "gateways.\(account.name).fallback"
    guard name != account.name, let helper = accounts.first(where: { $0.name == name }) else {
      throw Stop(.badConfiguration, "\(setting) must be the name of another account of gateways")
    }
    let (own, others) = (account.gateway.profile.reaches, helper.gateway.profile.reaches)
    guard own == others else {
      throw Stop(
        .badConfiguration,
        "\(setting) is \(name), which reaches people by \(others.rawValue) and not by \(own.rawValue)")
    }
  }

  private static func rule(_ settings: Settings) throws -> DeliveryRule {
    do throws(SettingsProblem) {
      return try DeliveryRule(settings)
    } catch {
      throw Stop(.badConfiguration, error.description)
    }
  }

  private static func account(_ name: String, _ value: SettingsValue, publicURL: String?) throws -> Account {
    guard name != Account.web else {
      throw Stop(.badConfiguration, "gateways.\(name) is the web chat's own name: choose another")
    }
    guard case .table(var table) = value, case .text(let kind)? = table["kind"] else {
      throw Stop(
        .badConfiguration, "gateways.\(name).kind is missing: one of \(Gateway.all.map(\.id).joined(separator: ", "))")
    }
    guard let gateway = Gateway.named(kind) else {
      throw Stop(
        .badConfiguration, "gateways.\(name).kind is not one of \(Gateway.all.map(\.id).joined(separator: ", "))")
    }
    if table["webhook_url"] == nil, let publicURL {
      table["webhook_url"] = .text(
        "\(publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL)/hooks/\(kind)/\(name)")
    }
    table["public_url"] = table["public_url"] ?? table["webhook_url"]
    let settings = Settings(account: name, table: table)
    let account = Account(name: name, gateway: gateway, settings: settings, rule: try rule(settings))
    try rehearse(account)
    return account
  }

  /// Finds missing settings at the start, not when the first person texts.
  private static func rehearse(_ account: Account) throws {
    let person = Address(kind: .phone, value: "+447700900000")
    do throws(SettingsProblem) {
      _ = try account.gateway.encode(OutboundMessage(id: 0, to: person, text: "", level: .normal), account.settings)
    } catch {
      throw Stop(.badConfiguration, error.description)
    }
    if let problem = account.settings.callProblem(at: account.gateway) {
      throw Stop(.badConfiguration, problem.description)
    }
    let empty = WebhookRequest(
      method: "POST", target: "/hooks/\(account.gateway.id)/\(account.name)", headers: [], body: [])
    do throws(WebhookRejection) {
      try account.gateway.verify(empty, account.settings, 0)
    } catch {
      // An empty request is refused, of course; only the want of a secret is a mistake of ours.
      guard error.reason == .notConfigured else { return }
      throw Stop(
        .badConfiguration, "gateways.\(account.name) has no secret to verify webhooks with, or no public address")
    }
  }

  /// Whether an account can reach nobody outside of this machine.
  static func staysOnLoopback(_ account: Account) -> Bool {
    let base = account.settings.text("api_base") ?? account.settings.text("outbound.url")
    guard let base else { return account.gateway.id == Gateway.genericJSON.id }
    return ["http://127.0.0.1", "http://localhost", "http://[::1]"].contains { prefix in
      base.hasPrefix(prefix) && [":", "/", nil].contains(base.dropFirst(prefix.count).first)
    }
  }
}
