import Messages

/// An API key of Notify: name, service and secret in one text. The name may hold dashes, so that it is read from the end.
struct NotifyKey {
  let service: String
  private let secret: String

  /// nil for what is no key.
  init?(_ key: String) {
    let bytes = Array(key.utf8)
    guard bytes.count >= 73, bytes[bytes.count - 37] == UInt8(ascii: "-") else { return nil }
    secret = String(decoding: bytes.suffix(36), as: UTF8.self)
    service = String(decoding: bytes.suffix(73).prefix(36), as: UTF8.self)
    guard NotifyKey.isUUID(secret), NotifyKey.isUUID(service) else { return nil }
  }

  /// The token for a call at that time, in seconds since 1970: Notify believes it for 30 seconds.
  func token(now: Double) -> String {
    JSONWebToken.signed(
      { json in
        json.member("iss", service)
        json.key("iat")
        json.value(Int(exactly: now.rounded(.down)) ?? 0)
      }, secret: secret)
  }

  private static func isUUID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12] && parts.joined().utf8.allSatisfy { Hex.value($0) != nil }
  }
}
