import CCurl
import Messages

/// What the loop is asked to do: one exchange with one origin.
struct Order: Sendable {
  /// Scheme, host and port; calls to one origin share a cap and connections.
  var origin: String
  /// All options beside those that every exchange has. Redacted because they hold secrets and text.
  var settings: Redacted<[CurlSetting]>
  /// What is uploaded after the server asked for it (mail); nil for HTTP.
  var upload: Redacted<[UInt8]>?
  /// Whole seconds for everything; the wait for a free place is bounded by the same number.
  var timeout: Int
  /// Whether curl may send it once more by itself when a kept connection turns out to be dead.
  var isRepeatable: Bool
}

/// What the exchange came to, before anybody judged it.
struct Report: Sendable {
  var code: CURLcode
  /// HTTP status or the last SMTP reply; 0 for none.
  var status: Int
  var headers: [HTTPField]
  var body: [UInt8]
  /// Whether curl had a working connection and was about to write the request.
  var mayHaveWritten: Bool
  /// Whether the upload had begun.
  var uploadBegan: Bool
}
