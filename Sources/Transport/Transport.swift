import Foundation
package import Messages

/// The outbound side: web calls and mail over libcurl, on threads of its own.
///
/// Connections are kept and used again. Web and mail have a thread each, because curl waits for a mail server's
/// goodbye and must not hold up texts meanwhile. Release it with `close()`; without it the threads end when the last
/// reference goes.
package final class Transport: Sendable {
  let options: TransportOptions
  let rule: DestinationRule
  let webLoop: CurlLoop
  let mailLoop: CurlLoop

  /// Starts both threads. Throws for options that cannot work, so that a wrong configuration shows at the start.
  package init(_ options: TransportOptions) throws(TransportProblem) {
    if let file = options.caFile, access(file, R_OK) != 0 { throw .unreadableCAFile }
    self.options = options
    rule = try DestinationRule(plainPrefixes: options.plainPrefixes)
    webLoop = try CurlLoop(
      named: "transport-web", limits: .init(inFlight: options.inFlightLimit, answer: options.answerLimit))
    mailLoop = try CurlLoop(named: "transport-mail", limits: .init(inFlight: 4, answer: options.answerLimit))
  }

  deinit {
    webLoop.stop()
    mailLoop.stop()
  }

  /// Carries out a call and returns whatever status the other side answers; redirects are not followed.
  ///
  /// `CallFailure.notSent` is thrown only when nothing of the request can have been written; a call that waited
  /// longer than its own time limit for a free place is one of these. Cancelling the task closes the connection.
  package func call(_ call: HTTPCall) async throws(CallFailure) -> HTTPAnswer {
    let order = try order(for: call)
    return try answer(from: try await webLoop.run(order))
  }

  /// Ends both threads and waits for their end. Calls under way fail as unknown, waiting and later ones as not sent.
  package func close() async {
    webLoop.stop()
    mailLoop.stop()
    await webLoop.close()
    await mailLoop.close()
  }
}
