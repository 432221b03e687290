import Messages
import Store

/// Shows where a person can be reached, once, for a reason that is written down first.
struct RevealPage {
  private let visit: Visit
  private let contact: Int64
  /// Characters of a reason; less says nothing.
  private static let shortest = 10

  init(_ visit: Visit, contact: Int64) {
    self.visit = visit
    self.contact = contact
  }

  func answer() async throws -> PageAnswer {
    let reason = visit.form["reason"]
    guard reason.unicodeScalars.count >= Self.shortest else {
      let problem = "Write a reason of at least \(Self.shortest) characters. Nothing was shown."
      return .page(
        "Show the number", "talks.reveal", values.adding(["problem": .text(problem), "reason": .text(reason)]),
        status: 422)
    }
    try await visit.note("reveal number", subject: "contact \(contact)", detail: reason)
    guard let address = try await visit.store.reveal(contact, now: visit.now) else { throw PageProblem.missing }
    // A visitor of our own page has nothing that could be called.
    let isReachable = address.kind != .webSession
    return .page(
      "The number of \(visit.name(of: contact))", "talks.revealed",
      values.adding([
        "address": isReachable ? .text(address.value.reveal()) : .nothing,
        "kind": .text(address.kind.rawValue.replacing("_", with: " ")),
      ]))
  }

  private var values: PageValue { ["contact": .text(String(contact))] }
}
