package import Messages

/// A mailbox, with a name that people see beside it.
package struct Mailbox: Sendable {
  /// Free text in any language; empty for none.
  package var name: String
  /// `local@domain` in plain ASCII.
  package var address: Redacted<String>

  /// A mailbox; the address is plain ASCII `local@domain` and is checked on sending.
  package init(name: String = "", address: Redacted<String>) {
    self.name = name
    self.address = address
  }
}

/// A mail in plain text, such as an alert to staff.
package struct Mail: Sendable {
  /// Also the address that refusals come back to.
  package var from: Mailbox
  /// They see each other.
  package var to: [Mailbox]
  /// One line; anything that would break the line becomes a space.
  package var subject: Redacted<String>
  /// Plain text in any language, with line ends of any kind.
  package var body: Redacted<String>
  /// Seconds since 1970, for the `Date` field.
  package var date: Double
  /// `something@our.domain` without angle brackets; the same mail sent twice keeps it.
  package var messageID: String

  /// A mail to at least one mailbox.
  package init(
    from: Mailbox, to: [Mailbox], subject: Redacted<String>, body: Redacted<String>, date: Double, messageID: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.body = body
    self.date = date
    self.messageID = messageID
  }
}
