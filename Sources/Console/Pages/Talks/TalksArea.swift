import Content
import Messages
import Store
import Switchboard

extension ConsoleArea {
  /// Conversations: search, one of them, and the number behind it.
  static let talks = ConsoleArea(
    pages: [.talkSearch, .talkReveal, .talkOfCase, .talk],
    templates: [
      "talks.search": TalkTemplates.search, "talks.talk": TalkTemplates.talk, "talks.line": TalkTemplates.line,
      "talks.why": TalkTemplates.why, "talks.today": TalkTemplates.today, "talks.reveal": TalkTemplates.reveal,
      "talks.revealed": TalkTemplates.revealed,
    ], link: Link("Conversations", "/conversations"))
}

extension ConsolePage {
  /// Editors read masked texts, as auditors do: whoever mends an answer has to see what was asked.
  private static let readers = Audience.roles([.responder, .auditor, .editor])

  static let talkSearch = show("/conversations", to: readers, act: "search conversations") { visit in
    let choice = TalkChoice(visit.query)
    if let number = choice.caseNumber, number > 0 { return .redirect("/cases/\(number)/conversation") }
    return try await TalkList(visit, choice).answer()
  }

  static let talkOfCase = show(
    "/cases/:number/conversation", to: readers, act: "find conversation", subject: { "case \($0.parameter("number"))" }
  ) { visit in
    guard let contact = try await visit.store.contact(ofCase: try visit.number("number")) else {
      throw PageProblem(404, "There is no such case, or its conversation has been deleted.")
    }
    return .redirect("/conversations/\(contact)")
  }

  static let talk = show(
    "/conversations/:contact", to: readers, act: "read conversation", subject: { "contact \($0.parameter("contact"))" }
  ) { visit in try await TalkPageMaker(visit, contact: try visit.number("contact")).answer() }

  /// Writes its own line: with the reason, and only once there is one.
  static let talkReveal = act(
    "/conversations/:contact/reveal", by: .roles([.responder]), act: nil, largestForm: 4_096
  ) { visit in try await RevealPage(visit, contact: try visit.number("contact")).answer() }
}

/// The list of conversations that fit.
struct TalkList {
  private let visit: Visit
  private let choice: TalkChoice

  init(_ visit: Visit, _ choice: TalkChoice) {
    self.visit = visit
    self.choice = choice
  }

  func answer() async throws -> PageAnswer {
    let library = visit.switchboard.shelf.current.library
    let page = try await visit.store.talks(
      choice.search, limit: TalkChoice.pageLength, naming: library.intents.map(\.id))
    var values = choice.form(visit.switchboard)
    values["problem"] = choice.isNoCase ? "The number of a case has digits only." : .nothing
    values["talks"] = .list(page.talks.map { row($0, library) })
    values["isEmpty"] = .flag(page.talks.isEmpty)
    values["next"] = .optional(page.next.map { choice.path(before: $0) })
    values["lookedBackTo"] = page.lookedBackTo.map { PageValue.time($0) } ?? .nothing
    return .page("Conversations", "talks.search", .table(values), status: choice.isNoCase ? 422 : 200)
  }

  private func row(_ talk: FoundTalk, _ library: ContentLibrary) -> PageValue {
    let titles = talk.intents.prefix(3).map { library.intent($0)?.title ?? $0 }
    let more = talk.intents.count - titles.count
    return [
      "name": .text(visit.name(of: talk.contact)), "path": .text("/conversations/\(talk.contact)"),
      "at": .time(talk.place.at), "level": .text(talk.level.rawValue), "isRaised": .flag(talk.level > .normal),
      "about": .list(titles.map { ["title": .text($0)] }), "hasAbout": .flag(!titles.isEmpty),
      "more": more > 0 ? .number(more) : .nothing, "case": .optional(talk.staffCase.map(TalkList.words)),
    ]
  }

  static func words(_ found: FoundTalk.Case) -> String {
    if let outcome = found.outcome { return "case \(found.number) closed: \(outcome)" }
    return "case \(found.number) " + (found.holder.map { "with \($0)" } ?? "open, nobody has it")
  }
}
