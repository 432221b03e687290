/// Problems counted by what found them, for people at a terminal.
package struct ProblemTable: Sendable {
  private let rows: [(name: String, counts: [Int])]
  private static let heads = ["errors", "warnings", "notes"]

  /// Counts problems; checks that found nothing have no row.
  package init(_ problems: [Problem]) {
    let byCheck = Dictionary(grouping: problems, by: \.check)
    let found = byCheck.keys.sorted().map { name in (name, Self.counts(byCheck[name] ?? [])) }
    rows = found + [("all", Self.counts(problems))]
  }

  private static func counts(_ problems: [Problem]) -> [Int] {
    Problem.Severity.allCases.map { severity in problems.count { $0.severity == severity } }
  }

  /// Lines in columns, names to the left and numbers to the right; the last one counts all.
  package var lines: [String] {
    let width = rows.map(\.name.count).max() ?? 0
    let head = String(repeating: " ", count: width) + Self.heads.map { "  \($0)" }.joined()
    return [head]
      + rows.map { row in
        let cells = zip(Self.heads, row.counts).map { "  " + Self.right(String($1), $0.count) }
        return row.name + String(repeating: " ", count: width - row.name.count) + cells.joined()
      }
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
