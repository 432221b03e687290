import Logging
package import Messages
import ServiceLifecycle
import Store
import Transport

/// Fetches an address of an outside monitor every minute, only while the store can commit and all loops turn: when we fall silent,
/// the monitor calls the operator.
package struct Heartbeat: Service {
  private let switchboard: Switchboard
  private let url: Redacted<String>
  private let bell: Doorbell

  /// Seconds between two beats.
  private static let pause = 60.0
  /// Seconds after which a loop that has not turned counts as stuck.
  static let patience = 120.0

  /// A heartbeat to an address; one is enough.
  package init(_ switchboard: Switchboard, url: Redacted<String>) {
    self.init(switchboard, url: url, bell: Doorbell())
  }

  /// With a bell of the caller's, who may ring it at any time.
  init(_ switchboard: Switchboard, url: Redacted<String>, bell: Doorbell) {
    self.switchboard = switchboard
    self.url = url
    self.bell = bell
  }

  package func run() async throws {
    nudge()
    bell.ring(after: 5)  // the loops have just begun
    await withGracefulShutdownHandler {
      for await _ in bell.rings {
        bell.ring(after: Heartbeat.pause)
        await beat()
        nudge()
      }
    } onGracefulShutdown: {
      bell.close()
    }
  }

  /// One beat. Returns whether the monitor heard it.
  @discardableResult
  func beat() async -> Bool {
    let now = switchboard.outside.now()
    let still = switchboard.pulse.still(at: now, patience: Heartbeat.patience)
    guard still.isEmpty else {
      switchboard.logger.critical(
        "no heartbeat: a loop stands still", metadata: ["loops": "\(still.map(\.rawValue).joined(separator: " "))"])
      return false
    }
    do throws(StoreFailure) {
      try await switchboard.store.probe()
    } catch {
      switchboard.logger.critical("no heartbeat: \(error)")
      return false
    }
    return await fetch()
  }

  private func fetch() async -> Bool {
    do throws(CallFailure) {
      let answer = try await switchboard.outside.call(HTTPCall(method: "GET", url: url))
      guard !(200..<300).contains(answer.status) else { return true }
      switchboard.logger.error("heartbeat refused", metadata: ["status": "\(answer.status)"])
    } catch {
      switchboard.logger.error("heartbeat failed", metadata: ["code": "\(error.code)"])
    }
    return false
  }

  /// A loop without work does not turn by itself.
  private func nudge() {
    for bell in [switchboard.alarms, switchboard.outbox, switchboard.timers, switchboard.recalls] { bell.ring() }
  }
}
