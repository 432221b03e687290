import Foundation
import LoopbackServers
import Messages
import Synchronization
import Transport

/// A transport with the usual options, changed as a test needs.
func transport(_ change: (inout TransportOptions) -> Void = { _ in }) throws -> Transport {
  var options = TransportOptions(product: "helpline/test")
  change(&options)
  return try Transport(options)
}

/// A call with a short text; ten seconds are far more than loopback needs.
func call(
  _ url: Redacted<String>, method: String = "POST", headers: [HTTPField] = [], text: String = "x", timeout: Int = 10
) -> HTTPCall {
  HTTPCall(
    method: method, url: url, headers: headers, body: Redacted(method == "GET" ? [] : Array(text.utf8)),
    timeout: timeout)
}

/// A port of this machine where nobody listens: it was given to a service that no longer exists.
let deadPort = 1

/// Lets threads pass only when enough of them have come. Never waits on the pool of tasks.
final class Barrier: Sendable {
  private let needed: Int
  private let count = Mutex(0)
  private let open = DispatchSemaphore(value: 0)

  init(_ needed: Int) { self.needed = needed }

  func arrive() {
    let arrived = count.withLock {
      $0 += 1
      return $0
    }
    if arrived > needed { return }
    if arrived == needed { for _ in 0..<needed { open.signal() } }
    open.wait()
  }
}

extension LoopbackHTTP {
  /// Waits until that happened.
  func happened(_ event: LoopbackEvent) async -> Bool {
    for await next in events where next == event { return true }
    return false
  }
}
