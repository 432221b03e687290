import Testing

@testable import Dialogue

@Suite("Texts as whole texts are compared")
struct PlainWordsTests {
  @Test(
    "the quick way for ASCII says what the way for all scripts says",
    arguments: [
      "", " ", "Hello", "  I'm   OK!! ", "a\r\nb", "x-1.5%", "\u{0}a\u{7F}b", "No, NOT that...", "polski?", "Română",
      "ไทย", "“quoted”", "e\u{301}", "\u{1F600}",
    ])
  func same(_ text: String) { #expect(PlainWords.of(text) == Codes.normal(text)) }

  @Test("apostrophes are left out where they stand", arguments: [("that's it", "thats it"), ("that’s it", "thats it")])
  func joined(_ text: String, _ plain: String) { #expect(PlainWords.of(FollowUps.joined(text)) == plain) }
}
