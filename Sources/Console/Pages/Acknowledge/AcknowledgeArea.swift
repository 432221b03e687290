import Messages
import Store
import Switchboard

extension ConsoleArea {
  /// Where the link of an alert leads: its token is the only proof, because whoever is woken up is not logged in.
  static let acknowledge = ConsoleArea(
    pages: [.acknowledgeForm, .acknowledge], templates: ["acknowledge.page": AcknowledgeTemplates.page])
}

extension ConsolePage {
  /// Shows, and takes nothing: mail programs open links beforehand.
  static let acknowledgeForm = show("/ack/:token", to: .anybody, act: nil) { visit in
    guard let found = try await visit.switchboard.acknowledgeable(token: visit.parameter("token")) else {
      throw PageProblem(404, "This link is not known, or too old. Log in to see the cases that wait.")
    }
    return AcknowledgePage.answer(found)
  }

  static let acknowledge = act("/ack/:token", by: .anybody, act: nil, largestForm: 1_024) { visit in
    let outcome = try await visit.switchboard.acknowledge(token: visit.parameter("token"))
    if case .unknown = outcome { throw PageProblem(404, "This link is not known, or too old.") }
    if case .yours(let number, let name) = outcome {
      // Nobody is logged in: the name is that of the rota.
      try await visit.store.note(
        AccessLine(who: name, act: "acknowledge case", subject: "case \(number)", detail: "by a link"), now: visit.now)
    }
    return .redirect(visit.path)
  }
}

/// What the link of an alert says.
private enum AcknowledgePage {
  static func answer(_ found: Acknowledgeable) -> PageAnswer {
    .page(
      "Case \(found.caseNumber)", "acknowledge.page",
      [
        "number": .text(String(found.caseNumber)), "level": .text(found.level.rawValue),
        "isClosed": .flag(found.isClosed), "taken": .optional(found.isClosed ? nil : found.acknowledgedBy),
        "isFree": .flag(!found.isClosed && found.acknowledgedBy == nil),
      ])
  }
}

/// The page behind an alert's link.
private enum AcknowledgeTemplates {
  static let page = """
    <p>{{>badge}} Case {{number}} waits for a person.</p>
    {{#isClosed}}<p class="note">It has been closed.</p>{{/isClosed}}
    {{#taken}}<p class="note"><bdi>{{taken}}</bdi> sees to it. Nobody else is called for now.</p>{{/taken}}
    {{#isFree}}<form method="post" data-once>{{>csrf}}<button class="act" type="submit">I see to it</button></form>
    <p class="quiet">Then nobody else is called for it. It does not open the conversation.</p>{{/isFree}}
    <p><a href="/cases/{{number}}">Log in and open the case</a></p>
    """
}
