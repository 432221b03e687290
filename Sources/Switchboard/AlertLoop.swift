import Dialogue
import Logging
import Messages
import ServiceLifecycle
import Store
import Synchronization
import Transport

/// Climbs ladders and sends alerts to staff as they come due, until the service ends.
package struct AlertLoop: Service {
  private let switchboard: Switchboard

  /// The loop of a switchboard; one is enough.
  package init(_ switchboard: Switchboard) { self.switchboard = switchboard }

  package func run() async throws {
    let bell = switchboard.alarms
    bell.ring()
    await withGracefulShutdownHandler {
      await withDiscardingTaskGroup { group in
        for await _ in bell.rings {
          for alert in await due() { group.addTask { await send(alert) } }
        }
      }
    } onGracefulShutdown: {
      bell.close()
    }
  }

  /// One turn without the loop: climbs, sends all that is due, and settles it.
  package func turn() async {
    for alert in await due() { await send(alert) }
  }

  private func due() async -> [Alert] {
    do throws(StoreFailure) {
      let now = switchboard.outside.now()
      try await switchboard.climbLadders(now: now)
      let alerts = try await switchboard.store.leaseAlerts(
        now: now, limit: 32, linked: switchboard.settings.linksAlerts)
      switchboard.alarms.ring(after: alerts.isEmpty ? try await pause(now) : 0)
      switchboard.pulse.turned(.alerts, at: now)
      return alerts
    } catch {
      switchboard.logger.error("alerts not read: \(error)")
      switchboard.alarms.ring(after: 1)
      return []
    }
  }

  /// Five seconds, for what nobody rings about; less when a step is due before.
  private func pause(_ now: Double) async throws(StoreFailure) -> Double {
    guard let next = try await switchboard.store.nextRungDue() else { return 5 }
    return min(5, max(0.2, next - now))
  }

  private func send(_ alert: Alert) async {
    guard let channel = switchboard.channel(of: alert) else {
      return await settle(alert, .refused(code: alert.recipient == nil ? "channel removed" : "not in the rota"))
    }
    let notice = StaffNotice(
      news: .caseOpened(alert.caseNumber, alert.level), id: "alert-\(alert.id)", at: switchboard.outside.now(),
      answer: switchboard.answer(to: alert))
    await settle(
      alert, await switchboard.outside.deliver(notice, by: channel, textID: AlertLoop.textID(of: alert)))
  }

  private static let mostAttempts = 6

  /// Beyond the ids of replies and of test texts, and another one for each try.
  private static func textID(of alert: Alert) -> Int64 { 9_000_000_000_000 + alert.id * 10 + Int64(alert.attempt) }

  private func settle(_ alert: Alert, _ result: StaffCallResult) async {
    let now = switchboard.outside.now()
    let retryAt = retry(alert, result, now: now)
    if result != .success {
      switchboard.logger.error(
        "staff alert failed",
        metadata: ["case": "\(alert.caseNumber)", "channel": "\(alert.way)", "code": "\(result.code)"])
    }
    if result == .success || retryAt == nil { switchboard.mark(alert.way, deaf: result != .success) }
    do throws(StoreFailure) {
      let nobodyReached = try await switchboard.store.settle(
        alert, sent: result == .success, retryAt: retryAt, code: result.code, now: now)
      if nobodyReached, let contact = alert.contact { try await switchboard.happen(.alertFailed, to: contact) }
    } catch {
      switchboard.logger.error("alert not settled: \(error)")
    }
    switchboard.alarms.ring()
  }

  private func retry(_ alert: Alert, _ result: StaffCallResult, now: Double) -> Double? {
    switch result {
    case .success, .refused: nil
    case .failure:
      alert.attempt < AlertLoop.mostAttempts
        ? now + Backoff.seconds(attempt: alert.attempt, chance: switchboard.outside.chance()) : nil
    }
  }
}

/// Waiting times between tries: they double, up to five minutes, and are spread so that tries do not come in waves.
enum Backoff {
  static func seconds(attempt: Int, chance: Double) -> Double {
    min(300, Double(1 << min(attempt, 9))) * (0.75 + chance / 2)
  }
}

extension Alert {
  /// Channel and person, for logs and for what is known of ways that fail: `text:Anna`.
  var way: String { recipient.map { "\(channel):\($0)" } ?? channel }
}

extension AlertCall {
  /// As `Alert.way`.
  var way: String { recipient.map { "\(channel):\($0)" } ?? channel }
}
