import Messages
import Testing

@testable import Dialogue

@Suite("Parts of long texts wait for each other")
struct PartTests {
  private static let now = 1_795_310_000.0

  /// A conversation that gets parts `total/part/text` of reference 7, kept as the store keeps it.
  private struct Talk {
    var conversation = Conversation()

    mutating func take(
      _ number: Int, of total: Int = 3, _ text: String, reference: String = "7", to: String? = "+447700900001",
      after seconds: Double = 0
    ) throws -> PartStep {
      let part = try #require(TextPart(reference: reference, total: total, part: number))
      let step = conversation.take(part, text, to: to, now: PartTests.now + seconds)
      conversation = Conversation(record: conversation.record)
      return step
    }
  }

  @Test(
    "all orders give the same text, without spaces of ours",
    arguments: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]])
  func orders(_ order: [Int]) throws {
    var talk = Talk()
    let texts = ["i nee", "d hel", "p\n100% now=\u{1F600}"]
    let steps = try order.map { try talk.take($0, texts[$0 - 1]) }
    #expect(steps.last == .ready(PartialText(texts.joined())))
    #expect(steps.dropLast().allSatisfy { if case .waits = $0 { true } else { false } })
    #expect(talk.conversation.partsDue == nil)
  }

  @Test("the first part sets the time, and gaps are marked")
  func gaps() throws {
    var talk = Talk()
    _ = try talk.take(4, of: 5, "d")
    guard case .waits(let words, let due) = try talk.take(2, of: 5, "b", after: 20) else {
      Issue.record("it must wait")
      return
    }
    #expect(words.bare == " b d")
    #expect(due == PartTests.now + 30)
    #expect(talk.conversation.closeDueParts(now: PartTests.now + 29).isEmpty)
    let gap = Conversation.partGap
    #expect(talk.conversation.closeDueParts(now: PartTests.now + 30).map(\.marked) == ["\(gap)b\(gap)d\(gap)"])
    #expect(talk.conversation.partsDue == nil)
    // What comes after that is a text of its own, for as long as the reference is remembered.
    #expect(try talk.take(1, of: 5, "a", after: 31) == .ready(PartialText("a")))
    guard case .waits = try talk.take(1, of: 5, "a", after: 700) else {
      Issue.record("the reference is in use again")
      return
    }
  }

  @Test("other references, totals and numbers of ours are other texts")
  func apart() throws {
    var talk = Talk()
    _ = try talk.take(1, of: 2, "a")
    for step in [
      try talk.take(2, of: 2, "b", reference: "8"), try talk.take(2, of: 3, "b"),
      try talk.take(2, of: 2, "b", to: "+447700900002"),
    ] {
      guard case .waits = step else {
        Issue.record("it belongs to another text")
        return
      }
    }
    #expect(try talk.take(2, of: 2, "b") == .ready(PartialText("ab")))
  }

  @Test("a part again changes nothing; the same number with other words is another text")
  func again() throws {
    var talk = Talk()
    _ = try talk.take(1, of: 2, "a")
    guard case .waits = try talk.take(1, of: 2, "a") else {
      Issue.record("it must wait")
      return
    }
    #expect(try talk.take(1, of: 2, "other") == .ready(PartialText("other")))
    #expect(try talk.take(2, of: 2, "b") == .ready(PartialText("ab")))
  }

  @Test("a text of very many parts is read in pieces")
  func bounded() throws {
    var talk = Talk()
    let steps = try (1...40).map { try talk.take($0, of: 255, "x") }
    #expect(steps.contains { if case .ready = $0 { true } else { false } })
    #expect(talk.conversation.parts.count <= Conversation.mostParts)
  }
}
