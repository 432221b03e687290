import Foundation
import Synchronization

/// A listening socket on 127.0.0.1 with a thread for each connection, so that scripts may block.
final class LoopbackListener: Sendable {
  let port: Int
  private let listening: Int32
  private let state = Mutex(State())

  private struct State {
    var isStopped = false
    var sockets: Set<Int32> = []
    var accepted = 0
  }

  /// Why no socket could be had.
  struct NoSocket: Error { var code: Int32 }

  /// Listens on a free port. `serve` gets the number of the connection, from 0, and its socket, which is closed after.
  init(serve: @escaping @Sendable (_ connection: Int, _ socket: Int32) -> Void) throws {
    (listening, port) = try listen()
    Thread { self.acceptAll(serve) }.start()
  }

  /// How many connections have been opened so far.
  var connectionCount: Int { state.withLock { $0.accepted } }

  /// Ends all connections and takes no more.
  func stop() {
    state.withLock { state in
      if state.isStopped { return }
      state.isStopped = true
      // The threads that read from these wake up and close them.
      for socket in state.sockets { shutdown(socket, Int32(SHUT_RDWR)) }
      shutdown(listening, Int32(SHUT_RDWR))
    }
  }

  private func acceptAll(_ serve: @escaping @Sendable (Int, Int32) -> Void) {
    blockBrokenPipeSignal()
    while let (number, socket) = acceptOne() {
      Thread {
        blockBrokenPipeSignal()
        serve(number, socket)
        self.state.withLock { state in
          state.sockets.remove(socket)
          close(socket)
        }
      }.start()
    }
    close(listening)
  }

  private func acceptOne() -> (Int, Int32)? {
    let socket = accept(listening, nil, nil)
    guard socket >= 0 else { return nil }
    return state.withLock { state in
      guard !state.isStopped else {
        close(socket)
        return nil
      }
      state.sockets.insert(socket)
      state.accepted += 1
      return (state.accepted - 1, socket)
    }
  }
}

private func listen() throws -> (Int32, Int) {
  let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  var address = loopback(port: 0)
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let code = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
      bind(socket, generic, length) + Glibc.listen(socket, 512) + getsockname(socket, generic, &length)
    }
  }
  guard socket >= 0, code == 0 else { throw LoopbackListener.NoSocket(code: errno) }
  return (socket, Int(in_port_t(bigEndian: address.sin_port)))
}

/// Connects to a port of this machine; nil when nobody listens there. The caller closes the socket.
package func connectToLoopback(port: Int) -> Int32? {
  let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  var address = loopback(port: port)
  let code = withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  if code == 0 { return socket }
  close(socket)
  return nil
}

private func loopback(port: Int) -> sockaddr_in {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(port).bigEndian
  address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
  return address
}

/// A client that hangs up must not end the test process.
func blockBrokenPipeSignal() {
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, SIGPIPE)
  pthread_sigmask(SIG_BLOCK, &signals, nil)
}
