import Content
import Dialogue
import Messages
import Store
import Switchboard

/// One conversation: the newest lines, or those before a moment.
struct TalkPageMaker {
  private let visit: Visit
  private let contact: Int64
  private let library: ContentLibrary
  private static let pageLength = 100

  init(_ visit: Visit, contact: Int64) {
    self.visit = visit
    self.contact = contact
    library = visit.switchboard.shelf.current.library
  }

  func answer() async throws -> PageAnswer {
    guard let page = try await visit.store.transcript(contact: contact, before: before, lines: Self.pageLength) else {
      throw PageProblem.missing
    }
    let turns = TalkTurn.turns(of: page.lines)
    let today = try await today(turns, older: page.older)
    let cases = try await visit.store.cases(ofContact: contact)
    let lines = turns.flatMap {
      TalkLines(visit: visit, library: library, turn: $0, path: path, today: today).values(name)
    }
    return .page(
      "Conversation: \(name)", "talks.talk",
      [
        "lines": .list(lines), "isEmpty": .flag(lines.isEmpty), "cases": .list(cases.map(caseRow)),
        "hasCases": .flag(!cases.isEmpty), "isMasked": .flag(!visit.seesWords), "mayReveal": .flag(visit.seesWords),
        "contact": .text(String(contact)), "older": .optional(page.older.map { path("before", String($0)) }),
        "newest": .optional(before == nil ? nil : path), "compare": .optional(isComparing ? nil : path(asking: "all")),
        "plain": .optional(isComparing ? path(asking: nil) : nil), "problem": .nothing, "reason": "",
      ])
  }

  private var name: String { visit.name(of: contact) }

  private var path: String { "/conversations/\(contact)" }

  private func path(_ name: String, _ value: String) -> String { PagePath.make(path, [(name, value)]) }

  private func path(asking: String?) -> String {
    PagePath.make(path, [("before", visit.query["before"]), ("today", asking ?? "")])
  }

  private var before: Double? { Double(visit.query["before"]).flatMap { $0.isFinite ? $0 : nil } }

  // MARK: Today

  private var isComparing: Bool { !visit.query["today"].isEmpty }

  /// The turns of today by the message's row. The page before is played first, so that the talk stands where it stood.
  private func today(_ turns: [TalkTurn], older: Double?) async throws -> [Int64: TodayTurn] {
    guard isComparing else { return [:] }
    var all = turns
    if let older {
      let page = try await visit.store.transcript(contact: contact, before: older, lines: Self.pageLength)
      all = TalkTurn.turns(of: page?.lines ?? []) + turns
    }
    let texts = all.compactMap { turn in turn.text.map { (turn, $0) } }
    let played = visit.switchboard.today(
      texts.map { turn, text in
        PastText(Replay.Message(text.words, at: turn.cause?.at ?? 0), staffing: turn.trace?.staffing)
      })
    let asked = visit.query.number("today")
    return Dictionary(zip(texts, played).map { ($0.1.id, $1) }) { $1 }.filter { asked == nil || $0.key == asked }
  }

  // MARK: Cases

  private func caseRow(_ found: StaffCase) -> PageValue {
    let state = found.outcome.map { "closed: \($0)" } ?? found.holder.map { "with \($0.name)" } ?? "open, nobody has it"
    return [
      "number": .text(String(found.number)), "level": .text(found.level.rawValue),
      "kind": .text(CaseWords.kind(found.kind)),
      "at": .time(found.openedAt),
      "path": .optional(visit.seesWords ? "/cases/\(found.number)" : nil), "state": .text(state),
    ]
  }
}
