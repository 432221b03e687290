import Content
import Messages
import Store
import Switchboard

/// What editors have proposed.
struct ProposalList {
  private let visit: Visit
  /// In one patch, and on the page.
  static let most = 500
  private static let mostSettled = 50

  init(_ visit: Visit) { self.visit = visit }

  func answer() async throws -> PageAnswer {
    let open = try await visit.store.proposals(.open, limit: Self.most)
    var settled: [Proposal] = []
    for state in [Proposal.State.taken, .dropped] {
      settled += try await visit.store.proposals(state, limit: Self.mostSettled)
    }
    settled.sort { $0.id > $1.id }
    return .page(
      "Proposed examples", "doubtful.proposals",
      [
        "open": .list(open.map(row)), "hasOpen": .flag(!open.isEmpty), "count": .number(open.count),
        "settled": .list(settled.prefix(Self.mostSettled).map(row)), "hasSettled": .flag(!settled.isEmpty),
      ])
  }

  private func row(_ proposal: Proposal) -> PageValue {
    let title = visit.switchboard.shelf.current.library.intent(proposal.intent)?.title
    return [
      "number": .text(String(proposal.id)), "text": .text(proposal.text.reveal()),
      "isNot": .flag(proposal.isCounterexample),
      "intent": .text(title ?? "\(proposal.intent) (no longer in the content)"),
      "author": .text(proposal.author), "at": .time(proposal.at), "state": .text(proposal.state.rawValue),
    ]
  }
}
