import Messages

/// Places such as `{to}` in a text of the configuration. What goes in is always escaped for where it stands.
enum GenericTemplate {
  /// The text with each place replaced; braces around an unknown name are text.
  static func filled(_ template: String, _ value: (String) -> String?) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      if let close = inside.firstIndex(of: "}"), let value = value(String(inside[..<close])) {
        text += value
        rest = inside[inside.index(after: close)...]
      } else {
        text.append("{")
        rest = inside
      }
    }
    return text + rest
  }

  /// A JSON text: within a string literal a value is escaped, outside it becomes a literal of its own.
  ///
  /// The id is a whole number of ours and stands bare outside of literals.
  static func filledJSON(_ template: String, _ values: [String: String]) -> String {
    var text = ""
    var rest = template[...]
    var literal = LiteralTracker()
    while let open = rest.firstIndex(of: "{") {
      literal.read(rest[..<open])
      text += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      if let close = inside.firstIndex(of: "}"), let value = values[String(inside[..<close])] {
        let isBare = inside[..<close] == "id" && !literal.isOpen
        text += isBare ? value : literal.isOpen ? String(quoted(value).dropFirst().dropLast()) : quoted(value)
        rest = inside[inside.index(after: close)...]
      } else {
        text.append("{")
        rest = inside
      }
    }
    return text + rest
  }

  /// The JSON literal of a text.
  static func quoted(_ text: String) -> String {
    var json = JSONText()
    json.value(text)
    return json.string
  }

  /// A tree of the configuration as JSON, with the places in its texts filled.
  static func json(_ tree: SettingsValue, _ values: [String: String]) -> String {
    var json = JSONText()
    write(tree, values, &json)
    return json.string
  }

  private static func write(_ tree: SettingsValue, _ values: [String: String], _ json: inout JSONText) {
    switch tree {
    case .text(let template): json.value(filled(template) { values[$0] })
    case .number(let number): json.value(number)
    case .flag(let flag): json.value(flag)
    case .none: json.value(nil as String?)
    case .list(let elements): json.array { json in for element in elements { write(element, values, &json) } }
    case .table(let members):
      json.object { json in
        for (name, member) in members.sorted(by: { $0.key < $1.key }) {
          json.key(name)
          write(member, values, &json)
        }
      }
    }
  }
}

/// Whether a JSON text that is read piece by piece stands within a string literal.
private struct LiteralTracker {
  private(set) var isOpen = false
  private var isEscaped = false

  mutating func read(_ piece: Substring) {
    for byte in piece.utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = isOpen
      } else if byte == UInt8(ascii: "\"") {
        isOpen.toggle()
      }
    }
  }
}
