package import Messages
package import Transport

/// A way to call staff.
package struct AlertChannel: Sendable {
  /// The name in alerts' rows and in logs, such as `mail`.
  package var name: String
  /// By mail or by a signed web call; holds secrets.
  package var kind: Kind

  /// A way of that name.
  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// By what means.
  package enum Kind: Sendable {
    case mail(server: MailServer, from: Mailbox, to: [Mailbox])
    /// A POST, signed as Standard Webhooks 1.0 asks; the secret is `whsec_` and base64.
    case webhook(url: Redacted<String>, secret: Redacted<String>)
  }
}
