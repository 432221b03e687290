import ArgumentParser
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// The yardstick: a Hummingbird route that takes a POST and does nothing; and one that gives each text an id, as Twilio does.
struct NoopCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "noop", abstract: "Serve a route that does nothing.")

  @Option var port = 9001

  func run() async throws {
    let router = Router()
    router.post("/hooks/twilio/main") { request, _ in
      _ = try await request.body.collect(upTo: 1 << 20)
      return HTTPResponse.Status.ok
    }
    let texts = Mutex(0)
    router.post("/2010-04-01/Accounts/AC1/Messages.json") { request, _ in
      _ = try await request.body.collect(upTo: 1 << 20)
      let number = texts.withLock { texts in
        texts += 1
        return texts
      }
      return Response(
        status: .created, headers: [.contentType: "application/json"],
        body: .init(byteBuffer: ByteBuffer(string: #"{"sid":"SM\#(number)","status":"queued","error_code":null}"#)))
    }
    var logger = Logger(label: "noop")
    logger.logLevel = .error
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      logger: logger)
    try await application.runService()
  }
}
