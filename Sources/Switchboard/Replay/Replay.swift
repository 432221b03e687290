import Crypto
package import Messages

/// Past texts answered by two versions of the content: what would have been different. Nothing is stored or sent; all texts count
/// as signed off, and nobody can be alerted.
package struct Replay: Sendable {
  private let old: Shelf.Loaded
  private let new: Shelf.Loaded

  /// A replay against the content to compare with.
  package init(old: Shelf.Loaded, new: Shelf.Loaded) {
    self.old = old
    self.new = new
  }

  /// A text and when it came.
  package struct Message: Sendable {
    /// As the person sent it.
    package var text: Redacted<String>
    /// Seconds since 1970.
    package var at: Double

    /// A text at a moment.
    package init(_ text: Redacted<String>, at: Double = 0) {
      self.text = text
      self.at = at
    }
  }

  /// Plays one talk through both contents, from its beginning. What follows a change may change because of it.
  /// - Returns: for each message its change, or nil where both do the same.
  package func talk(_ messages: [Message]) -> [ReplayChange?] {
    var before = Rehearsal(loaded: old)
    var after = Rehearsal(loaded: new)
    return messages.map { message in
      let text = message.text.reveal()
      return ReplayChange(
        old: ReplayTurn(text, at: message.at, in: &before), new: ReplayTurn(text, at: message.at, in: &after))
    }
  }

  /// The short name of a text: the first ten digits of its SHA-256 in hexadecimal, so that lists of accepted changes and logs of
  /// builds name texts without holding them. Short texts can be guessed from it: for texts of real people use numbers instead.
  package static func id(of text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).prefix(5).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
