import Foundation
import Gateways

/// A gateway with the settings of its recorded webhooks.
struct Tried {
  var gateway: Gateway
  var settings: [Settings]
}

/// All gateways, in the order of their files: the first byte of a try is the number in it.
enum World {
  static func load(_ root: URL) throws -> [Tried] {
    let folder = root.appending(path: "Tests/GatewaysTests/Vectors")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".json") }
    return try names.sorted().map { name in
      let file = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: name)))
      return try tried(file as? [String: Any] ?? [:])
    }
  }

  /// A file that cannot be tried.
  private struct UnknownGateway: Error {
    var word: String
  }

  private static func tried(_ file: [String: Any]) throws -> Tried {
    let word = file["gateway"] as? String ?? ""
    guard let gateway = Gateway.named(word == "generic_json" ? "generic" : word) else {
      throw UnknownGateway(word: word)
    }
    let cases = file["cases"] as? [[String: Any]] ?? []
    return Tried(gateway: gateway, settings: cases.map(settings))
  }

  /// What a case's account has, with what sending needs.
  private static func settings(_ recorded: [String: Any]) -> Settings {
    var table = (recorded["config"] as? [String: Any] ?? [:]).mapValues(value)
    for name in sending where table[name] == nil { table[name] = .text("+447700900001") }
    table["api_base"] = .text("https://api.example.org")
    table["homeserver"] = .text("https://api.example.org")
    return Settings(account: "main", table: table)
  }

  private static let sending = [
    "from", "account_sid", "auth_token", "api_key", "api_secret", "auth_id", "username", "password", "token",
    "access_token", "webhook_url", "forward_calls",
  ]

  private static func value(_ json: Any) -> SettingsValue {
    switch json {
    case let text as String: .text(text)
    case let number as NSNumber: .number(number.doubleValue)
    case let list as [Any]: .list(list.map(value))
    case let table as [String: Any]: .table(table.mapValues(value))
    default: .none
    }
  }
}
