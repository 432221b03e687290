package import Messages

/// A prepared text that staff may send in a conversation of theirs, from `Conversations/_replies/`.
package struct StaffReply: Sendable, Equatable, Identifiable {
  /// Small letters, digits and hyphens.
  package var id: String
  /// By which staff choose it; never sent.
  package var title: String
  /// What the organisation has to decide before it is used, shown above it; nil where nothing has to be decided.
  package var policy: String?
  /// English always; others as they are translated.
  package var texts: [Language: Text]
  /// Nil where it states no facts.
  package var proof: Proof?
  /// Relative to the project.
  package var file: String
  /// Line of its id in the English file, from 1.
  package var line: Int

  /// A reply at a line of its file.
  package init(
    id: String, title: String, policy: String? = nil, texts: [Language: Text], proof: Proof? = nil, file: String,
    line: Int
  ) {
    self.id = id
    self.title = title
    self.policy = policy
    self.texts = texts
    self.proof = proof
    self.file = file
    self.line = line
  }
}
