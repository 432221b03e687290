import ArgumentParser
import Content
import Dialogue
import Foundation
import Logging
import Messages
import Store
import Switchboard
import Transport

/// What a turn of the timekeeper costs while few and while many timers wait, and how late timers are while many wait.
struct TimersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timers", abstract: "Measure timers: the cost of a tick, and the largest lateness.")

  @Option(help: "An empty folder for the databases.") var data: String
  @Option(help: "The project's folder.") var content = "."
  @Option(help: "Timers that wait in the small store.") var few = 1_000
  @Option(help: "Timers that wait in the large store.") var many = 100_000
  @Option(help: "Turns of which the median is taken, in each store.") var turns = 200
  @Option(help: "Timers that come due while lateness is watched: half of them in one instant.") var due = 2_000
  @Option(help: "Seconds over which the other half comes due.") var seconds = 20

  func run() async throws {
    let library = try BenchContent.library(content)
    let small = try switchboard("\(data)/few", library)
    let large = try switchboard("\(data)/many", library)
    try await Self.fill(small.store, few)
    try await Self.fill(large.store, many)
    // In turn, so that a slow minute of the machine meets both.
    var costs: [[Double]] = [[], []]
    for turn in 0..<turns {
      for (place, board) in [small, large].enumerated() {
        try await Self.set(board.store, "due-\(turn)", at: Self.now - 1)
        let time = await ContinuousClock().measure { await Timekeeper(board).turn() }
        costs[place].append(time / .microseconds(1))
      }
    }
    let (cheap, dear) = (costs[0].sorted()[turns / 2], costs[1].sorted()[turns / 2])
    let late = try await lateness(large)
    for board in [small, large] { board.store.close() }
    let ratio = (dear / cheap * 100).rounded() / 100
    print(
      #"{"few": \#(few), "many": \#(many), "tick_us_few": \#(Int(cheap)), "tick_us_many": \#(Int(dear)), "#
        + #""ratio": \#(ratio), "late_ms": \#(Int(late * 1000))}"#)
  }

  /// The longest that any timer was seen to wait beyond its moment, looked at every 10 ms, while the timekeeper runs as it does.
  private func lateness(_ board: Switchboard) async throws -> Double {
    let start = Self.now + 5
    try await Self.together(due) { index in
      let at = index.isMultiple(of: 2) ? start : start + Double(seconds) * Double(index) / Double(due)
      try await Self.set(board.store, "late-\(index)", at: at)
    }
    let keeper = Task { try await Timekeeper(board).run() }
    var worst = 0.0
    while Self.now < start + Double(seconds) + 3 {
      if let oldest = try await board.store.dueTimers(now: Self.now, limit: 1).first {
        worst = max(worst, Self.now - oldest.dueAt)
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    keeper.cancel()
    return worst
  }

  private static var now: Double { Date().timeIntervalSince1970 }

  /// A timer each of so many people, spread over the day after the next hour.
  private static func fill(_ store: Store, _ count: Int) async throws {
    let start = now + 3600
    try await together(count) { index in
      try await set(store, "person-\(index)", at: start + 86_400 * Double(index) / Double(count))
    }
  }

  private static func together(_ count: Int, _ work: @escaping @Sendable (Int) async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for lane in 0..<64 {
        group.addTask { for index in stride(from: lane, to: count, by: 64) { try await work(index) } }
      }
      try await group.waitForAll()
    }
  }

  /// Somebody new, whose session ends at that moment.
  private static func set(_ store: Store, _ person: String, at moment: Double) async throws {
    let from = Address(kind: .signalUUID, value: Redacted(person))
    let message = InboundMessage(id: person, from: from, text: "hello")
    _ = try await store.receive(Arrival(account: "main", message: message, receivedAt: now)) { _ in
      Verdict(
        record: Conversation().record, trace: Array("{}".utf8), level: .normal, replies: [],
        timers: [TimerChange(name: TimerName.session.rawValue, dueAt: moment)], contentVersion: "bench")
    }
  }

  private func switchboard(_ place: String, _ library: ContentLibrary) throws -> Switchboard {
    let folder = DataFolder(path: place)
    try folder.prepare()
    let master = try MasterKey.load(orMake: folder.masterKey)
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    return Switchboard(
      store: try Store(folder: folder, master: master, now: Self.now),
      spool: Spool(path: folder.spool, master: master), shelf: Shelf(library),
      settings: SwitchboardSettings(
        house: House(service: "Bench", operatorName: "Bench", retention: "30 days"), saysUnsigned: true, accounts: [],
        alertChannels: [], retention: 1e9),
      outside: Outside(
        now: { Date().timeIntervalSince1970 }, chance: { 0.5 },
        call: { _ throws(CallFailure) in throw .notSent(reason: "bench") },
        mail: { _, _ throws(CallFailure) in throw .notSent(reason: "bench") }), logger: logger)
  }
}
