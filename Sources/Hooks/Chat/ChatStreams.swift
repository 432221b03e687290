import Metrics
import Switchboard
import Synchronization

/// The open streams of the web chat, counted by session and by address.
final class ChatStreams: Sendable {
  private let limits: ChatLimits
  private let open = Mutex(Open())

  init(limits: ChatLimits) { self.limits = limits }

  /// A place among the open streams; it is free again when nobody holds it.
  final class Ticket: Sendable {
    let bell: PageBell
    private let free: @Sendable () -> Void

    fileprivate init(bell: PageBell, free: @escaping @Sendable () -> Void) {
      self.bell = bell
      self.free = free
    }

    deinit { free() }
  }

  /// A place for one more stream, or nil when there is none. The oldest of a session makes room: a page that was reloaded leaves a
  /// stream behind that nobody reads.
  func enter(session: String, client: String?, bell: PageBell) -> Ticket? {
    let replaced = open.withLock { $0.makeRoom(in: session, for: limits.streamsBySession) }
    replaced?.end()
    guard let id = open.withLock({ $0.enter(session, client, bell, limits) }) else {
      bell.end()
      Counter(label: "helpline_chat_refused", dimensions: [("limit", "streams")]).increment()
      return nil
    }
    report()
    return Ticket(bell: bell) { [weak self] in
      self?.open.withLock { $0.leave(id, session, client) }
      self?.report()
    }
  }

  private func report() { Gauge(label: "helpline_chat_streams").record(open.withLock { $0.count }) }

  private struct Open {
    var count = 0
    private var byAddress: [String: Int] = [:]
    /// Oldest first.
    private var bySession: [String: [(id: Int, client: String?, bell: PageBell)]] = [:]
    private var lastID = 0

    mutating func makeRoom(in session: String, for most: Int) -> PageBell? {
      guard let oldest = bySession[session]?.first, bySession[session]?.count ?? 0 >= max(1, most) else { return nil }
      leave(oldest.id, session, oldest.client)
      return oldest.bell
    }

    mutating func enter(_ session: String, _ client: String?, _ bell: PageBell, _ limits: ChatLimits) -> Int? {
      guard count < limits.streams else { return nil }
      if let client {
        guard byAddress[client, default: 0] < limits.streamsByAddress else { return nil }
        byAddress[client, default: 0] += 1
      }
      (count, lastID) = (count + 1, lastID + 1)
      bySession[session, default: []].append((lastID, client, bell))
      return lastID
    }

    /// Does nothing for one that has made room already.
    mutating func leave(_ id: Int, _ session: String, _ client: String?) {
      guard let place = bySession[session]?.firstIndex(where: { $0.id == id }) else { return }
      bySession[session]?.remove(at: place)
      if bySession[session]?.isEmpty == true { bySession.removeValue(forKey: session) }
      count -= 1
      guard let client, let others = byAddress[client].map({ $0 - 1 }) else { return }
      byAddress[client] = others > 0 ? others : nil
    }
  }
}
