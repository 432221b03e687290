import Content
import Dialogue
import Logging
import Matching
import ServiceLifecycle
import Store
import Synchronization

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
    let isServed = await turn()
    switchboard.timers.ring(after: isServed ? await pause() : 1)
  }

  /// One turn without the loop: does all that is due. False where something of it could not be done and is to be tried again.
  @discardableResult
  package func turn() async -> Bool {
    // Each on its own: a spool that cannot be read must not stop the timers.
    let spool = await isDone("spool") { try await switchboard.drainSpool() }
    let timers = await isDone("timers") { try await fireTimers() }
    let cases = await isDone("cases") { try await switchboard.lapseQuietCases() }
    let deletions = await isDone("deletions") { try await forget() }
    switchboard.pulse.turned(.timers, at: switchboard.outside.now())
    return spool && timers && cases && deletions
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

  /// Timers that are read at a time. Those of different people are fired side by side, so that they share a commit.
  static let batch = 200

  /// All that are due. One that cannot be fired holds up no other; it is tried again a second later.
  private func fireTimers() async throws(StoreFailure) {
    while true {
      let due = try await switchboard.store.dueTimers(now: switchboard.outside.now(), limit: Timekeeper.batch)
      let failures = await fire(Dictionary(grouping: due, by: \.contact))
      guard due.count == Timekeeper.batch, failures.count < due.count else {
        if let failure = failures.first { throw failure }
        return
      }
    }
  }

  /// Those of one person one after the other, the oldest first.
  private func fire(_ due: [Int64: [DueTimer]]) async -> [StoreFailure] {
    await withTaskGroup(of: [StoreFailure].self) { group in
      for timers in due.values {
        group.addTask {
          var failures: [StoreFailure] = []
          for timer in timers {
            do throws(StoreFailure) { try await fire(timer) } catch { failures.append(error) }
          }
          return failures
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  private func fire(_ timer: DueTimer) async throws(StoreFailure) {
    let maker = switchboard.turnMaker()
    let committed = try await switchboard.store.fire(timer, now: switchboard.outside.now(), by: switchboard.buddies) {
      [switchboard] record, facts in
      // A timer of another version of the program has nothing to say any more.
      guard let name = TimerName(rawValue: timer.name) else { return nil }
      let conversation = Conversation(record: record)
      let here = maker.on(switchboard.line(facts))
      return maker.verdict(here.timerTurn(conversation, name), pulled: false)
    }
    if let committed { switchboard.ring(for: committed) }
  }

  private func forget() async throws(StoreFailure) {
    let now = switchboard.outside.now()
    if mayRetire(now) {
      _ = try await switchboard.store.retire(silentSince: now - switchboard.settings.retention, now: now)
    }
    let count = try await switchboard.store.forgetDue(now: now)
    if count > 0 { switchboard.logger.info("contacts forgotten", metadata: ["count": "\(count)"]) }
  }

  /// Once a minute: it looks through more than what is due. After a clock that jumped back at once.
  private func mayRetire(_ now: Double) -> Bool {
    switchboard.lastRetired.withLock { last in
      guard !(last..<last + 60).contains(now) else { return false }
      last = now
      return true
    }
  }
}
