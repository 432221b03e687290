import Configuration
import Foundation
import Hooks

/// The part `chat` of the configuration.
enum WebChatSettings {
  static let known: Set<String> = [
    "chat.exit", "chat.embed", "chat.client_header", "chat.limits.texts", "chat.limits.texts_by_address",
    "chat.limits.sessions_by_address", "chat.limits.streams", "chat.limits.streams_by_address",
    "chat.limits.streams_by_session",
  ]

  static func read(_ reader: ConfigReader) throws -> ChatSettings {
    var chat = ChatSettings()
    if let exit = try reader.address("chat.exit") { chat.exit = try harmless(exit) }
    chat.embed = try (reader.stringArray(forKey: "chat.embed") ?? []).map(origin)
    chat.clientHeader = try reader.string(forKey: "chat.client_header").map(header)
    chat.limits = try limits(reader)
    return chat
  }

  private static func limits(_ reader: ConfigReader) throws -> ChatLimits {
    var limits = ChatLimits()
    func read(_ name: String, _ part: WritableKeyPath<ChatLimits, Int>, least: Int = 1) throws {
      limits[keyPath: part] = try reader.whole(
        "chat.limits.\(name)", default: limits[keyPath: part], in: least...1_000_000)
    }
    try read("texts", \.texts)
    try read("texts_by_address", \.textsByAddress)
    try read("sessions_by_address", \.sessionsByAddress)
    try read("streams", \.streams, least: 0)
    try read("streams_by_address", \.streamsByAddress)
    try read("streams_by_session", \.streamsBySession)
    return limits
  }

  /// An origin as browsers write it: it goes into a content policy, where a space or a semicolon would be another rule.
  private static func origin(_ text: String) throws -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isHost = { (host: Substring) in host.contains(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$/) }
    let isLoopback = parts.count == 3 && parts[2].contains(/^(localhost|127\.0\.0\.1)(:[0-9]+)?$/)
    guard parts.count == 3, parts[1].isEmpty, isHost(parts[2]),
      parts[0] == "https:" || (parts[0] == "http:" && isLoopback)
    else {
      throw Stop(
        .badConfiguration,
        "chat.embed must list origins such as https://example.org, in small letters and without a path or a *")
    }
    return text
  }

  /// It goes into a content policy and a header.
  private static func harmless(_ url: String) throws -> String {
    guard url.contains(/^https?:\/\/[a-z0-9.-]+(:[0-9]{1,5})?(\/[A-Za-z0-9._~\/?&=%#-]*)?$/) else {
      throw Stop(.badConfiguration, "chat.exit must be a plain address such as https://example.org/weather")
    }
    return url
  }

  private static func header(_ name: String) throws -> String {
    guard name.contains(/^[A-Za-z0-9-]{1,60}$/) else {
      throw Stop(.badConfiguration, "chat.client_header must be the name of a header such as X-Forwarded-For")
    }
    return name
  }
}
