/// Writes HTML, or SVG, front to back. Text and attributes are escaped here and nowhere else.
struct Markup {
  private(set) var html: String

  /// A page, unless the text opens otherwise.
  init(opening: String = "<!doctype html>\n") { html = opening }

  /// An element with what `inside` writes into it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ inside: (inout Markup) -> Void
  ) {
    open(name, attributes)
    inside(&self)
    html += "</\(name)>"
  }

  /// An element of text alone, and a line's end.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String) {
    element(name, attributes) { $0.text(text) }
    line()
  }

  /// An element of text alone, and a line's end.
  mutating func element(_ name: String, _ text: String) { element(name, [:], text) }

  /// An element that has no inside.
  mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    line()
  }

  /// Text as people read it.
  mutating func text(_ text: String) { html += Markup.escaped(text) }

  /// A line's end, for those who read the source.
  mutating func line() { html += "\n" }

  /// A style sheet of our own; the caller answers for it.
  mutating func style(_ css: String) { html += "<style>\n\(css)\n</style>\n" }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    html += "<" + name
    for (key, value) in attributes { html += " \(key)=\"\(Markup.escaped(value))\"" }
    html += ">"
  }

  /// Characters that HTML gives a meaning, and those that it forbids.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped.append("\u{FFFD}")
      case _: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
