import Matching
import Messages

/// Machines that answer machines: none is answered, so that two of them never talk all night.
extension Conversation {
  /// Whether a text is left without an answer. Danger is answered in any case, unless it only repeats itself.
  mutating func isAutomatic(_ reading: Reading, _ words: String, _ turn: Turn) -> Bool {
    // NEXT, NEXT, NEXT is somebody who reads on.
    guard reading.decision != .command else { return false }
    let text = PlainWords.of(words)
    let now = turn.surroundings.now
    let hash = FNV1a.hash(text.utf8)
    let isSame = echo.map { $0.hash == hash && now - $0.at < Automatic.echoTime } ?? false
    echo = Echo(hash: hash, count: isSame ? (echo?.count ?? 0) + 1 : 1, at: now)
    if echo?.count ?? 0 > Automatic.mostEchoes { return !text.isEmpty }
    return !reading.level.opensCase && Automatic.isReply(text)
  }

  /// The last text as a number, and how often it came in a row.
  package struct Echo: Sendable, Equatable {
    var hash: UInt64
    var count: Int
    var at: Double
  }
}

/// The forms of automatic replies.
enum Automatic {
  /// The same text in a row is answered so many times.
  static let mostEchoes = 5
  /// Seconds within which a text counts as the same one again.
  static let echoTime: Double = 10 * 60

  /// Texts with one of these words are not written by anybody now.
  private static let marks = [
    "automatic reply", "auto reply", "autoreply", "automated reply", "automated response", "auto response",
    "automatic response", "out of office", "this is an automated", "do not reply to this", "please do not reply",
    "im driving and", "i am driving and", "im driving ill", "i am driving i will", "sent from my car",
    "currently driving", "do not disturb while driving", "im in a meeting ill", "cant talk right now call you later",
    "i am away from my", "on annual leave until", "this mailbox", "this number is not monitored",
    "delivery has failed", "message could not be delivered",
  ]

  /// How apostrophes leave words behind, and how they are written above.
  private static let shortened = [(" m ", "m "), ("i ll", "ill"), ("can t", "cant")]

  /// Whether a text in small letters is one.
  static func isReply(_ text: String) -> Bool {
    let plain = shortened.reduce(text) { $0.holds($1.0) ? $0.replacing($1.0, with: $1.1) : $0 }
    return marks.contains { plain.holds($0) }
  }
}
