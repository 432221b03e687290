import Synchronization

/// So many at a time: twenty servers that start together on a small machine are late for every clock.
final class Slots: Sendable {
  /// Servers of the tests that may run at a time.
  static let servers = Slots(3)
  /// Commands of the tests that may run at a time.
  static let commands = Slots(3)

  private struct State {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>

  private init(_ count: Int) { state = Mutex(State(free: count)) }

  /// Waits for a free slot and takes it.
  func take() async -> Slot {
    await withCheckedContinuation { continuation in
      let isTaken = state.withLock { state in
        if state.free == 0 {
          state.waiting.append(continuation)
          return false
        }
        state.free -= 1
        return true
      }
      if isTaken { continuation.resume() }
    }
    return Slot(self)
  }

  /// Gives it to whoever has waited longest.
  fileprivate func give() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      if state.waiting.isEmpty { state.free += 1 } else { return state.waiting.removeFirst() }
      return nil
    }
    next?.resume()
  }
}

/// A place that was taken; it is free again when it is left or forgotten.
final class Slot: Sendable {
  private let slots: Slots
  private let isLeft = Mutex(false)

  fileprivate init(_ slots: Slots) { self.slots = slots }

  deinit { leave() }

  func leave() {
    let isFirst = isLeft.withLock { isLeft in
      defer { isLeft = true }
      return !isLeft
    }
    if isFirst { slots.give() }
  }
}
