import Messages

/// Signature version 4 of AWS, for a request whose path is `/` and that has no query.
struct AWSSignature {
  var keyID: String
  var secret: String
  var region: String
  var service: String
  /// Seconds since 1970; AWS allows five minutes.
  var now: Double

  /// `20150830T123600Z`; nil for a time that nobody can sign at.
  var date: String? {
    Timestamps.format(now.rounded(.down)).map { $0.filter { $0 != "-" && $0 != ":" } }
  }

  /// The value of `Authorization`. `headers` are all that are signed, `x-amz-date` among them, with names in small letters.
  func authorization(_ method: String, _ headers: [HTTPField], body: [UInt8]) -> String {
    let sorted = headers.sorted { $0.name < $1.name }
    let names = sorted.map(\.name).joined(separator: ";")
    let lines = sorted.map { "\($0.name):\($0.value)\n" }.joined()
    let request = "\(method)\n/\n\n\(lines)\n\(names)\n\(Hex.encode(Proof.digest(body)))"
    let scope = "\(day)/\(region)/\(service)/aws4_request"
    let digest = Hex.encode(Proof.digest(Array(request.utf8)))
    let signature = code("AWS4-HMAC-SHA256\n\(date ?? "")\n\(scope)\n\(digest)", signingKey)
    return "AWS4-HMAC-SHA256 Credential=\(keyID)/\(scope), SignedHeaders=\(names), Signature=\(Hex.encode(signature))"
  }

  private var day: String { String((date ?? "").prefix(8)) }

  private var signingKey: [UInt8] {
    [day, region, service, "aws4_request"].reduce(Array("AWS4\(secret)".utf8)) { code($1, $0) }
  }

  private func code(_ text: String, _ key: [UInt8]) -> [UInt8] {
    ProofAlgorithm.sha256.code(Array(text.utf8), secret: key)
  }
}
