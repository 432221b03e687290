import Synchronization

/// Wakes a loop: rings that come while it works are one ring.
final class Doorbell: Sendable {
  /// One element a ring; ends with `close`.
  let rings: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation
  private let alarm = Mutex<Task<Void, Never>?>(nil)

  init() {
    (rings, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func ring() { continuation.yield() }

  /// Rings after some seconds; an alarm set earlier is dropped.
  func ring(after seconds: Double) {
    let next = Task { [continuation] in
      do {
        try await Task.sleep(for: .seconds(max(0, seconds)))
        continuation.yield()
      } catch {
        return  // a later alarm has taken its place
      }
    }
    let old = alarm.withLock { alarm in
      defer { alarm = next }
      return alarm
    }
    old?.cancel()
  }

  func close() {
    alarm.withLock { $0?.cancel() }
    continuation.finish()
  }
}
