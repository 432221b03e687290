import Crypto
import CryptoExtras
import Foundation
import Messages
import Synchronization

/// What scrypt costs (RFC 7914).
package struct PasswordCost: Sendable, Equatable {
  /// N is two to the power of this.
  package var logRounds: Int
  /// r: memory is 128 · r · N bytes.
  package var blockSize: Int
  /// p.
  package var parallelism: Int

  /// 32 MiB, three times over: OWASP's Password Storage Cheat Sheet (2025) counts it as strong as 128 MiB once.
  package static let standard = PasswordCost(logRounds: 15, blockSize: 8, parallelism: 3)
  /// For tests alone: many log-ins in little time.
  package static let test = PasswordCost(logRounds: 4, blockSize: 8, parallelism: 1)
}

/// Hashes of passwords by scrypt, as texts that hold their own parameters: `scrypt$15$8$3$salt$hash`.
enum PasswordHash {
  static func make(_ password: Redacted<String>, cost: PasswordCost) throws -> Redacted<String> {
    let salt = Data(Secrets.random(16))
    return Redacted(text(cost, salt, try derive(password, salt, cost)))
  }

  /// Whether a password is the one that was hashed. A hash that cannot be read belongs to none.
  static func isRight(_ password: Redacted<String>, for stored: Redacted<String>) throws -> Bool {
    let parts = stored.reveal().split(separator: "$").map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let logRounds = Int(parts[1]), let blockSize = Int(parts[2]),
      let parallelism = Int(parts[3]), (1...20).contains(logRounds), let salt = Data(base64Encoded: parts[4])
    else { return false }
    let cost = PasswordCost(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
    return Secrets.isSame(text(cost, salt, try derive(password, salt, cost)), stored.reveal())
  }

  private static func text(_ cost: PasswordCost, _ salt: Data, _ hash: Data) -> String {
    "scrypt$\(cost.logRounds)$\(cost.blockSize)$\(cost.parallelism)$\(salt.base64EncodedString())$"
      + hash.base64EncodedString()
  }

  private static func derive(_ password: Redacted<String>, _ salt: Data, _ cost: PasswordCost) throws -> Data {
    // One form of each letter (NFKC), so that the same keys give the same password on every keyboard.
    let bytes = Data(password.reveal().precomposedStringWithCompatibilityMapping.utf8)
    let key = try KDF.Scrypt.deriveKey(
      from: bytes, salt: salt, outputByteCount: 32, rounds: 1 << cost.logRounds, blockSize: cost.blockSize,
      parallelism: cost.parallelism)
    return key.withUnsafeBytes { Data($0) }
  }
}

/// Does the hashing on a thread of its own, one after the other: a flood of log-ins costs one core and 32 MiB, not the helpline.
final class PasswordQueue: Sendable {
  private let queue = DispatchQueue(label: "console-passwords", qos: .utility)
  private let waiting = Mutex(0)
  /// More than these are turned away.
  private static let most = 12

  /// Runs a piece of work. Throws `PageProblem` when too many wait.
  func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    let isFull = waiting.withLock { waiting in
      guard waiting < PasswordQueue.most else { return true }
      waiting += 1
      return false
    }
    guard !isFull else { throw PageProblem(503, "Too many people are logging in. Please try again in a minute.") }
    defer { waiting.withLock { $0 -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Swift.Result { try work() }) }
    }
  }
}
