import Messages
import Store
import Switchboard

extension ConsoleArea {
  /// The cases that wait for a person, and what a member of staff does with one.
  static let inbox = ConsoleArea(
    pages: [
      .inbox, .inboxList, .inboxEvents, .caseTalk, .caseEvents, .casePage, .caseClaim, .caseReply, .caseNote,
      .caseHandOver, .caseHandBack, .caseClose,
    ],
    templates: [
      "inbox.page": InboxTemplates.page, "inbox.list": InboxTemplates.list, "inbox.row": InboxTemplates.row,
      "inbox.case": CaseTemplates.page, "inbox.talk": CaseTemplates.talk, "inbox.head": CaseTemplates.head,
      "inbox.holder": CaseTemplates.holder, "inbox.clock": CaseTemplates.clock,
    ], link: Link("Inbox", "/inbox"))
}

extension ConsolePage {
  private static let responders = Audience.roles([.responder])

  private static let caseOf: @Sendable (Visit) -> String = { "case \($0.parameter("number"))" }

  // MARK: The list

  static let inbox = show("/inbox", to: responders, act: "view inbox") { visit in
    .page("Inbox", "inbox.page", try await InboxPage(visit).values())
  }

  /// The list alone, for an open inbox. It holds nobody’s words.
  static let inboxList = show("/inbox/list", to: responders, act: "view inbox") { visit in
    .fragment("inbox.list", try await InboxPage(visit).values())
  }

  static let inboxEvents = show("/inbox/events", to: responders, act: "follow inbox") { visit in
    .stream(LiveEvents.make(visit.switchboard.news) { _ in true })
  }

  // MARK: A case

  static let casePage = show("/cases/:number", to: responders, act: "read case", subject: caseOf) { visit in
    let page = try await CasePage(visit)
    try await visit.store.see(page.open.number, by: visit.member, now: visit.now)
    return try await page.answer()
  }

  /// The conversation alone, for an open case: what is new in it is read by somebody, so it is logged like the case.
  static let caseTalk = show("/cases/:number/talk", to: responders, act: "follow case", subject: caseOf) { visit in
    .fragment("inbox.talk", try await CasePage(visit).talk())
  }

  static let caseEvents = show("/cases/:number/events", to: responders, act: "follow case", subject: caseOf) { visit in
    let number = try visit.number("number")
    guard let contact = try await visit.store.contact(ofCase: number) else { throw PageProblem.missing }
    return .stream(
      LiveEvents.make(visit.switchboard.news) { news in
        switch news {
        case .staffCase(let changed): changed == number
        case .contact(let changed): changed == contact
        case .deliveries: true
        }
      })
  }

  static let caseClaim = act("/cases/:number/claim", by: responders, act: "take case", subject: caseOf) { visit in
    let number = try visit.number("number")
    return try await CasePage.after(try await visit.switchboard.claim(number, for: visit.member), visit)
  }

  static let caseReply = act("/cases/:number/reply", by: responders, act: "answer case", subject: caseOf) { visit in
    let (number, text) = (try visit.number("number"), visit.form.raw("text"))
    if let problem = CasePage.problem(of: text) { return try await CasePage(visit).answer(problem: problem, draft: text) }
    let change = try await visit.switchboard.write(Redacted(text), by: visit.member, onCase: number)
    return try await CasePage.after(change, visit, draft: text)
  }

  static let caseNote = act("/cases/:number/note", by: responders, act: "note on case", subject: caseOf) { visit in
    let (number, text) = (try visit.number("number"), visit.form.raw("note"))
    guard !text.allSatisfy(\.isWhitespace), text.utf8.count <= 4_000 else {
      return try await CasePage(visit).answer(problem: "A note has words, and at most 4,000 characters.")
    }
    return try await CasePage.after(
      try await visit.switchboard.note(Redacted(text), by: visit.member, onCase: number), visit)
  }

  static let caseHandOver = act(
    "/cases/:number/hand-over", by: responders, act: "hand case over", subject: caseOf
  ) { visit in
    let number = try visit.number("number")
    guard let colleague = try await CasePage.colleagues(visit).first(where: { $0.id == visit.form.number("to") }) else {
      return try await CasePage(visit).answer(problem: "Choose who takes it over.")
    }
    let change = try await visit.switchboard.handOver(
      number, from: visit.member, to: StaffMember(id: colleague.id, name: colleague.name))
    return try await CasePage.after(change, visit)
  }

  static let caseHandBack = act(
    "/cases/:number/hand-back", by: responders, act: "hand case back", subject: caseOf
  ) { visit in
    let number = try visit.number("number")
    return try await CasePage.after(try await visit.switchboard.handBack(number, by: visit.member), visit)
  }

  static let caseClose = act("/cases/:number/close", by: responders, act: "close case", subject: caseOf) { visit in
    let number = try visit.number("number")
    guard let outcome = CaseOutcome(rawValue: visit.form["outcome"]) else {
      return try await CasePage(visit).answer(problem: "Choose how it ended.")
    }
    let change = try await visit.switchboard.close(number, as: outcome, by: visit.member)
    guard case .done = change else { return try await CasePage.after(change, visit) }
    return .redirect("/inbox")
  }
}

extension Visit {
  /// Who asks, as cases and replies name them.
  var member: StaffMember { StaffMember(id: staff.id, name: staff.name) }
}

/// News as events of an open page: it is told that something changed, and looks itself.
enum LiveEvents {
  /// One event `changed` for each piece of news that the page is about.
  static func make(
    _ newsroom: Newsroom, _ concerns: @escaping @Sendable (Newsroom.News) -> Bool
  ) -> AsyncStream<ServerEvent> {
    let news = newsroom.listen()
    let (events, output) = AsyncStream.makeStream(of: ServerEvent.self, bufferingPolicy: .bufferingNewest(4))
    let task = Task {
      for await item in news where concerns(item) { output.yield(ServerEvent("changed", "")) }
      output.finish()
    }
    output.onTermination = { _ in task.cancel() }
    return events
  }
}
