package import Messages

/// One need that a person may text about, with its rules, its examples and its answer.
package struct Intent: Sendable, Identifiable {
  /// `group.name`, from the file's place: `Intents/law/selling.yaml` is `law.selling`.
  package var id: String
  /// Plain words such as `Is selling sex legal`: people see it as a numbered choice and as the reason of WHY.
  package var title: String
  /// `urgent` and `emergency` open a case and need `numbers`.
  package var level: Level
  /// For editors; the matcher does not look at it. `anyone` where the file says nothing.
  package var audience: Audience
  /// `answered` where the file says nothing.
  package var status: Status
  /// Of the English answer; the days of a translation are checked and not kept.
  package var proof: Proof
  /// Ids of directory records that the answer sends people to; sent even while the text awaits sign-off.
  package var numbers: [String]
  /// Any one of them is enough; phrases first, then patterns, each in the file's order.
  package var rules: [Rule]
  /// Likeness compares texts with them, beside the phrases.
  package var examples: Examples
  /// English always; others as they are translated.
  package var answers: [Language: Answer]
  /// Ids of intents offered as a next step.
  package var related: [String]
  /// The flow that starts after the first text, by id.
  package var flow: String?
  /// Where the file is, for messages to editors.
  package var file: String

  /// An intent as its file gives it.
  package init(
    id: String, title: String, level: Level, audience: Audience, status: Status, proof: Proof, numbers: [String],
    rules: [Rule], examples: Examples, answers: [Language: Answer], related: [String], flow: String?, file: String
  ) {
    self.id = id
    self.title = title
    self.level = level
    self.audience = audience
    self.status = status
    self.proof = proof
    self.numbers = numbers
    self.rules = rules
    self.examples = examples
    self.answers = answers
    self.related = related
    self.flow = flow
    self.file = file
  }

  /// Who asks.
  package enum Audience: String, Sendable, CaseIterable { case worker, friend, resident, anyone }

  /// `signpost`: we know no facts and say who does.
  package enum Status: String, Sendable, CaseIterable { case answered, signpost }

  /// The part before the dot.
  package var group: String { String(id.prefix { $0 != "." }) }
}

/// What was compared with what, and when it must be done again.
package struct Proof: Sendable, Equatable {
  /// In the file's order.
  package var sources: [Source]
  /// The day somebody last compared the text with its sources.
  package var checked: Day
  /// The day by which somebody must do so again; always after `checked`.
  package var reviewBy: Day

  /// The proof of a text or a record.
  package init(sources: [Source], checked: Day, reviewBy: Day) {
    self.sources = sources
    self.checked = checked
    self.reviewBy = reviewBy
  }
}

/// Where a fact comes from.
package struct Source: Sendable, Equatable, Codable {
  /// What an editor would look for: `Street Offences Act 1959, section 1`.
  package var name: String
  /// Starts with `https://`; nil only where a text states no facts, as in small talk.
  package var url: String?

  /// A source by name, with its address where it has one.
  package init(name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}

/// Texts that must and must not find an intent.
package struct Examples: Sendable, Equatable {
  /// As people write them, typos and all; at least one a file.
  package var yes: [Example]
  /// Near misses that a greedy rule would catch; may be empty.
  package var no: [Example]

  /// Examples with their places in the file.
  package init(yes: [Example], no: [Example]) {
    self.yes = yes
    self.no = no
  }
}

/// A text that an editor wrote down as an example, and its line.
package struct Example: Sendable, Equatable {
  /// Before any cleaning, as a person would send it.
  package var text: String
  /// Line in its file, from 1.
  package var line: Int
  /// The list of examples that it stands in; nil for the intent's own file.
  package var file: String?

  /// An example at a line of its file.
  package init(text: String, line: Int, file: String? = nil) {
    self.text = text
    self.line = line
    self.file = file
  }
}

/// What is sent.
package struct Answer: Sendable, Equatable {
  /// At most two SMS segments.
  package var first: Text
  /// One at a time, on MORE.
  package var more: [Text]

  /// An answer of one or more texts.
  package init(first: Text, more: [Text]) {
    self.first = first
    self.more = more
  }
}
