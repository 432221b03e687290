import CCurl

/// An address as curl itself reads it, so that our rules and curl can never disagree about the host.
struct Destination: Equatable {
  let scheme: String
  let host: String
  let port: Int
  let path: String

  /// Nil for what is not an absolute address, and for addresses that carry a user name.
  init?(_ address: String) {
    guard !address.utf8.contains(0), let url = curl_url() else { return nil }
    defer { curl_url_cleanup(url) }
    guard curl_url_set(url, CURLUPART_URL, address, UInt32(CURLU_DISALLOW_USER)) == CURLUE_OK,
      let scheme = part(CURLUPART_SCHEME, of: url), let host = part(CURLUPART_HOST, of: url), !host.isEmpty,
      let port = part(CURLUPART_PORT, of: url).flatMap(Int.init), let path = part(CURLUPART_PATH, of: url)
    else { return nil }
    self.scheme = scheme.lowercased()
    self.host = host.lowercased()
    self.port = port
    self.path = path
  }

  /// Scheme, host and port: what connections and the cap on calls at a time belong to.
  var origin: String { "\(scheme)://\(host):\(port)" }

  /// Whether the host is this machine without asking any name server.
  var isLoopback: Bool { ["127.0.0.1", "[::1]", "localhost"].contains(host) }

  /// Whether this address lies under another one: same origin, same folder or a deeper one.
  func lies(under prefix: Destination) -> Bool {
    guard origin == prefix.origin else { return false }
    return path == prefix.path || path.hasPrefix(prefix.path.hasSuffix("/") ? prefix.path : prefix.path + "/")
  }
}

private func part(_ part: CURLUPart, of url: OpaquePointer) -> String? {
  var text: UnsafeMutablePointer<CChar>?
  guard curl_url_get(url, part, &text, UInt32(CURLU_DEFAULT_PORT)) == CURLUE_OK, let text else { return nil }
  defer { curl_free(text) }
  return String(cString: text)
}
