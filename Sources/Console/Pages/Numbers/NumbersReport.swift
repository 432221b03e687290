import Content
import Foundation
import Messages
import Store

/// All counts of a span, with what may be shown of them decided.
struct NumbersReport: Sendable {
  let span: NumbersSpan
  let turns: CountTables
  let deliveries: CountTables
  let cases: CountTables
  let waits: [WaitTable]

  /// How long people waited for a person, by rows; nil where fewer than five waited.
  struct WaitTable: Sendable {
    var rowName: String
    var title: String
    var rows: [(name: String, wait: Wait?)]
  }

  /// Of at least five cases.
  struct Wait: Sendable, Equatable {
    /// Seconds.
    var median: Double
    /// Seconds.
    var ninetieth: Double

    /// - Parameter seconds: in any order.
    init?(_ seconds: [Double]) {
      guard seconds.count >= Suppression.least else { return nil }
      let sorted = seconds.sorted()
      median = Wait.quantile(0.5, sorted)
      ninetieth = Wait.quantile(0.9, sorted)
    }

    /// With the straight line between neighbours (type 7 of Hyndman and Fan 1996).
    static func quantile(_ share: Double, _ sorted: [Double]) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
  }

  static func read(_ store: Store, _ span: NumbersSpan) async throws(StoreFailure) -> NumbersReport {
    // A message that comes about midnight may be committed after it: a day is closed a day later.
    try await store.countDays(through: span.days.upperBound - 2, clock: .london)
    let turns = try await store.turnNumbers(span.days, clock: .london)
    let deliveries = try await store.deliveryNumbers(span.days, clock: .london)
    let cases = try await store.caseNumbers(span.days, clock: .london)
    return NumbersReport(
      span: span, turns: NumbersReport.tables(turns, span),
      deliveries: NumbersReport.tables(deliveries, span),
      cases: NumbersReport.tables(cases, span), waits: NumbersReport.waits(cases, span))
  }

  // MARK: Messages

  /// Places among the columns of messages.
  enum Turns {
    static let (messages, answered, asked, notUnderstood, commands, unreadable, emergency, urgent, calm) = (
      0, 1, 2, 3, 4, 5, 6, 7, 8
    )
    static let columns = [
      "Messages", "Answered at once", "Asked back", "Not understood", "Words of command", "Not a text", "Emergency",
      "Urgent", "Neither",
    ]
    static let sums = [
      Suppression.Sum(total: 0, parts: [1, 2, 3, 4, 5]), Suppression.Sum(total: 0, parts: [6, 7, 8]),
    ]
    static func row(_ counts: TurnCounts) -> [Int] {
      [
        counts.messages, counts.answered, counts.asked, counts.notUnderstood, counts.commands, counts.unreadable,
        counts.emergency, counts.urgent, counts.messages - counts.emergency - counts.urgent,
      ]
    }
  }

  private static func tables(_ turns: TurnNumbers, _ span: NumbersSpan) -> CountTables {
    let none = TurnCounts()
    var byRow: [Int64: TurnCounts] = [:]
    for (day, counts) in turns.days {
      byRow[span.row(of: day), default: none] = byRow[span.row(of: day), default: none] + counts
    }
    let whole = turns.days.values.reduce(none, +)
    let names = { (words: [String: TurnCounts], name: (String) -> String) in
      words.sorted { ($1.value.messages, $0.key) < ($0.value.messages, $1.key) }.map {
        (name: name($0.key), counts: Turns.row($0.value))
      }
    }
    return CountTables(
      columns: Turns.columns, sums: Turns.sums, whole: Turns.row(whole),
      groups: [
        (
          span.isByWeek ? "Week from" : "Day", "Messages by \(span.isByWeek ? "week" : "day")",
          span.rows.map { (NumbersSpan.name($0), Turns.row(byRow[$0] ?? none)) }
        ),
        (
          "Hour", "Messages by hour of the day",
          (0..<24).map { (NumbersReport.hour($0), Turns.row(turns.hours[$0] ?? none)) }
        ),
        ("Language", "Messages by language", names(turns.languages, NumbersReport.language)),
        ("Gateway", "Messages by gateway", names(turns.accounts) { $0 }),
      ])
  }

  private static func hour(_ hour: Int) -> String { (hour < 10 ? "0" : "") + "\(hour):00" }

  private static func language(_ code: String) -> String {
    code.isEmpty ? "not known" : Locale(identifier: "en_GB").localizedString(forLanguageCode: code) ?? code
  }

