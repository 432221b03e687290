import Messages
import Testing

@Suite("Plain marks instead of typographic ones")
struct SMSSubstitutionsTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var expected_punctuation_only: String
    var expected_is_gsm_after: Bool
    var testDescription: String { name }
  }

  @Test("the recorded cases are there")
  func casesExist() throws { #expect(try RecordedCases<Case>.load("gsm_substitutions").count >= 14) }

  @Test("a recorded text gets its plain marks", arguments: try RecordedCases<Case>.load("gsm_substitutions"))
  func recorded(_ recorded: Case) {
    let plain = SMSSubstitutions.plainMarks(recorded.text)
    #expect(plain == recorded.expected_punctuation_only)
    #expect(GSMAlphabet.contains(plain) == recorded.expected_is_gsm_after)
    #expect(SMSSubstitutions.preferringGSM(recorded.text) == recorded.expected_punctuation_only)
  }

  @Test(
    "typography stays when something else keeps the text out of the alphabet",
    arguments: ["It’s tân", "Dzień – dobry", "ok… 😀"])
  func untouched(_ text: String) { #expect(SMSSubstitutions.preferringGSM(text) == text) }

  @Test("a joiner goes from words and stays within a family of emoji")
  func joiners() {
    #expect(SMSSubstitutions.plainMarks("a\u{200D}b") == "ab")
    #expect(SMSSubstitutions.plainMarks("1\u{200D}2") == "12")
    #expect(SMSSubstitutions.plainMarks("👨‍👩‍👧‍👦") == "👨‍👩‍👧‍👦")
  }

  @Test("no substitution leaves the alphabet")
  func standInsAreGSM() {
    let marks =
      "‘’‚‛′ʼ`´“”„″«»‐‑‒–—―−…•·\u{A0}\u{2007}\u{2009}\u{202F}\u{3000}\t\u{200B}\u{FEFF}\u{AD}\u{2028}™®©×½¼¾⁄→"
    #expect(GSMAlphabet.contains(SMSSubstitutions.plainMarks(marks)))
  }
}
