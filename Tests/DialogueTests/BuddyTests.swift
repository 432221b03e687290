import Content
import Dialogue
import Messages
import Testing

@Suite("A check-in with a friend")
struct BuddyTests {
  private static let hours = 3_600.0

  private static func talk(_ staffing: Staffing = .nobody) -> FlowTalk {
    var talk = FlowTalk(staffing: staffing)
    talk.line = PhoneLine(number: "+447700900101", textsNumbers: true, ours: ["+447700900001"])
    return talk
  }

  private static func asked(
    _ number: String = "07700 900123", name: String = "Anna", note: String = "skip", staffing: Staffing = .nobody
  ) -> FlowTalk {
    var talk = talk(staffing)
    for text in ["start.buddy", "2 hours", number, name, note, "bananas", "lemon tree"] { talk.text(text) }
    return talk
  }

  private static func armed(staffing: Staffing = .nobody) -> FlowTalk {
    var talk = asked(staffing: staffing)
    _ = talk.take(.buddy(.agreed))
    return talk
  }

  @Test("asks the friend in the words of the content, and arms nothing before their YES")
  func notBeforeYes() {
    var talk = Self.asked()
    #expect(talk.effects.friendTexts == ["+447700900123: Anna asks"])
    #expect(talk.conversation.checkIn?.isArmed == false)
    #expect(talk.pass(29 * 60).isEmpty)
    #expect(talk.take(.buddy(.agreed)) == ["[buddy-agreed]"])
    #expect(talk.conversation.checkIn?.isArmed == true)
    #expect(talk.pass(Self.hours).isEmpty)
    #expect(talk.pass(31 * 60) == ["[check-in-ask]"])
  }

  @Test("without a name the friend gets the house's own words")
  func nameless() {
    #expect(Self.asked(name: "skip").effects.friendTexts == ["+447700900123: [buddy-someone] asks"])
  }

  @Test("tells the friend what was agreed, once, after two questions, beside a case")
  func alarm() {
    var talk = Self.asked(note: "the old town")
    _ = talk.take(.buddy(.agreed))
    #expect(talk.pass(2 * Self.hours) == ["[check-in-ask]"])
    #expect(talk.pass(20 * 60 - 1) == ["[check-in-again]"])
    #expect(talk.effects.friendTexts.isEmpty)
    #expect(talk.pass(1).isEmpty)
    #expect(talk.effects.friendTexts == ["+447700900123: Anna needs you: the old town"])
    #expect(talk.effects.cases == [.emergency])
    #expect(talk.effects.contains(.releaseBuddy))
    #expect(!talk.conversation.record.contains("900123"))
    #expect(talk.take(.buddy(.lost(.alarm))).isEmpty)
    #expect(talk.pass(24 * Self.hours).isEmpty)
  }

  @Test("the danger word does the same at once, and is answered like the safe word")
  func danger() {
    var talk = Self.armed()
    #expect(talk.text("lemon tree") == ["[check-in-safe]"])
    #expect(talk.effects.friendTexts == ["+447700900123: Anna needs you"])
    #expect(talk.effects.cases == [.emergency])
  }

  @Test("the danger word calls staff before the YES too, and tells no friend who has not agreed")
  func dangerBefore() {
    var talk = Self.asked()
    #expect(talk.text("lemon tree") == ["[check-in-safe]"])
    #expect(talk.effects.friendTexts.isEmpty && talk.effects.cases == [.emergency])
  }

  @Test("the safe word calls it off before the YES, and ends it after", arguments: [false, true])
  func safe(_ isArmed: Bool) {
    var talk = isArmed ? Self.armed() : Self.asked()
    #expect(talk.text("bananas") == ["[check-in-safe]"])
    #expect(talk.effects.contains(.releaseBuddy))
    #expect(talk.take(.buddy(.agreed)).isEmpty)
    #expect(talk.pass(24 * Self.hours).isEmpty && talk.cases.isEmpty)
    #expect(!talk.conversation.record.contains("900123"))
  }

