import Dialogue
import Logging
import Messages
import ServiceLifecycle
import Store
import Synchronization
import Transport

/// Sends alerts to staff as they come due, until the service ends.
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

  private func due() async -> [Alert] {
    do throws(StoreFailure) {
      let alerts = try await switchboard.store.leaseAlerts(now: switchboard.outside.now(), limit: 32)
      switchboard.alarms.ring(after: alerts.isEmpty ? 5 : 0)
      return alerts
    } catch {
      switchboard.logger.error("alerts not read: \(error)")
      switchboard.alarms.ring(after: 1)
      return []
    }
  }

  private func send(_ alert: Alert) async {
    guard let channel = switchboard.settings.alertChannels.first(where: { $0.name == alert.channel }) else {
      return await settle(alert, .failure(code: "channel removed"), mayRetry: false)
    }
    let notice = StaffNotice(
      about: .caseOpened(number: alert.caseNumber), level: alert.level, id: "alert-\(alert.id)",
      at: switchboard.outside.now())
    let result = await switchboard.deliver(notice, by: channel)
    await settle(alert, result, mayRetry: alert.attempt < AlertLoop.mostAttempts)
  }

  private static let mostAttempts = 6

  private func settle(_ alert: Alert, _ result: StaffCallResult, mayRetry: Bool) async {
    let now = switchboard.outside.now()
    let (sent, code): (Bool, String) =
      switch result {
      case .success: (true, "ok")
      case .failure(let code): (false, code)
      }
    let retryAt =
      sent || !mayRetry ? nil : now + Backoff.seconds(attempt: alert.attempt, chance: switchboard.outside.chance())
    if !sent {
      switchboard.logger.error(
        "staff alert failed",
        metadata: ["case": "\(alert.caseNumber)", "channel": "\(alert.channel)", "code": "\(code)"])
    }
    if sent || retryAt == nil { switchboard.mark(alert.channel, deaf: !sent) }
    do throws(StoreFailure) {
      let nobodyReached = try await switchboard.store.settle(alert, sent: sent, retryAt: retryAt, code: code, now: now)
      if nobodyReached, let contact = alert.contact { try await switchboard.happen(.alertFailed, to: contact) }
    } catch {
      switchboard.logger.error("alert not settled: \(error)")
    }
    switchboard.alarms.ring()
  }
}

/// What became of a call to staff.
enum StaffCallResult: Sendable, Equatable {
  case success
  /// A word for the log.
  case failure(code: String)
}

/// Waiting times between tries: they double, up to five minutes, and are spread so that tries do not come in waves.
enum Backoff {
  static func seconds(attempt: Int, chance: Double) -> Double {
    min(300, Double(1 << min(attempt, 9))) * (0.75 + chance / 2)
  }
}

extension Switchboard {
  func mark(_ channel: String, deaf: Bool) {
    deafChannels.withLock { channels in
      if deaf { channels.insert(channel) } else { channels.remove(channel) }
    }
  }

  /// Hands a notice to one channel.
  func deliver(_ notice: StaffNotice, by channel: AlertChannel) async -> StaffCallResult {
    switch channel.kind {
    case .mail(let server, let from, let to):
      do throws(CallFailure) {
        switch try await outside.mail(notice.mail(from: from, to: to), server) {
        case .accepted: return .success
        case .refusedForNow(let code), .refusedForGood(let code): return .failure(code: "SMTP \(code)")
        }
      } catch {
        return .failure(code: error.code)
      }
    case .webhook(let url, let secret):
      do throws(CallFailure) {
        let answer = try await outside.call(notice.webhook(url: url, secret: secret))
        return (200..<300).contains(answer.status) ? .success : .failure(code: "status \(answer.status)")
      } catch {
        return .failure(code: error.code)
      }
    }
  }
}

extension CallFailure {
  /// A word for logs and rows.
  var code: String {
    switch self {
    case .notSent(let reason): "not sent: \(reason)"
    case .unknown(let reason): "unknown: \(reason)"
    case .cancelled: "cancelled"
    }
  }
}
