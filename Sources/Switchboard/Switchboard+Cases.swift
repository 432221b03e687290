import Dialogue
import Logging
package import Messages
package import Store

/// What staff do with cases. What the person hears of it is decided by the conversation, and committed with the deed.
extension Switchboard {
  /// Takes a case that nobody has; the person hears that somebody is there.
  package func claim(_ number: Int64, for member: StaffMember) async throws(StoreFailure) -> CaseChange {
    done(
      try await store.claim(number, for: member, now: outside.now(), decide: deciding(.staffJoined)), number)
  }

  /// Gives a case to a colleague.
  package func handOver(
    _ number: Int64, from member: StaffMember, to colleague: StaffMember
  ) async throws(StoreFailure) -> CaseChange {
    done(
      try await store.handOver(
        number, from: member, to: colleague, now: outside.now(), decide: deciding(.staffChanged)), number)
  }

  /// Gives the conversation back to the machine; the case waits for somebody again.
  package func handBack(_ number: Int64, by member: StaffMember) async throws(StoreFailure) -> CaseChange {
    done(try await store.handBack(number, by: member, now: outside.now(), decide: deciding(.staffLeft)), number)
  }

  /// Closes a case.
  package func close(
    _ number: Int64, as outcome: CaseOutcome, by member: StaffMember
  ) async throws(StoreFailure) -> CaseChange {
    done(
      try await store.close(number, as: outcome, by: member, now: outside.now(), decide: deciding(.caseClosed)), number)
  }

  /// Sends a text of a member of staff to the person. Refused after STOP: then nothing may be sent.
  package func write(
    _ text: Redacted<String>, by member: StaffMember, onCase number: Int64
  ) async throws(StoreFailure) -> CaseChange {
    let maker = turnMaker()
    let change = try await store.write(text, by: member, onCase: number, now: outside.now()) { record in
      let conversation = Conversation(record: record)
      return conversation.optedOut ? nil : maker.verdict(maker.make(conversation, .staffWrote), pulled: false)
    }
    return done(change, number)
  }

  /// Writes something about a case for colleagues.
  package func note(
    _ text: Redacted<String>, by member: StaffMember, onCase number: Int64
  ) async throws(StoreFailure) -> CaseChange {
    done(try await store.note(text, by: member, onCase: number, now: outside.now()), number)
  }

  /// Takes cases from those who went quiet, and calls staff again.
  func lapseQuietCases() async throws(StoreFailure) {
    let now = outside.now()
    let lapsed = try await store.lapse(
      silentSince: now - settings.quietStaff, now: now, call: { [self] level in staffCall(level, insists: true) },
      decide: deciding(.staffLeft))
    for (number, committed) in lapsed {
      _ = done(.done(committed), number)
      alarms.ring()
      logger.warning("a case was taken from a member of staff who went quiet", metadata: ["case": "\(number)"])
    }
  }

  private func deciding(_ event: Event) -> Store.Deciding {
    let maker = turnMaker()
    return { record in maker.verdict(maker.make(Conversation(record: record), event), pulled: false) }
  }

  /// Wakes whoever has work from it, and tells the open pages.
  private func done(_ change: CaseChange, _ number: Int64) -> CaseChange {
    guard case .done(let committed) = change else { return change }
    if let committed { ring(for: committed) }
    news.tell(.staffCase(number))
    return change
  }
}
