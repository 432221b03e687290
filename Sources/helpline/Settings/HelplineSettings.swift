import Configuration
import Console
import Content
import Dialogue
import Foundation
import Gateways
import Hooks
import Messages
import Switchboard
import Transport

/// The whole configuration of a server, checked.
struct HelplineSettings: Sendable {
  var house: House
  var host: String
  var port: Int
  /// Demo mode: loopback only, unsigned content is said, every page says so.
  var isDemo: Bool
  var content: String
  var data: String
  /// Days that conversations are kept after the last text.
  var retentionDays: Int
  /// Seconds that short texts are waited for, so that several are read as one.
  var typingWindow: Int
  /// Minutes after which a member of staff who does nothing on a case loses it.
  var quietStaff: Int
  /// After how many minutes the person hears that nobody has come yet, each counted from the one before.
  var waits: [Int]
  /// Seconds between the two questions of a check-in, and between the second one and the alarm.
  var checkInWait: Int
  var accounts: [Account]
  var alertChannels: [AlertChannel]
  /// Nil: all channels are called at once.
  var ladder: Ladder?
  /// The file that says who is on call; nil for none.
  var rota: String?
  /// As browsers of staff see the console; nil for alerts without links.
  var consoleURL: String?
  /// The address of an outside monitor, fetched every minute; nil for none.
  var heartbeat: Redacted<String>?
  /// Ids of records that are never withheld for age, beside those that the directory marks.
  var vitalRecords: [String]
  /// The staff's door.
  var console: ConsoleSettings
  /// The web chat.
  var chat: ChatSettings
  var transport: TransportOptions
  var logLevel: String

  /// Reads the file (when there is one) and the environment, which wins.
  ///
  /// - Throws: `Stop` with status 78 and one sentence that names the setting.
  static func read(file: String?) throws -> HelplineSettings {
    let path = try existing(file)
    let tree = try path.map(SettingsFile.read) ?? [:]
    try SettingsFile.check(tree)
    let reader = reader(tree)
    let publicURL = reader.string(forKey: "server.public_url")
    let accounts = try GatewaySettings.accounts(from: tree, publicURL: publicURL)
    let channels = try AlertSettings.channels(from: reader)
    let retention = try reader.whole("retention_days", default: 30, in: 1...3650)
    var settings = HelplineSettings(
      house: House(
        service: try reader.short("service.name", default: "Helpline (demo)", most: 20),
        operatorName: try reader.short("service.operator", default: "Nobody yet (a demo)", most: 30),
        retention: "\(retention) days", underAge: try underAge(reader)),
      host: reader.string(forKey: "server.host", default: "127.0.0.1"),
      port: try reader.whole("server.port", default: 8080, in: 0...65_535),
      isDemo: false, content: reader.string(forKey: "content", default: "."),
      data: reader.string(forKey: "data", default: "var"), retentionDays: retention,
      typingWindow: try reader.whole("typing_window", default: 3, in: 0...30),
      quietStaff: try reader.whole("staff.quiet_minutes", default: 15, in: 2...240),
      waits: try reader.wholes("staff.wait_minutes", default: [10, 30], in: 1...720, most: 4),
      checkInWait: try reader.whole("check_in_wait", default: 600, in: 1...3600), accounts: accounts,
      alertChannels: channels,
      ladder: try LadderSettings.ladder(from: tree, reader, accounts: accounts, channels: channels),
      rota: reader.string(forKey: "rota").map { beside(path, $0) }, consoleURL: try reader.address("console.url"),
      heartbeat: try reader.address("heartbeat.url").map { Redacted($0) },
      vitalRecords: reader.stringArray(forKey: "vital_records") ?? [], console: try console(reader),
      chat: try WebChatSettings.read(reader),
      transport: try transport(reader, accounts),
      logLevel: reader.string(forKey: "log_level", default: "info"))
    settings.isDemo = try settings.mode(reader.string(forKey: "mode", default: "auto"), publicURL: publicURL)
    guard settings.isDemo || settings.checkInWait >= 60 else {
      throw Stop(.badConfiguration, "check_in_wait must be 60 to 3600 seconds: shorter ones are for a demo")
    }
    settings.console.service = settings.house.service
    settings.console.isDemo = settings.isDemo
    return settings
  }

  private static func underAge(_ reader: ConfigReader) throws -> UnderAgePolicy {
    let name = reader.string(forKey: "under_18", default: UnderAgePolicy.mayTell.rawValue)
    guard let policy = UnderAgePolicy(rawValue: name) else {
      let names = UnderAgePolicy.allCases.map(\.rawValue).joined(separator: " or ")
      throw Stop(.badConfiguration, "under_18 is \(name), it must be \(names)")
    }
    return policy
  }

