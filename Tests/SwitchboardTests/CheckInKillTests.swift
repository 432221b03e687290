import Foundation
import Testing

/// A server that is killed at random instants of check-ins and started again: between its steps, in the middle of a commit, after
/// a text has left. The clock is the test's own, so that hours take no time and a busy machine changes nothing.
@Suite("Check-ins survive kills", .serialized, .timeLimit(.minutes(30)))
struct CheckInKillTests {
  static let seeds: ClosedRange<UInt64> =
    ProcessInfo.processInfo.environment["HELPLINE_TORTURE"] == nil ? 1...4 : 1...200

  @Test("kill -9 neither loses nor doubles a question or an alarm, and nothing comes early", arguments: seeds)
  func killed(_ seed: UInt64) async throws {
    let (kills, faults) = try await Self.onThread {
      let play = try CheckInPlay(seed: seed)
      let kills = try play.live()
      let faults = try play.faults(of: try play.book())
      try play.remove()
      return (kills, faults)
    }
    #expect(kills >= 4, "\(kills) kills show nothing")
    for fault in faults { Issue.record("seed \(seed): \(fault)") }
  }

  @Test("a life that nobody ends leaves no doubt")
  func whole() async throws {
    let (kills, faults, book) = try await Self.onThread {
      let play = try CheckInPlay(seed: 1, mostKills: 0)
      let (kills, book) = (try play.live(), try play.book())
      let faults = try play.faults(of: book)
      try play.remove()
      return (kills, faults, book)
    }
    #expect(kills == 0)
    #expect(faults == [])
    #expect(Set(book.sent.map { "\($0.to) \($0.body)" }).count == book.sent.count)
    #expect(book.sent.count { $0.body.hasSuffix("needs you") } == CheckInPlay.Plan.allCases.count { $0.tellsFriend })
  }

  /// Beside the tasks of tests that compute for long: these would make each life wait for its turn.
  private static func onThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
    }
  }
}

/// What the outside saw over all lives.
struct CheckInBook {
  struct Sent {
    var at: Double
    var to: String
    var body: String
    /// Whether the server may have been killed before it wrote down that it was sent.
    var isDoubtful: Bool
  }

  var sent: [Sent] = []
  var mails: [Sent] = []
  /// When a line of the script was tried, in all lives.
  var heard: [Int: [Double]] = [:]
  /// From the end of one life to the beginning of the next.
  var gaps: [Range<Double>] = []
  private(set) var last: Double = 0
  private(set) var isDone = false

  init(_ text: String) {
    for line in text.split(separator: "\n") { add(line.split(separator: "\t").map(String.init)) }
  }

  private mutating func add(_ words: [String]) {
    guard let moment = Double(words.count > 1 ? words[words[0] == "heard" || words[0] == "ack" ? 2 : 1] : "") else {
      return
    }
    switch words[0] {
    case "alive": if last > 0 { gaps.append(last..<max(last, moment)) }
    case "sent": sent.append(Sent(at: moment, to: words[2], body: words[3], isDoubtful: true))
    case "mail": mails.append(Sent(at: moment, to: "staff", body: words[2], isDoubtful: true))
    case "heard": heard[Int(words[1]) ?? -1, default: []].append(moment)
    case "settled": trust()
    case "done": isDone = true
    case _: break
    }
    last = max(last, moment)
  }

  /// What was sent in this life is written down now; what an earlier life sent stays as doubtful as it is.
  private mutating func trust() {
    let since = gaps.last?.upperBound ?? 0
    for place in sent.indices where sent[place].at >= since { sent[place].isDoubtful = false }
    for place in mails.indices where mails[place].at >= since { mails[place].isDoubtful = false }
  }
}
