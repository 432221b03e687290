import Content
import Dialogue
import Matching
import Messages
import Store
import Switchboard

/// The lines of one turn, as bubbles.
struct TalkLines {
  let visit: Visit
  let library: ContentLibrary
  let turn: TalkTurn
  /// Of the conversation's page.
  let path: String
  /// By the message's row.
  let today: [Int64: TodayTurn]

  /// - Parameter name: of the person.
  func values(_ name: String) -> [PageValue] {
    let firstReply = turn.answers.first?.line.id
    var values: [PageValue] = []
    if let cause = turn.cause { values.append(causeLine(cause, name, tellsWhy: firstReply == nil)) }
    for reply in turn.replies { values.append(replyLine(reply, isFirst: reply.id == firstReply)) }
    if let text = turn.text, let today = today[text.id] {
      let block = TodayBlock(visit: visit, library: library, turn: turn, today: today)
      values.append(line("us", "Today", at: nil, more: ["today": block.value]))
    }
    return values
  }

  private func causeLine(_ cause: TranscriptLine, _ name: String, tellsWhy: Bool) -> PageValue {
    let why = tellsWhy ? why(nil, isFirst: true) : .nothing
    guard case .person(let kind, let level, _) = cause.side else {
      return line("between", eventWords, at: cause.at, more: ["why": why])
    }
    return line(
      "you", name, at: cause.at,
      more: [
        "anchor": .text("m\(cause.id)"), "level": .text(level.rawValue), "isRaised": .flag(level > .normal),
        "note": .optional(kind == .text ? nil : kind.rawValue), "why": why, "text": words(of: cause),
        "todayPath": .optional(turn.text.flatMap { todayPath($0.id) }),
      ])
  }

  private func todayPath(_ id: Int64) -> String? {
    guard today[id] == nil else { return nil }
    let query = [("before", visit.query["before"]), ("today", String(id))]
    return PagePath.make(path, query) + "#m\(id)"
  }

  private func replyLine(_ reply: TranscriptLine, isFirst: Bool) -> PageValue {
    let said = turn.answers.first { $0.line.id == reply.id }?.said
    switch reply.side {
    case .staff(let name, let state, let code):
      return line(
        "staff", name, at: reply.at,
        more: [
          "note": .text(Delivery.words(state, code) + Delivery.way(reply)),
          "isFailed": .flag(Delivery.hasFailed(state)),
          "text": words(of: reply),
        ])
    case .helpline(_, let state, let code, _):
      return line(
        "us", "Helpline", at: reply.at,
        more: [
          "note": .text(Delivery.words(state, code) + Delivery.way(reply)),
          "isFailed": .flag(Delivery.hasFailed(state)),
          "text": words(of: reply), "why": why(said, isFirst: isFirst),
        ])
    case .person, .event: return line("between", "", at: reply.at, more: [:])  // never among replies
    }
  }

  /// Everything that the template reads, empty unless given.
  private func line(_ kind: String, _ who: String, at moment: Double?, more: [String: PageValue]) -> PageValue {
    let empty: PageValue = [
      "kind": .text(kind), "who": .text(who), "at": moment.map { PageValue.time($0) } ?? .nothing, "anchor": .nothing,
      "level": "", "isRaised": false, "note": .nothing, "isFailed": false, "text": .nothing, "why": .nothing,
      "today": .nothing, "todayPath": .nothing,
    ]
    return empty.adding(more)
  }

  private func words(of line: TranscriptLine) -> PageValue {
    let words = visit.words(of: line.text)
    return words.isEmpty ? .nothing : .long(words)
  }

  private func why(_ said: Trace.Said?, isFirst: Bool) -> PageValue {
    guard let trace = turn.trace, isFirst || said != nil else { return .nothing }
    return WhyBlock(visit: visit, library: library, trace: trace).value(said, isFirst: isFirst)
  }

  /// What happened without a text; the trace says it behind these words.
  private var eventWords: String {
    let why = turn.trace?.reading.why ?? ""
    let opening = "not a text: "
    // Where waiting texts were read together the reason is that of a reading, which the fold tells.
    return why.hasPrefix(opening) ? String(why.dropFirst(opening.count)) : "several texts were read as one"
  }
}

/// How a reply stands, in words.
enum Delivery {
  static func hasFailed(_ state: String) -> Bool { state == "failed" || state == "undeliverable" }

  static func words(_ state: String, _ code: String?) -> String {
    let words =
      switch state {
      case "waiting": "waits to be sent"
      case "sending": "is being sent"
      case "unknown": "not known whether it was sent"
      case "queued": "handed to the gateway"
      case "failed": "not delivered"
      case "undeliverable": "cannot be delivered"
      case _: state
      }
    return words + (code.map { " (\($0))" } ?? "")
  }

  /// By which gateway a reply goes, where a second one has taken it over.
  static func way(_ line: TranscriptLine) -> String {
    line.firstAccount.map { ", by \(line.account) in place of \($0)" } ?? ""
  }
}
