import ArgumentParser
import Content
import Dialogue
import Foundation
import Gateways
import Hooks
import Hummingbird
import Logging
import Matching
import Messages
import Metrics
import Store
import Switchboard

/// The public door over a real store: signature, reading, sealing, durable commit. Nothing is sent out.
struct WebhookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "webhook", abstract: "Serve the public door.")

  @Option var port = 9002
  @Option(help: "A folder for the databases.") var data: String
  @Option(help: "The project's folder.") var content = "."
  @Flag(help: "Every text is read as the same intent, at no cost.") var stub = false

  func run() async throws {
    let metrics = MetricsBook()
    MetricsSystem.bootstrap(metrics)
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    let switchboard = try switchboard(logger)
    let door = Door(
      switchboard: switchboard, settings: DoorSettings(host: "127.0.0.1", port: port, isDemo: true), metrics: metrics)
    try await door.application(logger: logger) { _ in }.runService()
  }

  private func switchboard(_ logger: Logger) throws -> Switchboard {
    let folder = DataFolder(path: data)
    try folder.prepare()
    let master = try MasterKey.load(orMake: folder.masterKey)
    let store = try Store(folder: folder, master: master, now: Date().timeIntervalSince1970)
    var loaded = Shelf.Loaded(library: try BenchContent.library(content))
    if stub {
      loaded.read = { _, _ in
        Reading(decision: .answer, intent: "law.selling", why: "not read: a measurement", cleaned: "")
      }
    }
    let settings = Settings(
      account: "main",
      table: [
        "auth_token": .text(RequestsCommand.token), "webhook_url": .text(RequestsCommand.address),
        "account_sid": .text("AC11111111111111111111111111111111"), "from": .text("+447700900001"),
      ])
    return Switchboard(
      store: store, spool: Spool(path: folder.spool, master: master), shelf: Shelf(loaded),
      settings: SwitchboardSettings(
        house: House(service: "Bench", operatorName: "Bench", retention: "30 days"), saysUnsigned: true,
        accounts: [Account(name: "main", gateway: .twilio, settings: settings)], alertChannels: [], retention: 1e9),
      outside: Outside(
        now: { Date().timeIntervalSince1970 }, chance: { 0.5 },
        call: { _ throws(CallFailure) in throw .notSent(reason: "bench") },
        mail: { _, _ throws(CallFailure) in throw .notSent(reason: "bench") }), logger: logger)
  }
}

/// The project's content.
enum BenchContent {
  static func library(_ folder: String) throws -> ContentLibrary {
    let reader = ContentFolder(
      list: { name in
        try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/\(name)").filter {
          $0.hasSuffix(".yaml") || $0.hasSuffix(".txt")
        }
      },
      read: { path in Array(try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))) })
    guard let library = ContentLoader.load(try reader.files()).library else {
      throw ValidationError("the content has errors: helpline check")
    }
    return library
  }
}
