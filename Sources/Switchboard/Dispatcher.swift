import Gateways
import Logging
import Messages
import Metrics
import ServiceLifecycle
import Store
import Synchronization

/// Takes due replies out of the outbox and sends them, the most urgent first, until the service ends.
///
/// A send that is under way when the service ends is waited for, so that its outcome is known.
package struct Dispatcher: Service {
  private let switchboard: Switchboard
  private let inFlight = Counting()

  /// Most sends at once.
  private static let mostInFlight = 32
  /// Tries of a reply before staff have to look at it.
  private static let mostAttempts = 8

  /// The dispatcher of a switchboard; one is enough.
  package init(_ switchboard: Switchboard) { self.switchboard = switchboard }

  package func run() async throws {
    let bell = switchboard.outbox
    await callForInterrupted()
    bell.ring()
    await withGracefulShutdownHandler {
      await withDiscardingTaskGroup { group in
        for await _ in bell.rings {
          for parcel in await due() {
            inFlight.add(1)
            group.addTask { await send(parcel) }
          }
        }
      }
    } onGracefulShutdown: {
      bell.close()
    }
  }

  /// What a crash left undelivered is a case; a store that stumbles now is asked again at the next start.
  private func callForInterrupted() async {
    do throws(StoreFailure) {
      let cases = try await switchboard.store.callForInterrupted(switchboard.lostReply, now: switchboard.now)
      if !cases.isEmpty { switchboard.alarms.ring() }
    } catch {
      switchboard.logger.error("replies that a crash left undelivered not read: \(error)")
    }
  }

  private func due() async -> [Parcel] {
    let free = Dispatcher.mostInFlight - inFlight.value
    guard free > 0 else { return [] }  // a send that ends rings again
    let now = switchboard.outside.now()
    do throws(StoreFailure) {
      let parcels = try await switchboard.store.lease(now: now, limit: free)
      if parcels.isEmpty, let next = try await switchboard.store.nextReplyDue() {
        switchboard.outbox.ring(after: max(0.2, next - now))
      }
      if parcels.count == free { switchboard.outbox.ring() }
      switchboard.pulse.turned(.replies, at: now)
      return parcels
    } catch {
      switchboard.logger.error("outbox not read: \(error)")
      switchboard.outbox.ring(after: 1)
      return []
    }
  }

  private func send(_ parcel: Parcel) async {
    let settlement = await attempt(parcel)
    await write(settlement, of: parcel)
    inFlight.add(-1)
    switchboard.outbox.ring()
  }

  private func attempt(_ parcel: Parcel) async -> Settlement {
    // The web page shows what is in the store: to be there is to be delivered.
    if parcel.account == Account.web { return .accepted(id: "web-\(parcel.id)", state: .delivered) }
    guard let account = switchboard.settings.accounts.first(where: { $0.name == parcel.account }) else {
      return .failed(.failed, code: "account removed")
    }
    let call: HTTPCall
    do throws(SettingsProblem) {
      var message = parcel.message
      message.now = switchboard.outside.now()
      call = try account.gateway.encode(message, account.settings)
    } catch {
      switchboard.logger.critical("reply not sent: \(error)")
      return .later(at: switchboard.outside.now() + 60, code: "settings")
    }
    do throws(CallFailure) {
      let answer = try await switchboard.outside.call(call)
      return settlement(account.gateway.outcome(answer, of: parcel.message, account.settings), parcel)
    } catch {
      return settlement(error, parcel)
    }
  }

  private func settlement(_ outcome: SendOutcome, _ parcel: Parcel) -> Settlement {
    switch outcome {
    case .accepted(let id, let state): .accepted(id: id, state: state)
    case .rejected(let code, let permanent, let cause):
      switch cause {
      case .recipient, .optedOut: .failed(.undeliverable, code: code)
      case .operatorSide, .passing: permanent ? .failed(.failed, code: code) : later(parcel, code: code)
      }
    case .throttled(let seconds): later(parcel, code: "throttled", after: seconds)
    case .unknown(let reason): .unknown(code: reason)
    }
  }

  private func settlement(_ failure: CallFailure, _ parcel: Parcel) -> Settlement {
    switch failure {
    case .notSent: later(parcel, code: failure.code)
    case .unknown, .cancelled: .unknown(code: failure.code)
    }
  }

  private func later(_ parcel: Parcel, code: String, after seconds: Double? = nil) -> Settlement {
    guard parcel.attempt < Dispatcher.mostAttempts else { return .failed(.failed, code: code) }
    let wait = seconds ?? Backoff.seconds(attempt: parcel.attempt, chance: switchboard.outside.chance())
    return .later(at: switchboard.outside.now() + wait, code: code)
  }

  /// A known outcome must not be lost because the store stumbles: it is written down as soon as the store can.
  private func write(_ settlement: Settlement, of parcel: Parcel) async {
    Counter(label: "helpline_sends", dimensions: [("account", parcel.account), ("outcome", settlement.word)])
      .increment()
    for pause in [0.0, 0.2, 1, 5, 20, 60] {
      do {
        if pause > 0 { try await Task.sleep(for: .seconds(pause)) }
        let after = try await switchboard.store.settle(
          parcel, settlement, onFailure: switchboard.lostReply, by: switchboard.buddies,
          now: switchboard.outside.now())
        if after.forgets { switchboard.timers.ring() }
        if after.openCase != nil { switchboard.alarms.ring() }
        switchboard.news.tell(.contact(parcel.contact))
        return
      } catch {
        switchboard.logger.error("outcome of a send not written: \(error)", metadata: ["reply": "\(parcel.id)"])
      }
    }
  }
}

extension Settlement {
  /// A word for metrics.
  fileprivate var word: String {
    switch self {
    case .accepted: "accepted"
    case .later: "later"
    case .failed: "failed"
    case .unknown: "unknown"
    }
  }
}

/// A number that several tasks change.
private final class Counting: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }

  func add(_ change: Int) { count.withLock { $0 += change } }
}
