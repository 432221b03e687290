import Content
import Dialogue
import Foundation
import Matching
import Messages
import Store
import Switchboard

/// One case: the conversation, what may be done now, and what colleagues wrote.
struct CasePage {
  let open: StaffCase
  private let visit: Visit
  /// Lines of the conversation that are shown; the rest is on its own page.
  private static let mostLines = 100
  /// Six SMS in GSM-7.
  private static let longestText = 918
  private static let mayNotWrite =
    "Nothing may be sent: the person sent STOP, left the web chat, or asked for everything to be erased."

  init(_ visit: Visit) async throws {
    self.visit = visit
    guard let found = try await visit.store.staffCase(try visit.number("number")) else { throw PageProblem.missing }
    open = found
  }

  // MARK: Answers

  func answer(problem: String? = nil, draft: String = "", status: Int? = nil) async throws -> PageAnswer {
    let notes = try await visit.store.notes(onCase: open.number)
    let person = try await person()
    let values: [String: PageValue] = [
      "problem": .optional(problem), "head": head(), "notes": .list(notes.map(note)), "hasNotes": .flag(!notes.isEmpty),
      "number": .text(String(open.number)), "contact": .optional(open.contact.map(String.init)),
      "canClaim": .flag(open.closedAt == nil && open.holder == nil), "isMine": .flag(isMine),
      "isOpen": .flag(open.closedAt == nil), "mayClose": .flag(open.closedAt == nil && (open.holder == nil || isMine)),
      "draft": .text(draft.isEmpty ? chosen?.text ?? "" : draft), "policy": .optional(chosen?.policy),
      "limit": .number(CasePage.longestText),
      "warnings": .list(warnings(person).map { ["words": .text($0)] }), "mayWrite": .flag(isMine && person.mayWrite),
      "replies": .list(replies), "hasReplies": .flag(!replies.isEmpty),
      "colleagues": .list(
        try await CasePage.colleagues(visit).map { ["id": .text(String($0.id)), "name": .text($0.name)] }),
      "outcomes": .list(
        CaseOutcome.allCases.map { ["value": .text($0.rawValue), "words": .text(CaseWords.outcome($0))] }),
    ]
    let talk = try await talk()
    return .page(
      "Case \(open.number)", "inbox.case", talk.adding(values), status: status ?? (problem == nil ? 200 : 422))
  }

  /// What became of an order: the case again, or what stood against it.
  static func after(_ change: CaseChange, _ visit: Visit, draft: String = "") async throws -> PageAnswer {
    switch change {
    case .done: return .redirect("/cases/\(visit.parameter("number"))")
    case .noSuchCase: throw PageProblem.missing
    case .closed:
      return try await CasePage(visit).answer(problem: "This case has been closed.", draft: draft, status: 409)
    case .heldBy(let name):
      return try await CasePage(visit).answer(problem: "\(name) has this case now.", draft: draft, status: 409)
    case .notHeld:
      return try await CasePage(visit).answer(problem: "Take the case first.", draft: draft, status: 409)
    case .mayNotBeSent:
      return try await CasePage(visit).answer(
        problem: CasePage.mayNotWrite, draft: draft, status: 409)
    }
  }

  /// What is wrong with a text to the person; nil when it may be sent.
  static func problem(of text: String) -> String? {
    if text.allSatisfy(\.isWhitespace) { return "Write something first." }
    guard text.count <= longestText else { return "At most \(longestText) characters: six text messages." }
    return nil
  }

  static func colleagues(_ visit: Visit) async throws -> [StaffAccount] {
    try await visit.store.allStaff().filter {
      $0.state == .active && $0.roles.contains(.responder) && $0.id != visit.staff.id
    }
  }

  // MARK: The person

  /// What staff must know of the person before they write.
  private struct Person {
    var mayWrite = true
    var readAlong = false
    var language = Language.english
    var awaitsCheckIn = false
  }

  private var isMine: Bool { open.closedAt == nil && open.holder?.id == visit.staff.id }

  private func person() async throws -> Person {
    guard let contact = open.contact, let record = try await visit.store.record(of: contact) else {
      return Person(mayWrite: false)
    }
    let conversation = Conversation(record: record)
    return Person(
      mayWrite: !conversation.optedOut, readAlong: conversation.safePhone != nil || conversation.isCaseQuiet,
      language: conversation.language, awaitsCheckIn: conversation.checkIn?.isArmed == true)
  }

