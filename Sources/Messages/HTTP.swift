/// One header field. Names are compared without regard to case; values are not.
package struct HTTPField: Sendable, Hashable {
  package var name: String
  package var value: String

  /// A field as received or to be sent.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A call to the outside that somebody decided on and Transport carries out.
///
/// The URL is redacted because some gateways carry their token in it.
package struct HTTPCall: Sendable, Hashable {
  package var method: String
  package var url: Redacted<String>
  package var headers: [HTTPField]
  package var body: Redacted<[UInt8]>
  /// Whole seconds for connecting, writing and reading together (gateways.md 0.5: 20 s).
  package var timeout: Int

  /// A call; `headers` include the content type and the credentials.
  package init(
    method: String = "POST", url: Redacted<String>, headers: [HTTPField] = [], body: Redacted<[UInt8]> = Redacted([]),
    timeout: Int = 20
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
  }
}

/// What came back from a call.
package struct HTTPAnswer: Sendable, Hashable {
  package var status: Int
  package var headers: [HTTPField]
  package var body: Redacted<[UInt8]>

  /// An answer as read from the wire.
  package init(status: Int, headers: [HTTPField] = [], body: Redacted<[UInt8]> = Redacted([])) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The value of the first field of that name, in any case.
  package func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

/// Why a call brought no answer.
package enum CallFailure: Error, Sendable, Hashable {
  /// Nothing can have reached the other side: name not found, connection refused, TLS not agreed.
  case notSent(reason: String)
  /// The other side may have received it: a time-out or a break after writing began.
  case unknown(reason: String)
  /// Our own task was cancelled.
  case cancelled
}
