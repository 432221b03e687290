import Messages

extension HTTPAnswer {
  /// The seconds that the gateway asks us to wait (RFC 9110 section 10.2.3): given, or a date seen from its own clock.
  var retryAfter: Double? {
    guard let text = header("Retry-After") else { return nil }
    if let seconds = Double(text), seconds.isFinite, seconds >= 0 { return seconds }
    guard let until = Timestamps.http(text), let now = header("Date").flatMap(Timestamps.http) else { return nil }
    return max(0, until - now)
  }
}
