/// A JSON value (RFC 8259). Numbers keep their spelling, so that long ids stay exact.
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The member of that name; nil for anything but an object.
  package subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// A string, or a number or truth value as it is spelled; nil for anything else.
  var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The elements of an array; nil for anything else.
  var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// A string or null.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// The value at a JSON pointer (RFC 6901). Without a leading `/` it is the name of one member, as for form fields.
  func at(_ pointer: String) -> JSONValue? {
    guard pointer.hasPrefix("/") else { return pointer.isEmpty ? self : self[pointer] }
    var value = self
    for token in pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let next = value.child(JSONValue.unescaped(token)) else { return nil }
      value = next
    }
    return value
  }

  private func child(_ token: String) -> JSONValue? {
    switch self {
    case .object(let members): return members[token]
    case .array(let elements):
      guard let index = Int(token), String(index) == token, elements.indices.contains(index) else { return nil }
      return elements[index]
    case .null, .bool, .number, .string: return nil
    }
  }

  private static func unescaped(_ token: Substring) -> String {
    guard token.utf8.contains(UInt8(ascii: "~")) else { return String(token) }
    var text = ""
    var isEscape = false
    for character in token {
      switch (isEscape, character) {
      case (false, "~"): isEscape = true
      case (true, "0"): (text, isEscape) = (text + "~", false)
      case (true, "1"): (text, isEscape) = (text + "/", false)
      case (true, _): (text, isEscape) = (text + "~\(character)", false)
      case (false, _): text.append(character)
      }
    }
    return text
  }
}
