import Messages

extension Surroundings {
  /// One of the helpline's own sentences outside of a conversation, in English: names and numbers alone where nobody has signed it
  /// off. Nil for a text that the content does not have.
  package func sentence(_ id: String) -> String? {
    Speaker(surroundings: self, language: .english).house(id)?.text.reveal()
  }
}
