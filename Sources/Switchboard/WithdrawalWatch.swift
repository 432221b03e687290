import Logging
import ServiceLifecycle
import Store
import Synchronization

/// Looks once a second what staff did by commands: what they took out of use, so that a wrong number or sentence is never
/// said again, and replies that they had sent anew.
package struct WithdrawalWatch: Service {
  private let switchboard: Switchboard

  /// The watch of a switchboard; one is enough.
  package init(_ switchboard: Switchboard) { self.switchboard = switchboard }

  package func run() async throws {
    let bell = switchboard.recalls
    bell.ring()
    await withGracefulShutdownHandler {
      for await _ in bell.rings {
        await switchboard.lookForWithdrawals()
        await switchboard.lookForDueReplies()
        switchboard.pulse.turned(.withdrawals, at: switchboard.outside.now())
        bell.ring(after: 1)
      }
    } onGracefulShutdown: {
      bell.close()
    }
  }
}

extension Switchboard {
  /// Takes over what is withdrawn now. While the store cannot be read, what was last seen stays withdrawn.
  package func lookForWithdrawals() async {
    do throws(StoreFailure) {
      let subjects = Set(try await store.withdrawals().map(\.subject))
      let isNew = withdrawn.withLock { known in
        defer { known = subjects }
        return known != subjects
      }
      if isNew {
        logger.notice("withdrawn from use", metadata: ["subjects": "\(subjects.sorted().joined(separator: " "))"])
      }
    } catch {
      logger.error("withdrawals not read: \(error)")
    }
  }

  /// Rings for replies that another process made due; the dispatcher itself wakes only for what happens here.
  package func lookForDueReplies() async {
    do throws(StoreFailure) {
      if let due = try await store.nextReplyDue(), due <= outside.now() { outbox.ring() }
    } catch {
      logger.error("outbox not read: \(error)")
    }
  }
}
