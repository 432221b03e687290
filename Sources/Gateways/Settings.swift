import Messages

/// The settings of one account at a gateway: a tree of plain values from the configuration or a vector file.
package enum SettingsValue: Sendable, Equatable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([SettingsValue])
  case table([String: SettingsValue])
  case none

  /// The value, or nil for `none`.
  var present: SettingsValue? {
    if case .none = self { nil } else { self }
  }

  /// A text that is not empty, or a number as text.
  var asText: String? {
    switch self {
    case .text(let text): text.isEmpty ? nil : text
    case .number(let number): Int64(exactly: number).map(String.init) ?? String(number)
    case .flag, .list, .table, .none: nil
    }
  }
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
    // Most keys are plain, and this runs several times a webhook: only dotted ones are taken apart.
    if let value = table.reveal()[path] { return value.present }
    guard path.utf8.contains(UInt8(ascii: ".")) else { return nil }
    var value = SettingsValue.table(table.reveal())
    for key in path.split(separator: ".") {
      guard case .table(let inner) = value, let next = inner[String(key)] else { return nil }
      value = next
    }
    return value.present
  }

  /// The text at a path; nil when absent or empty.
  package func text(_ path: String) -> String? {
    self[path]?.asText
  }

  /// The number at a path, also where it is written as text.
  package func number(_ path: String) -> Double? {
    switch self[path] {
    case .number(let number): number
    case .text(let text): Double(text)
    case .flag, .list, .table, SettingsValue.none?, nil: nil
    }
  }

  /// The table at a path; empty when absent. For keys that may hold dots, such as a provider's words.
  package func table(_ path: String) -> [String: SettingsValue] {
    if case .table(let table)? = self[path] { table } else { [:] }
  }

  /// The texts at a path: a list, or one text alone.
  package func texts(_ path: String) -> [String] {
    if case .list(let values)? = self[path] { return values.compactMap(\.asText) }
    return text(path).map { [$0] } ?? []
  }

  /// A secret's present and previous values, so that it can be changed while requests arrive.
  package func secrets(_ path: String) -> [String] { texts(path) + texts(path + "_previous") }

  /// The same settings with a certificate that was fetched from an address.
  package func adding(certificate pem: String, from url: String) -> Settings {
    var all = table.reveal()
    var certificates = self.table("certificates")
    certificates[url] = .text(pem)
    all["certificates"] = .table(certificates)
    return Settings(account: account, table: all)
  }

  /// The same settings with another value for one of them.
  func setting(_ name: String, to value: SettingsValue) -> Settings {
    var all = table.reveal()
    all[name] = value
    return Settings(account: account, table: all)
  }

  /// The text at a path, or a problem that names the setting.
  package func required(_ path: String) throws(SettingsProblem) -> String {
    guard let text = text(path) else { throw SettingsProblem(account: account, missing: path) }
    return text
  }
}

/// A setting that is missing or unusable. Never holds a value.
package struct SettingsProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// As in `gateways.<account>` of the configuration.
  package var account: String
  /// The setting's path, also where it is present and unusable.
  package var missing: String
  /// Why a present value cannot be used; nil when there is none.
  package var fault: String?

  /// A problem with one setting of one account; `fault` never quotes the value.
  package init(account: String, missing: String, fault: String? = nil) {
    self.account = account
    self.missing = missing
    self.fault = fault
  }

  package var description: String {
    let setting = "gateways.\(account).\(missing)"
    if let fault { return "\(setting) cannot be used: \(fault)" }
    return "\(setting) is missing or empty: set it in the configuration file or the environment"
  }
}
