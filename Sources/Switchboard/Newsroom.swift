import Synchronization

/// Tells the open pages of staff that something has changed, so that they look. Says what, never what was said.
package final class Newsroom: Sendable {
  /// Something that an open page may show.
  package enum News: Sendable, Equatable {
    /// A case was opened, renewed, taken, given back or closed.
    case staffCase(Int64)
    /// A person texted, or something was sent to them.
    case contact(Int64)
    /// Gateways reported on texts; of whom is not looked up.
    case deliveries
  }

  private let listeners = Mutex<[Int: AsyncStream<News>.Continuation]>([:])
  private let nextID = Mutex(0)

  /// News that a slow page has not taken yet; the oldest are dropped, and the page looks at all anyway.
  private static let mostWaiting = 64

  package init() {}

  /// All news from now on; ends when the page goes.
  package func listen() -> AsyncStream<News> {
    let id = nextID.withLock { id in
      id += 1
      return id
    }
    let (stream, continuation) = AsyncStream.makeStream(
      of: News.self, bufferingPolicy: .bufferingNewest(Newsroom.mostWaiting))
    continuation.onTermination = { [weak self] _ in self?.leave(id) }
    listeners.withLock { $0[id] = continuation }
    return stream
  }

  /// Ends all streams, so that no open page holds up the end of the server.
  package func close() {
    let all = listeners.withLock { listeners in
      defer { listeners = [:] }
      return Array(listeners.values)
    }
    for listener in all { listener.finish() }
  }

  func tell(_ news: News) {
    for listener in listeners.withLock({ Array($0.values) }) { listener.yield(news) }
  }

  private func leave(_ id: Int) { _ = listeners.withLock { $0.removeValue(forKey: id) } }
}
