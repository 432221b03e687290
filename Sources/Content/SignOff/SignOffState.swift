/// Whether a text stands as somebody approved it.
package enum SignOffState: Sendable, Equatable {
  /// Approved just as it stands.
  case signed(SignOff.Entry)
  /// It was approved once, by this entry, and has changed since: it counts as unsigned.
  case changed(since: SignOff.Entry)
  /// Nobody ever approved it.
  case unsigned

  /// A word for tools: `signed`, `changed`, `unsigned`.
  package var name: String {
    switch self {
    case .signed: "signed"
    case .changed: "changed"
    case .unsigned: "unsigned"
    }
  }

  /// The newest approval, of the text as it stands or as it was.
  package var entry: SignOff.Entry? {
    switch self {
    case .signed(let entry), .changed(let entry): entry
    case .unsigned: nil
    }
  }
}

/// Something that can be approved, with all that somebody who approves it wants to know first.
package struct SignOffItem: Sendable, Equatable {
  /// What it is, and the hash of what can be sent of it today.
  package var subject: SubjectHash
  /// Whether it was approved.
  package var state: SignOffState
  /// The day by which it must be compared with its sources again; nil for the helpline's own sentences, which state no facts.
  package var reviewBy: Day?
  /// Whether that day has passed.
  package var isOverdue: Bool

  /// Whether somebody has to look at it: it is overdue, or not approved as it stands.
  package var needsWork: Bool {
    if case .signed = state { isOverdue } else { true }
  }
}

extension ContentLibrary {
  /// Everything that can be approved, in the order of `subjects`. A translation is overdue with its original.
  /// - Parameter today: a review that was due before this day is overdue.
  package func signOffItems(today: Day) -> [SignOffItem] {
    let newest = Dictionary(signOff.entries.map { ($0.subject, $0) }) { _, last in last }
    return subjects.map { subject in
      let reviewBy = proof(of: subject.subject)?.reviewBy
      return SignOffItem(
        subject: subject, state: Self.state(of: subject, newest[subject.subject.description]), reviewBy: reviewBy,
        isOverdue: reviewBy.map { $0 < today } ?? false)
    }
  }

  private static func state(of subject: SubjectHash, _ newest: SignOff.Entry?) -> SignOffState {
    guard let newest else { return .unsigned }
    return newest.hash == subject.hash ? .signed(newest) : .changed(since: newest)
  }

  private func proof(of subject: SignOffSubject) -> Proof? {
    switch subject {
    case .intent(let id, _): intent(id)?.proof
    case .flow(let id, _): flow(id)?.proof
    case .record(let id): directory[id]?.proof
    case .service(let id): services.first { $0.id == id }?.proof
    case .reply(let id, _): replies.first { $0.id == id }?.proof
    case .text: nil
    }
  }
}
