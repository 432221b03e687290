import Content
import Dialogue
import Messages
import Store
import Switchboard

/// Taking something out of use and putting it back. First it is shown what people get then.
struct ContentChangePage {
  private let visit: Visit
  private let page: ContentItemPage
  private let order: Order

  /// What is to be done.
  enum Order { case withdraw, restore }

  private static let longestReason = 300
  /// Texts that are shown of what a record's withdrawal changes.
  private static let mostShown = 8

  init(_ visit: Visit, _ order: Order) throws(PageProblem) {
    self.visit = visit
    self.order = order
    page = try ContentItemPage(visit)
    guard !page.item.isLastResort else {
      throw PageProblem(
        422, "This is what is sent when all else is withdrawn. Correct it in the directory, and have it signed off.")
    }
  }

  func form(problem: String? = nil) throws(PageProblem) -> PageAnswer {
    let subject = page.item.subject
    let preview =
      order == .withdraw
      ? visit.switchboard.preview(withdrawing: [subject]) : visit.switchboard.preview(restoring: [subject])
    let said = said(preview)
    return .page(
      (order == .withdraw ? "Take out of use: " : "Put back into use: ") + page.item.heading, "content.change",
      [
        "subject": .text(subject), "path": .text(page.item.path), "isWithdrawing": .flag(order == .withdraw),
        "problem": .optional(problem), "reason": .text(visit.form["reason"]), "longest": .number(Self.longestReason),
        "said": .list(said.prefix(Self.mostShown).map(\.self)), "more": .number(max(0, said.count - Self.mostShown)),
        "isCut": .flag(said.count > Self.mostShown), "isSilent": .flag(said.isEmpty),
        "already": .flag(page.item.isWithdrawn == (order == .withdraw)),
      ], status: problem == nil ? 200 : 422)
  }

  /// The line of the access log comes first: what is not written down is not done.
  func done() async throws -> PageAnswer {
    let (subject, reason) = (page.item.subject, visit.form["reason"])
    switch order {
    case .withdraw:
      guard !reason.isEmpty, reason.unicodeScalars.count <= Self.longestReason else {
        return try form(problem: "Say why in a few words, so that colleagues know what has to be put right.")
      }
      try await visit.note("withdraw", subject: subject, detail: reason)
      try await visit.store.withdraw(
        Withdrawal(subject: subject, reason: reason, by: visit.staff.name, at: visit.now))
    case .restore:
      try await visit.note("restore", subject: subject)
      _ = try await visit.store.restore(subject, by: visit.staff.name, now: visit.now)
    }
    // Not a second later: somebody may be texting.
    await visit.switchboard.lookForWithdrawals()
    return .redirect(page.item.path)
  }

  // MARK: What people get then

  private func said(_ preview: ContentPreview) -> [PageValue] {
    let library = page.book.library
    let use: RecordUse
    switch page.item.kind {
    case .intent: use = RecordUse(intents: [page.item.id])
    case .flow: use = RecordUse(flows: [page.item.id])
    case .text: use = RecordUse(texts: [page.item.id])
    case .record: use = library.naming(record: page.item.id)
    case .service, .reply: return []
    }
    // Of a record's many answers the beginning is enough.
    let most = page.item.kind == .intent ? 9 : 1
    var said: [PageValue] = []
    for intent in use.intents.compactMap(library.intent) {
      for utterance in preview.answer(intent, in: .english).prefix(most) { said.append(value(intent.title, utterance)) }
    }
    for flow in use.flows.compactMap(library.flow) { said += steps(of: flow, preview) }
    for id in use.texts {
      if let utterance = preview.house(id, in: .english) { said.append(value(id, utterance)) }
    }
    return said
  }

  private func steps(of flow: Flow, _ preview: ContentPreview) -> [PageValue] {
    flow.steps.filter { step in
      page.item.kind == .flow || step.texts[.english]?.slots.contains(page.item.id) == true
    }.compactMap { step in
      preview.step(step, of: flow, in: .english).map { value("\(flow.title), \(step.id)", $0) }
    }
  }

  private func value(_ name: String, _ utterance: Utterance) -> PageValue {
    let text = utterance.text.reveal()  // of our content; nobody's words
    return [
      "name": .text(name), "text": .text(text), "size": .text(ContentBook.words(SMSText(text))),
      "isBare": .flag(utterance.safePartOnly),
    ]
  }
}
