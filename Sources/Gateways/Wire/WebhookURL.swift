extension Settings {
  /// Where the account's webhook stands on the public internet: `webhook_url`, else its place below `public_url`.
  func webhookURL(of gateway: String) -> String? {
    if let url = text("webhook_url") { return url }
    guard var base = text("public_url") else { return nil }
    if base.hasSuffix("/") { base.removeLast() }
    return "\(base)/hooks/\(gateway)/\(account)"
  }
}
