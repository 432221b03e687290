package import Messages
package import Transport

/// A way to call staff.
package struct AlertChannel: Sendable {
  /// The name in alerts' rows and in logs, such as `mail`.
  package var name: String
  /// By mail, by a web call or by text; holds secrets.
  package var kind: Kind

  /// A way of that name.
  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// By what means.
  package enum Kind: Sendable {
    case mail(server: MailServer, from: Mailbox, to: [Mailbox])
    case webhook(StaffHook)
    /// A text to a telephone, through an account at a gateway.
    case text(through: Account, to: Address)
  }
}
