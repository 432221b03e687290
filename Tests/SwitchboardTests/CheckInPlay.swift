import Foundation
import GRDB
import Messages

/// People who set check-ins, their friends, and a server that is killed meanwhile: all of it out of one seed.
final class CheckInPlay {
  /// What a person does: with a friend or without; no word, the safe word in time, or the danger word.
  enum Plan: CaseIterable {
    case missedAlone, missedWithFriend, safeAlone, safeWithFriend, dangerAlone, dangerWithFriend

    var hasFriend: Bool { [.missedWithFriend, .safeWithFriend, .dangerWithFriend].contains(self) }
    var isMissed: Bool { [.missedAlone, .missedWithFriend].contains(self) }
    var tellsFriend: Bool { [.missedWithFriend, .dangerWithFriend].contains(self) }
    var word: String? {
      switch self {
      case .missedAlone, .missedWithFriend: nil
      case .safeAlone, .safeWithFriend: "bananas"
      case .dangerAlone, .dangerWithFriend: "lemon tree"
      }
    }
  }

  private struct Line {
    var at: Double
    var from: String
    var text: String
  }

  private static let start: Double = 1_795_435_200
  private static let hour: Double = 3600
  /// `Limits.checkIn`: between the questions, and before the alarm.
  private static let wait: Double = 600

  private let folder: URL
  private let mostKills: Int
  private var random: SplitMix
  private var lines: [Line] = []

