import ArgumentParser
import Content
import Foundation
import Hooks
import Hummingbird
import Logging
import Metrics
import ServiceLifecycle
import Store
import Switchboard
import Transport

/// `helpline serve`: the server. This is the composition root: it reads, builds values, and hands them to a service group.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Run the helpline: webhooks, web chat, sending, timers.",
    discussion: """
      Example:  helpline serve                            demo mode on loopback, nothing to configure
      Example:  helpline serve --config /etc/helpline.yaml
      Settings come from the file and from HELPLINE_* variables, which win (docs/configuration.md).
      SIGHUP takes changed content when it passes the check; SIGTERM finishes what is being sent and ends.
      """)

  @Option(help: "Configuration file. Default: helpline.yaml, when there is one.") var config: String?

  func run() async throws {
    try await Stop.catching {
      let settings = try HelplineSettings.read(file: config)
      let server = try Server(settings)
      try await server.run()
    }
  }
}
