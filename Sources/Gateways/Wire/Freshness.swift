import Messages

/// The window in which a signed time is believed (gateways.md 0.4).
enum Freshness {
  /// Refuses a time further from now than `max_skew_seconds` (300 by default, at most `most`), before or after.
  static func check(
    _ seconds: Double, _ settings: Settings, _ now: Double, most: Double = 300
  ) throws(WebhookRejection) {
    let allowed = min(max(settings.number("max_skew_seconds") ?? 300, 0), most)
    guard abs(now - seconds) <= allowed else { throw WebhookRejection(.replay) }
  }

  /// Seconds since 1970 in digits alone, at most twelve.
  static func seconds(_ text: String) throws(WebhookRejection) -> Double {
    let isPlain = (1...12).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
    guard isPlain, let seconds = Double(text) else { throw WebhookRejection(.badTimestamp) }
    return seconds
  }
}

extension JSONValue {
  /// A time in seconds since 1970; what can only be milliseconds is read as such.
  var unixTime: Double? {
    guard let number = finiteNumber, abs(number) < 1e15 else { return nil }
    return number >= 1e12 ? number / 1000 : number
  }

  /// A time in milliseconds since 1970, in seconds.
  var unixMilliseconds: Double? {
    guard let number = finiteNumber, abs(number) < 1e15 else { return nil }
    return number / 1000
  }

  /// A number, or a text that is one.
  var finiteNumber: Double? {
    guard let number = scalarText.flatMap({ Double($0) }), number.isFinite else { return nil }
    return number
  }

  /// A text or number that is not empty.
  var filled: String? {
    guard let text = scalarText, !text.isEmpty else { return nil }
    return text
  }

  /// The elements of an array; none for anything else.
  var list: [JSONValue] { elements ?? [] }

  /// Whether there is an object, empty or not.
  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// A place from the members of these names, when both are numbers.
  func coordinates(_ latitude: String, _ longitude: String) -> Redacted<Coordinates>? {
    guard let latitude = self[latitude]?.finiteNumber, let longitude = self[longitude]?.finiteNumber else { return nil }
    return Redacted(Coordinates(latitude: latitude, longitude: longitude))
  }

  /// A text to show, redacted; nil when empty.
  var name: Redacted<String>? { filled.map(Redacted.init(_:)) }
}
