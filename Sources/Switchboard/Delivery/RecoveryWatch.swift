import Gateways
import Logging
import Messages
import Metrics
import ServiceLifecycle
import Store

/// Asks gateways that can be asked for what their webhooks have lost: at the start, and then every few minutes.
package struct RecoveryWatch: Service {
  private let switchboard: Switchboard
  private let bell = Doorbell()

  /// Pages of received messages for one look; Notify gives 250 a page.
  private static let mostPages = 20
  /// Replies whose state is asked for in one look.
  private static let mostReplies = 100
  /// Seconds that a webhook is waited for before it counts as lost.
  private static let patience = 300.0
  /// Seconds for which providers keep what they know.
  private static let memory = 7 * 86_400.0

  /// The watch of a switchboard; one is enough.
  package init(_ switchboard: Switchboard) { self.switchboard = switchboard }

  package func run() async throws {
    let pauses = switchboard.settings.accounts.filter { $0.gateway.recovery != nil }.map(\.rule.recovery)
    guard let pause = pauses.min() else { return try await gracefulShutdown() }
    let started = switchboard.now
    var isFirst = true
    bell.ring()
    await withGracefulShutdownHandler {
      for await _ in bell.rings {
        await look(since: started, thorough: isFirst)
        isFirst = false
        bell.ring(after: pause)
      }
    } onGracefulShutdown: {
      bell.close()
    }
  }

  /// One look at all accounts. Each is asked by itself: one that is down does not stop the others.
  ///
  /// - Parameters:
  ///   - started: an account that never brought a message is asked only for what came after this moment, so that a
  ///     new helpline does not answer what others were asked before it.
  ///   - thorough: whether pages are asked for that lie behind one without anything new.
  func look(since started: Double, thorough: Bool) async {
    for account in switchboard.settings.accounts {
      guard let recovery = account.gateway.recovery else { continue }
      do {
        let found = try await messages(account, recovery, started: started, thorough: thorough)
        let moved = try await reports(account, recovery)
        guard found + moved > 0 else { continue }
        switchboard.logger.notice(
          "recovered what webhooks had lost",
          metadata: ["account": "\(account.name)", "messages": "\(found)", "reports": "\(moved)"])
      } catch let failure as CallFailure {
        tell(account, failure.code)
      } catch let problem as SettingsProblem {
        tell(account, problem.description)
      } catch {
        tell(account, "\(error)")
      }
    }
  }

  private func tell(_ account: Account, _ code: String) {
    switchboard.logger.warning(
      "cannot be asked for lost webhooks", metadata: ["account": "\(account.name)", "code": "\(code)"])
  }

  /// Takes in what is not known, oldest first.
  private func messages(
    _ account: Account, _ recovery: Recovery, started: Double, thorough: Bool
  ) async throws -> Int {
    let now = switchboard.now
    let first = try await switchboard.store.firstArrival(account: account.name) ?? started
    let oldest = max(now - RecoveryWatch.memory, first)
    var (lost, before) = ([InboundMessage](), String?.none)
    for _ in 0..<RecoveryWatch.mostPages {
      let answer = try await switchboard.outside.call(try recovery.received(before, account.settings, now))
      guard let page = recovery.readReceived(answer, account.settings) else {
        tell(account, "status \(answer.status)")
        break
      }
      let recent = page.messages.filter { $0.timestamp ?? now >= oldest }
      let fresh = try await unknown(recent, account)
      lost += fresh
      guard thorough ? !recent.isEmpty : !fresh.isEmpty, let next = page.next, next != before else { break }
      before = next
    }
    for message in lost.reversed() {
      // As old as it is: an answer that comes too late is not sent, and staff see that.
      if try await !switchboard.hearStaff(message, account: account) {
        try await switchboard.receive(message, account: account.name, at: min(message.timestamp ?? now, now))
      }
    }
    return lost.count
  }

  private func unknown(_ messages: [InboundMessage], _ account: Account) async throws(StoreFailure) -> [InboundMessage]
  {
    var unknown: [InboundMessage] = []
    for message in messages where try await !switchboard.store.isKnown(message, account: account.name) {
      unknown.append(message)
    }
    return unknown
  }

  private func reports(_ account: Account, _ recovery: Recovery) async throws -> Int {
    let now = switchboard.now
    let ids = try await switchboard.store.unreported(
      account: account.name, since: now - RecoveryWatch.memory, until: now - RecoveryWatch.patience,
      limit: RecoveryWatch.mostReplies)
    var moved = 0
    for id in ids {
      let answer = try await switchboard.outside.call(try recovery.standing(id, account.settings, now))
      // What says nothing new is not written down: a text that stays under way for days would fill the table.
      guard let report = recovery.readStanding(answer, account.settings), report.id == id, report.state != .queued
      else {
        if answer.status == 429 || answer.status >= 500 { break }
        continue
      }
      try await switchboard.take(report, account: account)
      moved += 1
    }
    return moved
  }
}
