package import Messages

/// What a reviewer sees of one subject: its texts as they reach a phone, what they rest on, and who approved them.
package struct ReportEntry: Sendable {
  /// What it is, and whether it was approved.
  package let item: SignOffItem
  /// As people see it where it has a title, else its id.
  package var heading: String
  /// The part of the report that it stands in.
  package var section: String
  /// nil for a record, which has no language.
  package var language: Language?
  /// Named values, in a fixed order.
  package var facts: [Fact] = []
  /// As they reach a phone.
  package var texts: [ReportText] = []

  /// The subject's name: `intent:law.selling:en`.
  package var name: String { item.subject.subject.description }

  /// A named value of an entry.
  package struct Fact: Sendable, Equatable {
    /// A word or two.
    package var name: String
    /// In a fixed order.
    package var values: [Value]
    /// Whether another value is a difference of this subject; not where it only tells of others.
    var isOwn = true

    init(_ name: String, _ value: String) {
      self.name = name
      values = [Value(text: value)]
    }

    init(_ name: String, _ values: [Value]) {
      self.name = name
      self.values = values
    }
  }

  /// A text, and where it leads when it is a source.
  package struct Value: Sendable, Equatable {
    /// As people read it.
    package var text: String
    /// Of a source; not checked to be one that may be followed.
    package var url: String?
  }

  /// Its facts and texts by name, to be compared with those of another version.
  var fields: [(name: String, text: String)] {
    facts.filter(\.isOwn).map { fact in
      let values = fact.values.map { value in
        guard let url = value.url, url != value.text else { return value.text }
        return "\(value.text) \(url)"
      }
      return (fact.name, values.joined(separator: "\n"))
    } + texts.map { ($0.name, $0.string) }
  }
}

/// A text with its slots filled, and what is known about it.
package struct ReportText: Sendable, Equatable {
  /// `First text`, `Text 1 of MORE`, `Step when`.
  package var name: String
  /// In their order.
  package var pieces: [Piece]
  /// What follows it, such as where choices lead.
  package var note: String?

  /// Letters of the editor, or what a slot became.
  package enum Piece: Sendable, Equatable {
    case plain(String)
    case slot(name: String, value: String)

    /// As it is sent.
    package var text: String {
      switch self {
      case .plain(let text), .slot(_, let text): text
      }
    }
  }

  /// As it is sent.
  package var string: String { pieces.map(\.text).joined() }

  /// What it costs as SMS.
  package var size: SMSText { SMSText(string) }
}
