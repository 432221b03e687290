/// The colours and letters of drawings. Colours stand in rules of their own and not in variables: not every viewer knows those.
enum FlowStyle {
  /// The class of a drawing inside of a page.
  static let scope = "flow-drawing"

  /// The same for drawings inside of a page, whose own names of classes stay untouched.
  static var scoped: String {
    let lines = css.split(separator: "\n").map { line -> String in
      guard !line.contains("@media"), let brace = line.firstIndex(of: "{") else { return String(line) }
      let selectors = line[..<brace].split(separator: ",").map { selector in
        ".\(scope) " + selector.drop { $0 == " " }
      }
      return selectors.joined(separator: ", ") + line[brace...]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static let css = """
    text { font: 12px system-ui, "Segoe UI", sans-serif; fill: #1c1c1c }
    .heading { font-size: 18px; font-weight: 600 }
    .name { font-weight: 600 }
    .count { font-weight: 600; fill: #1a5a96 }
    .label, .word { text-anchor: middle }
    .label { font-size: 11px; paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round }
    .ground { fill: #fff }
    .frame { fill: none; stroke: #8a8a8a; stroke-dasharray: 6 4 }
    .step { fill: #f3f5f8; stroke: #5a6472 }
    .mark { fill: #fff; stroke: #5a6472 }
    .danger { fill: #fff1ee; stroke: #b3261e; stroke-width: 1.5px }
    .arrow, .leave { fill: none; stroke: #5a6472; stroke-width: 1.3px }
    .leave { stroke: #b3261e; stroke-dasharray: 6 4 }
    .head { fill: #5a6472 }
    @media (prefers-color-scheme: dark) {
      text { fill: #ececec }
      .count { fill: #8cc4ff }
      .label { stroke: #17191c }
      .ground, .mark { fill: #17191c }
      .step { fill: #262a30; stroke: #98a2b0 }
      .mark, .arrow { stroke: #98a2b0 }
      .danger { fill: #3a1d1a; stroke: #ff8a80 }
      .leave { stroke: #ff8a80 }
      .head { fill: #98a2b0 }
    }
    """
}
