/// A number that a provider signs once, where the signature leaves the body open.
package struct SignedNonce: Sendable, Hashable {
  /// As the provider wrote it.
  var nonce: String
  /// The SHA-256 digest of what came with it and was not signed.
  var digest: [UInt8]

  /// The nonce of a request, with a digest over address and body.
  init(_ nonce: String, of request: WebhookRequest) {
    self.nonce = nonce
    digest = Proof.digest(Array(request.target.utf8) + [0] + request.body)
  }
}

/// Which signed numbers came with which body. Whoever captured a request cannot send it again with another one; the provider's own
/// repeat of the same request is let through, because ids of messages tell repeats.
package struct ReplayBook: Sendable {
  /// Numbers that are remembered; beyond that the oldest is forgotten.
  private let most: Int
  private var digests: [Key: [UInt8]] = [:]
  private var order: [Key] = []
  /// Where in `order` the oldest stands, once the book is full.
  private var oldest = 0

  private struct Key: Hashable {
    var account: String
    var nonce: String
  }

  /// An empty book.
  package init(most: Int = 1 << 16) { self.most = most }

  /// Whether a request may be believed: its number is new to the account, or came with the same body.
  package mutating func admits(_ signed: SignedNonce, account: String) -> Bool {
    let key = Key(account: account, nonce: signed.nonce)
    if let known = digests[key] { return known == signed.digest }
    if order.count < most {
      order.append(key)
    } else {
      digests[order[oldest]] = nil
      order[oldest] = key
      oldest = (oldest + 1) % most
    }
    digests[key] = signed.digest
    return true
  }
}
