import Messages

/// What a reviewer sees of one subject: its texts as they reach a phone, what they rest on, and who approved them.
struct ReportEntry: Sendable {
  let item: SignOffItem
  /// As people see it where it has a title, else its id.
  var heading: String
  /// The part of the report that it stands in.
  var section: String
  /// nil for a record, which has no language.
  var language: Language?
  /// Named values, in a fixed order.
  var facts: [Fact] = []
  var texts: [ReportText] = []

  /// The subject's name: `intent:law.selling:en`.
  var name: String { item.subject.subject.description }

  /// A named value of an entry.
  struct Fact: Sendable, Equatable {
    var name: String
    var values: [Value]
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
  struct Value: Sendable, Equatable {
    var text: String
    var url: String?
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
struct ReportText: Sendable, Equatable {
  /// `First text`, `Text 1 of MORE`, `Step when`.
  var name: String
  var pieces: [Piece]
  /// What follows it, such as where choices lead.
  var note: String?

  /// Letters of the editor, or what a slot became.
  enum Piece: Sendable, Equatable {
    case plain(String)
    case slot(name: String, value: String)

    var text: String {
      switch self {
      case .plain(let text), .slot(_, let text): text
      }
    }
  }

  /// As it is sent.
  var string: String { pieces.map(\.text).joined() }

  /// What it costs as SMS.
  var size: SMSText { SMSText(string) }
}
