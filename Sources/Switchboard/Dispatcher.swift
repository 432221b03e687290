import Gateways
import Logging
import Messages
import Metrics
import ServiceLifecycle
import Store

/// Takes due replies out of the outbox and sends them, for each account the most urgent first, until the service ends.
///
/// A send that is under way when the service ends is waited for, so that its outcome is known.
package struct Dispatcher: Service {
  let switchboard: Switchboard

  /// For accounts that are no longer configured: their replies are given up.
  private static let others = SendingRoom(32)

  /// The dispatcher of a switchboard; one is enough.
  package init(_ switchboard: Switchboard) { self.switchboard = switchboard }

  package func run() async throws {
    let bell = switchboard.outbox
    await callForInterrupted()
    bell.ring()
    await withGracefulShutdownHandler {
      await withDiscardingTaskGroup { group in
        for await _ in bell.rings {
          for parcel in await due() { group.addTask { await send(parcel) } }
        }
      }
    } onGracefulShutdown: {
      bell.close()
    }
  }

  /// One turn without the loop: leases what may go, sends it and writes the outcomes down. Returns how many there were.
  @discardableResult
  package func turn() async -> Int {
    let parcels = await due()
    await withDiscardingTaskGroup { group in
      for parcel in parcels { group.addTask { await send(parcel) } }
    }
    return parcels.count
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

  func due() async -> [Parcel] {
    let now = switchboard.now
    do throws(StoreFailure) {
      let lease = try await switchboard.store.lease(
        now: now, rooms: switchboard.gateways.rooms(at: now), others: Dispatcher.others)
      switchboard.gateways.took(lease.parcels, at: now)
      if let next = [lease.nextDue, switchboard.gateways.nextChange(after: now)].compactMap(\.self).min() {
        switchboard.outbox.ring(after: max(0.05, next - now))
      }
      switchboard.pulse.turned(.replies, at: now)
      return lease.parcels
    } catch {
      switchboard.logger.error("outbox not read: \(error)")
      switchboard.outbox.ring(after: 1)
      return []
    }
  }

  func send(_ parcel: Parcel) async {
    let settlement = await attempt(parcel)
    // The place is free as soon as the call has ended: what is leased next is committed together with this outcome.
    switchboard.gateways.gaveBack(parcel)
    switchboard.outbox.ring()
    await write(settlement, of: parcel)
    switchboard.outbox.ring()  // the person's next reply waited for the outcome
  }

  private func attempt(_ parcel: Parcel) async -> Settlement {
    // The web page shows what is in the store: to be there is to be delivered.
    if parcel.account == Account.web { return .accepted(id: "web-\(parcel.id)", state: .delivered) }
    guard let account = switchboard.account(parcel.account) else {
      return .failed(.failed, code: "account removed")
    }
    let sending = Sending(switchboard: switchboard, parcel: parcel, account: account)
    if let settlement = sending.withoutCall() { return settlement }
    guard let probe = switchboard.gateways.begin(account.name, urgent: parcel.isEmergency, at: switchboard.now) else {
      return sending.heldBack(code: "gateway down")
    }
    let (result, health) = await sending.call()
    let change = switchboard.gateways.end(account.name, health, probe: probe, at: switchboard.now)
    switchboard.tell(change, of: account, code: result.code)
    return sending.settlement(result)
  }

  /// A known outcome must not be lost because the store stumbles: it is written down as soon as the store can.
  private func write(_ settlement: Settlement, of parcel: Parcel) async {
    switchboard.count(settlement, account: parcel.account)
    for pause in [0.0, 0.2, 1, 5, 20, 60] {
      do {
        if pause > 0 { try await Task.sleep(for: .seconds(pause)) }
        let after = try await switchboard.store.settle(
          parcel, settlement, onFailure: switchboard.lostReply, by: switchboard.buddies, now: switchboard.now)
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