  @Test(
    "no, not reached, or no answer in half an hour: nothing is set, and the person is told",
    arguments: [
      (BuddyNews.declined, "[buddy-declined]"), (.lost(.request), "[buddy-unreached]"), (nil, "[buddy-silent]"),
    ])
  func notSet(_ news: BuddyNews?, _ text: String) {
    var talk = Self.asked()
    #expect((news.map { talk.take(.buddy($0)) } ?? talk.pass(30 * 60)) == [text])
    #expect(talk.effects.contains(.releaseBuddy))
    #expect(talk.take(.buddy(.agreed)).isEmpty)
    #expect(talk.conversation.checkIn?.isArmed != true)
    #expect(talk.pass(24 * Self.hours).isEmpty && talk.cases.isEmpty)
  }

  @Test("another friend can be named before it runs; each number is asked once, three in a day")
  func changed() {
    var talk = Self.asked()
    #expect(talk.text("change buddy") == ["Whose number?"])
    #expect(talk.effects.contains(.releaseBuddy))
    #expect(talk.take(.buddy(.agreed)).isEmpty)
    #expect(talk.text("07700 900123") == ["[number-asked]"])
    for text in ["07700 900124", "Anna", "skip", "bananas", "lemon tree"] { talk.text(text) }
    #expect(talk.effects.friendTexts == ["+447700900124: Anna asks"])
    _ = talk.take(.buddy(.declined))
    for text in ["another buddy", "07700 900125", "Anna", "skip", "bananas", "lemon tree"] { talk.text(text) }
    #expect(talk.effects.friendTexts == ["+447700900125: Anna asks"])
    _ = talk.take(.buddy(.declined))
    #expect(talk.text("change buddy") != ["Whose number?"])
  }

