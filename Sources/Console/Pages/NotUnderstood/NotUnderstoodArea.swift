import Store
import Switchboard

extension ConsoleArea {
  /// What was not understood, and the examples that editors propose because of it.
  static let notUnderstood = ConsoleArea(
    pages: [.notUnderstood, .proposals, .proposalPatch, .proposalsSettle, .doubtfulText, .propose],
    templates: [
      "doubtful.list": NotUnderstoodTemplates.list, "doubtful.text": NotUnderstoodTemplates.text,
      "doubtful.proposals": NotUnderstoodTemplates.proposals,
    ], link: Link("Not understood", "/not-understood"))
}

extension ConsolePage {
  private static let readers = Audience.roles([.responder, .auditor, .editor])
  private static let editors = Audience.roles([.editor])

  private static func message(_ visit: Visit) -> String { "message \(visit.parameter("inbound"))" }

  static let notUnderstood = show("/not-understood", to: readers, act: "view not understood") { visit in
    try await DoubtfulList(visit).answer()
  }

  static let doubtfulText = show("/not-understood/:inbound", to: editors, act: "read message", subject: message) {
    visit in try await ProposePage(visit).answer()
  }

  static let propose = act(
    "/not-understood/:inbound/propose", by: editors, act: "propose example", subject: message, largestForm: 8_192
  ) { visit in try await ProposePage(visit).propose() }

  static let proposals = show("/not-understood/proposals", to: editors, act: "view proposals") { visit in
    try await ProposalList(visit).answer()
  }

  static let proposalPatch = show("/not-understood/proposals/patch", to: editors, act: "download proposals") { visit in
    let open = try await visit.store.proposals(.open, limit: ProposalList.most).reversed()
    let patch = ExamplePatch(library: visit.switchboard.shelf.current.library).text(of: Array(open))
    return .download("examples.patch", type: "text/x-patch; charset=utf-8", Array(patch.utf8))
  }

  static let proposalsSettle = act(
    "/not-understood/proposals/settle", by: editors, act: "settle proposals",
    subject: { visit in
      "proposals " + visit.form.all("number").compactMap { Int64($0).map(String.init) }.joined(separator: " ")
    }
  ) { visit in
    let numbers = visit.form.all("number").compactMap { Int64($0) }
    if let state = Proposal.State(rawValue: visit.form["state"]), state != .open {
      _ = try await visit.store.settle(numbers, as: state)
    }
    return .redirect("/not-understood/proposals")
  }
}
