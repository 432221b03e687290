import Messages
import Store
import Testing

@testable import Switchboard

@Suite("Ladder: who is called next")
struct LadderTests {
  private static let ladder = Ladder(
    steps: [(0, "responder"), (5, "lead"), (15, "operator")].map {
      Ladder.Step(after: Double($0.0) * 60, roles: [$0.1], media: [.mail])
    }, repeatAfter: 600, means: Ladder.Means())

  private static func call(_ rung: Int) -> AlertCall { AlertCall(channel: "mail", recipient: "\(rung)", rung: rung) }

  /// Lets a case climb for so many seconds, and says at which second which step was called.
  private func climb(
    level: Level = .emergency, seconds: Double, reaching: @escaping (Int, Double) -> Bool = { _, _ in true }
  ) -> [[Double]] {
    var climber = Climber(number: 1, level: level, armedAt: 1000, rung: 0)
    var calls: [[Double]] = []
    var now = 1000.0
    while now <= 1000 + seconds {
      let climb = Self.ladder.climb(climber, now: now) { reaching($0, now - 1000) ? [Self.call($0)] : [] }
      calls += climb.calls.map { [now - 1000, Double($0.rung)] }
      guard let next = climb.nextAt else { break }
      (climber.rung, climber.atTop, climber.repeats) = (climb.rung, climb.atTop, climb.repeats)
      now = next
    }
    return calls
  }

  @Test("each step at its minute, then the last again")
  func climbing() {
    #expect(climb(seconds: 2200) == [[0, 0], [300, 1], [900, 2], [1500, 2], [2100, 2]])
  }

  @Test("a step with nobody on call is not waited for")
  func gaps() {
    #expect(climb(seconds: 1000) { step, _ in step != 0 } == [[0, 1], [900, 2]])
    #expect(climb(seconds: 1600) { step, _ in step != 2 } == [[0, 0], [300, 1], [1500, 1]])
    #expect(climb(seconds: 1000) { step, _ in step == 2 } == [[0, 2], [600, 2]])
  }

  @Test("with nobody on call at all it looks again each minute, until a shift begins")
  func nobody() { #expect(climb(seconds: 400) { step, second in step == 1 && second >= 150 } == [[180, 1]]) }

  @Test("only urgent cases and emergencies repeat the last step, and not for ever", arguments: Level.allCases)
  func repeats(_ level: Level) {
    let calls = climb(level: level, seconds: 1e6).count
    #expect(calls == (level >= .urgent ? 3 + Ladder.mostRepeats : 3))
  }

  @Test("a further message calls the first step again and leaves the next one its time")
  func again() {
    let climber = Climber(
      number: 1, level: .urgent, armedAt: 1000, rung: 1, isDue: false, isCalledAgain: true, nextAt: 1300)
    let climb = Self.ladder.climb(climber, now: 1100) { [Self.call($0)] }
    #expect(climb.calls == [Self.call(0)] && climb.rung == 1 && climb.nextAt == 1300)
  }

  @Test("after a time without a server the steps do not all come at once")
  func late() {
    let first = Self.ladder.climb(Climber(number: 1, level: .urgent, armedAt: 0, rung: 1), now: 5000) { [Self.call($0)] }
    #expect(first.calls == [Self.call(1)] && first.nextAt == 5060)
  }

  @Test(
    "codes are read from texts of staff, and nothing else is",
    arguments: [
      ("OK 4821", "4821"), ("ok4821", "4821"), (" 4821. ", "4821"), ("Take: 0042", "0042"), ("yes 4821!", "4821"),
      ("OK", nil), ("482", nil), ("48211", nil), ("hes got a knife 4821", nil), ("pin 4821", nil), ("ok 48 21", nil),
      ("", nil), ("١٢٣٤", nil),
    ])
  func codes(_ text: String, _ code: String?) { #expect(ReplyCode.read(text) == code) }
}

@Suite("Alerts in the forms of others")
struct NoticeFormatTests {
  private static func call(_ hook: StaffHook, _ level: Level = .emergency) -> HTTPCall {
    let notice = StaffNotice(
      news: .caseOpened(12, level), id: "alert-7", at: 1_795_262_400,
      answer: StaffNotice.Answer(link: "https://console.example.org/ack/abc?a&b<c", code: nil))
    return notice.call(hook)
  }

  private static func body(_ call: HTTPCall) -> String { String(decoding: call.body.reveal(), as: UTF8.self) }

  @Test("Slack: escaped text, and links are not looked at")
  func slack() {
    let call = Self.call(StaffHook(format: .slack, url: "https://hooks.example.org/T/B/x"))
    #expect(Self.body(call).hasPrefix(#"{"text":"Case 12 (emergency) waits"#))
    #expect(Self.body(call).contains("ack/abc?a&amp;b&lt;c"))
    #expect(Self.body(call).hasSuffix(#""unfurl_links":false}"#))
    #expect(call.method == "POST" && call.url == "https://hooks.example.org/T/B/x")
  }

  @Test("Mattermost: text")
  func mattermost() {
    let call = Self.call(StaffHook(format: .mattermost, url: "https://chat.example.org/hooks/x"))
    #expect(Self.body(call).contains("ack/abc?a&b<c") && !Self.body(call).contains("unfurl"))
  }

  @Test("ntfy: text as body, urgency in a header", arguments: [(Level.emergency, "5"), (.urgent, "4"), (.sensitive, "3")])
  func ntfy(_ level: Level, _ priority: String) {
    let call = Self.call(StaffHook(format: .ntfy, url: "https://ntfy.example.org/topic", secret: "tk_x"), level)
    let headers = Dictionary(uniqueKeysWithValues: call.headers.map { ($0.name, $0.value) })
    #expect(headers["Priority"] == priority && headers["Authorization"] == "Bearer tk_x")
    #expect(headers["Title"] == "Helpline: case 12, \(level.rawValue)" && headers["Click"]?.contains("/ack/") == true)
    #expect(Self.body(call).hasPrefix("Case 12"))
  }

  @Test("Matrix: a PUT with the alert's id as transaction")
  func matrix() {
    let call = Self.call(
      StaffHook(format: .matrix, url: "https://matrix.example.org/", secret: "syt_x", room: "!abc:example.org"))
    #expect(call.method == "PUT")
    #expect(
      call.url.reveal()
        == "https://matrix.example.org/_matrix/client/v3/rooms/%21abc%3Aexample.org/send/m.room.message/alert-7")
    #expect(call.headers.contains(HTTPField("Authorization", "Bearer syt_x")))
    #expect(Self.body(call).hasPrefix(#"{"msgtype":"m.text","body":"Case 12"#))
  }

  @Test("a text is one SMS and holds the code, not the link")
  func text() {
    let notice = StaffNotice(
      news: .caseOpened(123_456, .emergency), id: "alert-7", at: 0,
      answer: StaffNotice.Answer(link: nil, code: "4821"))
    #expect(notice.sms == "Helpline: case 123456, emergency. Reply OK 4821, or: helpline cases --take 123456")
    #expect(SMSText(notice.sms).segments == 1)
  }
}
