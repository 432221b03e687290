import Messages
import Testing

@Suite("Bytes in a text")
struct UTF8SearchTests {
  @Test(
    "where they stand, and where they do not",
    arguments: [
      ("abc", "abc", true), ("abc", "", true), ("", "a", false), ("xabc", "abc", true), ("abx", "abc", false),
      ("aab", "ab", true), ("ab", "abc", false), ("+447700900123-7", "447700900123", true), ("ţară", "ar", true),
    ])
  func found(_ text: String, _ run: String, _ isThere: Bool) { #expect(text.holds(run) == isThere) }
}
