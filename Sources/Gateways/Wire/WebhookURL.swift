extension Settings {
  /// Where the account's webhook stands on the public internet: `webhook_url`, else its place below `public_url`.
  func webhookURL(of gateway: String) -> String? {
    if let url = text("webhook_url") { return url }
    guard var base = text("public_url") else { return nil }
    if base.hasSuffix("/") { base.removeLast() }
    return "\(base)/hooks/\(gateway)/\(account)"
  }
}

extension Settings {
  /// The webhook's address as a send names it for its reports: with the secret of the path, where there is one.
  func callbackURL(of gateway: String) -> String? {
    guard let url = webhookURL(of: gateway) else { return nil }
    guard let secret = text("path_secret") ?? texts("path_secret").first else { return url }
    return "\(url)/\(PercentEncoding.encode(secret))"
  }
}
