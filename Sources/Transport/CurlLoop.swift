import CCurl
import Foundation
import Messages
import Synchronization

/// Curl's multi interface on a thread of its own. Tasks hand in orders and wait without holding a thread.
final class CurlLoop: Sendable {
  private let inbox = Mutex(Inbox())
  // Unsafe, because pointers are never Sendable: the loop's thread alone works with it, and all that others call is
  // `curl_multi_wakeup`, which curl documents as safe from any thread. A lock would be held while the loop sleeps.
  nonisolated(unsafe) private let multi: UnsafeMutableRawPointer  // the loop's thread's; others only wake it
  private let limits: CurlWorker.Limits

  private enum Command {
    case start(Ticket)
    case abandon(Ticket)
  }

  private enum Phase {
    case open, closing, ended
  }

  private struct Inbox {
    var commands: [Command] = []
    var phase = Phase.open
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  /// Starts the thread under that name.
  init(named name: String, limits: CurlWorker.Limits) throws(TransportProblem) {
    guard ccurl_global_init() == CURLE_OK, let multi = curl_multi_init() else { throw .noCurl }
    ccurl_multi_setopt_long(multi, CURLMOPT_MAXCONNECTS, limits.inFlight * 4)
    self.multi = multi
    self.limits = limits
    let thread = Thread { self.work() }
    thread.name = name
    thread.start()
  }

  /// Carries out an order. Cancelling the task ends the exchange and closes its connection.
  func run(_ order: Order) async throws(CallFailure) -> Report {
    let ticket = Ticket(order)
    let ending = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        guard ticket.hold(continuation) else { return }
        if !post(.start(ticket)) { ticket.settle(.failure(.notSent(.closed))) }
      }
    } onCancel: {
      if ticket.settle(.failure(.cancelled)) { _ = post(.abandon(ticket)) }
    }
    return try ending.get()
  }

  /// Asks the thread to end: what waits or runs fails, later orders are refused.
  func stop() {
    inbox.withLock { inbox in
      guard inbox.phase == .open else { return }
      inbox.phase = .closing
      curl_multi_wakeup(multi)
    }
  }

  /// `stop()`, and waits until the thread has given everything back.
  func close() async {
    stop()
    await withCheckedContinuation { continuation in
      let ended = inbox.withLock { inbox in
        if inbox.phase != .ended { inbox.closers.append(continuation) }
        return inbox.phase == .ended
      }
      if ended { continuation.resume() }
    }
  }

  private func post(_ command: Command) -> Bool {
    inbox.withLock { inbox in
      guard inbox.phase == .open else { return false }
      inbox.commands.append(command)
      // The thread takes all commands at once, so the first one wakes it for all.
      if inbox.commands.count == 1 { curl_multi_wakeup(multi) }
      return true
    }
  }
}

// MARK: The thread

extension CurlLoop {
  private func work() {
    blockBrokenPipeSignal()
    let worker = CurlWorker(multi, limits)
    var open = true
    while open {
      let (commands, phase) = takeCommands()
      for command in commands {
        switch command {
        case .start(let ticket): worker.accept(ticket)
        case .abandon(let ticket): worker.abandon(ticket)
        }
      }
      open = phase == .open
      if open { worker.turn() }
    }
    worker.close()
    end()
  }

  private func takeCommands() -> ([Command], Phase) {
    inbox.withLock { inbox in
      let commands = inbox.commands
      inbox.commands = []
      return (commands, inbox.phase)
    }
  }

  private func end() {
    // No command is taken while closing, so nobody can wake the handle any more.
    curl_multi_cleanup(multi)
    let closers = inbox.withLock { inbox in
      inbox.phase = .ended
      defer { inbox.closers = [] }
      return inbox.closers
    }
    closers.forEach { $0.resume() }
  }
}

/// Curl leaves SIGPIPE alone when told to use no signals; a peer that hangs up must not end the process.
private func blockBrokenPipeSignal() {
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, SIGPIPE)
  pthread_sigmask(SIG_BLOCK, &signals, nil)
}
