/// How the helpline calls out: the same for every gateway and mail server.
package struct TransportOptions: Sendable {
  /// The product's name and version for `User-Agent`, such as `helpline/1.0`.
  package var product: String
  /// Seconds for finding the name, connecting and agreeing on TLS together.
  package var connectTimeout = 5
  /// Bytes of an answer's body; a longer answer is given up.
  package var answerLimit = 1 << 20
  /// Calls at a time to one origin; more wait in order. One slow provider never takes the place of another.
  package var inFlightLimit = 64
  /// A PEM file of the authorities to trust **in place of** the system's. To trust both, put both into the file.
  package var caFile: String?
  /// Addresses that may be called without TLS beside loopback, such as `http://192.168.1.20:8080/` for a phone in the
  /// same building or `smtp://192.168.1.5:25` for a mail server. Scheme, host, port and folder are compared.
  package var plainPrefixes: [String] = []

  /// The rules of gateways.md 0.5, for a product of that name.
  package init(product: String) { self.product = product }
}

/// Why no transport can be made of its options.
package enum TransportProblem: Error, Sendable, Equatable {
  /// The entry of `plainPrefixes` at that index is not an address.
  case badPlainPrefix(index: Int)
  /// `caFile` cannot be read.
  case unreadableCAFile
  /// libcurl could not be started.
  case noCurl
}
