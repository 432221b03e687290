import Messages
import Testing

@testable import Gateways

@Suite("Forms")
struct FormBodyTests {
  @Test(
    "fields",
    arguments: [
      ("a=1&b=2", ["a=1", "b=2"]), ("a", ["a="]), ("=b", ["=b"]), ("&&a=1&", ["a=1"]), ("a=b=c", ["a=b=c"]),
      ("a=%26%3D%2B+", ["a=&=+ "]), ("a=%zz%2", ["a=%zz%2"]), ("a%3Db=c", ["a=b=c"]), ("", []), ("a=%", ["a=%"]),
    ])
  func fields(_ text: String, _ expected: [String]) {
    let form = FormBody(Array(text.utf8))
    let read = form.fields.map {
      "\(TextDecoding.text(form.bytes[$0.name]))=\(TextDecoding.text(form.bytes[$0.value]))"
    }
    #expect(read == expected)
  }

  @Test("bytes that are no UTF-8 are read as Windows-1252, and NUL is left out")
  func otherBytes() {
    #expect(FormBody(Array("a=caf%E9+%80+%93x%94".utf8)).text("a") == "café € “x”")
    #expect(FormBody(Array("a=%F0%9F%98%9E%00b".utf8)).text("a") == "😞b")
  }

  @Test("the first of repeated fields counts, and an absent one is nil")
  func lookup() {
    let form = FormBody(Array("a=1&a=2&b=".utf8))
    #expect(form.text("a") == "1")
    #expect(form.text("b") == "")
    #expect(form.filled("b") == nil)
    #expect(form.text("c") == nil)
  }
}

@Suite("Base64 and hexadecimal")
struct Base64Tests {
  @Test(
    "vectors of RFC 4648",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func vectors(_ text: String, _ encoded: String) {
    #expect(String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self) == encoded)
    #expect(Base64.decode(Array(encoded.utf8)) == Array(text.utf8))
  }

  @Test("one spelling a value", arguments: ["Zg", "Zg=", "Zh==", "Zg==\n", "Z g=", "Zm9=", "====", "Zg==Zg==", "Zm8_"])
  func refused(_ text: String) { #expect(Base64.decode(Array(text.utf8)) == nil) }

  @Test("hexadecimal in either case")
  func hex() {
    #expect(Hex.decode("00fFA9") == [0, 255, 169])
    #expect(Hex.decode("0") == nil)
    #expect(Hex.decode("0g") == nil)
  }
}

@Suite("Times on the wire")
struct TimestampTests {
  @Test(
    "there and back",
    arguments: [
      ("1970-01-01T00:00:00Z", 0.0), ("2026-10-20T22:40:00Z", 1_792_536_000), ("2024-02-29T23:59:59Z", 1_709_251_199),
      ("2026-10-20T22:39:55.120Z", 1_792_535_995.12), ("1969-12-31T23:59:59.500Z", -0.5),
      ("0001-01-01T00:00:00Z", -62_135_596_800),
    ])
  func thereAndBack(_ text: String, _ seconds: Double) {
    #expect(Timestamps.rfc3339(text) == seconds)
    #expect(Timestamps.format(seconds) == text)
  }

  @Test("offsets", arguments: ["2026-10-20T23:40:00+01:00", "2026-10-20T17:10:00-05:30", "2026-10-20t22:40:00.0009z"])
  func offsets(_ text: String) { #expect(Timestamps.rfc3339(text) == 1_792_536_000) }

  @Test(
    "what is no time",
    arguments: [
      "", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-10-20T24:00:00Z", "2026-10-20T22:40:00",
      "2026-10-20T22:40:00Zx", "２026-10-20T22:40:00Z",
    ])
  func refused(_ text: String) { #expect(Timestamps.rfc3339(text) == nil) }

  @Test("no text for times out of range", arguments: [Double.nan, .infinity, 1e18, -1e18])
  func outOfRange(_ seconds: Double) { #expect(Timestamps.format(seconds) == nil) }
}

@Suite("Settings")
struct SettingsTests {
  private let settings = Settings(
    account: "a",
    table: [
      "plain": .text("x"), "empty": .text(""), "none": .none, "deep": .table(["er": .text("y")]),
      "dotted.key": .text("z"),
      "number": .number(5), "fraction": .number(0.5), "huge": .number(1e300),
      "list": .list([.text("a"), .number(1), .none]),
      "secret": .text("new"), "secret_previous": .text("old"),
    ])

  @Test(
    "texts by path",
    arguments: [
      ("plain", "x"), ("deep.er", "y"), ("dotted.key", "z"), ("number", "5"), ("fraction", "0.5"), ("empty", nil),
      ("none", nil), ("deep", nil), ("deep.none", nil), ("plain.x", nil), ("absent", nil),
    ] as [(String, String?)])
  func texts(_ path: String, _ expected: String?) { #expect(settings.text(path) == expected) }

  @Test("lists, secrets and absurd numbers")
  func others() {
    #expect(settings.texts("list") == ["a", "1"])
    #expect(settings.secrets("secret") == ["new", "old"])
    #expect(settings.secrets("absent").isEmpty)
    #expect(settings.text("huge") != nil)
    #expect(settings["none"] == nil)
  }

  @Test("a problem names account and setting, and settings print nothing")
  func problems() {
    let problem = #expect(throws: SettingsProblem.self) { try settings.required("empty") }
    #expect(problem?.description.hasPrefix("gateways.a.empty is missing") == true)
    #expect(!"\(settings)".contains("new"))
  }
}
