/// One header field. Names are compared without regard to case; values are not.
package struct HTTPField: Sendable, Hashable {
  /// As written, its case kept.
  package var name: String
  /// Without the line's end; a value to be sent may hold no control character but the tab.
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
  /// In capitals.
  package var method: String
  /// Absolute; `https` unless it leads to this machine or to a listed address.
  package var url: Redacted<String>
  /// Sent in this order; `Content-Length` and its like are refused, because Transport writes them.
  package var headers: [HTTPField]
  /// Sent as it is; may be empty.
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
  /// Any HTTP status, errors and redirects too.
  package var status: Int
  /// In the order received; a name may come twice.
  package var headers: [HTTPField]
  /// At most `TransportOptions.answerLimit` bytes.
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
