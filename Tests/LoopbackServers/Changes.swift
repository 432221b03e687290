import Synchronization

/// Tells those who wait for something that it is time to look again; nobody spins meanwhile, for the machine is small.
package final class Changes: Sendable {
  private let listeners = Mutex<(next: Int, all: [Int: AsyncStream<Void>.Continuation])>((0, [:]))

  package init() {}

  /// Something changed: everybody who waits looks again.
  package func note() {
    let all = listeners.withLock { Array($0.all.values) }
    for listener in all { listener.yield() }
  }

  /// Returns when the condition holds: it is looked at now and after each change. Ends early when the task is cancelled,
  /// so that a suite's time limit ends the wait.
  package func wait(until condition: () async throws -> Bool) async throws {
    let (changes, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let key = listeners.withLock { listeners in
      listeners.next += 1
      listeners.all[listeners.next] = continuation
      return listeners.next
    }
    defer { listeners.withLock { $0.all[key] = nil } }
    if try await condition() { return }
    for await _ in changes where try await condition() { return }
    throw CancellationError()
  }
}
