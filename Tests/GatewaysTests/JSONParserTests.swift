import Testing

@testable import Gateways

@Suite("Reading JSON of strangers")
struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

  @Test(
    "values",
    arguments: [
      ("null", JSONValue.null), (" true ", .bool(true)), ("\"\"", .string("")), ("[]", .array([])),
      ("{}", .object([:])),
      ("12345678901234567890", .number("12345678901234567890")), ("-0.5e+10", .number("-0.5e+10")),
      (#"{"a":[1,{"b":null}]}"#, .object(["a": .array([.number("1"), .object(["b": .null])])])),
      (#"{"a":1,"a":2}"#, .object(["a": .number("2")])), ("\u{FEFF}1", .number("1")),
    ])
  func values(_ text: String, _ value: JSONValue) throws { #expect(try parse(text) == value) }

  @Test(
    "strings",
    arguments: [
      (#""\u00e9\ud83d\ude1e""#, "é😞"), (#""\ud83d""#, "\u{FFFD}"), (#""\ude1ex""#, "\u{FFFD}x"),
      (#""\ud83d\ud83d\ude1e""#, "\u{FFFD}😞"), (#""\ud83d\n""#, "\u{FFFD}\n"), (#""a\u0000b""#, "ab"),
      ("\"a\u{0}b\"", "ab"),
      ("\"a\nb\"", "a\nb"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    ])
  func strings(_ text: String, _ value: String) throws { #expect(try parse(text) == .string(value)) }

  @Test("bytes that are no UTF-8 do not lose the message")
  func invalidUTF8() throws {
    #expect(try JSONParser.parse([0x22, 0x61, 0xFF, 0x62, 0x22]) == .string("a\u{FFFD}b"))
  }

  @Test(
    "what is no JSON",
    arguments: [
      "", " ", "{", "[", "\"", "\"\\", "\"\\u12", "\"\\x\"", "01", "1.", ".5", "1e", "-", "+1", "tru", "[1,]",
      "{\"a\"}", "{\"a\":1,}",
      "{1:2}", "[1 2]", "1 2", "'a'", "\u{0}",
    ])
  func refused(_ text: String) { #expect(throws: JSONProblem.self) { try parse(text) } }

  @Test("depth is bounded, however long the text")
  func depth() throws {
    let deepest = JSONParser.deepest
    #expect(throws: Never.self) {
      try parse(String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest))
    }
    #expect(throws: JSONProblem(offset: deepest)) { try parse(String(repeating: "[", count: 500_000)) }
    #expect(throws: JSONProblem.self) { try parse(String(repeating: "{\"a\":", count: 500_000)) }
  }

  @Test(
    "pointers",
    arguments: [
      ("", true), ("/foo/0", true), ("/foo/1", true), ("/foo/2", false), ("/foo/-", false), ("/foo/00", false),
      ("/foo/+1", false), ("/a~1b", true), ("/m~0n", true), ("/", true), ("plain", true), ("/plain/x", false),
      ("/none", false),
    ])
  func pointers(_ pointer: String, _ isThere: Bool) throws {
    let value = try parse(#"{"foo":["bar","baz"],"a/b":1,"m~n":8,"":0,"plain":"x"}"#)
    #expect((value.at(pointer) != nil) == isThere)
  }
}
