import ServiceLifecycle
import Synchronization

/// Rings at the open pages of people when something may have been said to them. A ring says nothing: the page looks itself.
///
/// A page holds one bell; rings that come while it looks are one ring, so that a slow page costs no memory.
package final class PageBells: Sendable {
  private struct Pages {
    var byContact: [Int64: [Int: AsyncStream<Void>.Continuation]] = [:]
    var lastID = 0
    var isClosed = false
  }

  private let pages = Mutex(Pages())

  /// No page is open.
  package init() {}

  /// A bell that rings at once, and then whenever something happens to a contact; over when the server ends.
  package func listen(to contact: Int64) -> PageBell {
    let (rings, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id = pages.withLock { pages -> Int? in
      guard !pages.isClosed else { return nil }
      pages.lastID += 1
      pages.byContact[contact, default: [:]][pages.lastID] = continuation
      return pages.lastID
    }
    if let id {
      continuation.onTermination = { [weak self] _ in self?.leave(contact, id) }
      continuation.yield()
    } else {
      continuation.finish()
    }
    return PageBell(rings: rings, continuation: continuation)
  }

  /// Tells the pages of one contact to look.
  func ring(_ contact: Int64) {
    for page in pages.withLock({ $0.byContact[contact].map { Array($0.values) } ?? [] }) { page.yield() }
  }

  /// Tells all pages to look: who has gone is found out, and a ring that was lost does no harm.
  func ringAll() { for page in pages.withLock({ $0.byContact.values.flatMap(\.values) }) { page.yield() } }

  /// Ends all bells, now and later, so that no open page holds up the end of the server.
  package func close() {
    let open = pages.withLock { pages in
      defer { pages.byContact = [:] }
      pages.isClosed = true
      return pages.byContact.values.flatMap(\.values)
    }
    for page in open { page.finish() }
  }

  private func leave(_ contact: Int64, _ id: Int) {
    pages.withLock { pages in
      pages.byContact[contact]?.removeValue(forKey: id)
      if pages.byContact[contact]?.isEmpty == true { pages.byContact.removeValue(forKey: contact) }
    }
  }
}

/// What one open page listens to.
package struct PageBell: Sendable {
  /// One element a ring.
  package let rings: AsyncStream<Void>
  fileprivate let continuation: AsyncStream<Void>.Continuation

  fileprivate init(rings: AsyncStream<Void>, continuation: AsyncStream<Void>.Continuation) {
    self.rings = rings
    self.continuation = continuation
  }

  /// Ends it, because another page has taken its place.
  package func end() { continuation.finish() }
}

/// Rings at all open pages now and then, until the server ends; then it ends them.
///
/// It must stand behind the doors among the services: those end in the opposite order, and a door waits for its open pages.
package struct PageBeat: Service {
  private let switchboard: Switchboard
  private let bell = Doorbell()
  /// Seconds: less than proxies wait for a silent stream.
  private static let pause = 15.0

  /// The beat of a switchboard; one is enough.
  package init(_ switchboard: Switchboard) { self.switchboard = switchboard }

  package func run() async throws {
    bell.ring(after: PageBeat.pause)
    await withGracefulShutdownHandler {
      for await _ in bell.rings {
        bell.ring(after: PageBeat.pause)
        switchboard.pages.ringAll()
      }
    } onGracefulShutdown: {
      bell.close()
    }
    switchboard.pages.close()
  }
}
