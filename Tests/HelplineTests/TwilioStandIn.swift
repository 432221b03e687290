import Foundation
import LoopbackServers
import Messages
import Synchronization

/// Stands in for Twilio's API: records what it was asked to send and gives each send an id.
final class TwilioStandIn: Sendable {
  /// A text as it would reach a phone.
  struct Sent: Sendable, Hashable {
    var sid: String
    var to: String
    var body: String
  }

  let server: LoopbackHTTP
  private let log: Log

  private final class Log: Sendable {
    let sent = Mutex<[Sent]>([])
  }

  init() throws {
    let log = Log()
    self.log = log
    server = try LoopbackHTTP { request in
      let form = request.form
      let sid = log.sent.withLock { sent in
        let sid = "SM" + String(format: "%032x", sent.count + 1)
        sent.append(Sent(sid: sid, to: form["To"] ?? "", body: form["Body"] ?? ""))
        return sid
      }
      return .json(#"{"sid":"\#(sid)","status":"queued","num_segments":"1","error_code":null}"#, status: 201)
    }
  }

  var sent: [Sent] { log.sent.withLock { $0 } }

  /// Waits until the texts sent so far satisfy a condition.
  func wait(until condition: @Sendable ([Sent]) -> Bool) async throws {
    try await server.changes.wait { condition(sent) }
  }
}
