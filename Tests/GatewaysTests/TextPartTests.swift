import Messages
import Testing

@testable import Gateways

@Suite("Parts of long texts")
struct TextPartTests {
  private let kannel = GatewayProbe(.kannel, ["path_secret": .text("s"), "from": .text("+447700900001")])

  @Test(
    "the header before the words",
    arguments: [
      ("050003070302", TextPart(reference: "7", total: 3, part: 2)),
      ("0608041234FF01", TextPart(reference: "4660", total: 255, part: 1)),
      // A port before it; another element behind it.
      ("0B05040B8423F00003070201", TextPart(reference: "7", total: 2, part: 1)),
      ("0800030702012401FF", TextPart(reference: "7", total: 2, part: 1)),
      ("050003070303", TextPart(reference: "7", total: 3, part: 3)),
      ("050003070304", nil), ("050003070300", nil), ("0500030700FF", nil), ("", nil), ("05", nil), ("0500", nil),
      ("05000307", nil), ("0400020703", nil), ("06050415811581", nil), ("FFFFFF", nil),
    ] as [(String, TextPart?)])
  func header(_ hex: String, _ part: TextPart?) throws {
    #expect(UserDataHeader.part(try #require(Hex.decode(hex))) == part)
  }

  @Test("Kannel gives the header where its address asks for it")
  func kannelPart() throws {
    let target = "/h/s?id=k1&from=%2B447700900101&coding=0&text=half&udh=%05%00%03%2A%02%01"
    let contents = try kannel.read("", target: target, method: "GET")
    #expect(contents.arrivals.first?.part == TextPart(reference: "42", total: 2, part: 1))
    let whole = try kannel.read("", target: "/h/s?id=k1&from=%2B447700900101&text=all&udh=", method: "GET")
    #expect(whole.arrivals.first?.part == nil)
  }

  @Test("parts of one text are no repeats of each other at Vonage, even under one id")
  func vonageParts() throws {
    let probe = GatewayProbe(.vonageSMS, ["path_secret": .text("s")])
    let ids = try ["1", "2"].map { number in
      let target =
        "/h?messageId=m1&msisdn=447700900301&text=x&concat=true&concat-ref=9&concat-total=2&concat-part=\(number)"
      return try probe.read("", target: target, method: "GET").arrivals.first?.id
    }
    #expect(ids == ["m1.1", "m1.2"])
  }
}
