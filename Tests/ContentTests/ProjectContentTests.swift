import Content
import Foundation
import Messages
import Testing

/// The content of this project as it stands on disk.
enum ProjectContent {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let folder = ContentFolder(
    list: { folder in
      let base = root.appending(path: folder)
      guard let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: [.isRegularFileKey]) else {
        throw CocoaError(.fileReadNoSuchFile)
      }
      let files = walk.compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }
      return files.map { String($0.path().dropFirst(base.path().count + (base.path().hasSuffix("/") ? 0 : 1))) }
    },
    read: { Array(try Data(contentsOf: root.appending(path: $0))) })
}

@Suite("The project's content")
struct ProjectContentTests {
  @Test("has no errors")
  func noErrors() throws {
    let (library, problems) = ContentLoader.load(try ProjectContent.folder.files())
    let errors = problems.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.description).joined(separator: "\n"))")
    #expect(library != nil)
  }

  @Test("is not empty")
  func notEmpty() throws {
    let paths = try ProjectContent.folder.files().files.map(\.path)
    #expect(paths.count { $0.hasPrefix("Intents/") } > 50)
    #expect(paths.count { $0.hasPrefix("Conversations/") } > 2)
  }
}
