import Messages

/// How often a header stands in a request: a signature header must stand there once.
enum HeaderValue: Equatable {
  case absent
  case once(String)
  case repeated
}

extension WebhookRequest {
  /// The header of that name in any case.
  func header(_ name: String) -> HeaderValue {
    var found = HeaderValue.absent
    for field in headers where equalIgnoringCase(field.name, name) {
      guard found == .absent else { return .repeated }
      found = .once(field.value)
    }
    return found
  }

  /// The value of a header that proves the sender: exactly one is allowed.
  func provingHeader(_ name: String) throws(WebhookRejection) -> String {
    switch header(name) {
    case .absent: throw WebhookRejection(.missingHeader)
    case .repeated: throw WebhookRejection(.badSignature)
    case .once(let value): return value
    }
  }

  /// The target before the first `?`.
  var path: Substring { target[..<questionMark] }

  /// The target behind the first `?`, as received.
  var query: Substring { Substring(target.utf8[questionMark...].dropFirst()) }

  private var questionMark: String.Index { target.utf8.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex }

  /// Whether the content type says that the body is a form; nil when there is no content type.
  var saysForm: Bool? {
    guard let type = headers.first(where: { equalIgnoringCase($0.name, "content-type") })?.value.utf8 else {
      return nil
    }
    let form = "application/x-www-form-urlencoded"
    guard equalIgnoringCase(Substring(type.prefix(form.utf8.count)), form) else { return false }
    let next = type.dropFirst(form.utf8.count).first
    return next == nil || next == UInt8(ascii: ";") || next == UInt8(ascii: " ")
  }
}

/// Whether two header names are the same (RFC 9110 section 5.1: ASCII, without regard to case).
func equalIgnoringCase(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool {
  a.utf8.count == b.utf8.count && a.utf8.elementsEqual(b.utf8) { lower($0) == lower($1) }
}

@inline(__always)
private func lower(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
