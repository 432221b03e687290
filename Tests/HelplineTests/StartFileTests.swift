import Foundation
import Testing

@Suite("What is kept between starts", .timeLimit(.minutes(15)), .serialized)
struct StartFileTests {
  private static let input = ["hes outside my door", "do i pay tax", "heeelp", "who won the match"].map {
    "{\"text\": \"\($0)\"}\n"
  }.joined()

  /// A folder of its own for what is kept, and a small project's content.
  private struct Place {
    let cache: URL
    let content: URL

    init() throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID().uuidString)")
      (cache, content) = (folder.appending(path: "cache"), folder.appending(path: "content"))
      try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
      for name in ["Intents", "Conversations"] {
        try FileManager.default.copyItem(atPath: "\(Program.root)/\(name)", toPath: content.appending(path: name).path)
      }
      // A few thousand examples are learned in a moment.
      for file in try FileManager.default.subpathsOfDirectory(atPath: content.path) where file.hasSuffix(".txt") {
        let path = content.appending(path: file)
        let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").prefix(8)
        try lines.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
      }
    }

    func remove() {
      // Only a temporary folder.
      try? FileManager.default.removeItem(at: cache.deletingLastPathComponent())
    }

    func match() async throws -> Program.Result {
      try await Program.run(
        ["match", "--jsonl", "--content", content.path], input: StartFileTests.input,
        environment: ["HELPLINE_CACHE": cache.path])
    }

    func check() async throws -> Program.Result {
      try await Program.run(
        ["check", "--notes", "--content", content.path], environment: ["HELPLINE_CACHE": cache.path])
    }

    func kept(_ kind: String) throws -> [URL] {
      try FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil)
        .filter { $0.lastPathComponent.hasPrefix(kind) }
    }
  }

  @Test("A check finds the same from what was kept; damage is refused, and a new example is seen")
  func checkKept() async throws {
    let place = try Place()
    defer { place.remove() }
    let first = try await place.check()
    #expect(first.status == 0 && !first.output.contains("qwertax"))
    for kind in ["check-", "trial-"] {
      let file = try #require(try place.kept(kind).first)
      let good = try Data(contentsOf: file)
      var damaged = good
      damaged[good.count / 2] ^= 1
      for bad in [good, damaged, good.prefix(good.count / 3), Data()] {
        // What was kept of the whole check would be taken first.
        if kind == "trial-" { for other in try place.kept("check-") { try FileManager.default.removeItem(at: other) } }
        try bad.write(to: file)
        #expect(try await place.check().output == first.output)
      }
    }
    let list = try #require(
      try FileManager.default.subpathsOfDirectory(atPath: place.content.path)
        .filter { $0.hasPrefix("Intents/") && !$0.hasPrefix("Intents/_") && $0.hasSuffix(".txt") }.sorted().first)
    let path = place.content.appending(path: list)
    let text = try String(contentsOf: path, encoding: .utf8)
    try (text + "\nmy qwertax is late").write(to: path, atomically: true, encoding: .utf8)
    #expect(try await place.check().output.contains("\"qwertax\""))
    try text.write(to: path, atomically: true, encoding: .utf8)
    #expect(try await place.check().output == first.output)
  }

  @Test("A start gives the same readings from what was kept; damage and other content are refused and made anew")
  func keptOrNot() async throws {
    let place = try Place()
    defer { place.remove() }
    let first = try await place.match()
    #expect(first.status == 0 && first.lines.count == 4)
    let file = try #require(try place.kept("start-").first)
    let good = try Data(contentsOf: file)
    #expect(try await place.match().output == first.output)
    #expect(try Data(contentsOf: file) == good)

    var damaged = good
    damaged[good.count / 2] ^= 1
    for bad in [damaged, good.prefix(good.count / 3), Data(), good + [0]] {
      try bad.write(to: file)
      let result = try await place.match()
      #expect(result.status == 0 && result.output == first.output)
      #expect(try Data(contentsOf: file) == good)
    }

    let list = place.content.appending(path: "Intents/law/selling.txt")
    try "hes outside my door\n".write(to: list, atomically: true, encoding: .utf8)
    #expect(try await place.match().status == 0)
    #expect(try place.kept("start-").count == 2)
    #expect(try place.kept(".fresh-").isEmpty)
  }

  @Test("Content that has an error is never taken from what was kept")
  func broken() async throws {
    let place = try Place()
    defer { place.remove() }
    #expect(try await place.match().status == 0)
    let words = place.content.appending(path: "Intents/law/selling.yaml")
    try "title: [".write(to: words, atomically: true, encoding: .utf8)
    let result = try await place.match()
    #expect(result.status == 65 && result.errors.contains("selling.yaml"))
  }
}
