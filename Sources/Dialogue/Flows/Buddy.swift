package import Messages

/// A friend whom a person named for a check-in. It is part of the sealed record, and goes with the check-in.
package struct Buddy: Sendable, Equatable {
  /// E.164.
  package var number: Redacted<String>
  /// What the friend knows the person by; empty where nothing was said.
  package var name: String
  /// What else they are told; empty where nothing was said.
  package var note: String
  /// Nothing is armed before `agreed`.
  package var standing: Standing

  /// How the friend stands to it.
  package enum Standing: String, Sendable, Equatable {
    /// Asked, and silent so far.
    case asked
    case agreed
    /// Said no, said nothing, or could not be reached: nothing is set, another friend may be named.
    case declined
  }

  init(number: Redacted<String>, name: String, note: String) {
    self.number = number
    self.name = name
    self.note = note
    standing = .asked
  }

  /// Seconds that a friend has to answer.
  static let patience: Double = 30 * 60

  /// All of the number that is ever read back.
  var digits: String { String(number.reveal().suffix(3)) }

  /// The value of its line in `Conversation.record`; a dash stands before texts, because they may be empty.
  var record: String {
    let texts = [number.reveal(), name, note].map { "-" + RecordText.escaped($0) }.joined(separator: " ")
    return "\(standing.rawValue) \(texts)"
  }

  init?(record: String) {
    let words = record.split(separator: " ").map(String.init)
    guard words.count == 4, let standing = Standing(rawValue: words[0]),
      words.dropFirst().allSatisfy({ $0.hasPrefix("-") })
    else { return nil }
    let texts = words.dropFirst().map { RecordText.plain($0.dropFirst()) }
    self.init(number: Redacted(texts[0]), name: texts[1], note: texts[2])
    self.standing = standing
  }
}

/// A number that a person had asked, as a hash within the sealed record, and when.
package struct NamedNumber: Sendable, Equatable {
  var hash: UInt64
  /// Seconds since 1970.
  var at: Double

  init(_ number: String, at: Double) {
    hash = FNV1a.hash(number.utf8)
    self.at = at
  }

  /// Numbers that a person may have asked within a day.
  static let most = 3
  /// Seconds of that day.
  static let day: Double = 86_400
  /// How many are remembered.
  static let kept = 20

  var record: String { "\(hash):\(at)" }

  init?(record: some StringProtocol) {
    let parts = record.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hash = UInt64(parts[0]), let at = RecordNumber.moment(parts[1]) else { return nil }
    self.hash = hash
    self.at = at
  }
}