  // MARK: Delivery

  enum Deliveries {
    static let (replies, delivered, underWay, failed) = (0, 1, 2, 3)
    static let columns = ["Replies", "Delivered", "No word yet", "Failed"]
    static let sums = [Suppression.Sum(total: 0, parts: [1, 2, 3])]
    static func row(_ states: [String: Int]) -> [Int] {
      let delivered = states["delivered"] ?? 0
      let underWay = (states["queued"] ?? 0) + (states["sent"] ?? 0)
      let failed = (states["failed"] ?? 0) + (states["undeliverable"] ?? 0)
      return [delivered + underWay + failed, delivered, underWay, failed]
    }
  }

  private static func tables(_ deliveries: DeliveryNumbers, _ span: NumbersSpan) -> CountTables {
    let accounts = deliveries.accounts
    var byRow: [Int64: [String: Int]] = [:]
    for (day, states) in deliveries.days { byRow[span.row(of: day), default: [:]].merge(states, uniquingKeysWith: +) }
    let whole = accounts.values.reduce([:]) { $0.merging($1, uniquingKeysWith: +) }
    return CountTables(
      columns: Deliveries.columns, sums: Deliveries.sums, whole: Deliveries.row(whole),
      groups: [
        (
          span.isByWeek ? "Week from" : "Day", "Replies by \(span.isByWeek ? "week" : "day")",
          span.rows.map { (NumbersSpan.name($0), Deliveries.row(byRow[$0] ?? [:])) }
        ),
        (
          "Gateway", "Replies by gateway",
          accounts.sorted { $0.key < $1.key }.map { ($0.key, Deliveries.row($0.value)) }
        ),
      ])
  }

  // MARK: Cases

  enum Cases {
    static let outcomes = CaseOutcome.allCases.map(\.rawValue)
    static let columns = ["Cases"] + outcomes.map { $0.prefix(1).uppercased() + $0.dropFirst() } + ["Not closed"]
    static let sums = [Suppression.Sum(total: 0, parts: Array(1..<columns.count))]
    static func row(_ cases: [CaseNumbers.Count]) -> [Int] {
      var row = [Int](repeating: 0, count: columns.count)
      for some in cases {
        row[0] += some.number
        // An outcome of another version counts as other, the last of them.
        let place = some.outcome.map { outcomes.firstIndex(of: $0) ?? outcomes.count - 1 } ?? outcomes.count
        row[1 + place] += some.number
      }
      return row
    }
  }

  private static func tables(_ numbers: CaseNumbers, _ span: NumbersSpan) -> CountTables {
    let cases = numbers.counts
    let days = Dictionary(grouping: cases) { span.row(of: $0.day) }
    let kinds = Dictionary(grouping: cases) { NumbersReport.kinds[$0.kind] ?? "Danger" }
    return CountTables(
      columns: Cases.columns, sums: Cases.sums, whole: Cases.row(cases),
      groups: [
        (
          span.isByWeek ? "Week from" : "Day", "Cases by \(span.isByWeek ? "week" : "day")",
          span.rows.map { (NumbersSpan.name($0), Cases.row(days[$0] ?? [])) }
        ),
        ("Kind", "Cases by kind", kinds.sorted { $0.key < $1.key }.map { ($0.key, Cases.row($0.value)) }),
      ])
  }

  private static let kinds = [
    "danger": "Danger", "asked": "Asked for a person", "report": "Report", "check-in": "Missed check-in",
    "undelivered": "Reply not delivered", "not-understood": "Not understood",
  ]

  private static func waits(_ numbers: CaseNumbers, _ span: NumbersSpan) -> [WaitTable] {
    let days = Dictionary(grouping: numbers.waits) { span.row(of: $0.day) }
    let hours = Dictionary(grouping: numbers.waits) { $0.hour }
    let wait = { (waits: [CaseNumbers.Wait]?) in Wait((waits ?? []).map(\.seconds)) }
    return [
      WaitTable(rowName: "", title: "All", rows: [("All", wait(numbers.waits))]),
      WaitTable(
        rowName: span.isByWeek ? "Week from" : "Day", title: "Time to a person by \(span.isByWeek ? "week" : "day")",
        rows: span.rows.map { (NumbersSpan.name($0), wait(days[$0])) }),
      WaitTable(
        rowName: "Hour", title: "Time to a person by hour of the day",
        rows: (0..<24).map { (NumbersReport.hour($0), wait(hours[$0])) }),
    ]
  }
}
