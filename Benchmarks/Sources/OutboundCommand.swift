import ArgumentParser
import Foundation
import Gateways
import Messages
import Transport

/// Twilio sends through libcurl to a local server that does nothing: encode, call, interpret.
struct OutboundCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "outbound", abstract: "Measure sending.")

  @Option(help: "Port of a running noop server.") var port = 9001
  @Option var count = 40_000
  @Option var parallel = 64

  func run() async throws {
    let transport = try Transport(TransportOptions(product: "bench"))
    let call = HTTPCall(
      url: Redacted("http://127.0.0.1:\(port)/hooks/twilio/main"),
      headers: [HTTPField("Content-Type", "application/x-www-form-urlencoded")],
      body: Redacted(Array("To=%2B447700900123&From=%2B447700900001&Body=An+answer+of+some+length".utf8)))
    let clock = ContinuousClock()
    let time = try await clock.measure {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<parallel {
          group.addTask { for _ in 0..<(count / parallel) { _ = try await transport.call(call) } }
        }
        try await group.waitForAll()
      }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    print(#"{"sends_per_second": \#(Int(Double(count) / seconds)), "parallel": \#(parallel)}"#)
    await transport.close()
  }
}
