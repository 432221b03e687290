import Messages
import Synchronization

/// One exchange between the task that waits for it and the thread that carries it out.
///
/// Whoever settles it first decides; everything after that is ignored. So a cancellation may come before the order
/// reaches the thread, during the exchange, or after its end.
final class Ticket: Sendable {
  typealias Ending = Result<Report, CallFailure>

  let order: Order
  /// When a ticket that still waits for a free place is given back.
  let deadline: ContinuousClock.Instant
  private let state = Mutex(State.fresh)

  private enum State {
    case fresh
    case awaited(CheckedContinuation<Ending, Never>)
    case settledEarly(Ending)
    case settled
  }

  /// A ticket for that order, from now on.
  init(_ order: Order) {
    self.order = order
    deadline = .now + .seconds(order.timeout)
  }

  /// Whether nobody waits for it any longer.
  var isSettled: Bool {
    state.withLock {
      switch $0 {
      case .fresh, .awaited: false
      case .settledEarly, .settled: true
      }
    }
  }

  /// Hands over the waiting task. False when the ticket was settled before: the task then runs on at once.
  func hold(_ continuation: CheckedContinuation<Ending, Never>) -> Bool {
    let early: Ending? = state.withLock {
      if case .settledEarly(let ending) = $0 {
        $0 = .settled
        return ending
      }
      $0 = .awaited(continuation)
      return nil
    }
    if let early { continuation.resume(returning: early) }
    return early == nil
  }

  /// Ends the wait. False when it had ended already.
  @discardableResult
  func settle(_ ending: Ending) -> Bool {
    let (first, continuation) = state.withLock { state in settle(&state, ending) }
    continuation?.resume(returning: ending)
    return first
  }

  private func settle(_ state: inout State, _ ending: Ending) -> (Bool, CheckedContinuation<Ending, Never>?) {
    switch state {
    case .fresh:
      state = .settledEarly(ending)
      return (true, nil)
    case .awaited(let continuation):
      state = .settled
      return (true, continuation)
    case .settledEarly, .settled:
      return (false, nil)
    }
  }
}