  private func warnings(_ person: Person) -> [String] {
    guard open.closedAt == nil else { return [] }
    let hour = LondonTime(unix: visit.now).minute / 60
    return [
      person.mayWrite ? nil : CasePage.mayNotWrite,
      person.readAlong
        ? "Somebody else may read this phone. Write nothing that tells what this is, and do not ring." : nil,
      person.awaitsCheckIn ? "A check-in is running: their two words still end it or call for help." : nil,
      person.language == .english ? nil : "They chose another language: \(person.language.rawValue).",
      isMine && (hour < 8 || hour >= 21)
        ? "It is night: a text may wake the person, or somebody beside them. Write only if it cannot wait." : nil,
    ].compactMap(\.self)
  }

  // MARK: Values

  private func head() -> PageValue {
    let library = visit.switchboard.shelf.current.library
    return [
      "level": .text(open.level.rawValue), "kind": .text(CaseWords.kind(open.kind)),
      "reason": .text(CaseWords.reason(open.reason, in: library)), "told": .text(CaseWords.told(open.told)),
      "opened": PageValue.time(open.openedAt), "age": PageValue.age((open.closedAt ?? visit.now) - open.openedAt),
      "holder": .optional(open.holder?.name), "held": open.heldAt.map(PageValue.time) ?? .nothing,
      "isClosed": .flag(open.closedAt != nil),
      "outcome": .text(open.outcome.flatMap(CaseOutcome.init).map(CaseWords.outcome) ?? ""),
    ]
  }

  func talk() async throws -> PageValue {
    guard let contact = open.contact, let lines = try await visit.store.transcript(contact: contact) else {
      return ["isErased": true, "lines": [], "isCut": false]
    }
    return [
      "isErased": false, "isCut": .flag(lines.count > CasePage.mostLines),
      "contact": .text(String(contact)), "lines": .list(TalkLine.values(Array(lines.suffix(CasePage.mostLines)))),
    ]
  }

  private func note(_ note: CaseNote) -> PageValue {
    ["author": .text(note.author), "at": PageValue.time(note.at), "text": PageValue.long(note.text.reveal())]
  }

  // MARK: Canned replies

  /// In English: translations are for the machine, and whoever writes has to understand what they send.
  private var prepared: [OfferedReply] { isMine ? visit.switchboard.preview().replies(in: .english) : [] }

  private var replies: [PageValue] {
    prepared.map { ["id": .text($0.id), "title": .text($0.title), "chosen": .flag($0.id == visit.query["reply"])] }
  }

  /// The prepared text that was chosen, to be read and changed before it is sent.
  private var chosen: OfferedReply? { prepared.first { $0.id == visit.query["reply"] } }
}

/// One line of a conversation.
enum TalkLine {
  /// The lines, with the day where it changes.
  static func values(_ lines: [TranscriptLine]) -> [PageValue] {
    var before: Day?
    return lines.map { line in
      let day = LondonTime(unix: line.at).day
      defer { before = day }
      return value(line).adding(["newDay": .optional(day == before ? nil : day.description)])
    }
  }

  private static func value(_ line: TranscriptLine) -> PageValue {
    let common: PageValue = ["at": PageValue.time(line.at), "text": PageValue.long(line.text.reveal())]
    return common.adding(side(line))
  }

  private static func side(_ line: TranscriptLine) -> [String: PageValue] {
    switch line.side {
    case .person(let kind, let level, _):
      let other = kind == .text || kind == .button ? nil : kind.rawValue
      return [
        "class": "person", "who": "Person", "detail": .optional(other), "level": .text(level.rawValue),
        "isUrgent": .flag(level.opensCase), "isBetween": false,
      ]
    case .helpline(_, let state, let code, _):
      return [
        "class": "us", "who": "Machine", "detail": .text(delivery(state, code) + Delivery.way(line)), "isUrgent": false,
        "isBetween": false,
      ]
    case .staff(let name, let state, let code):
      return [
        "class": "staff", "who": .text(name), "detail": .text(delivery(state, code) + Delivery.way(line)),
        "isUrgent": false,
        "isBetween": false,
      ]
    case .event(let trace):
      return ["class": "between", "what": .text(event(trace)), "isUrgent": false, "isBetween": true]
    }
  }

  /// The states of the outbox in words of staff.
  static func delivery(_ state: String, _ code: String?) -> String {
    let words =
      switch state {
      case "waiting", "sending": "on its way"
      case "queued", "sent": "sent"
      case "delivered": "delivered"
      case "unknown": "may have been sent"
      default: "not delivered"
      }
    return code.map { state == "delivered" || state == "sent" ? words : "\(words) (\($0))" } ?? words
  }

  private static func event(_ trace: Redacted<[UInt8]>) -> String {
    // A trace of another version may have another shape; that something happened is shown all the same.
    guard let trace = try? JSONDecoder().decode(Trace.self, from: Data(trace.reveal())) else {
      return "something happened"
    }
    return trace.reading.why.replacing("not a text: ", with: "")
  }
}
