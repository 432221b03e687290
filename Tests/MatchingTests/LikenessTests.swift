import Testing

@testable import Matching

@Suite("Likeness")
struct LikenessTests {
  /// A helpline of four needs, each with a few examples.
  static let samples: [Likeness.Sample] =
    [
      "how do i cancel my booking", "i want to cancel the booking for friday", "stop my reservation please",
      "can i call off the appointment",
    ].map { Likeness.Sample(intent: 0, text: $0) }
    + ["where is my parcel", "my parcel has not come", "track the delivery", "when will my package arrive"].map {
      Likeness.Sample(intent: 1, text: $0)
    }
    + ["the tap is leaking", "water drips from the ceiling", "send a plumber, a pipe burst"].map {
      Likeness.Sample(intent: 2, text: $0)
    }
    + ["do i pay tax on this", "tax return help", "must i declare it to hmrc"].map {
      Likeness.Sample(intent: 3, text: $0)
    }

  static let everyday = [
    "did you see the match last night", "what shall we have for dinner", "haha that film was so good", "running late",
    "who won the football", "happy birthday to you", "lol that is so funny", "what are you watching tonight",
  ]

  static let cleaner = Cleaner()
  static let likeness = Likeness(samples, everyday: everyday) { cleaner.clean($0) }

  private func nearest(_ text: String, _ likeness: Likeness = Self.likeness) -> [Likeness.Match] {
    likeness.nearest(to: Self.cleaner.clean(text), limit: 5)
  }

  @Test(
    "Texts in other words find their intent",
    arguments: [
      ("please cancel it, my booking", 0), ("call off my reservation", 0), ("has the parcel arrived yet", 1),
      ("locate my package", 1), ("theres a leak in the pipe", 2), ("the ceilling leaks", 2), ("what about hmrc", 3),
      ("paying taxes", 3),
    ] as [(String, Int32)])
  func finds(_ text: String, _ intent: Int32) {
    #expect(nearest(text).first?.intent == intent)
  }

  @Test(
    "Scores are probabilities, best first",
    arguments: ["cancel my booking", "parcel", "who won the football", "tax on the parcel", "qwzx", "a", "the"])
  func scores(_ text: String) {
    let scores = nearest(text).map(\.score)
    #expect(scores.allSatisfy { (0...1).contains($0) })
    #expect(scores == scores.sorted(by: >))
    #expect(scores.reduce(0, +) <= 1.0001)
  }

  @Test(
    "Everyday texts are like none of them",
    arguments: ["are you watching the football tonight", "what do you want for dinner", "lol that film was so funny"])
  func everyday(_ text: String) {
    #expect((nearest(text).first?.score ?? 0) < 0.3)
  }

  @Test("The nearest example and the telling words are shown")
  func explains() throws {
    let clean = Self.cleaner.clean("hello, where has my parcel gone")
    let match = try #require(Self.likeness.nearest(to: clean, limit: 1).first)
    #expect(Self.likeness.samples[match.sample].text == "where is my parcel")
    let words = Self.likeness.telling(clean, for: match.sample, limit: 2).map { clean.word($0) }
    #expect(Set(words) == ["where", "parcel"])
  }

  @Test("A text that must not find an intent makes it less likely, and doubtful")
  func counters() throws {
    let counter = Likeness.Sample(intent: 0, text: "cancel a tax return", isCounter: true)
    let warned = Likeness(Self.samples + [counter], everyday: Self.everyday) { Self.cleaner.clean($0) }
    let clean = Self.cleaner.clean("please cancel a tax return")
    let before = try #require(Self.likeness.nearest(to: clean, limit: 5, explained: 5).first { $0.intent == 0 })
    let after = try #require(warned.nearest(to: clean, limit: 5, explained: 5).first { $0.intent == 0 })
    #expect(after.score < before.score)
    #expect(!before.isDoubtful)
    #expect(after.isDoubtful)
  }

  @Test("Word groups of content count")
  func groups() throws {
    let text = "my gizmo is broken"
    let samples = Self.samples + [Likeness.Sample(intent: 4, text: "the widget needs a repair")]
    func score(_ groups: [[String]]) -> Float {
      let likeness = Likeness(samples, groups: groups) { Self.cleaner.clean($0) }
      return nearest(text, likeness).first { $0.intent == 4 }?.score ?? 0
    }
    #expect(score([["gizmo", "widget"]]) > score([]))
  }

  @Test("The order of samples and the numbers of intents change nothing")
  func order() {
    let turned = Self.samples.reversed().map { sample in
      Likeness.Sample(intent: 3 - sample.intent, text: sample.text, isCounter: sample.isCounter)
    }
    let other = Likeness(turned, everyday: Self.everyday) { Self.cleaner.clean($0) }
    for text in Self.samples.map(\.text) + ["is the parcel taxed", "cancel the plumber", "nothing"] {
      let (a, b) = (nearest(text), nearest(text, other))
      #expect(a.map(\.intent) == b.map { 3 - $0.intent })
      #expect(a.map(\.score.bitPattern) == b.map(\.score.bitPattern))
      #expect(a.map { Self.samples[$0.sample].text } == b.map { turned[$0.sample].text })
    }
    #expect(other.learned == Self.likeness.learned)
  }

  @Test("Few examples, one example, none at all")
  func few() {
    let one = Likeness([Likeness.Sample(intent: 7, text: "where is my parcel")]) { Self.cleaner.clean($0) }
    #expect(nearest("my parcel", one).first?.intent == 7)
    let none = Likeness([]) { Self.cleaner.clean($0) }
    #expect(nearest("my parcel", none).isEmpty)
    let empty = Likeness([Likeness.Sample(intent: 0, text: "")]) { Self.cleaner.clean($0) }
    #expect(nearest("").isEmpty)
    #expect((nearest("my parcel", empty).first?.score ?? 0) < 0.5)
  }

  @Test(
    "Hostile texts are read within a bounded time", .timeLimit(.minutes(1)),
    arguments: HostileTextTests.texts.map(\.name))
  func hostile(_ name: String) throws {
    let text = try #require(HostileTextTests.texts.first { $0.name == name }).text
    let clean = Self.cleaner.clean(text)
    let time = ContinuousClock().measure {
      for match in Self.likeness.nearest(to: clean, limit: 5) {
        _ = Self.likeness.telling(clean, for: match.sample, limit: 4)
      }
    }
    #expect(time < .seconds(2))
  }
}
