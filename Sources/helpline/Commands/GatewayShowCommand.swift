import ArgumentParser
import Foundation
import Gateways

/// `helpline gateway show`: what to configure, and what to enter at the provider.
struct GatewayShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Say what a gateway needs, and what to enter at the provider.",
    discussion: """
      Example:  helpline gateway show twilio
      Example:  helpline gateway show twilio --config /etc/helpline.yaml
      Secrets are never printed: their settings' names stand for them, such as <path_secret>.
      """)

  @Argument(help: "A gateway of helpline gateway list.") var id: String
  @Option(help: "Configuration file. Default: helpline.yaml, when there is one.") var config: String?

  func run() async throws {
    try await Stop.catching {
      guard let gateway = Gateway.named(id) else {
        throw Stop(.usage, "there is no gateway \(id); there are: \(Gateway.all.map(\.id).joined(separator: ", "))")
      }
      GatewaySheet(gateway: gateway, tree: try tree()).lines.forEach(Terminal.say)
    }
  }

  /// The file as it is written: one that is not finished is what this command is for.
  private func tree() throws -> [String: SettingsValue] {
    let path = config ?? "helpline.yaml"
    guard config != nil || FileManager.default.fileExists(atPath: path) else { return [:] }
    return try SettingsFile.read(path)
  }
}

/// What is said of a gateway.
private struct GatewaySheet {
  let gateway: Gateway
  let tree: [String: SettingsValue]

  private var profile: GatewayProfile { gateway.profile }

  var lines: [String] {
    var lines = [
      "\(profile.name) (\(gateway.id)): \(profile.carries)", "Webhooks are proven by: \(profile.proof)",
      "Delivery reports: \(profile.reporting)", "Settings, under gateways.NAME, beside kind: \(gateway.id)",
    ]
    lines += profile.needed.map { "  needed    \($0)" }
    lines += profile.optional.map { "  optional  \($0)" }
    lines.append("Enter at the provider: \(profile.place)")
    lines += addresses
    lines.append("All steps: docs/gateways/\(gateway.id).md")
    return lines
  }

  /// One a configured account; else the one that an account would get.
  private var addresses: [String] {
    let found = accounts.sorted { $0.key < $1.key }.map { address(of: $0.key, $0.value) }
    guard found.isEmpty else { return found }
    let planned = publicURL.flatMap {
      gateway.webhookAddress(Settings(account: "NAME", table: ["public_url": .text($0)]))
    }
    return ["  NAME: \(profile.pasted(planned ?? GatewaySheet.unknown(gateway, "NAME"), nil))"]
  }

  private func address(of name: String, _ own: [String: SettingsValue]) -> String {
    var table = own
    if table["webhook_url"] == nil, table["public_url"] == nil, let server = publicURL {
      table["public_url"] = .text(server)
    }
    let settings = Settings(account: name, table: table)
    let address = gateway.webhookAddress(settings) ?? GatewaySheet.unknown(gateway, name)
    let calls = gateway.callAddress(settings).map { "\n  \(name), for calls: \($0)" } ?? ""
    return "  \(name): \(profile.pasted(address, settings))\(calls)"
  }

  private static func unknown(_ gateway: Gateway, _ name: String) -> String {
    "<server.public_url>/hooks/\(gateway.id)/\(name)"
  }

  /// The environment wins, as for the server.
  private var publicURL: String? {
    ProcessInfo.processInfo.environment["HELPLINE_SERVER_PUBLIC_URL"]
      ?? Settings(account: "file", table: tree).text("server.public_url")
  }

  private var accounts: [String: [String: SettingsValue]] {
    Settings(account: "file", table: tree).table("gateways").compactMapValues { value in
      guard case .table(let table) = value, table["kind"] == .text(gateway.id) else { return nil }
      return table
    }
  }
}
