import Dialogue
import Foundation
import Gateways
import Logging
import Messages
import Store
import Switchboard
import Synchronization
import Transport

/// A switchboard over a data folder, with a clock of its own, and an outside that only writes down what reached it.
struct Life {
  private let board: Switchboard
  private let book: Book
  private let clock: Clock

  private final class Clock: Sendable {
    let now: Mutex<Double>
    init(_ now: Double) { self.now = Mutex(now) }
  }

  /// Seconds without anything due after which there is nothing left to do.
  private static let horizon: Double = 6 * 60 * 60

  init(folder: String, now: Double, book: Book) throws {
    let place = DataFolder(path: folder + "/data")
    try place.prepare()
    let master = try MasterKey.load(orMake: place.masterKey)
    let clock = Clock(now)
    (self.clock, self.book) = (clock, book)
    book.note("alive", String(now))
    board = Switchboard(
      store: try Store(folder: place, master: master, now: now), spool: Spool(path: place.spool, master: master),
      shelf: Shelf(LifeContent.loaded), settings: Life.settings,
      outside: Outside(
        now: { clock.now.withLock { $0 } }, chance: { 0.5 },
        call: { call throws(CallFailure) in Life.take(call, book, clock.now.withLock { $0 }) },
        mail: { mail, _ throws(CallFailure) in
          book.point()
          book.note("mail", String(clock.now.withLock { $0 }), mail.subject.reveal())
          book.point()
          return .accepted
        }), logger: Logger(label: "life", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  private static var settings: SwitchboardSettings {
    let account = Account(
      name: "main", gateway: .twilio,
      settings: Settings(
        account: "main",
        table: [
          "account_sid": .text("AC1"), "auth_token": .text("secret"), "from": .text("+447700900000"),
          "api_base": .text("https://main.example"),
        ]))
    let mail = AlertChannel(
      name: "mail",
      kind: .mail(
        server: MailServer(host: "127.0.0.1", port: 25), from: Mailbox(address: "helpline@example.org"),
        to: [Mailbox(address: "staff@example.org")]))
    return SwitchboardSettings(
      house: House(service: "Helpline", operatorName: "Tests", retention: "30 days"), saysUnsigned: true,
      accounts: [account], alertChannels: [mail], retention: 1e9)
  }

  /// The gateway has the text before anybody hears of it.
  private static func take(_ call: HTTPCall, _ book: Book, _ now: Double) -> HTTPAnswer {
    var fields: [String: String] = [:]
    for pair in String(decoding: call.body.reveal(), as: UTF8.self).split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1).map(String.init)
      fields[halves[0]] = halves.count == 2 ? halves[1].replacing("+", with: " ").removingPercentEncoding : nil
    }
    book.point()
    book.note("sent", String(now), fields["To"] ?? "", fields["Body"]?.replacing("\n", with: " ") ?? "")
    book.point()
    return HTTPAnswer(
      status: 201, headers: [HTTPField("Content-Type", "application/json")],
      body: Redacted(Array(#"{"sid":"SM\#(UUID().uuidString)","status":"queued","error_code":null}"#.utf8)))
  }

  // MARK: Living

  /// Until nothing of the script is left and nothing is due any more.
  func run(_ script: [Script]) async throws {
    let acknowledged = try book.acknowledged
    var waiting = script.filter { !acknowledged.contains($0.index) }[...]
    try await settle()
    while let next = try await next(after: waiting.first) {
      clock.now.withLock { $0 = max($0, next) }
      if let line = waiting.first, line.at <= board.now {
        waiting = waiting.dropFirst()
        try await hear(line)
      }
      try await settle()
    }
    book.note("done", String(board.now))
  }

  private func next(after line: Script?) async throws -> Double? {
    let due = [line?.at, try await board.store.nextTimerDue(), try await board.store.nextReplyDue()]
    guard let first = due.compactMap(\.self).min(), first <= board.now + Self.horizon else { return nil }
    // A reply behind one that is in doubt is due and must wait all the same: a second goes by.
    return first > board.now || first == line?.at ? first : board.now + 1
  }

  /// A gateway repeats what was not acknowledged, under its old id.
  private func hear(_ line: Script) async throws {
    let isAnswer = line.text.hasPrefix("?")
    if try !isAnswer || book.reached(line.from) {
      let message = InboundMessage(
        id: "SM\(line.index)", from: Address(kind: .phone, value: Redacted(line.from)),
        text: Redacted(String(line.text.drop { $0 == "?" })))
      book.note("heard", String(line.index), String(board.now))
      book.point()
      _ = try await board.receive(message, account: "main")
      book.point()
    }
    book.note("ack", String(line.index), String(board.now))
  }

  /// All that is due now; what is written behind it is known to be committed.
  private func settle() async throws {
    await Timekeeper(board).turn()
    book.point()
    while await Dispatcher(board).turn() > 0 { book.point() }
    await AlertLoop(board).turn()
    book.note("settled", String(board.now))
  }
}
