package import Messages

/// A request as a loopback server read it.
package struct LoopbackRequest: Sendable {
  /// As sent, such as `POST`.
  package var method: String
  /// Path and query string as sent.
  package var target: String
  /// All fields in the order of arrival.
  package var headers: [HTTPField]
  /// As many bytes as `Content-Length` said.
  package var body: [UInt8]
  /// The number of the connection it came on, from 0.
  package var connection: Int

  /// The value of the first field of that name, in any case.
  package func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The body as text.
  package var text: String { String(decoding: body, as: UTF8.self) }

  /// The body as a form, the last value of a name winning.
  package var form: [String: String] {
    var fields: [String: String] = [:]
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      fields[decodedForm(halves[0])] = halves.count == 2 ? decodedForm(halves[1]) : ""
    }
    return fields
  }
}

/// What a loopback server does with a request.
package enum LoopbackResponse: Sendable {
  /// An answer; the length is added and the connection kept.
  case answer(status: Int, headers: [HTTPField] = [], body: [UInt8] = [])
  /// These bytes as they are, then the end of the connection.
  case raw(String)
  /// The end of the connection without a word.
  case hangUp
  /// Nothing, until the client goes or the server stops.
  case silence

  /// An answer in JSON.
  package static func json(_ text: String, status: Int = 200) -> LoopbackResponse {
    .answer(status: status, headers: [HTTPField("Content-Type", "application/json")], body: Array(text.utf8))
  }
}

/// What happened at a loopback server, for tests that wait for it.
package enum LoopbackEvent: Sendable, Equatable {
  /// A request has been read; the handler comes next.
  case request(connection: Int)
  /// A connection has ended.
  case closed(connection: Int)
}

private func decodedForm(_ bytes: ArraySlice<UInt8>) -> String {
  var result: [UInt8] = []
  var rest = bytes
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) {
      result.append(value)
      rest = rest.dropFirst(2)
    } else {
      result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}
