import Content
import Dialogue
import Messages
import Testing

@Suite("A phone that others may read")
struct QuietTests {
  private static func locked() -> FlowTalk {
    var talk = FlowTalk()
    for text in ["start.phone", "umbrella"] { talk.text(text) }
    talk.pass(5 * 3_600)
    return talk
  }

  @Test("says nothing without the word, and everything after it, until the session ends")
  func code() {
    var talk = Self.locked()
    #expect(talk.text("law.selling") == ["[locked]"])
    #expect(talk.text("menu") == ["[locked]"])
    #expect(talk.text("Umbrella") == ["[unlocked]"])
    #expect(talk.text("law.selling").first == "Answer to law.selling.")
    talk.pass(5 * 3_600)
    #expect(talk.text("law.selling") == ["[locked]"])
  }

  @Test("danger is answered with bare numbers, locked or not, and calls staff")
  func danger() {
    var talk = Self.locked()
    #expect(talk.text("a knife") == ["[neutral-lines]"])
    #expect(talk.effects.cases == [.emergency])
    talk.text("umbrella")
    #expect(talk.text("a knife").first == "[neutral-lines]")
  }

  @Test(
    "after a session no command shows what came before, even when its timer is late",
    arguments: ["more", "why", "again", "back", "1"])
  func afterSession(_ text: String) {
    var talk = FlowTalk()
    talk.text("law.selling")
    talk.now += 5 * 3_600
    let said = talk.text(text)
    #expect(!said.isEmpty)
    #expect(!said.contains { $0.contains("law.selling") || $0.contains("Second") })
  }

  @Test(
    "machines are not answered, people are",
    arguments: [
      ("I'm driving and will reply later", false), ("Automatic reply: I am out of office until Monday", false),
      ("im driving there now is it legal", true),
    ])
  func automatic(_ text: String, _ isAnswered: Bool) {
    var talk = FlowTalk()
    #expect(talk.text(text).isEmpty != isAnswered)
  }

  @Test("the same text over and over ends in silence, and another one is heard again")
  func echo() {
    var talk = FlowTalk()
    for _ in 1...5 { #expect(!talk.text("your call is important to us").isEmpty) }
    for _ in 1...20 { #expect(talk.text("your call is important to us").isEmpty) }
    #expect(!talk.text("law.selling").isEmpty)
  }
}

@Suite("Texts that lean on the turn before")
struct FollowUpTests {
  @Test(
    "ask on about the last answer",
    arguments: ["and if they say no?", "how much", "where", "what about my friend", "What if I can't?"])
  func followUp(_ text: String) {
    var talk = FlowTalk()
    talk.text("law.selling")
    #expect(talk.text(text) == ["Second."])
  }

  @Test("\"no not that\" offers what came second, or says that it did not understand")
  func correction() {
    var talk = FlowTalk()
    talk.text("law.selling")
    #expect(talk.text("no not that") == ["[fallback]"])
    talk.text("law.selling")
    talk.conversation.others = ["law.tax"]
    #expect(talk.text("No, that's not it") == ["[clarify]\n1 Title of law.tax"])
    #expect(talk.text("1") == ["Answer to law.tax."])
  }

  @Test("three texts in a row that nobody understands lead to a person")
  func lost() {
    var talk = FlowTalk()
    #expect(talk.text("xx") == ["[fallback]"])
    #expect(talk.text("yy") == ["[fallback-again]"])
    #expect(talk.text("zz") == ["[human-nobody]"])
    #expect(talk.effects.cases == [.sensitive])
  }

  @Test("a language is changed by its name where there are texts in it, and shown in the menu of languages")
  func language() {
    var talk = FlowTalk()
    #expect(talk.text("language") == ["[languages]"])
    #expect(talk.text("English") == ["[language-set]"])
    #expect(talk.text("Klingon") == ["[fallback]"])
    #expect(talk.text("my-data") == ["[my-data]"])
  }
}
