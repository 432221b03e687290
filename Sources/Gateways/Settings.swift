package import Messages

/// The settings of one account at a gateway: a tree of plain values from the configuration or a vector file.
package indirect enum SettingsValue: Sendable, Equatable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([SettingsValue])
  case table([String: SettingsValue])
  case none
}

/// The settings of one account at a gateway, read by key. Secrets are taken out only where they are used.
package struct Settings: Sendable {
  private let table: Redacted<[String: SettingsValue]>
  /// The name of the account, as in the webhook's address.
  package var account: String

  /// Settings of an account.
  package init(account: String, table: [String: SettingsValue]) {
    self.account = account
    self.table = Redacted(table)
  }

  /// The value at a dotted path such as `verify.secret`, or nil.
  package subscript(path: String) -> SettingsValue? {
    var value = SettingsValue.table(table.reveal())
    for key in path.split(separator: ".") {
      guard case .table(let inner) = value, let next = inner[String(key)] else { return nil }
      value = next
    }
    return value == .none ? nil : value
  }

  /// The text at a path; nil when absent or empty.
  package func text(_ path: String) -> String? {
    switch self[path] {
    case .text(let text) where !text.isEmpty: text
    case .number(let number): number == number.rounded() ? String(Int64(number)) : String(number)
    case .text, .flag, .list, .table, .none?, nil: nil
    }
  }

  /// The text at a path, or a problem that names the setting.
  package func required(_ path: String) throws(SettingsProblem) -> String {
    guard let text = text(path) else { throw SettingsProblem(account: account, missing: path) }
    return text
  }
}

/// A setting that is missing or unusable. Never holds a value.
package struct SettingsProblem: Error, Sendable, Equatable, CustomStringConvertible {
  package var account: String
  package var missing: String

  /// A problem with one setting of one account.
  package init(account: String, missing: String) {
    self.account = account
    self.missing = missing
  }

  package var description: String {
    "gateways.\(account).\(missing) is missing or empty: set it in the configuration file or the environment"
  }
}
