import Messages

extension Visit {
  /// A text of a conversation as this person may see it: whole for responders, and hidden for everybody else.
  ///
  /// The one place where that is decided. Masking takes the place of hiding here.
  func words(of text: Redacted<String>) -> String {
    has(.responder) || text.reveal().isEmpty ? text.reveal() : "[text is not shown to your role]"
  }
}
