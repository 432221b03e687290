import Content
import Foundation

/// The report as a page: what matters first, then each part as a drawing with its table.
struct NumbersPage {
  let report: NumbersReport

  func answer() -> PageAnswer {
    let span = report.span
    let choices = NumbersSpan.choices.map { (value: String($0), words: $0 == 365 ? "a year" : "\($0) days") }
    return .page(
      "Numbers", "numbers.page",
      [
        "options": .options(choices, chosen: String(span.length)), "length": .number(span.length),
        "from": .text(NumbersSpan.name(span.days.lowerBound)), "to": .text(NumbersSpan.name(span.days.upperBound)),
        "facts": .list(facts), "sections": .list(sections),
      ])
  }

  private typealias Turns = NumbersReport.Turns

  private var facts: [PageValue] {
    let (turns, deliveries) = (report.turns.whole, report.deliveries.whole)
    let asking = turns[Turns.commands]
    let wait = report.waits[0].rows[0].wait
    return [
      ("Messages", turns[Turns.messages].words),
      (
        "Answered at once",
        NumbersPage.percent(Suppression.Shown.share(turns[Turns.answered], of: turns[Turns.messages], but: asking))
      ),
      (
        "Not understood",
        NumbersPage.percent(Suppression.Shown.share(turns[Turns.notUnderstood], of: turns[Turns.messages], but: asking))
      ),
      ("Urgent", turns[Turns.urgent].words), ("Emergencies", turns[Turns.emergency].words),
      ("Cases", report.cases.whole[0].words),
      ("Half of them taken within", wait.map { NumbersPage.time($0.median) } ?? "not shown"),
      ("Nine in ten taken within", wait.map { NumbersPage.time($0.ninetieth) } ?? "not shown"),
      ("Replies delivered", NumbersPage.percent(Suppression.Shown.share(deliveries[1], of: deliveries[0]))),
    ].map { ["name": .text($0.0), "value": .text($0.1)] }
  }

  // MARK: Sections

  private var sections: [PageValue] {
    let turns = report.turns.tables.enumerated().map { index, table in
      section(table, charts(turns: table, "turns-\(index)"), shares: true)
    }
    let cases = report.cases.tables.enumerated().map { index, table in
      section(table, [chart(table, column: 0, "cases-\(index)", table.title)])
    }
    let waits = report.waits.dropFirst().enumerated().map { index, table in section(table, "waits-\(index)") }
    let deliveries = report.deliveries.tables.enumerated().map { index, table in
      section(
        table, [chart(table, column: NumbersReport.Deliveries.failed, "delivery-\(index)", "\(table.title): failed")])
    }
    return turns + cases + waits + deliveries
  }

  private func charts(turns table: CountTable, _ id: String) -> [PageValue] {
    let by = table.rowName == "Day" || table.rowName == "Week from"
    let share = Chart(
      by ? .line : .bars,
      table.rows.map { row in
        Chart.Point(
          NumbersPage.short(row.name),
          Suppression.Shown.share(
            row.cells[Turns.answered], of: row.cells[Turns.messages], but: row.cells[Turns.commands]
          ).map {
            ($0 * 100).rounded()
          })
      }, unit: "%")
    return [
      chart(table, column: Turns.messages, id, table.title),
      share.value(
        id: "\(id)-share", title: "Answered at once, of what was asked",
        summary: NumbersPage.summary(share)),
      chart(table, column: Turns.notUnderstood, "\(id)-lost", "Not understood"),
      chart(table, column: Turns.urgent, "\(id)-urgent", "Urgent"),
      chart(table, column: Turns.emergency, "\(id)-emergency", "Emergency"),
    ]
  }

  private func chart(_ table: CountTable, column: Int, _ id: String, _ title: String) -> PageValue {
    let points = table.rows.map { row in
      Chart.Point(NumbersPage.short(row.name), row.cells[column].number.map(Double.init))
    }
    let chart = Chart(.bars, points)
    return chart.value(id: id, title: title, summary: NumbersPage.summary(chart))
  }

  private func section(_ table: CountTable, _ charts: [PageValue], shares: Bool = false) -> PageValue {
    let columns = table.columns + (shares ? ["Answered at once, of what was asked"] : [])
    let rows = table.rows.map { row -> PageValue in
      var cells = row.cells.map(\.words)
      if shares {
        let share = Suppression.Shown.share(
          row.cells[Turns.answered], of: row.cells[Turns.messages], but: row.cells[Turns.commands])
        cells.append(NumbersPage.percent(share))
      }
      return NumbersPage.row(row.name, cells, columns)
    }
    return section(table.title, table.rowName, columns, rows, charts)
  }

  private func section(_ table: NumbersReport.WaitTable, _ id: String) -> PageValue {
    let columns = ["Half within", "Nine in ten within"]
    let rows = table.rows.map { row in
      NumbersPage.row(
        row.name,
        row.wait.map { [NumbersPage.time($0.median), NumbersPage.time($0.ninetieth)] } ?? [
          "fewer than 5", "fewer than 5",
        ],
        columns)
    }
    let charts = [
      ("Half of the cases taken within, minutes", \NumbersReport.Wait.median),
      ("Nine in ten taken within, minutes", \.ninetieth),
    ]
    .enumerated().map { index, part in
      let chart = Chart(
        table.rowName == "Hour" ? .bars : .line,
        table.rows.map { row in
          Chart.Point(NumbersPage.short(row.name), row.wait.map { ($0[keyPath: part.1] / 6).rounded() / 10 })
        })
      return chart.value(id: "\(id)-\(index)", title: part.0, summary: NumbersPage.summary(chart))
    }
    return section(table.title, table.rowName, columns, rows, charts)
  }

  private func section(
    _ title: String, _ rowName: String, _ columns: [String], _ rows: [PageValue], _ charts: [PageValue]
  ) -> PageValue {
    [
      "title": .text(title), "rowName": .text(rowName), "columns": .list(columns.map { ["name": .text($0)] }),
      "rows": .list(rows), "charts": .list(charts), "isEmpty": .flag(rows.isEmpty),
    ]
  }

  private static func row(_ name: String, _ cells: [String], _ columns: [String]) -> PageValue {
    [
      "name": .text(name),
      "cells": .list(zip(columns, cells).map { ["column": .text($0), "words": .text($1)] }),
    ]
  }

  // MARK: Words

  static func percent(_ share: Double?) -> String { share.map { "\(Int(($0 * 100).rounded())) %" } ?? "not shown" }

  static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<60: "\(Int(seconds)) s"
    case ..<3_600: "\(Int(seconds / 60)) min"
    default: "\(Int(seconds / 3_600)) h \(Int(seconds) % 3_600 / 60) min"
    }
  }

  /// Days as `21 Nov`, all else as it stands.
  private static func short(_ name: String) -> String {
    name.count == 10 && name.dropFirst(4).first == "-"
      ? Day(name).map { NumbersSpan.short(Int64($0.number)) } ?? name : name
  }

  private static func summary(_ chart: Chart) -> String {
    let known = chart.points.filter { $0.value != nil }
    guard let most = known.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }), let value = most.value else {
      return "Nothing that may be shown."
    }
    let hidden = chart.points.count - known.count
    let rest = hidden > 0 ? " \(hidden) not shown." : ""
    return "Highest: \(Chart.text(value))\(chart.unit) at \(most.name). All values are in the table below.\(rest)"
  }
}
