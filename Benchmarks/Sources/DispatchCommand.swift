import ArgumentParser
import Dialogue
import Foundation
import Gateways
import Logging
import Messages
import Store
import Switchboard
import Transport

/// The dispatcher over a real outbox, its commits included, against a bare libcurl loop on the same server: in turn, medians.
struct DispatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispatch", abstract: "Measure sending out of the outbox against bare libcurl.")

  @Option(help: "Port of a running noop server.") var port = 9001
  @Option(help: "A folder for the databases.") var data: String
  @Option(help: "The project's folder.") var content = "."
  @Option(help: "Replies of one round.") var count = 20_000
  @Option(help: "Connections.") var parallel = 64
  @Option(help: "Rounds.") var rounds = 3

  private static let text = "An answer of some length, as they go out to people: one segment and no more."

  func run() async throws {
    var (bare, ours) = ([Double](), [Double]())
    for round in 0..<rounds {
      let url = "http://127.0.0.1:\(port)/2010-04-01/Accounts/AC1/Messages.json"
      let headers = [
        "Content-Type: application/x-www-form-urlencoded", "Accept: application/json",
        "Authorization: Basic QUMxOnNlY3JldA==",
      ]
      let body = "To=%2B447700900123&From=%2B447700900001&Body=" + Self.text.replacing(" ", with: "+")
      bare.append(
        Double(count)
          / (try BareCurl.seconds(url: url, headers: headers, body: body, count: count, parallel: parallel)))
      ours.append(Double(count) / (try await dispatch("\(data)/\(round)")))
    }
    let (fast, own) = (bare.sorted()[rounds / 2], ours.sorted()[rounds / 2])
    print(
      #"{"bare_per_second": \#(Int(fast)), "dispatched_per_second": \#(Int(own)), "parallel": \#(parallel)}"#)
  }

  /// Seconds from the start of the dispatcher to the commit of the last outcome.
  private func dispatch(_ place: String) async throws -> Double {
    let transport = try Transport(TransportOptions(product: "bench"))
    let switchboard = try switchboard(place, transport)
    try await fill(switchboard.store)
    let clock = ContinuousClock()
    let seconds = try await clock.measure {
      let dispatcher = Task { try await Dispatcher(switchboard).run() }
      repeat {
        try await Task.sleep(for: .milliseconds(20))
      } while try await !switchboard.store.backlog().isEmpty || switchboard.standings.contains { $0.inFlight > 0 }
      // The last calls have ended; their outcomes may still be on the way to the disk.
      while try await !switchboard.store.outbox(limit: 1).isEmpty { await Task.yield() }
      dispatcher.cancel()
    }
    switchboard.store.close()
    await transport.close()
    return seconds / .seconds(1)
  }

  /// One reply each to so many people.
  private func fill(_ store: Store) async throws {
    let now = Date().timeIntervalSince1970
    try await withThrowingTaskGroup(of: Void.self) { group in
      for lane in 0..<64 {
        group.addTask {
          for person in stride(from: lane, to: count, by: 64) {
            let from = Address(kind: .signalUUID, value: Redacted("person-\(person)"))
            let message = InboundMessage(id: "\(person)", from: from, text: "hello")
            _ = try await store.receive(Arrival(account: "main", message: message, receivedAt: now)) { _ in
              Verdict(
                record: "v=1", trace: Array("{}".utf8), level: .normal,
                replies: [Reply(text: Redacted(Self.text), level: .normal)], contentVersion: "bench")
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func switchboard(_ place: String, _ transport: Transport) throws -> Switchboard {
    let folder = DataFolder(path: place)
    try folder.prepare()
    let master = try MasterKey.load(orMake: folder.masterKey)
    var rule = DeliveryRule()
    rule.inFlight = parallel
    let settings = Settings(
      account: "main",
      table: [
        "auth_token": .text("secret"), "account_sid": .text("AC1"), "from": .text("+447700900001"),
        "api_base": .text("http://127.0.0.1:\(port)"),
      ])
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    return Switchboard(
      store: try Store(folder: folder, master: master, now: Date().timeIntervalSince1970),
      spool: Spool(path: folder.spool, master: master),
      shelf: Shelf(Shelf.Loaded(library: try BenchContent.library(content))),
      settings: SwitchboardSettings(
        house: House(service: "Bench", operatorName: "Bench", retention: "30 days"), saysUnsigned: true,
        accounts: [Account(name: "main", gateway: .twilio, settings: settings, rule: rule)], alertChannels: [],
        retention: 1e9),
      outside: Outside(
        now: { Date().timeIntervalSince1970 }, chance: { 0.5 },
        call: { call throws(CallFailure) in try await transport.call(call) },
        mail: { _, _ throws(CallFailure) in throw .notSent(reason: "bench") }), logger: logger)
  }
}
