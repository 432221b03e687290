import ArgumentParser
import Hummingbird
import Logging

/// The yardstick: a Hummingbird route that takes a POST and does nothing.
struct NoopCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "noop", abstract: "Serve a route that does nothing.")

  @Option var port = 9001

  func run() async throws {
    let router = Router()
    router.post("/hooks/twilio/main") { request, _ in
      _ = try await request.body.collect(upTo: 1 << 20)
      return HTTPResponse.Status.ok
    }
    var logger = Logger(label: "noop")
    logger.logLevel = .error
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      logger: logger)
    try await application.runService()
  }
}
