import CCurl
package import Messages

/// The fixed words for why a call brought no answer. They go to logs and metrics: no address, no body, no peer's text.
enum Fault: String, CaseIterable {
  case badAddress = "bad address"
  case plainRefused = "plain connection refused by rule"
  case badRequest = "bad request"
  case badMail = "bad mail"
  case nameNotFound = "name not found"
  case notConnected = "not connected"
  case connectTimedOut = "connect timed out"
  case timedOut = "timed out"
  case tlsNotAgreed = "TLS not agreed"
  case untrusted = "certificate not trusted"
  case loginDenied = "login denied"
  case broken = "connection broke"
  case tooLarge = "answer too large"
  case unreadable = "answer unreadable"
  case waitedTooLong = "waited too long for a free connection"
  case closed = "transport closed"
  case other = "other fault"

  /// The word for a curl code; `sending` when the request may have begun.
  init(_ code: CURLcode, sending: Bool) {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: self = .nameNotFound
    case CURLE_COULDNT_CONNECT: self = .notConnected
    case CURLE_OPERATION_TIMEDOUT: self = sending ? .timedOut : .connectTimedOut
    case CURLE_SSL_CONNECT_ERROR, CURLE_USE_SSL_FAILED, CURLE_SSL_CIPHER: self = .tlsNotAgreed
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR: self = .untrusted
    case CURLE_LOGIN_DENIED: self = .loginDenied
    case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE, CURLE_ABORTED_BY_CALLBACK:
      self = .broken
    case CURLE_WRITE_ERROR, CURLE_FILESIZE_EXCEEDED: self = .tooLarge
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_BAD_CONTENT_ENCODING: self = .unreadable
    default: self = .other
    }
  }
}

extension CallFailure {
  /// Whether our own settings or connections were at fault: it says nothing of the other side.
  package var isOurs: Bool {
    guard case .notSent(let reason) = self, let fault = Fault(rawValue: reason) else { return false }
    return [.waitedTooLong, .closed, .badRequest, .badAddress, .plainRefused].contains(fault)
  }
}
