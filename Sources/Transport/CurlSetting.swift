import CCurl

/// One option of a curl handle, as a value: orders are made of these before any thread or socket is involved.
enum CurlSetting: Sendable {
  case number(CURLoption, Int)
  /// Nil puts the option back to nothing.
  case text(CURLoption, String?)
  case list(CURLoption, [String])
  /// The body of an HTTP request; `POST` unless a later setting says otherwise.
  case body([UInt8])
}
