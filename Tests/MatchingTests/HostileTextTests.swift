import Content
import Messages
import Testing

@testable import Matching

@Suite("Hostile texts")
struct HostileTextTests {
  /// Each is long enough to hang a matcher whose work grows with the square of a text.
  static let texts: [(name: String, text: String)] = [
    ("one letter", String(repeating: "a", count: 100_000)),
    ("combining marks", "e" + String(repeating: "\u{0301}", count: 50_000)),
    ("one filler", String(repeating: "a ", count: 50_000)),
    ("one word of a rule", String(repeating: "he ", count: 33_000)),
    ("every word of a rule but the last", String(repeating: "he x hit x he ", count: 7_000)),
    ("stretched words", String(repeating: "heeelllp ", count: 11_000)),
    ("unknown words", (0..<12_000).map { "q\($0)z" }.joined(separator: " ")),
    ("misspelt words", (0..<10_000).map { _ in "strnggled" }.joined(separator: " ")),
    ("signs", String(repeating: "!@$*'&.", count: 14_000)),
    ("stars in words", String(repeating: "r*p* ", count: 20_000)),
    ("single letters", String(repeating: "s u i c i d e ", count: 7_000)),
    ("emoji", String(repeating: "🆘", count: 25_000)),
    ("apostrophes", String(repeating: "a'b'c'd ", count: 12_000)),
    ("not", String(repeating: "not ", count: 25_000) + "he hit me"),
  ]

  @Test("are read within a bounded time", .timeLimit(.minutes(2)), arguments: texts.map(\.name))
  func bounded(_ name: String) throws {
    var small = try SmallLibrary.helpline()
    let nested =
      "(a|[b] ... (a|a ... a|[a] ... [a] ... a)) ... (a|he [x] ... (hit|a ... a)) ... ~he ... a ... never-there"
    try small.intent(
      "test.nested", rules: [try SmallLibrary.rule(nested), try SmallLibrary.rule("he ... he ... he ... zzz")])
    let text = try #require(Self.texts.first { $0.name == name }).text
    let matcher = Matcher(small.library)
    let time = ContinuousClock().measure { _ = matcher.read(text, in: MatchContext()) }
    // A text of 20 kB, which is all that is read, takes some milliseconds; a debug build on a busy machine far more.
    #expect(time < .seconds(20))
  }

  @Test("A cry at the end of a long text is heard")
  func cryAtTheEnd() throws {
    let matcher = Matcher(try SmallLibrary.helpline().library)
    let reading = matcher.read(String(repeating: "bla ", count: 30_000) + ". he is hitting me", in: MatchContext())
    #expect(reading.level == .emergency)
    #expect(reading.candidates.contains { $0.intent == "urgent.danger-now" })
  }
}