  @Test(
    "whoever holds the phone can neither disarm it nor name another friend",
    arguments: [
      ["stop"], ["delete", "yes"], ["menu"], ["change buddy"], ["change buddy", "07700 900199"],
      ["start.buddy", "2 hours", "07700 900199", "Bob", "skip", "mine", "other"],
      ["start.check-in", "more", "2 hours", "mine", "other"],
    ])
  func notDisarmed(_ texts: [String]) {
    var talk = Self.armed(staffing: .alerted)
    for text in texts {
      talk.text(text)
      #expect(
        !talk.effects.contains(.forget) && !talk.effects.contains(.releaseBuddy) && talk.effects.friendTexts.isEmpty)
    }
    talk.pass(2 * Self.hours + 20 * 60)
    #expect(talk.effects.friendTexts == ["+447700900123: Anna needs you"])
    #expect(talk.cases.contains(.emergency))
  }

  @Test("a friend who takes it back is lost, the check-in is not", arguments: [Staffing.nobody, .alerted])
  func left(_ staffing: Staffing) {
    var talk = Self.armed(staffing: staffing)
    #expect(talk.take(.buddy(.declined)) == [staffing == .nobody ? "[buddy-left-alone]" : "[buddy-left]"])
    talk.pass(2 * Self.hours + 20 * 60)
    #expect(talk.effects.friendTexts.isEmpty && talk.cases == [.emergency])
  }

  @Test("a YES that comes when the hour is over arms nothing")
  func tooLate() {
    var talk = Self.asked()
    talk.now += 3 * Self.hours
    #expect(talk.take(.buddy(.agreed)) == ["[buddy-silent]"])
    #expect(talk.conversation.checkIn == nil)
  }

  @Test("an erasure waits for the friend's answer, and comes with a no")
  func erasure() {
    var talk = Self.asked()
    talk.text("delete")
    talk.text("yes")
    #expect(!talk.effects.contains(.forget))
    _ = talk.take(.buddy(.declined))
    #expect(talk.effects.contains(.forget))
  }

  @Test(
    "what may be no friend's number",
    arguments: [
      ("999", "[number-service]"), ("85258", "[number-service]"), ("07700 900101", "[number-own]"),
      ("+44 7700 900101", "[number-own]"), ("+447700900001", "[number-service]"), ("0800 900 900", "[number-unknown]"),
      ("01246 900900", "[number-unknown]"), ("07000 900123", "[number-service]"), ("+88213300655", "[number-service]"),
      ("Bob", "[number-unknown]"), ("07700 900123 or 07700 900124", "[number-unknown]"), ("1", "[number-unknown]"),
    ])
  func unfit(_ text: String, _ said: String) {
    var talk = Self.talk()
    for text in ["start.buddy", "2 hours"] { talk.text(text) }
    #expect(talk.text(text) == [said])
  }

  @Test(
    "how a friend's number may be written",
    arguments: [
      "07700900123", "+44 7700 900123", "0044 7700 900123", "447700900123", "(07700) 900-123", "its 07700 900123 ok",
    ])
  func written(_ text: String) {
    #expect(Self.asked(text).effects.friendTexts == ["+447700900123: Anna asks"])
  }

  @Test(
    "a name and a note are bounded, without links and without what tells",
    arguments: [
      "bit.ly/x", "www.example", "Anna 07700", "escort", "a b c d", "abcdefghijklmnopqrstu", "{service}", "menu", "yes",
    ])
  func names(_ name: String) {
    var talk = Self.talk()
    for text in ["start.buddy", "2 hours", "07700 900123"] { talk.text(text) }
    #expect(talk.text(name).first != "What else?")
    talk.text("Anna")
    for note in ["see evil.example", "http //x", "@me", "my client", String(repeating: "a", count: 41)] {
      #expect(talk.text(note) == ["[note-unfit]"], "\(note)")
    }
  }

  @Test("by other ways than SMS nobody is asked")
  func elsewhere() {
    var talk = Self.talk()
    talk.line.textsNumbers = false
    for text in ["start.buddy", "2 hours", "07700 900123", "Anna", "skip", "bananas", "lemon tree"] { talk.text(text) }
    #expect(talk.effects.friendTexts.isEmpty && talk.conversation.checkIn == nil)
  }

  @Test("staff count at the hour of the alarm, not at the hour of setting it")
  func hoursOfStaff() {
    for (end, isSet) in [(2 * Self.hours + 20 * 60 + 1, true), (2 * Self.hours + 20 * 60, false)] {
      var talk = FlowTalk(staffing: .alerted)
      talk.onCall = [talk.now..<talk.now + end]
      for text in ["start.check-in", "more", "2 hours", "bananas", "lemon tree"] { talk.text(text) }
      #expect((talk.conversation.checkIn != nil) == isSet)
      #expect(!isSet || talk.text("30 min") == ["[check-in-no-more]"])
    }
  }

  @Test("a length of time that answers a flow's question puts nothing off; asked after, or with \"more\", it does")
  func answers() {
    var talk = Self.armed()
    let until = talk.conversation.checkIn?.until
    talk.text("start.report")
    #expect(talk.text("2 hours") == ["Which car?"])
    #expect(talk.conversation.checkIn?.until == until && talk.conversation.told?.values["what"] == "2 hours")
    #expect(talk.text("30 more min") == ["[check-in-moved]"])
    talk.pass(2.5 * Self.hours)
    #expect(talk.text("30 min") == ["[check-in-moved]"])
  }
}

extension [Effect] {
  /// Number and words of what goes to a friend.
  var friendTexts: [String] {
    compactMap { effect in
      switch effect {
      case .askBuddy(let number, let text), .tellBuddy(let number, let text):
        "\(number.reveal()): \(text.text.reveal())"
      case .say, .openCase, .corrected, .wake, .cancelWake, .releaseBuddy, .answerRequest, .forget: nil
      }
    }
  }
}
