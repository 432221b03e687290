import Content
import Dialogue
import Logging
import Matching
import ServiceLifecycle
import Store

/// Fires conversations' timers, destroys keys whose time has come, retires silent contacts, and empties the spool.
package struct Timekeeper: Service {
  private let switchboard: Switchboard

  /// The timekeeper of a switchboard; one is enough.
  package init(_ switchboard: Switchboard) { self.switchboard = switchboard }

  package func run() async throws {
    let bell = switchboard.timers
    bell.ring()
    await withGracefulShutdownHandler {
      for await _ in bell.rings { await round() }
    } onGracefulShutdown: {
      bell.close()
    }
  }

  private func round() async {
    // Each on its own: a spool that cannot be read must not stop the timers.
    let spool = await isDone("spool") { try await switchboard.drainSpool() }
    let timers = await isDone("timers") { try await fireTimers() }
    let cases = await isDone("cases") { try await switchboard.lapseQuietCases() }
    let deletions = await isDone("deletions") { try await forget() }
    switchboard.pulse.turned(.timers, at: switchboard.outside.now())
    switchboard.timers.ring(after: spool && timers && cases && deletions ? await pause() : 1)
  }

  private func isDone(_ duty: String, _ work: () async throws -> Void) async -> Bool {
    do {
      try await work()
      return true
    } catch {
      switchboard.logger.error("\(duty) not served: \(error)")
      return false
    }
  }

  /// Seconds until something is due; a minute at most, for what nobody rings about.
  private func pause() async -> Double {
    do throws(StoreFailure) {
      guard let next = try await switchboard.store.nextTimerDue() else { return 60 }
      return min(60, max(0.5, next - switchboard.outside.now()))
    } catch {
      switchboard.logger.error("timers not read: \(error)")
      return 1
    }
  }

  private func fireTimers() async throws(StoreFailure) {
    for timer in try await switchboard.store.dueTimers(now: switchboard.outside.now(), limit: 100) {
      let maker = switchboard.turnMaker()
      let committed = try await switchboard.store.fire(
        timer, now: switchboard.outside.now(), by: switchboard.buddies
      ) { [switchboard] record, facts in
        // A timer of another version of the program has nothing to say any more.
        guard let name = TimerName(rawValue: timer.name) else { return nil }
        let conversation = Conversation(record: record)
        let here = maker.on(switchboard.line(facts))
        return maker.verdict(here.timerTurn(conversation, name), pulled: false)
      }
      if let committed { switchboard.ring(for: committed) }
    }
  }

  private func forget() async throws(StoreFailure) {
    let now = switchboard.outside.now()
    _ = try await switchboard.store.retire(silentSince: now - switchboard.settings.retention, now: now)
    let count = try await switchboard.store.forgetDue(now: now)
    if count > 0 { switchboard.logger.info("contacts forgotten", metadata: ["count": "\(count)"]) }
  }
}
