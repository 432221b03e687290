import Mustache

/// How all text gets into HTML: escaped scalar by scalar, what cannot be seen made visible.
///
/// Mustache's own escaping goes by characters, and a quotation mark with an accent on it is another character than a
/// quotation mark: to a browser it still ends an attribute.
struct PageText: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String { PageText.escaped(text) }

  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replacement = replacement(of: scalar) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func replacement(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    // Tab and line ends are spacing. A carriage return alone would be one more line.
    case 0x09, 0x0A: nil
    case 0x0D: ""
    case 0x00...0x1F: String(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: "\u{2421}"
    // C1, separators, overrides and isolates of the bidirectional algorithm, tags, and what is no character at all.
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF:
      "[U+\(String(scalar.value, radix: 16, uppercase: true))]"
    case 0xE0000...0xE001F: "[U+\(String(scalar.value, radix: 16, uppercase: true))]"
    default: nil  // all of Unicode
    }
  }
}

/// Shows nothing and opens no section.
struct Nothing: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

/// All templates of the console, read once.
struct PageTemplates: Sendable {
  private let library: MustacheLibrary

  /// - Throws: an error of Mustache for a template that is not well-formed.
  init(_ areas: [ConsoleArea]) throws {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var templates: [String: MustacheTemplate] = [:]
    let sources = areas.flatMap { Array($0.templates) } + Array(Layout.templates)
    for (name, source) in sources {
      // Before each, so that no page can forget how text is escaped.
      templates[name] = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(PageText.name) }}" + source)
    }
    library = MustacheLibrary(templates: templates)
  }

  /// A template filled in; nil when there is none of that name.
  func render(_ name: String, _ values: PageValue) -> String? { library.render(values.mustache, withTemplate: name) }
}
