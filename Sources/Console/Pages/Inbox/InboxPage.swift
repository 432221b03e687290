import Content
import Messages
import Store
import Switchboard

/// The list of cases: those that wait first, the most urgent and oldest on top. It holds nobody's words.
struct InboxPage {
  private let visit: Visit
  /// Closed cases below the open ones.
  private static let mostClosed = 10

  init(_ visit: Visit) { self.visit = visit }

  func values() async throws -> PageValue {
    let open = try await visit.store.openCases()
    let closed = try await visit.store.closedCases(limit: InboxPage.mostClosed)
    let waiting = open.filter { $0.holder == nil }
    let mine = open.filter { $0.holder?.id == visit.staff.id }
    let theirs = open.filter { $0.holder != nil && $0.holder?.id != visit.staff.id }
    return [
      "groups": .list([
        group("Waiting for a person", waiting, empty: "Nobody waits."),
        group("With you", mine, empty: "You have no case."),
        group("With colleagues", theirs, empty: "Colleagues have no case."),
        group("Closed lately", closed, empty: "No case has been closed yet."),
      ]), "waiting": .number(waiting.count),
      "isAlarming": .flag(waiting.contains { $0.level == .emergency }),
      "isQuiet": .flag(waiting.isEmpty),
    ]
  }

  private func group(_ title: String, _ cases: [StaffCase], empty: String) -> PageValue {
    [
      "title": .text(title), "count": .number(cases.count), "empty": .text(empty), "isEmpty": .flag(cases.isEmpty),
      "rows": .list(cases.map(row)),
    ]
  }

  private func row(_ row: StaffCase) -> PageValue {
    let library = visit.switchboard.shelf.current.library
    let end = row.closedAt ?? visit.now
    return [
      "number": .text(String(row.number)), "level": .text(row.level.rawValue),
      "kind": .text(CaseWords.kind(row.kind)), "reason": .text(CaseWords.reason(row.reason, in: library)),
      "age": PageValue.age(visit.now - row.openedAt), "opened": PageValue.time(row.openedAt),
      "isOpen": .flag(row.closedAt == nil), "isHeld": .flag(row.holder != nil && row.closedAt == nil),
      "holder": .text(row.holder?.name ?? ""), "isUnanswered": .flag(row.isUnanswered && row.closedAt == nil),
      "waited": PageValue.age((row.firstHeldAt ?? end) - row.openedAt),
      "silence": PageValue.age(visit.now - (row.lastTextAt ?? row.renewedAt)),
      "outcome": .text(row.outcome.flatMap(CaseOutcome.init).map(CaseWords.outcome) ?? row.outcome ?? ""),
      "acknowledged": .optional(row.closedAt == nil && row.holder == nil ? row.acknowledgedBy : nil),
      "isForgotten": .flag(row.contact == nil),
    ]
  }
}
