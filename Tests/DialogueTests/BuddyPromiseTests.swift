import Content
import Dialogue
import Messages
import Testing

/// Random talks with a friend never break a promise. The seed is fixed: a failure can be played again.
@Suite("Promises of a check-in with a friend")
struct BuddyPromiseTests {
  private static let texts = [
    "start.buddy", "start.check-in", "start.report", "more", "2 hours", "30 min", "30 more min", "07700 900123",
    "07700 900124", "07700 900125", "07700 900101", "Anna", "skip", "bananas", "lemon tree", "change buddy", "stop",
    "start", "delete", "yes", "no", "menu", "back", "a knife", "1", "2", "hello",
  ]
  private static let steps = [
    ["start.buddy", "2 hours", "07700 900123", "Anna", "skip", "bananas", "lemon tree"],
    ["start.check-in", "more", "2 hours", "bananas", "lemon tree"],
  ]

  @Test(
    "nothing armed before YES, each number asked once, told only after YES, an end only by a word or the alarm",
    arguments: 0..<200)
  func walk(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    var talk = FlowTalk(staffing: Bool.random(using: &random) ? .alerted : .nobody)
    talk.line = PhoneLine(number: "+447700900101", textsNumbers: true)
    var model = Model()
    for _ in 0..<120 {
      let before = talk.conversation.checkIn
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<2:
        for text in random.pick(Self.steps) {
          let before = talk.conversation.checkIn
          talk.text(text)
          model.look(at: talk, before: before, text: text)
        }
        continue
      case 2..<12:
        let text = random.pick(Self.texts)
        talk.text(text)
        model.look(at: talk, before: before, text: text)
      case 12..<15:
        let news: BuddyNews = random.pick([.agreed, .agreed, .declined, .lost(.request), .lost(.alarm)])
        _ = talk.take(.buddy(news))
        model.look(at: talk, before: before, news: news)
      case _:
        // One timer at a time, so that each is seen.
        for _ in 0..<Int.random(in: 1...5, using: &random) {
          let before = talk.conversation.checkIn
          talk.pass(600)
          model.look(at: talk, before: before)
        }
      }
      if talk.effects.contains(.forget) { return }
    }
  }
}

/// What must hold, seen from outside.
private struct Model {
  private var asked: Set<String> = []
  private var cases = 0

  mutating func look(at talk: FlowTalk, before: CheckIn?, text: String? = nil, news: BuddyNews? = nil) {
    defer { cases = talk.cases.count }
    let after = talk.conversation.checkIn
    for effect in talk.effects {
      if case .askBuddy(let number, _) = effect {
        #expect(asked.insert(number.reveal()).inserted, "asked twice")
        #expect(after?.isArmed == false)
      }
      if case .tellBuddy = effect {
        #expect(before?.buddy?.standing == .agreed, "told without a YES")
        #expect(talk.effects.cases.contains(.emergency), "told without a case")
      }
    }
    if let buddy = after?.buddy, buddy.standing == .agreed, before?.buddy?.standing != .agreed {
      #expect(news == .agreed && before?.buddy?.standing == .asked, "armed without a YES")
    }
    guard let before, before.isArmed, after?.isArmed != true else { return }
    let said = text?.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ").lowercased()
    let word = said == before.safe || said == before.danger
    #expect(word || talk.cases.count > cases, "ended by \(text ?? "something else")")
  }
}
