/// The report as a file: one line a number, shown or held back as on the page.
enum NumbersFile {
  static func bytes(_ report: NumbersReport) -> [UInt8] {
    var lines = [["table", "row", "column", "value"]]
    for tables in [report.turns, report.cases, report.deliveries] {
      for (column, cell) in zip(tables.columns, tables.whole) { lines.append(["All", "All", column, cell.plain]) }
      for table in tables.tables {
        for row in table.rows {
          for (column, cell) in zip(table.columns, row.cells) {
            lines.append([table.title, row.name, column, cell.plain])
          }
        }
      }
    }
    for table in report.waits {
      for row in table.rows {
        lines.append([
          table.title, row.name, "Half within (seconds)", row.wait.map { String(Int($0.median)) } ?? "under 5 cases",
        ])
        lines.append([
          table.title, row.name, "Nine in ten within (seconds)",
          row.wait.map { String(Int($0.ninetieth)) } ?? "under 5 cases",
        ])
      }
    }
    return CSVText.bytes(lines)
  }
}
