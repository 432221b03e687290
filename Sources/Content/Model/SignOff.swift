/// Who approved which text. A text that has changed since is unsigned again.
package struct SignOff: Sendable, Equatable {
  /// In the file's order; of several for one subject the last counts.
  package var entries: [Entry]

  /// The record of approvals, oldest first.
  package init(entries: [Entry] = []) { self.entries = entries }

  /// One approval.
  package struct Entry: Sendable, Equatable {
    /// What was approved: `intent:law.selling:en`, `text:fallback:en`, `flow:condom-broke:en`, `record:samaritans`.
    package var subject: String
    /// SHA-256 of what can be sent, in hexadecimal.
    package var hash: String
    /// The name given to `helpline sign-off --by`; nobody checks who it is.
    package var by: String
    /// UTC.
    package var on: Day

    /// An approval of a text by its hash.
    package init(subject: String, hash: String, by: String, on: Day) {
      self.subject = subject
      self.hash = hash
      self.by = by
      self.on = on
    }
  }

  /// Whether the newest approval of a subject is of just this hash.
  package func covers(_ subject: String, hash: String) -> Bool {
    entries.last { $0.subject == subject }?.hash == hash
  }
}
