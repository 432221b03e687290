import Messages
import Testing

@Suite("Telephone numbers")
struct PhoneNumberTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    struct Expected: Decodable, Sendable {
      var e164: String?
      var possible: Bool
      var local_only: Bool?
    }
    var input: String
    var default_region: String
    var expected: Expected
    var testDescription: String { "\(input) in \(default_region)" }
  }

  @Test("the recorded cases are there")
  func casesExist() throws { #expect(try RecordedCases<Case>.load("e164").count >= 45) }

  @Test("a recorded number has its E.164 form, or none", arguments: try RecordedCases<Case>.load("e164"))
  func recorded(_ recorded: Case) {
    #expect(PhoneNumber.e164(recorded.input, region: recorded.default_region) == recorded.expected.e164)
    #expect((recorded.expected.e164 != nil) == recorded.expected.possible)
    let isLocalOnly = PhoneNumber.isLocalOnly(recorded.input, region: recorded.default_region)
    #expect(isLocalOnly == recorded.expected.local_only ?? false)
  }

  @Test(
    "numbers that reach somebody within their country only",
    arguments: [
      ("60777", "GB", true), ("+44 60777", nil, true), ("0044 60777", nil, true), ("999", "GB", false),
      ("555 0123", "US", true), ("60777", nil, false), ("60777", "FR", false), ("07700 900123", "GB", false),
      ("hello", "GB", false), ("", "GB", false), ("+", "GB", false),
    ] as [(String, String?, Bool)])
  func localOnly(_ written: String, _ region: String?, _ isLocal: Bool) {
    #expect(PhoneNumber.isLocalOnly(written, region: region) == isLocal)
  }

  @Test(
    "a number written in a way of its own",
    arguments: [
      ("０７７００９００１２３", "+447700900123"), ("＋44 7700 900123", "+447700900123"),
      ("0044 7700 900123", "+447700900123"), ("whatsapp:+447700900123", "+447700900123"),
      ("+44(0)7700\u{A0}900\u{2011}123", "+447700900123"), ("+44 07700 900123", "+447700900123"),
    ])
  func spelling(_ written: String, _ number: String) { #expect(PhoneNumber.e164(written, region: "GB") == number) }

  @Test("without a region only international forms are read")
  func noRegion() {
    #expect(PhoneNumber.e164("07700900123", region: nil) == nil)
    #expect(PhoneNumber.e164("07700900123", region: "XX") == nil)
    #expect(PhoneNumber.e164("+33612345678", region: nil) == "+33612345678")
  }

  @Test("what is no number", arguments: ["", "+", "++447700900123", "4+4", "hello", "+1234567890123456", "+0", "٠"])
  func refused(_ written: String) { #expect(PhoneNumber.e164(written, region: "GB") == nil) }
}
