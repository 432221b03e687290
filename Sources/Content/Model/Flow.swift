package import Messages

/// A conversation of several steps.
package struct Flow: Sendable, Identifiable {
  /// The file's name: `Conversations/condom-broke.yaml` is `condom-broke`.
  package var id: String
  /// For editors; never sent.
  package var title: String
  /// Ids of the intents whose answer leads here.
  package var starts: [String]
  /// One for all steps.
  package var proof: Proof
  /// In the file's order; the first one is the start.
  package var steps: [Step]
  /// Relative to the project: `Conversations/condom-broke.yaml`.
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
    /// Unique in its flow; stored conversations name it, so a rename loses people who stand on it.
    package var id: String
    /// English always; others as they are translated. Without the choices, which are added when it is said.
    package var texts: [Language: Text]
    /// In the order of their numbers, at most 9; the flow ends here when there are none and `next` is nil.
    package var choices: [Choice]
    /// The step that MORE leads to.
    package var next: String?
    /// Line of its id in the English file, from 1.
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
    /// The words behind its number: `1 Today`.
    package var label: String
    /// Phrases that mean this choice, beside its number.
    package var hears: [String]
    /// Id of a step of the same flow.
    package var next: String

    /// A choice that leads to the step `next`.
    package init(label: String, hears: [String], next: String) {
      self.label = label
      self.hears = hears
      self.next = next
    }
  }
}
