import Metrics
import Synchronization

/// Counts what sessions and addresses ask for, in memory alone and by numbers that mean nothing outside of this process.
final class ChatGuard: Sendable {
  private let limits: ChatLimits
  private let now: @Sendable () -> Double
  private let buckets = Mutex<[Int: Bucket]>([:])
  /// Keeps what is counted from being guessed.
  private let salt = UInt64.random(in: .min ... .max)
  /// More buckets than that are thrown away: under a flood it is better to let too many in than nobody.
  private static let most = 50_000

  /// How much was asked for lately; it runs dry by itself.
  private struct Bucket {
    var level: Double
    var at: Double
  }

  /// Why something was not taken.
  enum Refusal: String {
    case session, address, sessions, look
  }

  init(limits: ChatLimits, now: @escaping @Sendable () -> Double) {
    self.limits = limits
    self.now = now
  }

  /// Nil when a text may be taken.
  func refusesText(of token: String, from client: String?, isFirst: Bool) -> Refusal? {
    if let client {
      guard take(1, of: limits.textsByAddress, each: 60, "texts", client) else { return refuse(.address) }
      if isFirst, !take(1, of: limits.sessionsByAddress, each: 600, "sessions", client) { return refuse(.sessions) }
    }
    return take(1, of: limits.texts, each: 60, "text", token) ? nil : refuse(.session)
  }

  /// Looking is cheaper than texting, and done more often by somebody who waits.
  func refusesLook(of token: String) -> Refusal? {
    take(1, of: 3 * limits.texts, each: 60, "look", token) ? nil : refuse(.look)
  }

  private func refuse(_ refusal: Refusal) -> Refusal {
    Counter(label: "helpline_chat_refused", dimensions: [("limit", refusal.rawValue)]).increment()
    return refusal
  }

  /// Whether there is room for so much more.
  private func take(_ amount: Double, of most: Int, each seconds: Double, _ kind: String, _ whom: String) -> Bool {
    let (key, now) = (key(kind, whom), now())
    return buckets.withLock { buckets in
      if buckets.count >= ChatGuard.most {
        buckets = buckets.filter { now - $0.value.at < 600 }
        if buckets.count >= ChatGuard.most { buckets = [:] }
      }
      var bucket = buckets[key] ?? Bucket(level: 0, at: now)
      bucket.level = max(0, bucket.level - (now - bucket.at) * Double(most) / seconds)
      bucket.at = now
      let fits = bucket.level + amount <= Double(most)
      if fits { bucket.level += amount }
      buckets[key] = bucket
      return fits
    }
  }

  private func key(_ kind: String, _ whom: String) -> Int {
    var hasher = Hasher()
    hasher.combine(salt)
    hasher.combine(kind)
    hasher.combine(whom)
    return hasher.finalize()
  }
}
