import Content
import Dialogue
import Matching
import Messages
import Testing

/// The other side: a number that somebody named as their friend's.
@Suite("A number that was asked to be a friend")
struct RequestTests {
  private static func talk(_ standing: BuddyRequest.Standing) -> FlowTalk {
    var talk = FlowTalk()
    talk.conversation = Conversation()
    talk.line.request = BuddyRequest(standing: standing, at: talk.now - 60)
    return talk
  }

  /// What is texted, how the question stands, what is said, and what is answered to whoever asked.
  static let rules: [(String, BuddyRequest.Standing, String, Bool?)] = [
    ("yes", .open, "[buddy-yes]", true), ("Yeah thats fine", .open, "[buddy-yes]", true),
    ("no", .open, "[buddy-no]", false), ("nope sorry", .open, "[buddy-no]", false),
    ("stop", .open, "[buddy-no]", false), ("yes but who are you", .open, "[buddy-again]", nil),
    ("no problem", .open, "[buddy-again]", nil), ("yes", .agreed, "[buddy-yes]", true),
    ("stop", .agreed, "[buddy-no]", false), ("no", .agreed, "[buddy-no]", false), ("yes", .over, "[buddy-over]", nil),
    ("no", .over, "[buddy-over]", nil),
  ]

  @Test("a stranger's answer is heard, answered in words that tell nothing, and not kept", arguments: rules)
  func answers(_ text: String, _ standing: BuddyRequest.Standing, _ said: String, _ agrees: Bool?) {
    var talk = Self.talk(standing)
    #expect(talk.text(text) == [said])
    #expect(talk.effects.contains(.forget))
    let answers = talk.effects.compactMap { if case .answerRequest(let agrees) = $0 { agrees } else { nil } }
    #expect(answers == [agrees].compactMap(\.self))
  }

  @Test(
    "all else is answered as for everybody, danger above all", arguments: ["a knife", "law.selling", "menu", "hello"])
  func others(_ text: String) {
    var (asked, other) = (Self.talk(.open), Self.talk(.open))
    other.line.request = nil
    #expect(asked.text(text) == other.text(text))
    #expect(asked.effects == other.effects)
  }

  @Test("who has a talk of their own is not forgotten, and STOP is obeyed there")
  func known() {
    var talk = Self.talk(.open)
    talk.text("law.selling")
    talk.line.request = BuddyRequest(standing: .open, at: talk.now + 1)
    talk.now += 2
    #expect(talk.text("stop") == ["[stop-done]"])
    #expect(talk.conversation.optedOut && !talk.effects.contains(.forget))
    #expect(talk.effects.contains(.answerRequest(agrees: false)))
  }

  @Test("YES to a question of their own that came later is that question's")
  func ownQuestion() {
    var talk = Self.talk(.open)
    talk.text("delete")
    #expect(talk.text("yes") == ["[delete-done]"])
    #expect(!talk.effects.contains(.answerRequest(agrees: true)))
    var other = Self.talk(.open)
    other.line.request = nil
    other.text("delete")
    other.now += 10
    other.line.request = BuddyRequest(standing: .open, at: other.now - 5)
    #expect(other.text("yes") == ["[buddy-yes]"])
  }
}
