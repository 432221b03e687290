import Messages
import Testing

@Suite("What a text costs as SMS")
struct SMSTextTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    struct Expected: Decodable, Sendable {
      var encoding: String
      var units: Int
      var segments: Int
      var units_per_segment: [Int]
    }
    var name: String
    var text: String
    var expected: Expected
    var testDescription: String { name }
  }

  @Test("the recorded cases are there")
  func casesExist() throws { #expect(try RecordedCases<Case>.load("gsm_segments").count >= 40) }

  @Test("a recorded text has its encoding, units and parts", arguments: try RecordedCases<Case>.load("gsm_segments"))
  func recorded(_ recorded: Case) {
    let measured = SMSText(recorded.text)
    #expect(measured.encoding.rawValue == recorded.expected.encoding)
    #expect(measured.units == recorded.expected.units)
    #expect(measured.segments == recorded.expected.segments)
    #expect(measured.unitsPerSegment == recorded.expected.units_per_segment)
  }

  @Test("the last unit that fits and the first that does not", arguments: [("a", 160, 153), ("ж", 70, 67)])
  func limits(_ letter: String, _ alone: Int, _ part: Int) {
    #expect(SMSText(String(repeating: letter, count: alone)).unitsPerSegment == [alone])
    #expect(SMSText(String(repeating: letter, count: alone + 1)).unitsPerSegment == [part, alone + 1 - part])
    #expect(SMSText(String(repeating: letter, count: part * 2)).segments == 2)
    #expect(SMSText(String(repeating: letter, count: part * 2 + 1)).segments == 3)
  }

  @Test("an escape pair is not cut: 306 septets can be three parts")
  func escapePairs() {
    let text = String(repeating: "a", count: 152) + "€" + String(repeating: "a", count: 152)
    #expect(SMSText(text).units == 306)
    #expect(SMSText(text).unitsPerSegment == [152, 153, 1])
  }

  @Test("exactly 128 characters and their extensions are in the alphabet")
  func alphabetSize() {
    let costs = (0...0xFFFF).compactMap { UInt32($0) }.compactMap(Unicode.Scalar.init).map(GSMAlphabet.septets)
    // 128 positions without the escape itself, and the ten of the extension table.
    #expect(costs.count { $0 == 1 } == 127)
    #expect(costs.count { $0 == 2 } == 10)
  }

  @Test("look-alikes stay outside of the alphabet", arguments: ["ç", "`", "\t", "Α", "α", "á", "ŵ", "\u{1B}", "’"])
  func outside(_ character: String) { #expect(!GSMAlphabet.contains(character)) }
}
