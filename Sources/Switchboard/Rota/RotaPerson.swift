package import Messages

/// A member of staff who can be called, with the addresses by which that is done.
package struct RotaPerson: Sendable, Equatable {
  /// As in shifts, alerts and the audit trail.
  package var name: String
  /// Nil: cannot be called by mail.
  package var mail: Redacted<String>?
  /// E.164 with `+`; nil: cannot be called by text.
  package var phone: Redacted<String>?
  /// Nil: cannot be called by webhook.
  package var webhook: StaffHook?

  /// A person of that name.
  package init(
    name: String, mail: Redacted<String>? = nil, phone: Redacted<String>? = nil, webhook: StaffHook? = nil
  ) {
    self.name = name
    self.mail = mail
    self.phone = phone
    self.webhook = webhook
  }

  /// Whether an alert can go that way.
  package func isReached(by medium: AlertMedium) -> Bool {
    switch medium {
    case .mail: mail != nil
    case .text: phone != nil
    case .webhook: webhook != nil
    }
  }
}

/// By what means a person is called.
package enum AlertMedium: String, Sendable, CaseIterable {
  case mail, text, webhook
}
