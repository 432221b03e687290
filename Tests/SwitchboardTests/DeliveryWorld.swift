import Dialogue
import Foundation
import Gateways
import Logging
import Messages
import Store
import Synchronization
import Testing
import Transport

@testable import Switchboard

/// A switchboard with two gateways `main` and `backup` that answer as a test says, and a clock that moves only by the test.
final class DeliveryWorld: Sendable {
  static let start = RotaTests.november

  let switchboard: Switchboard
  let dispatcher: Dispatcher
  private let clock: Clock
  let folder: DataFolder

  /// The time, what was called, and what gateways answer.
  final class Clock: Sendable {
    let now = Mutex(DeliveryWorld.start)
    let calls = Mutex<[Call]>([])
  }

  /// A text at a gateway.
  struct Call: Sendable, Equatable {
    var account: String
    var to: String
    var text: String
    /// Seconds after the start.
    var second: Double
    /// Counts the calls to all gateways, from 1.
    var number: Int
  }

  typealias Script = @Sendable (Call) async throws(CallFailure) -> HTTPAnswer

  /// - Parameters:
  ///   - rule: of `main`; `backup` has the usual one.
  ///   - real: makes the calls in place of the script, which is not asked then.
  init(
    rule: DeliveryRule = DeliveryRule(), helps: Bool = false, folder: DataFolder? = nil, bases: [String: String] = [:],
    others: [Account] = [], real: Transport? = nil,
    _ script: @escaping Script = { call throws(CallFailure) in .accepted(call) }
  ) throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("helpline-\(UUID().uuidString)")
    self.folder = folder ?? DataFolder(path: place.path)
    try self.folder.prepare()
    let master = try MasterKey.load(orMake: self.folder.masterKey)
    let clock = Clock()
    self.clock = clock
    var rule = rule
    if helps { rule.fallback = "backup" }
    let accounts = [("main", rule), ("backup", DeliveryRule())].map { name, rule in
      Account(
        name: name, gateway: .twilio,
        settings: Settings(
          account: name,
          table: [
            "account_sid": .text("AC1"), "auth_token": .text("secret"), "from": .text("+447700900000"),
            "api_base": .text(bases[name] ?? "https://\(name).example"),
          ]), rule: rule)
    }
    switchboard = Switchboard(
      store: try Store(folder: self.folder, master: master, now: DeliveryWorld.start),
      spool: Spool(path: self.folder.spool, master: master), shelf: Shelf(try #require(ProjectFolder.loaded)),
      settings: SwitchboardSettings(
        house: House(service: "Helpline", operatorName: "Tests", retention: "30 days"), saysUnsigned: true,
        accounts: accounts + others, alertChannels: [], retention: 1e9),
      outside: Outside(
        now: { clock.now.withLock { $0 } }, chance: { 0.5 },
        call: { order throws(CallFailure) in
          let call = clock.note(order)
          guard let real else { return try await script(call) }
          return try await real.call(order)
        }, mail: { _, _ throws(CallFailure) in throw .notSent(reason: "no mail in this test") }),
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    dispatcher = Dispatcher(switchboard)
  }

  var store: Store { switchboard.store }
  var calls: [Call] { clock.calls.withLock { $0 } }
  /// Seconds after the start.
  var second: Double { clock.now.withLock { $0 } - DeliveryWorld.start }

  func move(to second: Double) { clock.now.withLock { $0 = DeliveryWorld.start + second } }

  /// Puts replies to a person into the outbox. Returns the contact.
  @discardableResult
  func put(
    _ text: String = "reply", _ level: Level = .normal, person: Int = 1, account: String = "main", times: Int = 1
  ) async throws -> Int64 {
    let number = "+447700" + String(900_000 + person)
    let arrival = Arrival(
      account: account, message: .fixture("hello", id: UUID().uuidString, from: number), receivedAt: switchboard.now)
    let verdict = Verdict(
      record: "v=1", trace: Array("{}".utf8), level: level,
      replies: (0..<times).map { _ in Reply(text: Redacted(text), level: level) }, contentVersion: "test")
    guard case .committed(let committed) = try await store.receive(arrival, decide: { _ in verdict }) else {
      throw DeliveryTrouble.repeated
    }
    return committed.contact
  }

  /// Lets the dispatcher work until nothing is due before a second after the start, or nothing waits. The clock jumps.
  func run(until end: Double) async throws {
    while true {
      if await dispatcher.turn() > 0 { continue }
      let now = DeliveryWorld.start + second
      let next = [try await store.nextReplyDue(), switchboard.gateways.nextChange(after: now)].compactMap(\.self)
        .filter { $0 > now }.min()
      guard try await store.nextReplyDue() != nil, let next, next <= DeliveryWorld.start + end else { break }
      clock.now.withLock { $0 = next }
    }
    move(to: max(second, end))
  }

  /// How the replies to somebody stand: `state account`, with the account that it was taken from.
  func states(_ contact: Int64) async throws -> [String] {
    let lines = try await store.transcript(contact: contact) ?? []
    return lines.compactMap { line in
      guard case .helpline(_, let state, _, _) = line.side else { return nil }
      return "\(state) \(line.account)" + (line.firstAccount.map { " for \($0)" } ?? "")
    }
  }

  func code(_ contact: Int64) async throws -> String? {
    for line in try await store.transcript(contact: contact) ?? [] {
      if case .helpline(_, _, let code, _) = line.side { return code }
    }
    return nil
  }

  /// Ends without closing anything, as a killed process does, and gives back the folder.
  func abandon() -> DataFolder { folder }

  func remove() throws {
    store.close()
    try FileManager.default.removeItem(atPath: folder.path)
  }
}

enum DeliveryTrouble: Error { case repeated }

extension DeliveryWorld.Clock {
  fileprivate func note(_ order: HTTPCall) -> DeliveryWorld.Call {
    var fields: [String: String] = [:]
    for pair in String(decoding: order.body.reveal(), as: UTF8.self).split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
      fields[halves[0]] = halves.count == 2 ? halves[1].removingPercentEncoding ?? "" : ""
    }
    let account = order.url.reveal().contains("backup") ? "backup" : "main"
    let second = now.withLock { $0 } - DeliveryWorld.start
    return calls.withLock { calls in
      let call = DeliveryWorld.Call(
        account: account, to: fields["To"] ?? "", text: (fields["Body"] ?? "").replacing("+", with: " "),
        second: second, number: calls.count + 1)
      calls.append(call)
      return call
    }
  }
}

extension HTTPAnswer {
  /// The gateway took it.
  static func accepted(_ call: DeliveryWorld.Call) -> HTTPAnswer {
    json(#"{"sid":"SM\#(call.account)\#(call.number)","status":"queued","error_code":null}"#, status: 201)
  }

  static func json(_ text: String, status: Int, headers: [HTTPField] = []) -> HTTPAnswer {
    HTTPAnswer(
      status: status, headers: [HTTPField("Content-Type", "application/json")] + headers,
      body: Redacted(Array(text.utf8)))
  }

  static let serverError = HTTPAnswer(status: 503)
  static func tooMany(_ seconds: Int?) -> HTTPAnswer {
    json(
      #"{"code":20429}"#, status: 429, headers: seconds.map { [HTTPField("Retry-After", String($0))] } ?? [])
  }
}

/// Runs a test in a world that is gone afterwards.
func withWorld(_ world: DeliveryWorld, _ test: (DeliveryWorld) async throws -> Void) async throws {
  do { try await test(world) } catch {
    try world.remove()
    throw error
  }
  try world.remove()
}
