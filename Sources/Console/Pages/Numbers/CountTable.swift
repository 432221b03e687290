/// Counts of one sort, by rows, as they may be shown.
struct CountTable: Sendable {
  /// What its rows are, such as `Day`.
  var rowName: String
  var title: String
  var columns: [String]
  var rows: [(name: String, cells: [Suppression.Shown])]
}

/// Tables whose rows add up to the same counts: what may be shown is decided for all of them together.
struct CountTables: Sendable {
  /// Of a row of all tables: where a column is the sum of others, by places among the columns.
  let sums: [Suppression.Sum]
  let columns: [String]
  private(set) var tables: [CountTable] = []
  /// The counts of everything.
  private(set) var whole: [Suppression.Shown] = []

  /// - Parameter groups: each one's rows are parts of `whole`.
  init(
    columns: [String], sums: [Suppression.Sum], whole: [Int],
    groups: [(rowName: String, title: String, rows: [(name: String, counts: [Int])])]
  ) {
    self.columns = columns
    self.sums = sums
    let width = columns.count
    var counts = whole
    var all = sums
    for group in groups {
      let first = counts.count
      for row in group.rows {
        let shift = counts.count
        all += sums.map { Suppression.Sum(total: $0.total + shift, parts: $0.parts.map { $0 + shift }) }
        counts += row.counts
      }
      for column in 0..<width where !group.rows.isEmpty {
        all.append(.init(total: column, parts: group.rows.indices.map { first + $0 * width + column }))
      }
    }
    let shown = Suppression(counts, sums: all)
    self.whole = (0..<width).map { shown[$0] }
    var place = width
    for group in groups {
      let rows = group.rows.map { row in
        defer { place += width }
        return (name: row.name, cells: (place..<place + width).map { shown[$0] })
      }
      tables.append(CountTable(rowName: group.rowName, title: group.title, columns: columns, rows: rows))
    }
  }
}

extension Suppression.Shown {
  /// As it stands in tables and files.
  var words: String {
    switch self {
    case .number(let number): Suppression.Shown.grouped(number)
    case .under5: "under 5"
    case .held: "not shown"
    }
  }

  /// As `12,345`.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce("") { text, index in
      let isBreak = index > 0 && (digits.count - index) % 3 == 0
      return text + (isBreak ? "," : "") + String(digits[index])
    }
  }

  /// For files: without separators.
  var plain: String { if case .number(let number) = self { String(number) } else { words } }

  /// Nil where it is not shown.
  var number: Int? { if case .number(let number) = self { number } else { nil } }

  /// A share of two counts that are both shown; nil otherwise. Readers could make it themselves.
  static func share(_ part: Suppression.Shown, of whole: Suppression.Shown, but less: Suppression.Shown = .number(0))
    -> Double?
  {
    guard let part = part.number, let whole = whole.number, let less = less.number, whole > less else { return nil }
    return Double(part) / Double(whole - less)
  }
}
