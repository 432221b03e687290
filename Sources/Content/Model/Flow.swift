package import Messages

/// A conversation of several steps.
package struct Flow: Sendable, Identifiable {
  package var id: String
  package var title: String
  /// Ids of the intents whose answer leads here.
  package var starts: [String]
  package var proof: Proof
  /// In the file's order; the first one is the start.
  package var steps: [Step]
  package var file: String

  /// A flow as its file gives it.
  package init(id: String, title: String, starts: [String], proof: Proof, steps: [Step], file: String) {
    self.id = id
    self.title = title
    self.starts = starts
    self.proof = proof
    self.steps = steps
    self.file = file
  }

  /// The step of that id, or nil when an editor has removed it.
  package func step(_ id: String) -> Step? { steps.first { $0.id == id } }

  /// One text of a flow and what may follow it.
  package struct Step: Sendable, Identifiable {
    package var id: String
    package var texts: [Language: Text]
    package var choices: [Choice]
    /// The step that MORE leads to.
    package var next: String?
    package var line: Int

    /// A step at a line of its file.
    package init(id: String, texts: [Language: Text], choices: [Choice], next: String?, line: Int) {
      self.id = id
      self.texts = texts
      self.choices = choices
      self.next = next
      self.line = line
    }
  }

  /// One numbered choice of a step.
  package struct Choice: Sendable {
    package var label: String
    /// Phrases that mean this choice, beside its number.
    package var hears: [String]
    package var next: String

    /// A choice that leads to the step `next`.
    package init(label: String, hears: [String], next: String) {
      self.label = label
      self.hears = hears
      self.next = next
    }
  }
}
