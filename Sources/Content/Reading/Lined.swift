/// A text of a file with its line.
struct Lined: Sendable, Equatable {
  var text: String
  var line: Int

  init(_ text: String, line: Int) {
    self.text = text
    self.line = line
  }

  /// The text of a value without white space around it; nil and a note when it is something else or empty.
  init?(_ value: YAMLValue, _ name: String, _ notes: inout FileNotes) {
    guard case .text(let text, let line) = value else {
      let advice =
        switch value {
        case .map: " Put a text that contains \": \" in quotes."
        case .list: " Put a text that starts with [ in quotes."
        case .nothing, .text: ""
        }
      notes.error(value.line, "\(name) must be a text, but here is \(value.name).\(advice)")
      return nil
    }
    let trimmed = Self.trimmed(text)
    guard !trimmed.isEmpty else {
      notes.error(line, "\(name) is empty: fill it or remove it.")
      return nil
    }
    self.init(trimmed, line: line)
  }

  private static func trimmed(_ text: String) -> String {
    let head = text.drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }
}
