import Matching
import Messages
import Switchboard

/// A change as lines for people, and as one object for tools (docs/tools.md).
struct ReplayLines {
  let finding: ReplayFinding
  let isAccepted: Bool
  /// Whether the person's text is printed.
  let show: Bool

  /// Our own replies are no secret in a file of messages; in a conversation they tell what it was about.
  private var showsReplies: Bool {
    switch finding.place {
    case .line: true
    case .contact: show
    }
  }

  static func words(_ kind: ReplayChange.Kind) -> String {
    switch kind {
    case .urgencyDown: "urgency down"
    case .urgencyUp: "urgency up"
    case .newlyUnanswered: "newly unanswered"
    case .newlyAnswered: "newly answered"
    case .answer: "other answer"
    case .wording: "other wording"
    }
  }

  // MARK: For people

  var text: String {
    let kinds = finding.change.kinds.map(Self.words).joined(separator: ", ")
    let colour: Terminal.Colour = isAccepted ? .dim : finding.change.lowersUrgency ? .red : .yellow
    let head = "\(place)  \(finding.id)  \(kinds)\(isAccepted ? " (accepted)" : "")"
    let lines =
      [Terminal.paint(head, colour)] + (show ? ["  text:   \(Self.oneLine(finding.text))"] : [])
      + lines("before", finding.change.old) + lines("now", finding.change.new)
    return lines.joined(separator: "\n")
  }

  private var place: String {
    switch finding.place {
    case .line(let line): "line \(line)"
    case .contact(let contact, let text): "contact \(contact), text \(text)"
    }
  }

  private func lines(_ name: String, _ turn: ReplayTurn) -> [String] {
    let found = turn.found ?? turn.language.map { "language \($0)" } ?? "nothing"
    let staff = turn.opensCase ? ", staff called" : ""
    let indent = String(repeating: " ", count: 10)
    let head = "  \(name):".padded(to: 10) + "\(turn.decision.rawValue) \(found) (\(turn.level.rawValue)\(staff))"
    guard showsReplies else { return [head] }
    return [head] + turn.said.map { "\(indent)< \(Self.oneLine($0.text.reveal()))" }
  }

  private static func oneLine(_ text: String) -> String { text.replacing("\n", with: " / ") }

  // MARK: For tools

  var json: String {
    var json = JSONText()
    json.object { json in
      json.key("id")
      json.value(finding.id)
      write(finding.place, &json)
      json.key("changes")
      json.value(finding.change.kinds.map(\.rawValue))
      json.key("accepted")
      json.value(isAccepted)
      if show {
        json.key("text")
        json.value(finding.text)
      }
      json.key("old")
      write(finding.change.old, &json)
      json.key("new")
      write(finding.change.new, &json)
    }
    return json.string
  }

  private func write(_ place: ReplayFinding.Place, _ json: inout JSONText) {
    switch place {
    case .line(let line):
      json.key("line")
      json.value(line)
    case .contact(let contact, let text):
      json.key("contact")
      json.value(Int(contact))
      json.key("message")
      json.value(text)
    }
  }

  private func write(_ turn: ReplayTurn, _ json: inout JSONText) {
    json.object { json in
      json.key("decision")
      json.value(turn.decision.rawValue)
      json.key("found")
      json.value(turn.found)
      json.key("level")
      json.value(turn.level.rawValue)
      json.key("case")
      json.value(turn.opensCase)
      json.key("language")
      json.value(turn.language)
      json.key("said")
      json.value(turn.said.map(\.subject))
      guard showsReplies else { return }
      json.key("replies")
      json.value(turn.said.map { $0.text.reveal() })
    }
  }
}

extension String {
  /// With spaces behind it up to a width.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
