import ArgumentParser
import Foundation
import Gateways

/// `helpline gateway`: what concerns the adapters.
struct GatewayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gateway", abstract: "Work with gateway adapters.",
    subcommands: [
      GatewayListCommand.self, GatewayShowCommand.self, GatewayTestCommand.self, GatewayDecodeCommand.self,
    ])
}

/// `helpline gateway decode`: the adapters' code on recorded webhooks, for tools.
struct GatewayDecodeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decode", abstract: "Verify and decode recorded webhooks.",
    discussion: """
      Example:  helpline gateway decode --vectors Tests/GatewaysTests/Vectors/twilio.json
      Writes one line a case, in the file's order: {"id": ..., "actual": {...}}. The format is in docs/tools.md.
      """)

  @Option(help: "A vector file (format_version 1).") var vectors: String

  func run() async throws {
    try await Stop.catching {
      guard let data = FileManager.default.contents(atPath: vectors) else {
        throw Stop(.noInput, "\(vectors) cannot be read")
      }
      do throws(VectorProblem) {
        for line in try VectorFile(Array(data)).lines { Terminal.say(line) }
      } catch {
        throw Stop(.badData, "\(vectors): \(error)")
      }
    }
  }
}
