/// What a person told in a flow. It is sealed with the conversation, and destroyed when the flow ends or its time is over.
package struct FlowAnswers: Sendable, Equatable {
  /// `Flow.id`.
  package var flow: String
  /// By step: the person's words, what a choice means, a place, a moment in seconds since 1970.
  package var values: [String: String]
  /// Steps that were said before the present one, the newest last; BACK goes there.
  package var trail: [String]
  /// Places that were offered for what the person wrote; numbers mean these.
  package var offered: [String]
  /// Tries in a row at the present step that did not succeed.
  package var tries: Int
  /// Services that were named so far.
  package var named: Int
  /// When the person told something last, in seconds since 1970.
  package var at: Double

  /// Nothing told yet.
  init(flow: String, at: Double) {
    self.flow = flow
    self.at = at
    values = [:]
    trail = []
    offered = []
    tries = 0
    named = 0
  }

  /// Characters that are kept of one answer.
  static let longest = 500
  /// Steps that BACK can go.
  static let longestTrail = 12
  /// The key of the place that the flow is about.
  static let place = "place"
  /// The keys of a friend's number, of the name that they know the person by, and of what else they are told.
  static let (number, name, note) = ("buddy-number", "buddy-name", "buddy-note")

  mutating func note(_ step: String) {
    guard trail.last != step else { return }
    trail.append(step)
    trail = trail.suffix(FlowAnswers.longestTrail)
  }
}

// MARK: Stored form

extension FlowAnswers {
  /// Lines of `Conversation.record`.
  var record: [String] {
    let numbers = "\(at) \(tries) \(named)"
    var lines = ["told=\(flow) \(numbers)"]
    if !trail.isEmpty { lines.append("trail=\(trail.joined(separator: " "))") }
    if !offered.isEmpty { lines.append("offered=\(offered.map(RecordText.escaped).joined(separator: " "))") }
    return lines + values.sorted { $0.key < $1.key }.map { "told.\($0.key)=\(RecordText.escaped($0.value))" }
  }

  init?(record: String) {
    let words = record.split(separator: " ").map(String.init)
    guard words.count == 4, let at = RecordNumber.moment(words[1]) else { return nil }
    self.init(flow: words[0], at: at)
    tries = RecordNumber.count(words[2]) ?? 0
    named = RecordNumber.count(words[3]) ?? 0
  }
}

/// Free text in a record of lines and words.
enum RecordText {
  /// Without spaces and line ends.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case " ": escaped += "%20"
      case "\n": escaped += "%0A"
      case "\r": escaped += "%0D"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The text as it was.
  static func plain(_ text: some StringProtocol) -> String {
    [("%20", " "), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")].reduce(String(text)) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
