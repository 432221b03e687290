import Testing

@testable import Gateways

@Suite("Recorded webhooks")
struct RecordedWebhookTests {
  struct Recorded: Sendable, CustomTestStringConvertible {
    var id: String
    var name: String
    var expected: JSONValue
    var line: String
    var testDescription: String { "\(id) \(name)" }
  }

  /// Every case of every file, with the line that decoding it gives.
  static func all() throws -> [Recorded] {
    try VectorFiles.names().flatMap { name in
      let cases = try VectorFiles.json(name)["cases"]?.elements ?? []
      let lines = try VectorFile(VectorFiles.bytes(name)).lines
      #expect(cases.count == lines.count)
      return zip(cases, lines).map { recorded, line in
        Recorded(
          id: recorded["id"]?.scalarText ?? "", name: recorded["name"]?.scalarText ?? "",
          expected: recorded["expected"] ?? .null, line: line)
      }
    }
  }

  @Test("there are cases")
  func casesExist() throws { #expect(try RecordedWebhookTests.all().count >= 34) }

  @Test("every gateway has recorded cases", arguments: Gateway.all.map(\.id))
  func everyGatewayHasCases(_ id: String) throws {
    let gateway = try #require(Gateway.named(id))
    let name = VectorFiles.name(of: gateway)
    try #require(try VectorFiles.names().contains(name), "no file \(name) for gateway \(id)")
    #expect(try VectorFiles.json(name)["cases"]?.elements?.isEmpty == false)
  }

  @Test("ids of gateways differ, and each is found by its id")
  func idsDiffer() {
    #expect(Set(Gateway.all.map(\.id)).count == Gateway.all.count)
    for gateway in Gateway.all { #expect(Gateway.named(gateway.id)?.id == gateway.id) }
  }

  @Test("a recorded webhook is read as expected", arguments: try RecordedWebhookTests.all())
  func recorded(_ recorded: Recorded) throws {
    let line = try JSONParser.parse(Array(recorded.line.utf8))
    #expect(line["id"]?.scalarText == recorded.id)
    let actual = try #require(line["actual"])
    guard case .object(let members) = recorded.expected else {
      Issue.record("the case expects nothing")
      return
    }
    for (key, expected) in members { #expect(actual[key] == expected, "\(key)") }
  }

  @Test("what a case expects has no say in what it gives")
  func expectationIsNotRead() throws {
    let original = try VectorFiles.bytes("twilio.json")
    let text = String(decoding: original, as: UTF8.self)
    let turned = text.replacing("\"signature_valid\": true", with: "\"signature_valid\": false")
    #expect(turned != text)
    #expect(try VectorFile(Array(turned.utf8)).lines == VectorFile(original).lines)
  }

  @Test(
    "a file that cannot be run says why",
    arguments: [
      ("{", "byte"), ("{}", "names no gateway"), (#"{"gateway":"twilio"}"#, "list of cases"),
      (#"{"gateway":"pigeon","cases":[]}"#, "no gateway \"pigeon\""),
    ])
  func unusableFile(_ text: String, _ words: String) {
    let problem = #expect(throws: VectorProblem.self) { try VectorFile(Array(text.utf8)) }
    #expect(problem?.description.contains(words) == true)
  }

  @Test("a case of another type gives an error in its line and the others still run")
  func unsupportedCase() throws {
    let text =
      #"{"gateway":"twilio","cases":[{"id":"a","type":"dance"},{"id":"b","request":{"url":"https://x/"}}]}"#
    let lines = try VectorFile(Array(text.utf8)).lines
    #expect(lines[0] == #"{"id":"a","error":"cases of type dance are not supported"}"#)
    #expect(lines[1].hasPrefix(#"{"id":"b","actual":{"signature_valid":false,"reject_reason":"not_configured""#))
  }
}
