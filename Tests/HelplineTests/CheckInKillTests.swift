import Foundation
import LoopbackServers
import Messages
import Testing

private enum Torture {
  static let isAsked = ProcessInfo.processInfo.environment["HELPLINE_TORTURE"] != nil
}

/// Real kills of the real program at random instants of check-ins, through its own doors. Each waits for the minute after which
/// what was being sent is sent again, so that only `make torture` (`HELPLINE_TORTURE=1`) does it. In every run `SwitchboardTests`
/// kill a server that has a clock of its own.
@Suite(
  "Check-ins survive kills", .serialized, .timeLimit(.minutes(30)), .enabled(if: Torture.isAsked))
struct CheckInKillTests {
  static let rounds = 10
  /// People whom staff alone look after, and people with a friend too.
  static let (alone, withFriend) = (4, 4)

  @Test("kill -9 at any instant neither loses nor doubles a question to a friend or an alarm", arguments: 1...rounds)
  func killed(round: Int) async throws {
    let stage = try CheckInStage(seed: UInt64(round))
    try await stage.start()
    for person in 0..<Self.alone + Self.withFriend { try await stage.set(person, withFriend: person >= Self.alone) }
    let people = Self.alone + Self.withFriend
    // Killed at some of the questions, then left to finish.
    for share in 1...3 {
      try await stage.wait { sent in Set(sent.filter { $0.body.hasPrefix("Hi,") }).count >= people * share / 2 }
      try await stage.restart()
    }
    try await stage.smtp.changes.wait { [smtp = stage.smtp] in smtp.mails.count >= people }
    let friends = (0..<Self.withFriend).map { CheckInStage.friend(Self.alone + $0) }
    try await stage.wait { sent in
      friends.allSatisfy { to in sent.contains { $0.to == to && $0.body.contains("reach them") } }
    }
    try await stage.expect(cases: people, friends: Self.withFriend)
    for friend in friends {
      let asked = stage.twilio.sent.count { $0.to == friend && $0.body.contains("Reply YES") }
      #expect(asked <= 1, "a friend was asked twice")
    }
    await stage.stop()
  }
}

/// A server that is killed and started again on the same folder, with people who text it.
private final class CheckInStage {
  let twilio: TwilioStandIn
  let smtp: LoopbackSMTP
  private let folder: String
  private var random: SplitMix
  private var server: TestServer?
  private var count = 0

  init(seed: UInt64) throws {
    twilio = try TwilioStandIn()
    smtp = try LoopbackSMTP()
    folder = try TestServer.makeFolder()
    random = SplitMix(state: seed)
  }

  static func friend(_ person: Int) -> String { TestServer.number(900 + person) }

  func start() async throws {
    server = try await TestServer(
      folder: folder, twilio: twilio.server,
      extra: """
        check_in_wait: 2
        alerts:
          mail: {host: 127.0.0.1, port: \(smtp.port), security: plain, from: helpline@example.org, to: [staff@example.org]}
        """)
  }

  func restart() async throws {
    await server?.killNow()
    try await start()
  }

  func stop() async { await server?.stop() }

  func wait(until condition: @Sendable ([TwilioStandIn.Sent]) -> Bool) async throws {
    try await twilio.wait(until: condition)
  }

  /// Sets a check-in, with one kill at a random text of it.
  func set(_ person: Int, withFriend: Bool) async throws {
    let friend = Self.friend(person)
    let named = ["2", friend, "Anna", "skip", "good", "bananas", "lemon tree", "skip", "yes", "yes"]
    let texts =
      ["check in with me", "yes", "2 min"] + (withFriend ? named : ["1", "bananas", "lemon tree", "skip", "yes"])
    let killed = Int.random(in: 0..<texts.count, using: &random)
    for (index, text) in texts.enumerated() { try await say(text, from: 10 + person, isKilled: index == killed) }
    if withFriend { try await say("YES", from: 900 + person, isKilled: Bool.random(using: &random)) }
  }

  /// Texts it until it is acknowledged, as a gateway does.
  private func say(_ text: String, from number: Int, isKilled: Bool) async throws {
    count += 1
    let id = "SM" + String(count)
    var isKilled = isKilled
    while true {
      let server = try #require(server)
      let call = server.text(text, from: number, id: id)
      if isKilled {
        isKilled = false
        async let answer = server.call(call)
        server.running.signal(SIGKILL)
        _ = try? await answer  // acknowledged or not: it is sent again
        try await restart()
      } else if let answer = try? await server.call(call), answer.status == 200 {  // else it is sent again
        return
      }
    }
  }

  /// What lies in the database when all is over: one case a person, one alert a case, one question and one alarm a friend.
  func expect(cases: Int, friends: Int) async throws {
    let server = try #require(server)
    #expect(try await server.rows("SELECT COUNT(*) FROM staff_case WHERE kind = 'check-in'", as: Int.self) == [cases])
    #expect(try await server.rows("SELECT COUNT(*) FROM alert", as: Int.self) == [cases])
    for errand in ["request", "alarm"] {
      let sql = "SELECT COUNT(*) FROM outbound WHERE errand = '\(errand)'"
      #expect(try await server.rows(sql, as: Int.self) == [friends], "\(errand)")
    }
    #expect(try await server.rows("SELECT COUNT(*) FROM buddy", as: Int.self) == [0])
    #expect(try await server.rows("SELECT COUNT(*) FROM texted", as: Int.self) == [friends])
  }
}
