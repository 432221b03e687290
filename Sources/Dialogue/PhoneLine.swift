package import Messages

/// The line that a person texts on, as far as a check-in needs to know it.
package struct PhoneLine: Sendable, Equatable {
  /// The person's own number in E.164; nil where they are not known by one, such as in the web chat.
  package var number: Redacted<String>?
  /// Whether any mobile number can be texted from here, unasked: true of SMS alone.
  package var textsNumbers: Bool
  /// The helpline's own numbers in E.164.
  package var ours: Set<Redacted<String>>
  /// What this number was asked on behalf of somebody else; nil where it never was.
  package var request: BuddyRequest?

  /// A line; by default one that can only answer.
  package init(
    number: Redacted<String>? = nil, textsNumbers: Bool = false, ours: Set<Redacted<String>> = [],
    request: BuddyRequest? = nil
  ) {
    self.number = number
    self.textsNumbers = textsNumbers
    self.ours = ours
    self.request = request
  }
}
