package import Messages

/// An address on the web that alerts go to, and the form in which it takes them.
package struct StaffHook: Sendable, Equatable {
  /// What the other side understands.
  package var format: Format
  /// Where to: of Slack and Mattermost the incoming webhook, of ntfy the topic, of Matrix the home server.
  package var url: Redacted<String>
  /// `signed`: `whsec_` and base64, or at least 16 characters. `ntfy`, `matrix`: the access token. Otherwise nil.
  package var secret: Redacted<String>?
  /// Matrix's id of the room, such as `!abc:example.org`; otherwise nil.
  package var room: Redacted<String>?

  /// An address of that format.
  package init(
    format: Format = .signed, url: Redacted<String>, secret: Redacted<String>? = nil, room: Redacted<String>? = nil
  ) {
    self.format = format
    self.url = url
    self.secret = secret
    self.room = room
  }

  /// The formats that alerts can have.
  package enum Format: String, Sendable, CaseIterable {
    /// JSON of ours, signed as Standard Webhooks 1.0 asks.
    case signed
    case slack, mattermost, ntfy, matrix
  }

  /// What is missing, in words that follow the setting's name; nil when nothing is.
  package var problem: String? {
    switch format {
    case .signed:
      (secret?.reveal().count ?? 0) >= 16
        ? nil : "secret is missing or shorter than 16 characters: alerts must be signed"
    case .slack, .mattermost, .ntfy: nil
    case .matrix:
      secret == nil || room == nil
        ? "format matrix needs secret (an access token) and room (its id, such as !abc:example.org)" : nil
    }
  }
}
