import Crypto
import Foundation
import Synchronization

/// Intents as numbers that only this server can make: whoever has the database alone cannot read what people wrote about.
///
/// The first 8 bytes of HMAC-SHA256 under a key of ours. There are some hundred intents: a collision is out of the question.
final class TagBook: Sendable {
  private let key: SymmetricKey
  private let known = Mutex<[String: Int64]>([:])

  init(key: SymmetricKey) { self.key = key }

  func tag(of intent: String) -> Int64 {
    if let tag = known.withLock({ $0[intent] }) { return tag }
    let code = HMAC<SHA256>.authenticationCode(for: Data(intent.utf8), using: key)
    let tag = Int64(bitPattern: code.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    known.withLock { $0[intent] = tag }
    return tag
  }
}
