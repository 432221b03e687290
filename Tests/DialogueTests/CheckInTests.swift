import Content
import Dialogue
import Messages
import Testing

@Suite("A check-in")
struct CheckInTests {
  private static func armed(_ staffing: Staffing = .alerted) -> FlowTalk {
    var talk = FlowTalk(staffing: staffing)
    for text in ["start.check-in", "more", "2 hours", "bananas", "lemon tree"] { talk.text(text) }
    return talk
  }

  private static let hours = 3_600.0

  @Test("is refused where nobody would come")
  func refused() {
    var talk = FlowTalk()
    #expect(talk.text("start.check-in").last == "Nobody covers this.")
    #expect(Self.armed(.nobody).conversation.checkIn == nil)
  }

  @Test("asks at its time and again, then calls staff; never early, once, and in words that tell nothing")
  func missed() {
    var talk = Self.armed()
    #expect(talk.conversation.checkIn != nil)
    #expect(talk.pass(2 * Self.hours - 1).isEmpty)
    #expect(talk.pass(2) == ["[check-in-ask]"])
    #expect(talk.pass(10 * 60) == ["[check-in-again]"])
    #expect(talk.pass(10 * 60 - 2).isEmpty)
    #expect(talk.effects.cases.isEmpty)
    #expect(talk.pass(2).isEmpty)
    #expect(talk.effects.cases == [.emergency])
    #expect(talk.take(.alertFailed).isEmpty)
    #expect(talk.pass(Self.hours).isEmpty)
    #expect(talk.effects.cases.isEmpty)
  }

  @Test("ends by the safe word alone, however it is written")
  func safe() {
    var talk = Self.armed()
    #expect(talk.text(" Bananas! ") == ["[check-in-safe]"])
    #expect(talk.effects.cases.isEmpty)
    #expect(talk.pass(24 * Self.hours).isEmpty)
  }

  @Test("the danger word is answered like the safe word, and calls staff")
  func dangerWord() {
    var talk = Self.armed()
    #expect(talk.text("lemon tree") == ["[check-in-safe]"])
    #expect(talk.effects.cases == [.emergency])
    #expect(talk.take(.alertFailed).isEmpty)
  }

  @Test(
    "whoever holds the phone cannot disarm it",
    arguments: [["stop"], ["delete", "yes"], ["menu"], ["help"], ["cancel it"], ["no"], ["start.report", "skip"]])
  func notDisarmed(_ texts: [String]) {
    var talk = Self.armed()
    for text in texts {
      talk.text(text)
      #expect(!talk.effects.contains(.forget))
    }
    talk.pass(5 * Self.hours)
    #expect(talk.conversation.checkIn == nil)
    #expect(talk.cases.contains(.emergency))
  }

  @Test("a later call to staff is spoken of again, and a missed check-in erases what was asked to be erased")
  func afterwards() {
    var talk = Self.armed()
    talk.text("lemon tree")
    talk.text("a knife")
    #expect(talk.take(.alertFailed) == ["[team-not-reached]"])
    var other = Self.armed()
    other.text("delete")
    other.text("yes")
    other.pass(2 * Self.hours + 20 * 60)
    #expect(other.effects.cases == [.emergency])
    #expect(other.effects.contains(.forget))
  }

  @Test("an erasure waits for its end")
  func erasure() {
    var talk = Self.armed()
    talk.text("delete")
    #expect(talk.text("yes") == ["[delete-done]"])
    #expect(!talk.effects.contains(.forget))
    talk.text("bananas")
    #expect(talk.effects.contains(.forget))
  }

  @Test("more time is given, but not for ever")
  func extended() {
    var talk = Self.armed()
    talk.pass(2 * Self.hours)
    #expect(talk.text("30 more min") == ["[check-in-moved]"])
    #expect(talk.pass(1_799).isEmpty)
    #expect(talk.pass(2) == ["[check-in-ask]"])
    talk.text("1 hour")
    #expect(talk.text("9 hours") == ["[check-in-no-more]"])
    talk.text("30 min")
    #expect(talk.text("30 min") == ["[check-in-no-more]"])
    talk.pass(3 * Self.hours)
    #expect(talk.cases.contains(.emergency))
  }

  @Test("words that are too short, taken or the helpline's own are refused", arguments: ["ab", "12345", "bananas"])
  func codes(_ word: String) {
    var talk = FlowTalk(staffing: .alerted)
    for text in ["start.check-in", "more", "2 hours", "bananas"] { talk.text(text) }
    #expect(talk.text(word) == ["[code-unfit]"])
  }

  /// When it is set, and when it is 7 o'clock the next morning, in seconds since 1970: both Sundays have another night than others.
  static let changes: [(summer: String, set: Double, seven: Double)] = [
    ("begins", 1_774_735_200, 1_774_764_000),  // 2026-03-28T22:00Z, 2026-03-29T06:00Z
    ("ends", 1_792_875_600, 1_792_911_600),  // 2026-10-24T21:00Z, 2026-10-25T07:00Z
  ]

  @Test("a time is that of the clock on the wall when summer time begins and ends", arguments: changes)
  func clockChange(_ change: (summer: String, set: Double, seven: Double)) {
    var talk = FlowTalk(staffing: .alerted)
    talk.now = change.set
    for text in ["start.check-in", "more", "7am", "bananas", "lemon tree"] { talk.text(text) }
    #expect(talk.conversation.checkIn?.until == change.seven)
    #expect(talk.pass(change.seven - change.set - 1).isEmpty)
    #expect(talk.pass(1) == ["[check-in-ask]"])
    talk.pass(20 * 60)
    #expect(talk.cases == [.emergency])
  }

  @Test("a length of time is as long when summer time begins and ends", arguments: changes)
  func lengthOverChange(_ change: (summer: String, set: Double, seven: Double)) {
    var talk = FlowTalk(staffing: .alerted)
    talk.now = change.set
    for text in ["start.check-in", "more", "9 hours", "bananas", "lemon tree"] { talk.text(text) }
    #expect(talk.pass(9 * Self.hours - 1).isEmpty)
    #expect(talk.pass(1) == ["[check-in-ask]"])
  }

  /// The store fires a timer by its own moment; when the machine's clock has jumped meanwhile the conversation sees another one.
  @Test("a clock that jumps back neither makes it early nor asks twice", arguments: [0, 1, 2])
  func jump(_ asked: Int) {
    var talk = Self.armed()
    talk.pass(2 * Self.hours + Double(asked) * 600 - 1)
    let before = talk.conversation.checkIn
    talk.now -= Self.hours
    #expect(talk.take(.timerFired(.checkIn)).isEmpty)
    #expect(talk.conversation.checkIn == before)
    #expect(talk.effects == [.wake(.checkIn, at: before?.due ?? 0)])
    #expect(talk.pass(Self.hours).isEmpty)
    let next = talk.pass(1)
    #expect(next == [["[check-in-ask]"], ["[check-in-again]"], []][asked])
    talk.pass(Self.hours)
    #expect(talk.cases == [.emergency])
  }
}
