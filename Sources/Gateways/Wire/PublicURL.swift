/// The URL of a request as the provider sees it.
///
/// Scheme, host, port and path prefix come from the configuration; path and query come from the request, unchanged.
/// The `Host` header has no say, because whoever forges a request writes it.
struct PublicURL {
  private var scheme: Substring
  private var authority: Substring
  private var rest: Substring

  /// The URL of a request to a webhook configured as `configured`; nil when that is not an absolute URL.
  ///
  /// When a proxy strips a prefix of the path, the configured path ends with the received one: the prefix is kept.
  init?(configured: String, request: WebhookRequest) {
    guard let parts = PublicURL.split(configured) else { return nil }
    scheme = parts.scheme
    authority = parts.authority
    let received = request.path.utf8
    let prefix = parts.path.utf8.count - received.count
    let isStripped = prefix > 0 && parts.path.utf8.suffix(received.count).elementsEqual(received)
    rest = isStripped ? Substring(parts.path.utf8.prefix(prefix)) + request.target : request.target[...]
  }

  /// As configured.
  var configured: [UInt8] { written(authority, "") }

  /// The other spelling that a provider may have signed: without the port, or with the default port spelled out.
  var alternative: [UInt8] {
    if let port = portStart { return written(authority[..<port], "") }
    return written(authority, equalIgnoringCase(scheme, "http") ? ":80" : ":443")
  }

  private func written(_ authority: Substring, _ port: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1024)
    bytes += scheme.utf8
    bytes += "://".utf8
    bytes += authority.utf8
    bytes += port.utf8
    bytes += rest.utf8
    return bytes
  }

  /// Where `:port` begins; a colon within brackets or credentials is none.
  private var portStart: Substring.Index? {
    guard let colon = authority.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
    let digits = authority.utf8[colon...].dropFirst()
    return digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? colon : nil
  }

  private static func split(_ url: String) -> (scheme: Substring, authority: Substring, path: Substring)? {
    guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")), url.utf8[colon...].starts(with: "://".utf8) else {
      return nil
    }
    let behind = url[url.utf8.index(colon, offsetBy: 3)...]
    let slash = UInt8(ascii: "/")
    let query = UInt8(ascii: "?")
    let fragment = UInt8(ascii: "#")
    let authority = behind.utf8.prefix { $0 != slash && $0 != query && $0 != fragment }
    guard !authority.isEmpty, colon != url.startIndex else { return nil }
    let path = behind.utf8[authority.endIndex...].prefix { $0 != query && $0 != fragment }
    return (url[..<colon], Substring(authority), Substring(path))
  }
}

/// Which URLs we call.
enum OutboundURL {
  /// HTTPS everywhere; plain HTTP only to this machine, for tests and gateways that run beside us.
  static func isAllowed(_ url: String) -> Bool {
    if url.hasPrefix("https://") { return url.utf8.count > 8 }
    guard url.hasPrefix("http://") else { return false }
    let authority = url.dropFirst(7).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return ["127.0.0.1", "localhost", "[::1]"].contains { authority == $0 || authority.hasPrefix("\($0):") }
      && !authority.contains("@")
  }
}
