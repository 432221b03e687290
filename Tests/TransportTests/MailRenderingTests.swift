import Foundation
import Messages
import Testing

@testable import Transport

@Suite("A mail as text")
struct MailRenderingTests {
  @Test(
    "The date is English and in UTC",
    arguments: [
      (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (1_792_575_000.9, "Wed, 21 Oct 2026 09:30:00 +0000"),
      (1_709_210_096, "Thu, 29 Feb 2024 12:34:56 +0000"), (-1, "Wed, 31 Dec 1969 23:59:59 +0000"),
      (.nan, nil), (.infinity, nil), (1e15, nil),
    ] as [(Double, String?)])
  func dates(_ seconds: Double, _ expected: String?) {
    #expect(mailDate(seconds) == expected)
  }

  @Test(
    "A subject stays on its line and says the same",
    arguments: [
      ("Emergency: case 12", "Emergency: case 12"),
      ("One\r\nBcc: other@example.org", "One Bcc: other@example.org"),
      ("One\nTwo\u{2028}Three\u{0}", "One Two Three"),
      ("Café", "=?UTF-8?Q?Caf=C3=A9?="),
      ("=?UTF-8?Q?x?=", "=?UTF-8?Q?=3D=3FUTF=2D8=3FQ=3Fx=3F=3D?="),
      ("", ""),
    ])
  func subjects(_ text: String, _ expected: String) {
    #expect(headerText(text, room: 69) == expected)
  }

  @Test("A long subject is folded into words of at most 75 without cutting a scalar")
  func longSubject() {
    let text = String(repeating: "Ştiri 🆘 ", count: 30)
    let words = headerText(text, room: 69).split(separator: "\r\n ").map(String.init)
    #expect(words.count > 1)
    #expect(words.allSatisfy { $0.utf8.count <= 75 && $0.hasPrefix("=?UTF-8?Q?") && $0.hasSuffix("?=") })
    let decoded = words.map { String($0.dropFirst(10).dropLast(2)) }.map(decodedQuoted)
    #expect(decoded.allSatisfy { !$0.contains("\u{FFFD}") })
    #expect(decoded.joined().replacing("_", with: " ") == oneLine(text))
  }

  @Test(
    "Quoted-printable keeps text through every relay",
    arguments: [
      ("plain", "plain\r\n"), ("a=b", "a=3Db\r\n"), ("trailing \nnext\t", "trailing=20\r\nnext=09\r\n"),
      ("one\r\ntwo\rthree\n", "one\r\ntwo\r\nthree\r\n"), ("é", "=C3=A9\r\n"), (".\n..", ".\r\n..\r\n"), ("", ""),
      ("\n", "\r\n"), ("a\u{0}b", "a=00b\r\n"),
    ])
  func quotedPrintableCases(_ text: String, _ expected: String) {
    #expect(quotedPrintable(text) == expected)
  }

  @Test("Long lines are broken at 76 and come back whole")
  func longLines() {
    let text = String(repeating: "Ünïcödé and plain words= ", count: 50)
    let lines = quotedPrintable(text).split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    let whole = lines.map { $0.hasSuffix("=") ? String($0.dropLast()) : String($0) }.joined()
    #expect(decodedQuoted(whole) == text)
  }

  @Test(
    "An address or id that could break the header is refused",
    arguments: [
      ("a@example.org", true), ("first.last+tag@mail.example.org", true), ("a@b", true), ("a", false), ("@b", false),
      ("a@", false), ("a@b@c", false), ("a b@c", false), ("<a@b>", false), ("a@b\r\nBcc: c@d", false), ("a@b\n", false),
      ("\"a\"@b", false), ("a@b,c@d", false), ("é@b", false), ("a..b@c", false), ("", false),
    ])
  func addresses(_ text: String, _ isGood: Bool) {
    #expect(isMailAddress(text) == isGood)
    #expect((mail { $0.to = [Mailbox(address: Redacted(text))] }.rendered() != nil) == isGood)
    #expect((mail { $0.from.address = Redacted(text) }.rendered() != nil) == isGood)
    #expect((mail { $0.messageID = text }.rendered() != nil) == isGood)
  }

  @Test(
    "A name in front of an address cannot break out",
    arguments: [
      ("Helpline", "Helpline\r\n <a@b>"), ("", "<a@b>"),
      ("Name\r\nBcc: x@y", "=?UTF-8?Q?Name_Bcc=3A_x=40y?=\r\n <a@b>"),
      ("Café", "=?UTF-8?Q?Caf=C3=A9?=\r\n <a@b>"), ("A, <c@d>", "=?UTF-8?Q?A=2C_=3Cc=40d=3E?=\r\n <a@b>"),
    ])
  func names(_ name: String, _ expected: String) throws {
    let bytes = try #require(mail { $0.from = Mailbox(name: name, address: "a@b") }.rendered())
    #expect(String(decoding: bytes, as: UTF8.self).contains("\r\nFrom: \(expected)\r\nTo: "))
  }

  @Test("Everything is ASCII, in lines of at most 78 that end in CRLF")
  func shape() throws {
    let bytes = try #require(mail { $0.body = "Zażółć\ngęślą jaźń\n" }.rendered())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(bytes.allSatisfy { $0 < 0x80 })
    #expect(text.replacing("\r\n", with: "").unicodeScalars.allSatisfy { $0 != "\r" && $0 != "\n" })
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
  }

  @Test("A mail to nobody is refused")
  func nobody() {
    #expect(mail { $0.to = [] }.rendered() == nil)
  }
}
