import Configuration
import Foundation
import Gateways
import Yams

/// The configuration file as a tree: for gateways, whose settings are their own, and to find keys that nobody reads.
enum SettingsFile {
  /// Every setting that stands outside of `gateways`.
  static let known: Set<String> = WebChatSettings.known.union([
    "service.name", "service.operator", "server.host", "server.port", "server.public_url", "mode", "content", "data",
    "retention_days", "typing_window", "check_in_wait", "log_level", "under_18", "vital_records", "alerts.mail.host",
    "alerts.mail.port",
    "alerts.mail.security",
    "alerts.mail.user",
    "alerts.mail.password", "alerts.mail.from", "alerts.mail.to", "alerts.webhook.url", "alerts.webhook.secret",
    "alerts.webhook.format", "alerts.webhook.room", "alerts.ladder", "alerts.repeat_minutes", "alerts.text.account",
    "console.host", "console.port", "console.url", "staff.quiet_minutes", "staff.wait_minutes", "rota", "heartbeat.url",
    "transport.ca_file", "transport.plain_prefixes",
  ])

  static func read(_ path: String) throws -> [String: SettingsValue] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Stop(.badConfiguration, "\(path) cannot be read: check its permissions")
    }
    do {
      guard let node = try Yams.compose(yaml: String(decoding: data, as: UTF8.self)), node.null == nil else {
        return [:]
      }
      guard case .table(let table) = try SettingsValue(node) else {
        throw Stop(.badConfiguration, "\(path) must hold settings such as `mode: demo`")
      }
      return table
    } catch let error as YamlError {
      throw Stop(.badConfiguration, "\(path) is not YAML: \(error)".replacing("\n", with: " "))
    }
  }

  /// A misspelt setting must not be silently without effect.
  static func check(_ tree: [String: SettingsValue]) throws {
    for path in paths(.table(tree), prefix: "").sorted() where !path.hasPrefix("gateways.") && !known.contains(path) {
      throw Stop(.badConfiguration, "unknown setting \(path): see docs/configuration.md for those that exist")
    }
  }

  /// Every setting outside of `gateways`, for the configuration reader.
  static func values(_ tree: [String: SettingsValue]) -> [AbsoluteConfigKey: ConfigValue] {
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    for path in known {
      guard let value = value(at: path, in: tree) else { continue }
      values[AbsoluteConfigKey(path.split(separator: ".").map(String.init))] = ConfigValue(value, isSecret: true)
    }
    return values
  }

  private static func value(at path: String, in tree: [String: SettingsValue]) -> ConfigContent? {
    switch Settings(account: "file", table: tree)[path] {
    case .text(let text): .string(text)
    case .number(let number): .string(String(Int(number)))
    case .flag(let flag): .string(String(flag))
    case .list(let list): .stringArray(list.compactMap(word))
    case .table, SettingsValue.none?, nil: nil
    }
  }

  private static func word(_ value: SettingsValue) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): String(Int(number))
    default: nil
    }
  }

  private static func paths(_ value: SettingsValue, prefix: String) -> [String] {
    guard case .table(let table) = value else { return prefix.isEmpty ? [] : [prefix] }
    return table.flatMap { paths($0.value, prefix: prefix.isEmpty ? $0.key : "\(prefix).\($0.key)") }
  }
}

extension SettingsValue {
  /// A node of the file; `env:NAME` becomes the variable of that name, so that secrets can stay out of the file.
  init(_ node: Node) throws {
    switch node {
    case .scalar(let scalar): self = try SettingsValue.scalar(scalar, node)
    case .sequence(let sequence): self = .list(try sequence.map(SettingsValue.init))
    case .mapping(let mapping):
      self = .table(
        try Dictionary(
          mapping.map { (try SettingsValue.key($0.key), try SettingsValue($0.value)) }, uniquingKeysWith: { $1 }))
    case .alias: throw Stop(.badConfiguration, "the configuration file must not use YAML aliases")
    }
  }

  private static func key(_ node: Node) throws -> String {
    guard let key = node.string else { throw Stop(.badConfiguration, "a setting's name must be a word") }
    return key
  }

  private static func scalar(_ scalar: Node.Scalar, _ node: Node) throws -> SettingsValue {
    if scalar.string.hasPrefix("env:") {
      let name = String(scalar.string.dropFirst(4))
      guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
        throw Stop(.badConfiguration, "the configuration names the environment variable \(name), which is not set")
      }
      return .text(value)
    }
    guard scalar.style == .plain || scalar.style == .any else { return .text(scalar.string) }
    if let flag = node.bool { return .flag(flag) }
    if node.null != nil { return .none }
    return .text(scalar.string)
  }
}