  private static func console(_ reader: ConfigReader) throws -> ConsoleSettings {
    let url = reader.string(forKey: "console.url")
    if let url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
      throw Stop(.badConfiguration, "console.url must begin with https:// (or http:// on a network of your own)")
    }
    return ConsoleSettings(
      host: reader.string(forKey: "console.host", default: "127.0.0.1"),
      // Who lets the system choose one port, as tests do, does not want the other to be taken.
      port: try reader.whole(
        "console.port", default: reader.string(forKey: "server.port") == "0" ? 0 : 8081, in: 0...65_535),
      url: url.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }, service: "", isDemo: false)
  }

  /// Content with the records that this organisation counts as vital. Throws `Stop` for an id that no record has.
  func addingVital(to library: ContentLibrary) throws -> ContentLibrary {
    let (library, unknown) = library.addingVital(vitalRecords)
    guard unknown.isEmpty else {
      throw Stop(
        .badConfiguration,
        "vital_records names \(unknown.joined(separator: ", ")), which the directory does not have: write ids of "
          + "Conversations/_directory")
    }
    return library
  }

  private static func existing(_ file: String?) throws -> String? {
    let path = file ?? "helpline.yaml"
    if FileManager.default.fileExists(atPath: path) { return path }
    guard file == nil else { throw Stop(.badConfiguration, "there is no configuration file at \(path)") }
    return nil
  }

  /// A path of the configuration file counts from where that file lies.
  private static func beside(_ file: String?, _ path: String) -> String {
    guard !path.hasPrefix("/"), let file, let end = file.lastIndex(of: "/") else { return path }
    return String(file[...end]) + path
  }

  /// The environment first, then the file; `env:NAME` in the file has been resolved already.
  private static func reader(_ tree: [String: SettingsValue]) -> ConfigReader {
    let environment = EnvironmentVariablesProvider().prefixKeys(with: "helpline")
    let file = InMemoryProvider(name: "file", values: SettingsFile.values(tree))
    return ConfigReader(providers: [environment, file])
  }

  private static func transport(_ reader: ConfigReader, _ accounts: [Account]) throws -> TransportOptions {
    var options = TransportOptions(product: "helpline/1.0")
    // Several accounts may be at one provider: no reply that may go waits for a connection.
    options.inFlightLimit = max(options.inFlightLimit, accounts.map(\.rule.inFlight).reduce(0, +))
    options.caFile = reader.string(forKey: "transport.ca_file")
    options.plainPrefixes = reader.stringArray(forKey: "transport.plain_prefixes") ?? []
    return options
  }

  /// Demo only where nobody outside can be reached: neither by the listener nor by a gateway.
  private func mode(_ word: String, publicURL: String?) throws -> Bool {
    let outside = accounts.first { !GatewaySettings.staysOnLoopback($0) }
    let isLoopback = [host, console.host].allSatisfy { ["127.0.0.1", "::1", "localhost"].contains($0) }
    switch word {
    // A public address means a proxy in front: then the listener on loopback is reached from outside.
    case "auto": return isLoopback && outside == nil && publicURL == nil
    case "live": return false
    case "demo":
      if let outside {
        throw Stop(
          .badConfiguration, "mode is demo, but gateways.\(outside.name) reaches the outside: set mode to live")
      }
      guard isLoopback else {
        throw Stop(
          .badConfiguration,
          "mode is demo, but server.host or console.host is not loopback: use 127.0.0.1, or set mode to live")
      }
      return true
    default: throw Stop(.badConfiguration, "mode must be auto, demo or live")
    }
  }
}

extension ConfigReader {
  /// A text that goes into SMS, where room is short.
  func short(_ key: String, default fallback: String, most: Int) throws -> String {
    let text = string(forKey: ConfigKey(key), default: fallback)
    guard (1...most).contains(text.count) else {
      throw Stop(.badConfiguration, "\(key) must have 1 to \(most) characters: it stands in texts of two SMS")
    }
    return text
  }

  /// An address on the web; nil where there is none.
  func address(_ key: String) throws -> String? {
    guard let text = string(forKey: ConfigKey(key)), !text.isEmpty else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      throw Stop(.badConfiguration, "\(key) must be an address such as https://example.org/path")
    }
    return text
  }

  /// A whole number within bounds; anything else is a mistake that is said, not replaced by the default.
  func whole(_ key: String, default fallback: Int, in bounds: ClosedRange<Int>) throws -> Int {
    guard let text = string(forKey: ConfigKey(key)) else { return fallback }
    guard let number = Int(text), bounds.contains(number) else {
      throw Stop(.badConfiguration, "\(key) must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return number
  }

  /// Whole numbers between bounds; an empty list is a choice too.
  func wholes(_ key: String, default fallback: [Int], in bounds: ClosedRange<Int>, most: Int) throws -> [Int] {
    guard let words = stringArray(forKey: ConfigKey(key)) else { return fallback }
    let numbers = words.compactMap { Int($0) }.filter(bounds.contains)
    guard numbers.count == words.count, words.count <= most else {
      throw Stop(
        .badConfiguration,
        "\(key) must be a list of at most \(most) whole numbers from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return numbers
  }
}
