import Messages

/// Which addresses may be called: with TLS all, without it only this machine and what the configuration lists.
struct DestinationRule: Sendable {
  private let prefixes: [Destination]

  /// Reads the addresses that may be called without TLS.
  init(plainPrefixes: [String]) throws(TransportProblem) {
    var prefixes: [Destination] = []
    for (index, prefix) in plainPrefixes.enumerated() {
      guard let destination = Destination(prefix) else { throw .badPlainPrefix(index: index) }
      prefixes.append(destination)
    }
    self.prefixes = prefixes
  }

  /// The place that a web address names.
  func web(_ url: Redacted<String>) throws(CallFailure) -> Destination {
    guard let destination = Destination(url.reveal()) else { throw .notSent(.badAddress) }
    switch destination.scheme {
    case "https": return destination
    case "http" where allowsPlain(destination): return destination
    case "http": throw .notSent(.plainRefused)
    default: throw .notSent(.badAddress)
    }
  }

  /// The place of a mail server.
  func mail(_ server: MailServer) throws(CallFailure) -> Destination {
    guard let destination = Destination(server.address) else { throw .notSent(.badAddress) }
    switch server.security {
    case .startTLS, .tls: return destination
    case .plain where allowsPlain(destination): return destination
    case .plain: throw .notSent(.plainRefused)
    }
  }

  private func allowsPlain(_ destination: Destination) -> Bool {
    destination.isLoopback || prefixes.contains { destination.lies(under: $0) }
  }
}
