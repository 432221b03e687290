import Content
import Dialogue
import Foundation
import Matching
import Messages
import Store
import Switchboard

/// The pages of an audit. Texts are shown as `Visit.words(of:)` gives them.
enum AuditPages {
  static func list(_ visit: Visit) async throws -> PageAnswer {
    let samples = try await visit.store.auditSamples(limit: 50)
    return .page(
      "Audit", "audit.list",
      [
        "samples": .list(samples.map { row($0, visit) }), "isEmpty": .flag(samples.isEmpty),
        "canDraw": .flag(visit.has(.auditor)),
        "strata": .list(
          AuditStratum.allCases.map {
            ["name": .text($0.rawValue), "words": .text($0.words), "usual": .number($0.usual)]
          }),
      ])
  }

  private static func row(_ sample: AuditSample, _ visit: Visit) -> PageValue {
    let mine = sample.raters.first { $0.id == visit.staff.id }?.count ?? 0
    let isOpen = sample.raters.count < 2 || sample.raters.contains { $0.id == visit.staff.id }
    return [
      "number": .text(String(sample.id)), "at": .time(sample.drawnAt), "by": .text(sample.staffName),
      "items": .number(sample.items),
      "raters": .text(
        sample.raters.isEmpty
          ? "nobody yet" : sample.raters.map { "\($0.name) \($0.count)" }.joined(separator: ", ")),
      "mine": .number(mine), "canRate": .flag(visit.has(.auditor) && isOpen && mine < sample.items),
    ]
  }

  static func draw(_ visit: Visit) async throws -> PageAnswer {
    let plan = try AuditForm.plan(visit.form, seed: UInt64.random(in: 0...UInt64(UInt32.max)), now: visit.now)
    guard let sample = try await visit.store.draw(plan, by: visit.staff.name, now: visit.now) else {
      return .refuse(422, "There are no messages in that time. Please go back and choose more days.")
    }
    return .redirect("/audit/\(sample)/next")
  }

  /// To the first message that the auditor has not rated.
  static func next(_ visit: Visit) async throws -> PageAnswer {
    let sample = try await sample(visit)
    let items = try await visit.store.auditItems(sample.id)
    let open = items.first { item in
      item.ratings.count < 2 && !item.ratings.contains { $0.staff.id == visit.staff.id }
    }
    guard let open, sample.raters.count < 2 || sample.raters.contains(where: { $0.id == visit.staff.id }) else {
      return .redirect("/audit/\(sample.id)/report")
    }
    return .redirect("/audit/\(sample.id)/items/\(open.position)")
  }

  static func item(_ visit: Visit) async throws -> PageAnswer {
    let sample = try await sample(visit)
    let position = try visit.number("position")
    guard let item = try await visit.store.auditItems(sample.id).first(where: { $0.position == position }) else {
      throw PageProblem.missing
    }
    let turn = try await visit.store.auditedTurn(item.inbound)
    var before: AuditedTurn?
    if let earlier = turn?.before { before = try await visit.store.auditedTurn(earlier) }
    let own = item.ratings.first { $0.staff.id == visit.staff.id }
    let isFinal = item.ratings.count == 2
    return .page(
      "Message \(item.position) of \(sample.items)", "audit.item",
      [
        "number": .text(String(sample.id)), "position": .number(item.position), "isGone": .flag(turn == nil),
        "turn": turn.map { value($0, visit) } ?? .nothing, "before": before.map { value($0, visit) } ?? .nothing,
        "isFinal": .flag(isFinal),
        "questions": .list(
          AuditQuestion.allCases.map { question in question.value(chosen: own.map { question.answer(in: $0) }) }),
        "note": .text(own?.note.reveal() ?? ""), "hasRated": .flag(own != nil),
        // What a colleague said is shown only when both are done.
        "ratings": .list(isFinal ? item.ratings.map(value) : []),
      ])
  }

  static func rate(_ visit: Visit) async throws -> PageAnswer {
    let (sample, position) = (try visit.number("sample"), try visit.number("position"))
    let rating = try AuditForm.rating(visit.form, by: StaffMember(id: visit.staff.id, name: visit.staff.name))
    switch try await visit.store.rate(rating, sample: sample, position: Int(position), now: visit.now) {
    case .done: return .redirect("/audit/\(sample)/next")
    case .noSuchItem: throw PageProblem.missing
    case .final: return .refuse(422, "Both auditors have rated this message: what they said stands.")
    case .taken: return .refuse(422, "Two colleagues rate this sample already. Draw another one.")
    }
  }

  static func report(_ visit: Visit) async throws -> PageAnswer {
    let report = try await report(of: visit)
    return .page("Audit \(report.sample.id)", "audit.report", report.values(canRead: visit.has(.auditor)))
  }

  static func file(_ visit: Visit) async throws -> PageAnswer {
    let report = try await report(of: visit)
    return .download("audit-\(report.sample.id).csv", type: "text/csv; charset=utf-8", report.file())
  }

  private static func report(of visit: Visit) async throws -> AuditReport {
    let sample = try await sample(visit)
    let items = try await visit.store.auditItems(sample.id)
    // Whoever still has to rate must not see what a colleague said.
    let isRater = visit.has(.auditor)
    let seen = isRater ? items.map { AuditPages.hidden($0, from: visit.staff.id) } : items
    return AuditReport(sample: sample, items: seen)
  }

  private static func hidden(_ item: AuditItem, from staff: Int64) -> AuditItem {
    guard item.ratings.count < 2 else { return item }
    var item = item
    item.ratings.removeAll { $0.staff.id != staff }
    return item
  }

  private static func sample(_ visit: Visit) async throws -> AuditSample {
    guard let sample = try await visit.store.auditSample(try visit.number("sample")) else { throw PageProblem.missing }
    return sample
  }

  // MARK: Values

  private static func value(_ turn: AuditedTurn, _ visit: Visit) -> PageValue {
    // A trace of another version is shown as not known; the words beside it are what is judged.
    let trace = try? JSONDecoder().decode(Trace.self, from: Data(turn.trace.reveal()))
    let intent = trace?.reading.intent
    let library = visit.switchboard.shelf.current.library
    return [
      "at": .time(turn.at), "text": .long(visit.words(of: turn.text)), "isEmpty": .flag(turn.text.reveal().isEmpty),
      "level": .text(turn.level.rawValue), "decision": .text(trace?.reading.decision.rawValue ?? "not known"),
      "intent": .text(intent.map { library.intent($0)?.title ?? $0 } ?? "nothing"),
      "why": .text(visit.words(of: Redacted(trace?.reading.why ?? ""))),
      "replies": .list(
        turn.replies.map { reply in
          [
            "who": .text(reply.author == nil ? "Helpline" : "Staff"),
            "text": .long(visit.words(of: reply.text)),
          ]
        }),
      "isSilent": .flag(turn.replies.isEmpty),
    ]
  }

  private static func value(_ rating: AuditRating) -> PageValue {
    [
      "name": .text(rating.staff.name), "note": .long(rating.note.reveal()),
      "hasNote": .flag(!rating.note.reveal().isEmpty),
      "answers": .list(
        AuditQuestion.allCases.map {
          ["question": .text($0.words), "answer": .text($0.meaning(of: $0.answer(in: rating)))]
        }),
    ]
  }
}
