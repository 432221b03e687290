import Content
import Testing

@testable import Matching

@Suite("The same reading everywhere")
struct SameReadingTests {
  private static let texts = [
    "hes hitting me", "he is not hitting me", "do i pay tax", "were can i get pep", "hi", "stop", "stop texting me",
    "qwertax",
    "the bus is late", "i want to kil myself and he has my passport", "strangled me last nite", "condums by post",
    String(repeating: "he said i owe tax and then my ex hit me so i left, ", count: 9), "", "?!",
  ]

  @Test("many threads, and tables that were kept, read as one thread does")
  func threads() throws {
    let library = try SmallLibrary.helpline().library
    let matcher = Matcher(library)
    let memory = KeptMemory(KeptStart.bytes(library, matcher, key: "key"))
    let kept = try #require(KeptStart.read(memory, key: "key") { _ in library }).matcher
    let contexts = [MatchContext(), MatchContext(choices: 2), MatchContext(afterDanger: true)]
    let alone = Self.texts.flatMap { text in contexts.map { matcher.read(text, in: $0) } }
    #expect(Set(alone.map(\.decision)).count >= 3)
    for _ in 0..<8 {
      let together = SideBySide.map(Self.texts, by: 2) { text in contexts.map { matcher.read(text, in: $0) } }
      #expect(together.flatMap { $0 } == alone)
    }
    #expect(Self.texts.flatMap { text in contexts.map { kept.read(text, in: $0) } } == alone)
  }

  @Test(
    "the nearest example is the first of those that share most, wherever its intent lies among all", arguments: 0..<40)
  func nearest(_ number: Int) throws {
    // Forty intents whose examples share a word with all others, so that each list of a word is long.
    let words = ["house", "money", "letter", "phone", "window", "garden", "kitchen"]
    let samples = (0..<40).flatMap { intent in
      (0..<12).map { turn in
        let pair = "\(words[turn % 7]) and \(words[(turn + intent) % 7])"
        let own = "topic\(["a", "e", "i", "o"][turn % 4])\(intent)x"
        return Likeness.Sample(intent: Int32(intent), text: "about \(pair) \(own)", isCounter: turn == 11)
      }
    }
    let likeness = Likeness(samples) { Cleaner().clean($0) }
    let own = samples.indices.filter { samples[$0].intent == Int32(number) && !samples[$0].isCounter }
    for place in own.prefix(4) {
      let clean = Cleaner().clean(samples[place].text)
      let match = likeness.nearest(to: clean, limit: 40, explained: 40).first { $0.intent == Int32(number) }
      let found = try #require(match)
      #expect(found.nearness > 0.99 && found.nearness < 1.001)
      #expect(Set(samples[found.sample].text.split(separator: " ")) == Set(samples[place].text.split(separator: " ")))
    }
  }
}
