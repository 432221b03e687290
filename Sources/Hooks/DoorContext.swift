import HTTPTypes
package import Hummingbird
import NIOCore

/// A request at the public door, with the connection that it came by.
package struct DoorContext: RequestContext {
  /// What the framework keeps of each request.
  package var coreContext: CoreRequestContextStorage
  private let channel: any Channel

  /// A request of a connection.
  package init(source: Source) {
    coreContext = .init(source: source)
    channel = source.channel
  }

  /// Whom to count a request for: the address that the proxy names, else the one that calls. IPv6 by its first 64 bits, which one
  /// household has for itself. Nil behind a proxy on this machine that does not say.
  func client(of request: Request, header: String?) -> String? {
    if let header, let name = HTTPField.Name(header) {
      // What stands last was written by the proxy; what stands before it, by anybody.
      let last = request.headers[values: name].last?.split(separator: ",").last
      return last.flatMap { ClientAddress.network(of: $0.filter { !$0.isWhitespace }) }
    }
    guard let address = channel.remoteAddress?.ipAddress, !ClientAddress.isLoopback(address) else { return nil }
    return ClientAddress.network(of: address)
  }
}

/// Addresses of callers, as far as they are told apart.
enum ClientAddress {
  /// Nil for what is not an address.
  static func network(of text: String) -> String? {
    guard let address = try? SocketAddress(ipAddress: text, port: 0) else { return nil }  // not an address
    guard case .v6 = address, let plain = address.ipAddress else { return text }
    if let four = plain.split(separator: ":").last, four.contains(".") { return String(four) }  // IPv4 in other clothes
    return groups(of: plain).prefix(4).joined(separator: ":")
  }

  /// The eight groups of an IPv6 address; `::` stands for as many zeros as are missing.
  private static func groups(of text: String) -> [Substring] {
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let gap = groups.dropFirst().firstIndex(of: "") else { return groups }
    let (before, after) = (groups[..<gap].filter { !$0.isEmpty }, groups[gap...].filter { !$0.isEmpty })
    return before + Array(repeating: "0", count: max(0, 8 - before.count - after.count)) + after
  }

  static func isLoopback(_ text: String) -> Bool {
    text == "::1" || text.hasPrefix("127.") || text.hasPrefix("::ffff:127.")
  }
}
