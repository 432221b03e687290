import Content
import Testing

@Suite("A content folder")
struct ContentFolderTests {
  private struct Missing: Error {}

  private static let disk: [String: [String: String]] = [
    "Intents": ["law/b.yaml": "b", "law/a.yaml": "a", "README.md": "x", ".DS_Store": "x", "law/a.yaml~": "x"],
    "Conversations": ["_texts/en.yaml": "c", "hello.transcript": "x"],
  ]

  private static let folder = ContentFolder(
    list: { folder in
      guard let files = disk[folder] else { throw Missing() }
      return Array(files.keys)
    },
    read: { path in
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      guard let text = disk[parts[0]]?[parts[1]] else { throw Missing() }
      return Array(text.utf8)
    })

  @Test("gives content files by path, without what editors leave behind")
  func files() throws {
    let files = try Self.folder.files().files
    #expect(files.map(\.path) == ["Conversations/_texts/en.yaml", "Intents/law/a.yaml", "Intents/law/b.yaml"])
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["c", "a", "b"])
  }

  @Test("passes on what its reader throws")
  func throwing() {
    #expect(throws: Missing.self) { try Self.folder.files(in: ["Elsewhere"]) }
  }
}
