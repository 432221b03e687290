import ArgumentParser
import Gateways
import Messages

/// `helpline gateway list`.
struct GatewayListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the gateways that the helpline speaks to.",
    discussion: """
      Example:  helpline gateway list
      Each line begins with the gateway's id. What it needs:  helpline gateway show ID
      """)

  @Flag(help: "One JSON object a line, for tools.") var json = false

  func run() async throws {
    let width = Gateway.all.map(\.id.count).max() ?? 0
    for gateway in Gateway.all { Terminal.say(json ? GatewayListCommand.json(gateway) : gateway.sentence(width)) }
  }

  private static func json(_ gateway: Gateway) -> String {
    var json = JSONText()
    json.object { json in
      json.key("id")
      json.value(gateway.id)
      json.key("name")
      json.value(gateway.profile.name)
      json.key("carries")
      json.value(gateway.profile.carries)
      json.key("verification")
      json.value(gateway.profile.proof)
      json.key("statuses")
      json.value(gateway.profile.statuses)
    }
    return json.string
  }
}

extension GatewayProfile {
  /// The states of its reports, in the order in which a text passes them.
  var statuses: [String] { DeliveryState.allCases.filter(reports.contains).map(\.rawValue) }

  /// The same as a sentence.
  var reporting: String { statuses.isEmpty ? "none: what it took counts as sent" : statuses.joined(separator: ", ") }
}

extension Gateway {
  fileprivate func sentence(_ width: Int) -> String {
    let column = id + String(repeating: " ", count: width - id.count)
    return "\(column)  \(profile.name) (\(profile.carries)). Webhooks: \(profile.proof). Reports: \(profile.reporting)"
  }
}
