/// A text that is an order to the helpline as a whole, such as STOP. Never a part of a longer sentence.
package enum Command: String, Sendable, Codable, CaseIterable {
  /// No more texts (sms-craft.md 9.1).
  case stop
  case start
  /// A cry or a wish for the menu; never only a carrier's notice.
  case help
  case menu
  case delete
  case more
  case back
  case human
  case why
  case yes
  case no
  case again
  /// Goes on without answering a question.
  case skip
  /// Which languages there are.
  case language
  /// What we hold of this person.
  case myData = "my-data"
  /// A number on its own while choices are open; `MatchContext.choices` says how many.
  case choice1, choice2, choice3, choice4, choice5, choice6, choice7, choice8, choice9

  /// The number of a choice, from 1; nil for other commands.
  package var choice: Int? {
    switch self {
    case .choice1: 1
    case .choice2: 2
    case .choice3: 3
    case .choice4: 4
    case .choice5: 5
    case .choice6: 6
    case .choice7: 7
    case .choice8: 8
    case .choice9: 9
    case .stop, .start, .help, .menu, .delete, .more, .back, .human, .why, .yes, .no, .again, .skip,
      .language, .myData:
      nil
    }
  }
}

/// What the conversation adds to the reading of a text.
package struct MatchContext: Sendable, Equatable {
  /// How many numbered choices are open; 0 when none are.
  package var choices: Int
  /// Whether the person has opted out: then YES and START opt in again.
  package var optedOut: Bool
  /// Phrases that mean an open choice, by its number from 1.
  package var heard: [[String]]
  /// Whether the last answer was about danger: then less is needed to think of danger again.
  package var afterDanger: Bool

  /// The state of a conversation, as far as it matters to reading.
  package init(choices: Int = 0, optedOut: Bool = false, heard: [[String]] = [], afterDanger: Bool = false) {
    self.choices = choices
    self.optedOut = optedOut
    self.heard = heard
    self.afterDanger = afterDanger
  }
}
