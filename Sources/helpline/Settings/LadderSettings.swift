import Configuration
import Gateways
import Messages
import Switchboard
import Transport

/// The steps of `alerts.ladder`, and what they go through.
enum LadderSettings {
  /// Nil where the file has no `alerts.ladder`.
  static func ladder(
    from tree: [String: SettingsValue], _ reader: ConfigReader, accounts: [Account], channels: [AlertChannel]
  ) throws -> Ladder? {
    guard let value = Settings(account: "file", table: tree)["alerts.ladder"] else { return nil }
    guard case .list(let entries) = value, !entries.isEmpty else {
      throw Stop(
        .badConfiguration, "alerts.ladder must be a list of steps such as {after: 5, to: [responder], by: [text]}")
    }
    let means = try means(reader, accounts)
    let steps = try entries.enumerated().map { try Step(number: $0 + 1, $1, channels: channels.map(\.name)).step }
    try demandOrder(steps)
    try demand(means, for: steps)
    let minutes = try reader.whole("alerts.repeat_minutes", default: 10, in: 1...240)
    return Ladder(steps: steps, repeatAfter: Double(minutes) * 60, means: means)
  }

  private static func means(_ reader: ConfigReader, _ accounts: [Account]) throws -> Ladder.Means {
    let sender = try AlertSettings.sender(reader)
    var means = Ladder.Means(server: sender?.server, from: sender?.from)
    guard let name = reader.string(forKey: "alerts.text.account") else { return means }
    guard let account = accounts.first(where: { $0.name == name }) else {
      let names = accounts.map(\.name).joined(separator: ", ")
      throw Stop(.badConfiguration, "alerts.text.account is not one of gateways (\(names.isEmpty ? "none" : names))")
    }
    guard account.gateway.profile.reaches == .phone else {
      throw Stop(.badConfiguration, "alerts.text.account must be an account that sends to telephone numbers")
    }
    means.account = account
    return means
  }

  private static func demandOrder(_ steps: [Ladder.Step]) throws {
    for (index, pair) in zip(steps, steps.dropFirst()).enumerated() where pair.0.after > pair.1.after {
      throw Stop(.badConfiguration, "alerts.ladder step \(index + 2) comes before step \(index + 1): sort them by after")
    }
  }

  private static func demand(_ means: Ladder.Means, for steps: [Ladder.Step]) throws {
    let media = Set(steps.flatMap(\.media))
    if media.contains(.mail), means.server == nil {
      throw Stop(.badConfiguration, "alerts.ladder calls by mail: set alerts.mail.host and alerts.mail.from")
    }
    if media.contains(.text), means.account == nil {
      throw Stop(.badConfiguration, "alerts.ladder calls by text: set alerts.text.account to an account of gateways")
    }
  }

  /// One entry of the list, as it is read.
  private struct Step {
    let number: Int
    let fields: [String: SettingsValue]
    let channels: [String]

    init(number: Int, _ value: SettingsValue, channels: [String]) throws {
      guard case .table(let fields) = value else {
        throw Stop(
          .badConfiguration, "alerts.ladder step \(number) must hold after, to and by: {after: 5, to: [lead], by: [text]}")
      }
      (self.number, self.fields, self.channels) = (number, fields, channels)
      if let other = fields.keys.sorted().first(where: { !["after", "to", "by", "channels"].contains($0) }) {
        throw Stop(
          .badConfiguration, "alerts.ladder step \(number) has no field \(other): there are after, to, by and channels")
      }
    }

    var step: Ladder.Step {
      get throws {
        let roles = words("to")
        let media = try words("by").map(medium)
        let named = try words("channels").map(channel)
        guard roles.isEmpty == media.isEmpty, !(roles.isEmpty && named.isEmpty) else {
          throw Stop(
            .badConfiguration,
            "alerts.ladder step \(number) needs to (roles of the rota) with by (mail, text, webhook), or channels")
        }
        return Ladder.Step(after: try minutes * 60, roles: roles, media: media, channels: named)
      }
    }

    private var minutes: Double {
      get throws {
        let settings = Settings(account: "file", table: fields)
        guard settings["after"] != nil else { return 0 }
        guard let minutes = settings.number("after"), (0...1440).contains(minutes) else {
          throw Stop(.badConfiguration, "alerts.ladder step \(number): after must be 0 to 1440 minutes")
        }
        return minutes
      }
    }

    private func words(_ field: String) -> [String] { Settings(account: "file", table: fields).texts(field) }

    private func medium(_ word: String) throws -> AlertMedium {
      guard let medium = AlertMedium(rawValue: word) else {
        throw Stop(.badConfiguration, "alerts.ladder step \(number): by must be mail, text or webhook")
      }
      return medium
    }

    private func channel(_ word: String) throws -> String {
      guard channels.contains(word) else {
        throw Stop(
          .badConfiguration,
          "alerts.ladder step \(number): channels can be mail (with alerts.mail.to) and webhook (with alerts.webhook.url)")
      }
      return word
    }
  }
}