  init(seed: UInt64, mostKills: Int = 10) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("helpline-lives-\(UUID().uuidString)")
    self.mostKills = mostKills
    random = SplitMix(state: seed)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, plan) in Plan.allCases.enumerated() { write(plan, index) }
    lines.sort { $0.at < $1.at }
    let script = lines.map { "\($0.at)\t\($0.from)\t\($0.text)\n" }.joined()
    try script.write(to: folder.appendingPathComponent("script"), atomically: true, encoding: .utf8)
  }

  private static func person(_ index: Int) -> String { "+447700900\(100 + index)" }
  private static func friend(_ index: Int) -> String { "+447700900\(200 + index)" }

  private func write(_ plan: Plan, _ index: Int) {
    let friend = Self.friend(index)
    let texts =
      plan.hasFriend
      ? ["start.friend", "1 hour", friend, "Anna", "skip", "bananas", "lemon tree"]
      : ["start.alone", "1 hour", "bananas", "lemon tree"]
    var at = Self.start + Double(Int.random(in: 0..<300, using: &random))
    for text in texts {
      lines.append(Line(at: at, from: Self.person(index), text: text))
      at += Double(Int.random(in: 5..<20, using: &random))
    }
    if plan.hasFriend { lines.append(Line(at: at + 60, from: friend, text: "?yes")) }
    if let word = plan.word { lines.append(Line(at: at + Self.hour - 900, from: Self.person(index), text: word)) }
  }

  // MARK: Lives

  /// Lives until all is over. Returns how often the server was killed.
  func live() throws -> Int {
    var kills = 0
    var now = Self.start
    while true {
      let isLast = kills >= mostKills
      if try life(from: now, isLast: isLast) { return kills }
      kills += 1
      now = max(now, try book().last) + Double(Int.random(in: 1...60, using: &random))
    }
  }

  /// One life. True where it came to its own end.
  private func life(from now: Double, isLast: Bool) throws -> Bool {
    let isOurs = Bool.random(using: &random)
    let point = Int.random(in: 1...50, using: &random)
    let (bytes, delay) = (Int.random(in: 20...1000, using: &random), Int.random(in: 0...4000, using: &random))
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "CheckInLife")
    process.arguments = [folder.path, String(now), String(isLast || isOurs ? 0 : point)]
    process.standardOutput = FileHandle.nullDevice
    // Foundation's own waiting keeps a core busy.
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    let goal = bookLength + bytes
    try process.run()
    if isOurs, !isLast { kill(process, after: goal, delay) }
    ended.wait()
    let (reason, status) = (process.terminationReason, process.terminationStatus)
    if (reason, status) == (.exit, 0) { return true }
    guard (reason, status) == (.uncaughtSignal, SIGKILL) else { throw Ending(reason: reason.rawValue, status: status) }
    return false
  }

  private var bookLength: Int {
    // There is none before the first life.
    (try? FileManager.default.attributesOfItem(atPath: folder.appendingPathComponent("book").path)[.size] as? Int) ?? 0
  }

  /// Some microseconds after the book has become so long: the server is in the middle of what follows, often a commit.
  private func kill(_ process: Process, after length: Int, _ microseconds: Int) {
    while process.isRunning, bookLength < length { usleep(500) }
    usleep(UInt32(microseconds))
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  private struct Ending: Error {
    var reason: Int
    var status: Int32
  }

  func book() throws -> CheckInBook {
    CheckInBook(try String(contentsOf: folder.appendingPathComponent("book"), encoding: .utf8))
  }

  func remove() throws { try FileManager.default.removeItem(at: folder) }

  // MARK: Promises

  /// What was promised and not kept; none is right.
  func faults(of book: CheckInBook) throws -> [String] {
    var faults = book.isDone ? [] : ["it did not come to its end"]
    for (index, plan) in Plan.allCases.enumerated() { faults += self.faults(of: plan, index, in: book) }
    for (text, copies) in Dictionary(grouping: book.sent, by: { "\($0.to) \($0.body)" })
    where copies.count - 1 > min(1, copies.count(where: \.isDoubtful)) {
      faults.append("sent \(copies.count) times: \(text)")
    }
    let cases = Plan.allCases.enumerated().count { isDue($1, $0, book) }
    for (what, count) in try stored() where count != cases { faults.append("\(count) \(what), not \(cases)") }
    let mails = Dictionary(grouping: book.mails, by: \.body)
    if mails.count != cases { faults.append("mails about \(mails.count) cases, not \(cases)") }
    for (subject, copies) in mails where copies.count - 1 > copies.count(where: \.isDoubtful) {
      faults.append("mailed \(copies.count) times: \(subject)")
    }
    return faults
  }

  /// Cases and alerts as they lie in the database.
  private func stored() throws -> [(String, Int)] {
    let queue = try DatabaseQueue(path: folder.appendingPathComponent("data/helpline.sqlite").path)
    return try queue.read { db in
      [
        ("cases", try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM staff_case WHERE kind = 'check-in'") ?? 0),
        ("alerts", try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM alert") ?? 0),
      ]
    }
  }

  /// Whether staff have to hear of it. With a friend nothing is armed before their YES, but the danger word calls in any event.
  private func isDue(_ plan: Plan, _ index: Int, _ book: CheckInBook) -> Bool {
    plan.word == "lemon tree" || plan.isMissed && (!plan.hasFriend || isAgreed(index, book))
  }

  private func isAgreed(_ index: Int, _ book: CheckInBook) -> Bool {
    lines.indices.contains { lines[$0].from == Self.friend(index) && book.heard[$0] != nil }
  }

  private func faults(of plan: Plan, _ index: Int, in book: CheckInBook) -> [String] {
    var faults: [String] = []
    let toFriend = book.sent.filter { $0.to == Self.friend(index) }
    if toFriend.count(where: { $0.body == "Anna asks" }) > 1 { faults.append("a friend was asked twice") }
    let alarms = toFriend.filter { $0.body == "Anna needs you" }
    let isTold = plan.tellsFriend && isAgreed(index, book)
    if alarms.isEmpty == isTold { faults.append("\(plan): \(alarms.count) alarms to the friend") }
    let told = lines.indices.filter { lines[$0].from == Self.person(index) && lines[$0].text == "1 hour" }
    guard let times = told.first.flatMap({ book.heard[$0] }), let first = times.min(), let last = times.max() else {
      return faults + ["\(plan): never set"]
    }
    guard plan.isMissed, isDue(plan, index, book) else { return faults }
    for (text, due) in [("[check-in-ask]", 0.0), ("[check-in-again]", Self.wait)] {
      let times = book.sent.filter { $0.to == Self.person(index) && $0.body == text }.map(\.at)
      faults += faultsOfTime(times, first + Self.hour + due..<last + Self.hour + due, "\(plan) \(text)", book)
    }
    if plan.hasFriend {
      let due = first + Self.hour + 2 * Self.wait..<last + Self.hour + 2 * Self.wait
      faults += faultsOfTime(alarms.map(\.at), due, "\(plan) alarm", book)
    }
    return faults
  }

  /// Never early; late by the time that no server ran, and by the minute after which a text in doubt is sent again.
  private func faultsOfTime(_ times: [Double], _ due: Range<Double>, _ what: String, _ book: CheckInBook) -> [String] {
    guard let first = times.min() else { return ["\(what) never came"] }
    let down = book.gaps.filter { $0.upperBound > due.lowerBound }.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
    if first < due.lowerBound { return ["\(what) came \(due.lowerBound - first) s early"] }
    let late = first - due.upperBound - down
    return late > 130 ? ["\(what) came \(late) s late"] : []
  }
}
