import CCurl
import Messages

/// Milliseconds between two looks at the deadlines of orders that wait.
private let lookEvery = 250

/// What the loop's thread owns: curl's handles, the exchanges under way and the orders that wait for a place.
final class CurlWorker {
  private let multi: UnsafeMutableRawPointer
  private let limits: Limits
  private var lanes: [String: Lane] = [:]
  private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
  private var idleHandles: [CurlHandle] = []
  private var waiting = 0
  private var nextLook = ContinuousClock.now

  /// Caps of one loop.
  struct Limits: Sendable {
    /// Exchanges at a time with one origin.
    var inFlight: Int
    /// Bytes of an answer's body.
    var answer: Int
  }

  /// The exchanges with one origin.
  private struct Lane {
    var busy = 0
    var waiting: [Ticket] = []
  }

  /// A worker on that multi handle, which stays the loop's.
  init(_ multi: UnsafeMutableRawPointer, _ limits: Limits) {
    self.multi = multi
    self.limits = limits
  }

  /// Takes an order in; it starts now or when a place is free.
  func accept(_ ticket: Ticket) {
    lanes[ticket.order.origin, default: Lane()].waiting.append(ticket)
    waiting += 1
    fill(ticket.order.origin)
  }

  /// Ends an exchange that nobody waits for: its connection is closed.
  func abandon(_ ticket: Ticket) {
    guard let transfer = transfers.values.first(where: { $0.ticket === ticket }) else { return }
    release(transfer)
    fill(ticket.order.origin)
  }

  /// Moves all exchanges forward and waits until a socket, a time limit or a new order needs attention.
  func turn() {
    var running: Int32 = 0
    curl_multi_perform(multi, &running)
    collect()
    giveBackOverdue()
    // Orders that wait have deadlines that curl does not know of.
    curl_multi_poll(multi, nil, 0, waiting > 0 ? Int32(lookEvery) : 60_000, nil)
  }

  /// Ends everything, for good.
  func close() {
    for lane in lanes.values { lane.waiting.forEach { $0.settle(.failure(.notSent(.closed))) } }
    lanes = [:]
    for transfer in transfers.values {
      let report = transfer.report(CURLE_ABORTED_BY_CALLBACK)
      transfer.ticket.settle(.failure(report.mayHaveWritten ? .unknown(.closed) : .notSent(.closed)))
      curl_multi_remove_handle(multi, transfer.handle.pointer)
    }
    transfers = [:]
    idleHandles = []
  }
}

// MARK: Starting

extension CurlWorker {
  private func fill(_ origin: String) {
    while let ticket = next(origin) { begin(ticket) }
    if let lane = lanes[origin], lane.busy == 0, lane.waiting.isEmpty { lanes[origin] = nil }
  }

  private func next(_ origin: String) -> Ticket? {
    while let lane = lanes[origin], lane.busy < limits.inFlight, let ticket = lane.waiting.first {
      lanes[origin]?.waiting.removeFirst()
      waiting -= 1
      if ticket.isSettled { continue }
      lanes[origin]?.busy += 1
      return ticket
    }
    return nil
  }

  private func begin(_ ticket: Ticket) {
    guard let handle = idleHandles.popLast() ?? CurlHandle() else {
      lanes[ticket.order.origin]?.busy -= 1
      ticket.settle(.failure(.notSent(.other)))
      return
    }
    let transfer = Transfer(ticket, on: handle, answerLimit: limits.answer)
    transfers[handle.pointer] = transfer
    let code = transfer.prepare()
    if code != CURLE_OK {
      finish(transfer, code)
    } else if curl_multi_add_handle(multi, handle.pointer) != CURLM_OK {
      finish(transfer, CURLE_FAILED_INIT)
    }
  }
}

// MARK: Ending

extension CurlWorker {
  private func collect() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard ccurl_message_is_done(message) != 0, let transfer = transfers[message.pointee.easy_handle] else { continue }
      finish(transfer, ccurl_message_result(message))
      fill(transfer.ticket.order.origin)
    }
  }

  private func finish(_ transfer: Transfer, _ code: CURLcode) {
    transfer.ticket.settle(.success(transfer.report(code)))
    release(transfer)
  }

  private func release(_ transfer: Transfer) {
    let origin = transfer.ticket.order.origin
    curl_multi_remove_handle(multi, transfer.handle.pointer)
    transfers[transfer.handle.pointer] = nil
    transfer.handle.reset()
    if idleHandles.count < limits.inFlight { idleHandles.append(transfer.handle) }
    lanes[origin]?.busy -= 1
  }

  /// Looks at waiting orders now and then only: with many of them each look is dear, and their limits are seconds.
  private func giveBackOverdue() {
    let now = ContinuousClock.now
    guard waiting > 0, now >= nextLook else { return }
    nextLook = now + .milliseconds(lookEvery)
    for (origin, lane) in lanes where !lane.waiting.isEmpty {
      let kept = lane.waiting.filter { ticket in
        if ticket.deadline <= now { ticket.settle(.failure(.notSent(.waitedTooLong))) }
        return !ticket.isSettled
      }
      lanes[origin]?.waiting = kept
      waiting -= lane.waiting.count - kept.count
    }
  }
}
