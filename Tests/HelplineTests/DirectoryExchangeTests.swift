import Foundation
import Testing

/// A copy of the project's content, in which commands may write.
final class ContentCopy: Sendable {
  let folder: String

  init() throws {
    let files = FileManager.default
    folder = files.temporaryDirectory.appending(path: "helpline-content-\(UUID().uuidString)").path
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["Intents", "Conversations"] {
      try files.copyItem(atPath: "\(Program.root)/\(name)", toPath: "\(folder)/\(name)")
    }
  }

  func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  func text(of path: String) throws -> String { try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: "\(folder)/\(path)") }

  deinit {
    do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) }
  }
}

@Suite("The directory goes out and comes in", .timeLimit(.minutes(15)))
struct DirectoryExchangeTests {
  private static func run(_ arguments: [String], in folder: String) async throws -> Program.Result {
    try await Program.run(["directory"] + arguments + ["--content", folder])
  }

  private static func page(_ text: String) throws -> [[String: Any]] {
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require(root["contents"] as? [[String: Any]])
  }

  @Test("export has the shape that docs/tools.md describes, and the same bytes each time")
  func export() async throws {
    let result = try await Self.run(["export"], in: Program.root)
    #expect(result.status == 0)
    #expect(try await Self.run(["export"], in: Program.root).output == result.output)
    let services = try Self.page(result.output)
    #expect(services.count > 10)
    var ids: Set<String> = []
    for service in services {
      for key in ["id", "name", "description", "status"] { #expect(service[key] is String, "\(key)") }
      let organization = try #require(service["organization"] as? [String: Any])
      for key in ["id", "name", "description"] { #expect(organization[key] is String) }
      let id = try #require((service["id"] as? String).flatMap(UUID.init(uuidString:)))
      #expect(ids.insert(id.uuidString).inserted)
      for key in ["phones", "schedules", "service_areas", "service_at_locations", "attributes"] {
        for item in service[key] as? [[String: Any]] ?? [] {
          #expect((item["id"] as? String).flatMap(UUID.init(uuidString:)) != nil)
        }
      }
      #expect(!(service["service_areas"] as? [[String: Any]] ?? []).isEmpty)
    }
  }

  @Test("what went out comes in again, and nothing of it is sent")
  func roundTrip() async throws {
    let copy = try ContentCopy()
    let out = "\(copy.folder)/out.json"
    #expect(try await Self.run(["export", "--to", out], in: copy.folder).status == 0)
    for name in ["kent", "derbyshire", "national"] { try copy.remove("Conversations/_services/\(name).yaml") }
    let result = try await Self.run(["import", out, "--as", "again"], in: copy.folder)
    #expect(result.status == 0, "\(result.errors)")
    let file = try copy.text(of: "Conversations/_services/again.yaml")
    #expect(file.split(separator: "\n").filter { $0.hasPrefix("  send: ") }.allSatisfy { $0 == "  send: never" })
    let again = try await Self.run(["export"], in: copy.folder)
    #expect(again.status == 0, "\(again.errors)")
    let before = try Self.page(String(contentsOfFile: out, encoding: .utf8)).map(Self.lasting)
    let after = try Self.page(again.output).map(Self.lasting)
    #expect(before.count > 10)
    #expect(before == after)
  }

  /// A service without what an import takes away on purpose: proof, and what may be sent.
  private static func lasting(_ service: [String: Any]) -> NSDictionary {
    var service = service
    service["assured_date"] = nil
    let attributes = service["attributes"] as? [[String: Any]] ?? []
    service["attributes"] = attributes.filter {
      !["send", "source", "review_by"].contains($0["label"] as? String ?? "")
    }.map { $0.filter { $0.key != "id" } }
    return service as NSDictionary
  }

  private static let otherDirectory = """
    [{"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Drop-in \\"Tuesday\\"", "status": "active",
      "description": "Tea\\nand advice.", "url": "http://example.org/drop-in/", "assured_date": "2026-01-02",
      "organization": {"id": "1", "name": "Our Town Trust", "description": "x"},
      "phones": [{"id": "2", "number": "+44 1632 960001", "type": "cell"}, {"id": "3", "number": "01632 960002", "type": "fax"}],
      "schedules": [{"id": "4", "byday": "TU", "opens_at": "10:00", "closes_at": "12:00"}],
      "service_areas": [{"id": "5", "name": "Chesterfield"}, {"id": "6", "name": "All our friends"}, {"id": "7", "name": "S40"}],
      "languages": [{"id": "8", "name": "Polish"}]}]
    """

  @Test("another directory comes in for review")
  func foreign() async throws {
    let copy = try ContentCopy()
    let file = try copy.write(Self.otherDirectory, to: "Our Town.json")
    let result = try await Self.run(["import", file], in: copy.folder)
    #expect(result.status == 0, "\(result.errors)")
    let text = try copy.text(of: "Conversations/_services/our-town.yaml")
    for line in [
      "our-town-trust-drop-in-tuesday:", "  name: \"Drop-in \\\"Tuesday\\\"\"", "  description: \"Tea and advice.\"",
      "  url: \"example.org/drop-in\"", "    - number: \"+44 1632 960001\"", "  schedule: \"TU 10:00-12:00\"",
      "    - {town: \"Chesterfield\"}", "    - {postcode: \"S40\"}", "  send: never",
      "# Its publisher checked it on 2026-01-02.", "# Left out: 01632 960002, of type fax.",
    ] { #expect(text.contains(line + "\n"), "\(line)\n\(text)") }
    #expect(text.contains("All our friends"))
    let twice = try await Self.run(["import", file], in: copy.folder)
    #expect(twice.status == 65 && twice.errors.contains("our-town-trust-drop-in-tuesday"))
    #expect(try await Self.run(["import", file, "--replace"], in: copy.folder).status == 0)
  }

  @Test(
    "what cannot be taken is refused with field and what to do, and nothing is written",
    arguments: [
      ("{", "not JSON"), ("[]", "export at least one"), ("3", "must be a page"),
      ("{\"contents\": 1}", "contents: must be an array"),
      ("[{\"status\": \"active\"}]", "[0].name: is missing"),
      ("[{\"name\": \"A\", \"status\": \"active\"}]", "[0].organization: is missing"),
      (Self.otherDirectory.replacingOccurrences(of: "active", with: "open"), "[0].status: must be active"),
      (
        Self.otherDirectory.replacingOccurrences(of: "+44 1632 960001", with: "ring us"),
        "[0].phones[0].number: \"ring us\""
      ),
      (
        Self.otherDirectory.replacingOccurrences(of: "\"Polish\"", with: "1").replacingOccurrences(
          of: "\"S40\"", with: "1"),
        "[0].service_areas[2].name: must be a text"
      ),
    ])
  func refused(_ json: String, _ words: String) async throws {
    let copy = try ContentCopy()
    let file = try copy.write(json, to: "bad.json")
    let result = try await Self.run(["import", file], in: copy.folder)
    #expect(result.status == 65)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: "\(copy.folder)/Conversations/_services/bad.yaml"))
  }

  @Test("a name that is no file's name is refused", arguments: ["../out", "Big", "a/b", ""])
  func badName(_ name: String) async throws {
    let copy = try ContentCopy()
    let file = try copy.write(Self.otherDirectory, to: "x.json")
    #expect(try await Self.run(["import", file, "--as", name], in: copy.folder).status == 64)
  }
}
