import Dialogue
import Logging
package import Messages
package import Store

/// What the page of the web chat asks for, beside the texts that it hands in.
extension Switchboard {
  /// Ends a session for good: its token finds nothing any more, and nothing is sent there. An open case stays with staff, who are
  /// told that they cannot write, and a check-in goes on.
  package func leave(_ session: Address) async throws(StoreFailure) {
    let maker = turnMaker()
    let left = try await store.leave(session, now: outside.now()) { record in
      maker.verdict(maker.make(Conversation(record: record), .providerOptedOut), pulled: true)
    }
    if let left { ring(for: left) }
  }

  /// Writes into the log that a session could not be ended.
  package func noteUnended(_ failure: StoreFailure) {
    logger.error("a session of the web chat was not ended: \(failure)")
  }

  /// A bell that rings when something may have been said to a contact by our own page.
  package func listen(to contact: Int64) -> PageBell { pages.listen(to: contact) }
}
