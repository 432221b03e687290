/// A sentence that a person wrote, with named slots in it: `Call {samaritans}.`
package struct Text: Sendable, Equatable {
  /// The text as the editor wrote it, slots in braces.
  package var raw: String
  /// `raw` cut at its slots, in order; none is empty.
  package var parts: [Part]
  /// Line in the file; 0 where it was not read from a file.
  package var line: Int

  /// A run of letters or a slot.
  package enum Part: Sendable, Equatable {
    case plain(String)
    case slot(String)
  }

  /// Cuts a text at its slots. A slot is `{name}` of small letters, digits and hyphens; any other brace is plain.
  package init(_ raw: String, line: Int = 0) {
    self.raw = raw
    self.line = line
    self.parts = Text.parse(raw)
  }

  /// The names of all slots, in order.
  package var slots: [String] {
    parts.compactMap { if case .slot(let name) = $0 { name } else { nil } }
  }

  /// The text with each slot filled; a slot without a value is left out, because a hole is better than braces on a phone.
  package func filled(_ value: (String) -> String?) -> String {
    parts.map { part in
      switch part {
      case .plain(let text): text
      case .slot(let name): value(name) ?? ""
      }
    }.joined()
  }

  private static func parse(_ raw: String) -> [Part] {
    var parts: [Part] = []
    var rest = raw[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) else {
        parts.append(.plain(String(rest[...open])))
        rest = rest[rest.index(after: open)...]
        continue
      }
      if open > rest.startIndex { parts.append(.plain(String(rest[..<open]))) }
      parts.append(.slot(String(name)))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.plain(String(rest))) }
    return parts
  }
}
