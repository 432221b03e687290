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
  /// Seconds that what a person told in a flow that they did not finish is kept for them; then it is destroyed.
  package var keepsAnswers: Double
  /// Relative to the project: `Conversations/condom-broke.yaml`.
  package var file: String

  /// A flow as its file gives it.
  package init(
    id: String, title: String, starts: [String], proof: Proof, steps: [Step], file: String,
    keepsAnswers: Double = Flow.usualKeeping
  ) {
    self.id = id
    self.title = title
    self.starts = starts
    self.proof = proof
    self.steps = steps
    self.file = file
    self.keepsAnswers = keepsAnswers
  }

  /// Four hours: as long as a session.
  package static let usualKeeping: Double = 4 * 60 * 60

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
    /// The step that MORE leads to, or the one after what was asked for.
    package var next: String?
    /// What the person's next text is taken as; nil when it is a number, MORE, or talk of its own.
    package var asks: Ask?
    /// What is done before the step is said.
    package var act: Act?
    /// The step that is said instead where `act` or `asks` cannot be done.
    package var otherwise: String?
    /// Line of its id in the English file, from 1.
    package var line: Int

    /// A step at a line of its file.
    package init(
      id: String, texts: [Language: Text], choices: [Choice], next: String?, asks: Ask? = nil, act: Act? = nil,
      otherwise: String? = nil, line: Int
    ) {
      self.id = id
      self.texts = texts
      self.choices = choices
      self.next = next
      self.asks = asks
      self.act = act
      self.otherwise = otherwise
      self.line = line
    }

    /// Whether nothing can follow it.
    package var isEnd: Bool { choices.isEmpty && next == nil && asks == nil }

    /// Every step that it can lead to, with the words on the way there; for checks and drawings.
    package var exits: [(words: String, step: String)] {
      choices.map { ($0.label, $0.next) } + [next].compactMap(\.self).map { (asks?.rawValue ?? "MORE", $0) }
        + [otherwise].compactMap(\.self).map { ("otherwise", $0) }
    }
  }

  /// What a text is taken as. Danger is looked for in it all the same.
  package enum Ask: String, Sendable, CaseIterable {
    /// Whatever the person says; SKIP leaves it out.
    case words
    /// A town, county, nation or the first half of a postcode; `otherwise` is the step for a place that we cannot tell.
    case place
    /// A moment within the next day: `23:30`, `2 hours`; `otherwise` is the step for what we cannot tell.
    case time
    /// A word that the person chooses and will text again.
    case code
    /// A friend's mobile number, read back with its last digits only; `otherwise` is the step for SKIP.
    case number
    /// What the friend may know the person by: a few letters, never a link. SKIP leaves it out.
    case name
    /// A few words for the friend, never a link. SKIP leaves them out.
    case note
  }

  /// What a step does. Everything that a flow can do beside talking stands here.
  package enum Act: String, Sendable, CaseIterable {
    /// Fills `{services}` for the place and the need of this flow; `otherwise` when there is none.
    case services
    /// Goes on where the helpline has on-call staff, else to `otherwise`.
    case staffed
    /// Opens a case with what was told in this flow.
    case report
    /// Opens an urgent case: the person says that they are not safe.
    case alarm
    /// Destroys what was told in this flow.
    case forget
    /// Sets a check-in by the steps `until`, `safe-word` and `danger-word`; `otherwise` where it cannot be set.
    case checkIn = "check-in"
    /// Goes on where a check-in could be set: none runs, and staff are on duty within the day or a friend can be texted.
    case mayCheckIn = "may-check-in"
    /// Goes on where staff cover the hour of the step `until`.
    case staffThen = "staff-then"
    /// Goes on where a friend's number can be texted from here.
    case friend
    /// Goes on where both of these hold.
    case staffOrFriend = "staff-or-friend"
    /// Goes on where a friend's number was told in this flow.
    case withFriend = "with-friend"
    /// Asks the friend; the check-in is set by their YES alone. `otherwise` where they cannot be asked.
    case askFriend = "ask-friend"
    /// Says everything in neutral words from now on, or no longer.
    case neutral
    case plain
    /// Keeps the place of this flow for later questions.
    case home
  }

  /// One numbered choice of a step.
  package struct Choice: Sendable {
    /// The words behind its number: `1 Today`.
    package var label: String
    /// Phrases that mean this choice, beside its number.
    package var hears: [String]
    /// What is remembered of it under the step's id; nil when the label is enough.
    package var means: String?
    /// Id of a step of the same flow.
    package var next: String

    /// A choice that leads to the step `next`.
    package init(label: String, hears: [String], means: String? = nil, next: String) {
      self.label = label
      self.hears = hears
      self.means = means
      self.next = next
    }
  }
}
