import Crypto
import Foundation
import GRDB

/// Something that staff read or did, for the access log. It names things by our own numbers, never by a person's words.
package struct AccessLine: Sendable, Equatable {
  /// Name of an account, or `user NAME` for a command on the machine.
  package var who: String
  /// A word or two, such as `read` or `withdraw`; the log can be filtered by it.
  package var act: String
  /// What it was about, such as `case 12`; may be empty.
  package var subject: String
  /// Such as the reason that was given; may be empty.
  package var detail: String

  /// A line; each part is cut to what the log takes.
  package init(who: String, act: String, subject: String = "", detail: String = "") {
    self.who = AccessLine.cut(who, 80)
    self.act = AccessLine.cut(act, 40)
    self.subject = AccessLine.cut(subject, 120)
    self.detail = AccessLine.cut(detail, 400)
  }

  /// By scalars: one character may be of any length.
  private static func cut(_ text: String, _ most: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(most)))
  }
}

/// A line as it stands in the log.
package struct LoggedAccess: Sendable, Equatable {
  /// From 1 on, without gaps.
  package var number: Int64
  /// Seconds since 1970.
  package var at: Double
  /// What was written.
  package var line: AccessLine
}

/// The chain of the access log: each line's code (HMAC-SHA256 under a key of the master key) covers the line and the code before it.
struct AccessChain: Sendable {
  private let key: SymmetricKey
  /// Before the first line.
  static let beginning = Data(repeating: 0, count: 32)

  init(key: SymmetricKey) { self.key = key }

  func code(number: Int64, at: Double, line: AccessLine, previous: Data) -> Data {
    var mac = HMAC<SHA256>(key: key)
    func add(_ number: UInt64) { withUnsafeBytes(of: number.bigEndian) { mac.update(data: $0) } }
    add(UInt64(bitPattern: number))
    add(at.bitPattern)
    // With its length before each, so that no text can move from one part to the next.
    for part in [line.who, line.act, line.subject, line.detail] {
      let bytes = Data(part.utf8)
      add(UInt64(bytes.count))
      mac.update(data: bytes)
    }
    mac.update(data: previous)
    return Data(mac.finalize())
  }

  /// Writes the next line. Inside of a transaction that writes, so that two processes never write the same number.
  func append(_ line: AccessLine, at: Double, to db: Database) throws {
    let last = try db.row("SELECT id, hash FROM access ORDER BY id DESC LIMIT 1")
    let number: Int64 = last.map { $0["id"] + 1 } ?? 1
    let previous: Data = last.map { $0["hash"] } ?? AccessChain.beginning
    try db.run(
      "INSERT INTO access (id, at, who, act, subject, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        number, at, line.who, line.act, line.subject, line.detail, previous,
        code(number: number, at: at, line: line, previous: previous),
      ])
  }
}
